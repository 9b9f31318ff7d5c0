"""A letter of another installation, read back from its machine-readable copy: strictly, and kept byte for byte."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from django.utils.translation import gettext as _

from mla.audit.canonical import NotCanonical, canonical, sha256_hex
from mla.documents.bodies import check_body
from mla.documents.embedded import MAX_FILE, one_end_of_line, search
from mla.documents.errors import RenderRefused
from mla.documents.html import as_html
from mla.documents.payload import MAX_BYTES, read
from mla.documents.recognised import contents, unknown, unknown_in_letter
from mla.documents.recognised_direct import unknown_in_notification
from mla.documents.recognised_team import unknown_in_proposal
from mla.documents.recognised_unasked import kind_of, unknown_unasked
from mla.law.references import BadReference, parse
from mla.requests.snapshot_direct import NOTIFICATION, ORDER
from mla.requests.snapshot_information import INFORMATION, OFFER, conditional
from mla.requests.snapshot_question import QUESTION
from mla.requests.snapshot_team import PROPOSAL
from mla.requests.verbs import VERBS

SCHEMA = "mla/request/1"
LETTER = "mla/act/1"


class NotOurs(ValueError):
    """Nothing was taken from the file. The message is for the person who chose it."""


@dataclass(frozen=True, slots=True)
class Copy:
    """`payload` as it was embedded; `content` is the same as data. `recorded`: the PDF bears the same digest."""

    payload: bytes
    content: dict[str, Any]
    digest: str
    recorded: bool

    @property
    def is_letter(self) -> bool:
        """It belongs to a file that is open already: an act, or content whose conditions went before it (26(2))."""
        return self.is_act or self.is_content

    @property
    def is_act(self) -> bool:
        return bool(self.content["schema"] == LETTER)

    @property
    def is_content(self) -> bool:
        """The content of an information that goes under conditions."""
        return self.content["schema"] == INFORMATION and conditional(self.content)

    @property
    def verb(self) -> str:
        return str(self.content["act"]) if self.is_act else "disclose"

    @property
    def sides(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """Who wrote, and to whom."""
        names = ("from", "to") if self.is_act else ("requesting", "requested")
        return self.content[names[0]], self.content[names[1]]

    @property
    def written_at(self) -> datetime:
        return datetime.fromisoformat(self.content["at" if self.is_act else "date"])


def read_request(file: bytes) -> Copy:
    """As `read_copy`, for what opens a file only."""
    copy = read_copy(file)
    if copy.is_letter:
        raise NotOurs(_("This letter belongs to a file that is open already: record it there."))
    return copy


def read_copy(file: bytes) -> Copy:
    """The first letter of a file, or a later one, in a PDF of ours or in its `request.json`. Raises NotOurs."""
    if len(file) > MAX_FILE:
        raise NotOurs(too_large())
    if file.startswith(b"%PDF-"):
        return from_pdf(file)
    if file.startswith(b"{"):
        return checked(file, recorded=False)
    raise NotOurs(_("This is neither a PDF nor the file request.json of a letter."))


def too_large() -> str:
    return _("This file is larger than any letter of this system. Add it as a scan and type what it says.")


def from_pdf(pdf: bytes) -> Copy:
    found = search(pdf)
    if len(found.payloads) > 1:
        raise NotOurs(_("Two letters are inside this PDF. It was changed after it was made: ask the sender."))
    if not found.payloads:
        raise NotOurs(without_copy(encrypted=found.encrypted, damaged=found.damaged))
    digest = bytes.fromhex(sha256_hex(found.payloads[0]))
    # Compared as every part of the file can hold it: a bare end of line inside a string counts as \n, while a signature
    # writes the same digest again in hexadecimal, as it is.
    if {one_end_of_line(one) for one in found.recorded} != {one_end_of_line(digest)}:
        raise NotOurs(
            _("The data inside this PDF is not what it was sealed with. It was changed: ask the sender.")
        )
    return checked(found.payloads[0], recorded=True)


def unread(schema: str) -> str:
    if schema == ORDER:
        return _(
            "This letter goes to a private entity, not to an authority. Add it as a scan where it belongs."
        )
    return _("This system does not know this kind of data: it may come from a newer version.")


def without_copy(*, encrypted: bool, damaged: bool) -> str:
    if encrypted:
        return _("This PDF is encrypted. Ask for it without a password, or add it as a scan.")
    if damaged:
        return _(
            "The data inside this PDF is damaged or too long. Ask for the file again, or add it as a scan."
        )
    return _("There is no letter of this system inside this PDF. Add it as a scan and type what it says.")


def checked(payload: bytes, *, recorded: bool) -> Copy:
    content = canonical_content(payload)
    checks = CHECKS.get(str(content.get("schema")))
    if checks is None:
        raise NotOurs(unread(str(content.get("schema"))))
    try:
        checks(content, payload)
    except RenderRefused as problem:
        raise NotOurs(_("The data is not of the agreed shape (%(place)s).") % {"place": problem}) from problem
    except BadReference as problem:
        raise NotOurs(_("The reference in the data is not one: its check digits do not match.")) from problem
    return Copy(payload, content, sha256_hex(payload), recorded)


Unknown = Callable[[dict[str, Any]], str]
FIRST: Mapping[str, Unknown] = {
    SCHEMA: unknown,
    **dict.fromkeys((OFFER, INFORMATION, QUESTION), unknown_unasked),
    PROPOSAL: unknown_in_proposal,
    NOTIFICATION: unknown_in_notification,
}
"""By the schema of a first letter, what finds the first place with a value that nobody knows here."""


def first_letter_holds(content: dict[str, Any], payload: bytes) -> None:
    """What cannot be printed cannot be shown on a page either. Raises RenderRefused, naming the place."""
    parse(content["reference"] if isinstance(content.get("reference"), str) else "")
    read(payload, schema=content["schema"])
    kind = kind_of(content)
    if place := FIRST[content["schema"]](content) or ("" if kind else "measure"):
        raise RenderRefused(_("a value that this system does not know."), path=place)
    as_html(kind, payload, mark="draft", digest="", code="", verify_address="")


def letter_holds(content: dict[str, Any], payload: bytes) -> None:
    """The body has the shape of its verb: what comes from outside moves a file only as our own acts do."""
    read(payload, schema=LETTER)
    if place := unknown_in_letter(content):
        raise RenderRefused(_("a value that this system does not know."), path=place)
    check_body(content)
    if place := next(contents(content["measure"], content["body"].get("contents", [])), ""):
        raise RenderRefused(_("a value that this system does not know."), path=f"body.{place}")
    kind = VERBS[content["act"]].letter
    as_html(kind, payload, mark="draft", digest="", code="", verify_address="")


CHECKS = {**dict.fromkeys(FIRST, first_letter_holds), LETTER: letter_holds}


def canonical_content(payload: bytes) -> dict[str, Any]:
    """One spelling only: a name that stands twice, a space or another order would leave room for a second reading."""
    if len(payload) > MAX_BYTES:
        raise NotOurs(too_large())
    try:
        value = orjson.loads(payload)
        same = isinstance(value, dict) and canonical(value) == payload
    except (orjson.JSONDecodeError, NotCanonical, RecursionError) as problem:
        raise NotOurs(_("The data in this file cannot be read.")) from problem
    if not same:
        raise NotOurs(_("The data is not written as this system writes it, so its digest proves nothing."))
    found: dict[str, Any] = value
    return found
