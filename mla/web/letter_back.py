"""What was read in a letter that belongs to an open file: whose, which act, and what nobody checked."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from mla.documents.copy import Copy
from mla.documents.html import SHORT
from mla.documents.kinds import KINDS
from mla.requests.models import CooperationRequest
from mla.requests.verbs import VERBS
from mla.web.act_lines import body_lines
from mla.web.edge import words
from mla.web.signed import Signed
from mla.web.summary import Card, cards
from mla.web.templatetags.files import party_words
from mla.web.templatetags.kit import instant
from mla.workflow.belonging import shares_thread


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterReading:
    title: str
    rows: list[tuple[str, Any]]
    lines: list[str]
    cards: list[Card]
    checked: list[str]
    unchecked: list[str]
    broken: list[str]
    short: str


def letter_reading(copy: Copy, matter: CooperationRequest, signatures: Signed) -> LetterReading:
    content, (writer, _addressee) = copy.content, copy.sides
    verb = VERBS[copy.verb]
    return LetterReading(
        title=words(KINDS[verb.letter].title_of(content)),
        rows=[
            (_("From"), f"{party_words(matter.counterpart)}, {writer['authority']['name']}"),
            (
                _("Date of their letter"),
                instant(copy.written_at, matter.counterpart.time_zone),
            ),
            (_("Their reference"), content["our_reference"] if copy.is_act else content["reference"]),
            (_("Reference"), content["your_reference"] if copy.is_act else matter.reference),
            (_("What they did"), str(verb.past).capitalize()),
        ],
        lines=body_lines(content["body"], matter.party.time_zone) if copy.is_act else [],
        cards=[] if copy.is_act else cards(content),
        checked=[*signatures.proved, *_checked(copy, matter)],
        unchecked=[*signatures.unproved, *_unchecked(copy)],
        broken=signatures.broken,
        short=copy.digest[:SHORT],
    )


def _checked(copy: Copy, matter: CooperationRequest) -> list[str]:
    said = [
        _("The data is what this PDF was sealed with: its digest is the one the file bears.")
        if copy.recorded
        else "",
        _("The data is written in the one agreed way: it cannot be read in two ways."),
        _("Every field and every code in it is known here (%(schema)s).")
        % {"schema": copy.content["schema"]},
        _("It belongs to the file %(file)s: State, measure and thread agree.") % {"file": matter}
        if shares_thread(copy, matter)
        else _("It belongs to the file %(file)s: State, measure and reference agree.") % {"file": matter},
        _("Its conditions are those that were accepted, word for word.") if copy.is_content else "",
    ]
    return [one for one in said if one]


def _unchecked(copy: Copy) -> list[str]:
    body = copy.content["body"] if copy.is_act else {}
    enclosed = body.get("material") or body.get("annexes") or copy.content.get("annexes")
    material = enclosed or []
    said = [
        _(
            "Whether it was issued: the sender’s installation was not asked. Check the code on the letter there."
        ),
        _("Whether the pages say the same as the data: compare the digest with the foot of the letter.")
        if copy.recorded
        else _("Whether a letter belongs to it: there was no PDF. Compare the digest with the letter."),
        _(
            "What it names as enclosed (%(count)d): the files did not come with it. Add them on the page of the file."
        )
        % {"count": len(material)}
        if material
        else "",
    ]
    return [one for one in said if one]
