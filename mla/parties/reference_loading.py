"""Storing checked reference data: a plan, carried out in one transaction."""

from collections import Counter
from collections.abc import Iterable

from django.db import IntegrityError, models, transaction

from mla.parties.choices import Standing
from mla.parties.models import Party, TreatyStatus
from mla.parties.reference_checks_periods import memberships_do_not_overlap
from mla.parties.reference_plan import Change, plan
from mla.parties.reference_rows import Placed, Problem, ReferenceData, named
from mla.parties.reference_tables import attribute


class NotStored(Exception):
    """The database refused a row: it clashes with one that only this installation has."""


@transaction.atomic
def load(data: ReferenceData) -> Counter[str]:
    """Store all rows or none; returns how many were "added", "changed", "unchanged" or "kept".

    The caller has checked `data`. Rows are never deleted, and a column that is not in a file is never touched.
    Raises NotStored.
    """
    changes = plan(data.all_rows(), lock=True)
    carry_out(changes)
    return Counter(change.kind for change in changes)


def carry_out(changes: Iterable[Change]) -> None:
    """The caller's transaction is open. Raises NotStored at the first row that the database refuses."""
    wanted = sorted(changes, key=lambda change: not ends_one(change.found, change.row))
    states = states_of(change.row for change in wanted)
    one_at_a_time(states)
    for change in wanted:
        try:
            store(change)
        except IntegrityError as error:
            raise NotStored(f"{change.where}: {error}") from error
    if clash := overlapping(states):
        raise NotStored(str(clash))


def ends_one(before: models.Model | None, after: models.Model) -> bool:
    """The database keeps one open membership of a State: what ends one is stored before what begins the next."""
    return is_open(before) and not is_open(after)


def is_open(row: models.Model | None) -> bool:
    return isinstance(row, TreatyStatus) and row.standing == Standing.PARTY and row.withdrawn_from is None


def states_of(rows: Iterable[models.Model]) -> set[str]:
    return {row.party_id for row in rows if isinstance(row, TreatyStatus)}


def one_at_a_time(states: set[str]) -> None:
    """No constraint that both databases know keeps periods apart, so whoever writes the memberships of a State holds
    that State until the transaction ends: a second import then sees what the first one has stored."""
    list(Party.objects.select_for_update().filter(pk__in=states).order_by("pk"))


def overlapping(states: set[str]) -> Problem | None:
    """Two memberships of one State that now overlap, if there are any. The caller holds the States."""
    rows = [Placed(named(row), row) for row in TreatyStatus.objects.filter(party_id__in=states)]
    return next(memberships_do_not_overlap(ReferenceData(treaty_statuses=rows)), None)


def store(change: Change) -> None:
    if change.kind == "added":
        change.row.save(force_insert=True)
    elif change.kind == "changed" and change.found is not None:
        names = [attribute(column) for column in change.after]
        for name in names:
            setattr(change.found, name, getattr(change.row, name))
        change.found.save(update_fields=names)
