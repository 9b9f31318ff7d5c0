"""The rules of periods: two of one subject do not overlap, and what a State leaves is not forgotten."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import pairwise

from django.utils.translation import gettext as _

from mla.parties.choices import Standing
from mla.parties.models import Declaration, TreatyStatus
from mla.parties.reference_plan import identity
from mla.parties.reference_rows import Placed, Problem, ReferenceData
from mla.parties.reference_tables import TABLES

Period = tuple[tuple[str, ...], date, date | None, Placed[Declaration | TreatyStatus]]
"""What it is about, its first day, its half-open end, and the row with its place."""


def declarations_do_not_overlap(data: ReferenceData) -> Iterator[Problem]:
    subject = TABLES["declarations"].subject
    yield from overlaps(
        (
            (identity(one.row, subject), one.row.valid_from, one.row.valid_to, one)
            for one in data.declarations
        ),
        ("valid_from", "valid_to"),
    )


def memberships_do_not_overlap(data: ReferenceData) -> Iterator[Problem]:
    """A State is a Party once on a day: it leaves (Art. 47 ETS 185) before it can come back."""
    yield from overlaps(memberships(data.treaty_statuses), ("in_force_from", "withdrawn_from"))


def memberships(rows: Iterable[Placed[TreatyStatus]]) -> Iterator[Period]:
    subject = TABLES["treaty_statuses"].subject
    for one in rows:
        if one.row.standing == Standing.PARTY and one.row.in_force_from is not None:
            yield identity(one.row, subject), one.row.in_force_from, one.row.withdrawn_from, one


def overlaps(periods: Iterable[Period], columns: tuple[str, str]) -> Iterator[Problem]:
    """Named is the row of a file where a stored one is the other. An empty period was found wrong and is none."""
    start, end = columns
    real = sorted((one for one in periods if one[2] != one[1]), key=lambda one: one[:2])
    for (about, _first, until, earlier), (same, begins, _end, later) in pairwise(real):
        if about != same or (until is not None and until <= begins):
            continue
        wrong, other, column = (
            (earlier, later, end) if earlier.columns and not later.columns else (later, earlier, start)
        )
        yield Problem(wrong.where, column, _("Overlaps the period at %(where)s.") % {"where": other.where})


def memberships_replaced(data: ReferenceData, here: ReferenceData) -> Iterator[Problem]:
    """A warning: dates written over a period that has ended make it look as if the State had never left."""
    key = TABLES["treaty_statuses"].key
    ended = {
        identity(one.row, key): one.row.withdrawn_from
        for one in here.treaty_statuses
        if one.row.withdrawn_from
    }
    for placed in data.treaty_statuses:
        left, begins = ended.get(identity(placed.row, key)), placed.row.in_force_from
        if left is not None and begins is not None and left <= begins:
            message = _(
                "This replaces the period that ended on %(day)s. Did it come back? Then enter period %(n)d."
            )
            words = message % {"day": left, "n": placed.row.period + 1}
            yield Problem(placed.where, "period", words, warning=True)


def declarations_end_with_their_period(data: ReferenceData) -> Iterator[Problem]:
    """A warning: what was declared in a period that has ended is not taken over into the next one."""
    periods: dict[tuple[str, str], list[TreatyStatus]] = {}
    for status in data.treaty_statuses:
        if status.row.standing == Standing.PARTY and not status.row.territory:
            periods.setdefault((status.row.party_id, status.row.instrument), []).append(status.row)
    for placed in data.declarations:
        row = placed.row
        left = next(
            (one for one in periods.get((row.party_id, row.instrument), ()) if _spans(row, one)), None
        )
        if left is not None:
            message = _("The State left on %(day)s. Does this still stand? Otherwise enter its end.")
            yield Problem(placed.where, "valid_to", message % {"day": left.withdrawn_from}, warning=True)


def _spans(row: Declaration, period: TreatyStatus) -> bool:
    left = period.withdrawn_from
    return left is not None and row.valid_from < left and (row.valid_to is None or left < row.valid_to)


PERIODS: tuple[Callable[[ReferenceData], Iterator[Problem]], ...] = (
    declarations_do_not_overlap,
    memberships_do_not_overlap,
    declarations_end_with_their_period,
)
