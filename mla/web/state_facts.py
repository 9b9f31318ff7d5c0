"""What is on record about the requested State on this day, each fact with how sure it is."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from mla.parties.bindings import name_of
from mla.parties.models import Declaration, Party
from mla.parties.standing import agreement_between, declaration_27_9_e, reservation_29_4, treaty_status
from mla.web.edge import words


@dataclass(frozen=True, slots=True)
class Fact:
    name: str
    value: str
    unverified: bool


def state_facts(own: Party, asked: Party, on: date) -> list[Fact]:
    status = treaty_status(asked, "ETS185")
    since = status.in_force_from if status else None
    treaty = agreement_between(own, asked, on)
    return [
        Fact(
            _("Party since"),
            since.isoformat() if since else _("Not recorded"),
            status is None or status.certainty != "verified",
        ),
        _declared(
            _("Reservation on dual criminality (Art. 29(4))"),
            reservation_29_4(asked, on),
        ),
        _declared(
            _("Urgent requests only to the central authority (Art. 27(9)(e))"),
            declaration_27_9_e(asked, on),
        ),
        Fact(
            _("Treaty between the two States"),
            words(name_of(treaty)) if treaty else _("None recorded"),
            treaty is None or treaty.certainty != "verified",
        ),
        Fact(
            _("Languages accepted"),
            ", ".join(asked.accepted_languages) or _("Not recorded"),
            asked.certainty != "verified" or not asked.accepted_languages,
        ),
    ]


def _declared(name: str, found: Declaration | None) -> Fact:
    if found is None:
        return Fact(name, _("None recorded"), unverified=True)
    return Fact(name, _("Yes"), unverified=found.certainty != "verified")
