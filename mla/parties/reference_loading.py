"""Storing checked reference data. A row that is already there changes only when ours was checked on a later day.

So what an installation has corrected stays, also when the files are loaded again at every start.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from django.db import IntegrityError, transaction

from mla.parties.fields import Sourced
from mla.parties.models import Declaration, Party, TreatyStatus
from mla.parties.reference_files import DECLARATION, PARTY, TREATY_STATUS
from mla.parties.reference_rows import Placed, ReferenceData

# What a row is about.
SUBJECT: dict[type[Sourced], tuple[str, ...]] = {
    Party: ("iso2",),
    TreatyStatus: ("party", "instrument"),
    Declaration: ("party", "instrument", "article", "kind"),
}
KEY: dict[type[Sourced], tuple[str, ...]] = {
    **SUBJECT,
    Declaration: (*SUBJECT[Declaration], "valid_from"),
}
COLUMNS: dict[type[Sourced], tuple[str, ...]] = {
    Party: PARTY,
    TreatyStatus: TREATY_STATUS,
    Declaration: DECLARATION,
}


class NotStored(Exception):
    """The database refused a row: it clashes with one that only this installation has."""


@transaction.atomic
def load(data: ReferenceData) -> Counter[str]:
    """Store all rows or none; returns how many were "added", "changed", "unchanged" or "kept".

    The caller has checked `data`. Rows are never deleted, and `accepted_languages` is never touched, as it is not
    among the columns. Raises NotStored.
    """
    outcome: Counter[str] = Counter()
    groups: tuple[Sequence[Placed[Sourced]], ...] = (data.parties, data.statuses, data.declarations)
    for group in groups:
        for placed in group:
            try:
                outcome[store(placed.row)] += 1
            except IntegrityError as error:
                raise NotStored(f"{placed.where}: {error}") from error
    return outcome


def store(row: Sourced) -> str:
    model = type(row)
    about = list(model._default_manager.filter(**values(row, SUBJECT[model])))
    found = next((other for other in about if same(other, row, KEY[model])), None)
    if found is not None and same(found, row, COLUMNS[model]):
        return "unchanged"
    if any(outranks(other, row, same_key=other is found) for other in about):
        return "kept"
    if found is None:
        row.save(force_insert=True)
        return "added"
    wanted = values(row, COLUMNS[model])
    changed = [column for column, value in wanted.items() if getattr(found, column) != value]
    for column in changed:
        setattr(found, column, wanted[column])
    found.save(update_fields=changed)
    return "changed"


def outranks(other: Sourced, row: Sourced, *, same_key: bool) -> bool:
    """Whether what is stored was checked later than ours, or was corrected on the day of our check.

    Asked of every row on the subject: an installation may have corrected the first day of a reservation, and
    ours would come back beside it. Two of our own periods have the same day of checking, so there only later wins.
    """
    return other.checked_on >= row.checked_on if same_key else other.checked_on > row.checked_on


def same(a: Sourced, b: Sourced, columns: tuple[str, ...]) -> bool:
    return values(a, columns) == values(b, columns)


def values(row: Sourced, columns: tuple[str, ...]) -> dict[str, Any]:
    names = ["party_id" if column == "party" else column for column in columns]
    return {name: getattr(row, name) for name in names}
