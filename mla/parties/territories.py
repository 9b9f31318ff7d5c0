"""Parts of a State with an authority of their own, or to which an instrument was extended on its own day (Art. 38)."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from mla.parties.choices import Certainty
from mla.parties.fields import Sourced
from mla.parties.models import Designation, Party, TreatyStatus
from mla.parties.standing import runs

CONVENTION = "ETS185"


@dataclass(frozen=True, slots=True)
class Territory:
    """`authorities`: names of those named for it on the day. `extended`: does the Convention reach it on the day?

    False also where no extension is recorded: a territory is never presumed to be bound. `sources` are those of every
    row that was read for it, `checked_on` the oldest of their days.
    """

    name: str
    authorities: tuple[str, ...]
    extended: bool
    verified: bool
    sources: tuple[str, ...]
    checked_on: date


def territories(party: Party | str, on: date) -> list[Territory]:
    """Every territory on record of the State, by name. Two queries."""
    code = party if isinstance(party, str) else party.pk
    named = list(_designations(on).filter(authority__party_id=code).select_related("authority"))
    statuses = list(TreatyStatus.objects.filter(party_id=code, instrument=CONVENTION).exclude(territory=""))
    return [
        _territory(
            name,
            [one for one in named if one.territory == name],
            [one for one in statuses if one.territory == name],
            on,
        )
        for name in sorted({one.territory for one in named} | {one.territory for one in statuses})
    ]


def _territory(name: str, named: list[Designation], statuses: list[TreatyStatus], on: date) -> Territory:
    rows: list[Sourced] = [*named, *statuses]
    return Territory(
        name,
        tuple(sorted({one.authority.name for one in named})),
        extended=any(runs(one, on) for one in statuses),
        verified=all(one.certainty == Certainty.VERIFIED for one in rows),
        sources=tuple(dict.fromkeys(one.source for one in rows)),
        checked_on=min(one.checked_on for one in rows),
    )


def every_territory() -> list[tuple[str, str]]:
    """(ISO code, territory) of all that are on record, on whatever day. Two queries."""
    named = Designation.objects.exclude(territory="").values_list("authority__party_id", "territory")
    extended = TreatyStatus.objects.exclude(territory="").values_list("party_id", "territory")
    return sorted({*named, *extended})


def words(one: Territory) -> str:
    """Whom to write to, and whether the Convention reaches it, with the article; in the reader's language."""
    reach = (
        _("The Convention is extended to it (Art. 38).")
        if one.extended
        else _("The Convention is not recorded as extended to it (Art. 38).")
    )
    return f"{', '.join(one.authorities) or _('No authority recorded')}. {reach}"


def _current(on: date) -> Q:
    return Q(valid_from__lte=on) & (Q(valid_to__isnull=True) | Q(valid_to__gt=on))


def _designations(on: date) -> QuerySet[Designation]:
    return Designation.objects.filter(_current(on), authority__is_active=True).exclude(territory="")
