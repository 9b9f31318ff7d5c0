"""Which authority of a State a measure goes to on a day: by role, stage of the proceedings and territory, with the why.

The roles come from the catalogue of co-operation, the rest from the designations that the State has made known
(Arts 27(2)(c), 35 ETS 185). Nobody is presumed to be designated: where none fits, none is proposed.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.designations import FILLED_BY
from mla.parties.choices import Stage
from mla.parties.designated import OF_INSTRUMENT, role_words
from mla.parties.models import Authority, Designation, Party

CENTRAL = ("central",)
"""Whom the copy of a direct request goes through (Art. 27(9)(a))."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a measure asks of its addressee. `roles` are those of the catalogue, the first the most fitting.

    `stage` and `territory` are empty where nothing is known of them: then only an authority named for every stage,
    and for the whole State, is certain to fit.
    """

    roles: tuple[str, ...]
    instrument: str
    on: date
    stage: str = ""
    territory: str = ""


@dataclass(frozen=True, slots=True)
class Office:
    """An authority with the designation that comes nearest to what is wanted.

    `designated`: is that one in force on the day? `why` says why it fits, or what is missing.
    """

    authority: Authority
    role: str
    stage: str
    territory: str
    designated: bool
    fits: bool
    why: str

    def __str__(self) -> str:
        known = ", ".join(filter(None, (self.role, self.stage, self.territory)))
        return (
            f"{self.authority.name} – {known}. {self.why}" if known else f"{self.authority.name} – {self.why}"
        )


def wanted_by(measure: str, on: date, *, stage: str = "", territory: str = "") -> Wanted:
    """Raises KeyError for a measure that is not in the catalogue."""
    record = CATALOGUE[measure]
    return Wanted(record.receivers, record.instrument, on, stage, territory)


def offices(party: Party, wanted: Wanted) -> list[Office]:
    """Every authority of the State that is in use, the most fitting first. Two queries."""
    found = list(Authority.objects.filter(party=party, is_active=True))
    rows = Designation.objects.filter(
        authority__in=[one.pk for one in found],
        instrument__in=OF_INSTRUMENT.get(wanted.instrument, (wanted.instrument,)),
    ).order_by("-valid_from")
    of: dict[object, list[Designation]] = {one.pk: [] for one in found}
    for row in rows:
        of[row.authority_id].append(row)
    best = [(one, min(of[one.pk], key=lambda row: _distance(row, wanted), default=None)) for one in found]
    best.sort(key=lambda pair: _order(pair[0], pair[1], wanted))
    return [_office(one, row, wanted) for one, row in best]


def first_fitting(found: Iterable[Office]) -> Authority | None:
    return next((one.authority for one in found if one.fits), None)


Distance = tuple[int, ...]


def _distance(row: Designation, wanted: Wanted) -> Distance:
    """What is missing first; then the role: one that the article names itself comes before one that fills a wider
    word ("competent"); then whether it is named for just this stage and territory."""
    missing = tuple(not held for held, _words in _tests(row, wanted))
    near = (row.role not in wanted.roles, _rank(row.role, wanted.roles))
    return (any(missing), *missing, *near, row.stage != wanted.stage, row.territory != wanted.territory)


def _order(one: Authority, row: Designation | None, wanted: Wanted) -> tuple[bool, Distance, bool, str]:
    """Those of whom nothing is on record come last; of two alike the one whose people work here comes first."""
    return row is None, _distance(row, wanted) if row else (), not one.hosted, one.name


def _rank(role: str, roles: tuple[str, ...]) -> int:
    places = (place for place, one in enumerate(roles) if role in FILLED_BY.get(one, ()))
    return next(places, len(roles))


def _tests(row: Designation, wanted: Wanted) -> Iterator[tuple[bool, str]]:
    """Each with the sentence for where it is not met. An ended designation weighs most: it designates nobody."""
    yield row.valid_from <= wanted.on, _("Not designated before %(day)s.") % {"day": _day(row.valid_from)}
    over = row.valid_to is not None and row.valid_to <= wanted.on
    yield not over, _("No longer designated: it ended on %(day)s.") % {"day": _day(row.valid_to)}
    yield _rank(row.role, wanted.roles) < len(wanted.roles), _("Not designated to receive this measure.")
    yield row.stage in {Stage.ANY, wanted.stage}, _("Designated for another stage of the proceedings.")
    yield row.territory in {"", wanted.territory}, _("Designated for this territory only.")


def _day(day: date | None) -> str:
    return date_format(day, "j F Y") if day else "–"


def _office(one: Authority, row: Designation | None, wanted: Wanted) -> Office:
    if row is None:
        nothing = _("Its role is not recorded.")
        return Office(one, "", "", "", designated=False, fits=False, why=nothing)
    started, not_over, *others = _tests(row, wanted)
    missing = next((words for held, words in (started, not_over, *others) if not held), "")
    return Office(
        one,
        role_words(row.role, row.instrument),
        row.get_stage_display(),
        row.territory or _("the whole State"),
        designated=started[0] and not_over[0],
        fits=not missing,
        why=missing or _("Designated since %(day)s.") % {"day": _day(row.valid_from)},
    )
