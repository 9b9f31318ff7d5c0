"""What no letter can be made of is refused before it is stored: in a worker, at night, nobody could mend it."""

import re

from django.utils.translation import gettext as _

from mla.audit.canonical import NotCanonical
from mla.documents.errors import RenderRefused
from mla.documents.html import as_html
from mla.documents.kinds import KINDS
from mla.documents.payload import read
from mla.documents.printed import printed
from mla.workflow.refusals import Reason, Unlawful

RULE = "own standard"


def printable_act(letter: str, payload: bytes) -> None:
    """Raises Unlawful, naming the place, when the act cannot be printed: its signs, its length, its shape."""
    try:
        read(payload, schema=KINDS[letter].schema)
    except RenderRefused as problem:
        raise unprintable(problem) from problem


def printable_request(measure: str, payload: bytes) -> None:
    """The same for the whole text of a request, as its author and its approver were shown it."""
    try:
        kind, shown = printed(measure, payload)
        as_html(kind, shown, mark="draft", digest="", code="", verify_address="")
    except RenderRefused as problem:
        raise unprintable(problem) from problem


def unprintable(problem: RenderRefused) -> Unlawful:
    message = _("No letter can be made of this text. %(problem)s") % {"problem": problem}
    return Unlawful(Reason(message=message, field=field_of(problem.path), rule=RULE))


def unspeakable(problem: NotCanonical) -> Unlawful:
    """Half of a sign (a lone surrogate) has no bytes. What else is not canonical was typed by nobody: our own fault."""
    if problem.reason != "lone surrogate":
        raise problem
    message = _("This text holds a sign that cannot be stored (%(place)s).") % {"place": problem.path}
    return Unlawful(Reason(message=message, field=field_of(problem.path), rule=RULE))


def field_of(path: str) -> str:
    """The last name in `body.questions[1]`: the forms call their fields so."""
    names = re.findall(r"[A-Za-z_]\w*", path)
    return str(names[-1]) if names else ""
