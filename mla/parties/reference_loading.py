"""Storing checked reference data: a plan, carried out in one transaction."""

from collections import Counter
from collections.abc import Iterable

from django.db import IntegrityError, transaction

from mla.parties.reference_plan import Change, plan
from mla.parties.reference_rows import ReferenceData
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
    for change in changes:
        try:
            store(change)
        except IntegrityError as error:
            raise NotStored(f"{change.where}: {error}") from error


def store(change: Change) -> None:
    if change.kind == "added":
        change.row.save(force_insert=True)
    elif change.kind == "changed" and change.found is not None:
        names = [attribute(column) for column in change.after]
        for name in names:
            setattr(change.found, name, getattr(change.row, name))
        change.found.save(update_fields=names)
