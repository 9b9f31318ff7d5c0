"""What was read in a letter of another installation, what could be checked of it, and what nobody checked."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from mla.documents.copy import Copy
from mla.documents.html import SHORT
from mla.law import codes
from mla.law.measures import MEASURES
from mla.parties.models import Authority, Party
from mla.requests.models import CooperationRequest
from mla.web.edge import words
from mla.web.signed import Signed
from mla.web.summary import Card, cards
from mla.web.templatetags.files import party_words
from mla.web.templatetags.kit import instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    rows: list[tuple[str, Any]]
    cards: list[Card]
    checked: list[str]
    unchecked: list[str]
    broken: list[str]
    short: str
    preservation: CooperationRequest | None


def reading(
    copy: Copy,
    authority: Authority,
    sender: Party,
    preservation: CooperationRequest | None,
    signatures: Signed,
) -> Reading:
    return Reading(
        rows=_rows(copy, sender),
        cards=cards(copy.content),
        checked=[*signatures.proved, *_checked(copy, authority, preservation)],
        unchecked=[*signatures.unproved, *_unchecked(copy, authority, sender, preservation)],
        broken=signatures.broken,
        short=copy.digest[:SHORT],
        preservation=preservation,
    )


def _rows(copy: Copy, sender: Party) -> list[tuple[str, Any]]:
    content = copy.content
    written = datetime.fromisoformat(content["date"])
    return [
        (_("Their reference"), content["reference"]),
        (_("From"), f"{party_words(sender)}, {content['requesting']['authority']['name']}"),
        (_("Date of their letter"), instant(written, sender.time_zone)),
        (_("What it is"), words(MEASURES[content["measure"]].title)),
        (_("Urgency"), words(codes.URGENCY[content["urgency"]["level"]].text)),
        (_("Addressed to"), content["requested"]["authority"]["name"] or content["requested"]["party"]),
        (_("Annexes"), "; ".join(f"{one['letter']} {one['title']}" for one in content.get("annexes", ()))),
    ]


def _checked(copy: Copy, authority: Authority, preservation: CooperationRequest | None) -> list[str]:
    said = [
        _("The data is what this PDF was sealed with: its digest is the one the file bears.")
        if copy.recorded
        else "",
        _("The data is written in the one agreed way: it cannot be read in two ways."),
        _("Every field and every code in it is known here (%(schema)s).")
        % {"schema": copy.content["schema"]},
        _("The check digits of the reference are right, and it is of the State that writes."),
        _("It is addressed to %(state)s.") % {"state": party_words(authority.party)},
        _("The preservation it follows up is on file here: %(file)s.") % {"file": preservation}
        if preservation
        else "",
    ]
    return [one for one in said if one]


def _unchecked(
    copy: Copy, authority: Authority, sender: Party, preservation: CooperationRequest | None
) -> list[str]:
    content, named = copy.content, copy.content["requesting"]["authority"]["name"]
    count = len(content.get("annexes", ()))
    said = [
        _(
            "Whether it was issued: the sender’s installation was not asked. Check the code on the letter there."
        ),
        _("Whether the pages say the same as the data: compare the digest with the foot of the letter.")
        if copy.recorded
        else _("Whether a letter belongs to it: there was no PDF. Compare the digest with the letter."),
        _("Its annexes (%(count)d): the files did not come with it. Add them on the page of the file.")
        % {"count": count}
        if count
        else "",
        ""
        if Authority.objects.filter(party=sender, name=named, is_active=True).exists()
        else _("The authority that writes: it is not on record under the name “%(name)s”.") % {"name": named},
        _("The preservation it follows up: none of this State is on file here under its reference.")
        if content.get("previous_preservation") and not preservation
        else "",
        _("Whether it is for you: it names another authority of your State.")
        if content["requested"]["authority"]["name"] not in {"", authority.name}
        else "",
    ]
    return [one for one in said if one]
