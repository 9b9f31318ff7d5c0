"""What is on record about the requested State on this day, each fact with how sure it is."""

from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from mla.parties.bindings import name_of
from mla.parties.models import Declaration, Party, TreatyStatus
from mla.parties.standing import agreement_between, declaration_27_9_e, ended, reservation_29_4, treaty_status
from mla.parties.territories import Territory, territories
from mla.parties.territories import words as said
from mla.web.edge import words


@dataclass(frozen=True, slots=True)
class Fact:
    name: str
    value: str
    unverified: bool


def state_facts(own: Party, asked: Party, on: date) -> list[Fact]:
    status = treaty_status(asked, "ETS185", on)
    treaty = agreement_between(own, asked, on)
    return [
        Fact(
            _("Party since"),
            _since(status, on),
            status is None or status.certainty != "verified",
        ),
        _declared(
            _("Reservation on dual criminality (Art. 29(4))"),
            reservation_29_4(asked, on),
            ended(asked, "29(4)", on),
        ),
        _declared(
            _("Urgent requests only to the central authority (Art. 27(9)(e))"),
            declaration_27_9_e(asked, on),
            ended(asked, "27(9)(e)", on),
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
        *(territory_fact(one) for one in territories(asked, on)),
    ]


def _since(status: TreatyStatus | None, on: date) -> str:
    """Of the period of the day; a State that has left and not come back is said to have left."""
    if status is None or status.in_force_from is None:
        return _("Not recorded")
    since, left = status.in_force_from, status.withdrawn_from
    if left is not None and left <= on:
        days = {"since": date_format(since, "j F Y"), "left": date_format(left, "j F Y")}
        return _("%(since)s, left on %(left)s (Art. 47)") % days
    return date_format(since, "j F Y")


def territory_fact(one: Territory) -> Fact:
    """A part of the State with an authority of its own: whom to write to, and whether the Convention reaches it."""
    return Fact(_("Territory: %(name)s") % {"name": one.name}, said(one), unverified=not one.verified)


def _declared(name: str, found: Declaration | None, before: Declaration | None) -> Fact:
    if found is None and before is not None and before.valid_to is not None:
        value = _("Withdrawn, no longer in force since %(day)s (Art. 43(1))") % {
            "day": date_format(before.valid_to, "j F Y")
        }
        return Fact(name, value, unverified=before.certainty != "verified")
    if found is None:
        return Fact(name, _("None recorded"), unverified=True)
    return Fact(name, _("Yes"), unverified=found.certainty != "verified")
