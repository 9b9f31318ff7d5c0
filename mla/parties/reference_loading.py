"""Storing checked reference data. What an installation entered or checked later than we did is never undone."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from django.db import transaction

from mla.parties.fields import Sourced
from mla.parties.models import Declaration, Party, TreatyStatus
from mla.parties.reference_files import DECLARATION, PARTY, TREATY_STATUS
from mla.parties.reference_rows import Placed, ReferenceData

# What a row is about. A later check by the installation of any row on the same subject keeps ours out: it may
# have corrected the first day of a reservation, and ours would come back beside it.
SUBJECT: dict[type[Sourced], tuple[str, ...]] = {
    Party: ("iso2",),
    TreatyStatus: ("party", "instrument"),
    Declaration: ("party", "instrument", "article", "kind"),
}
KEY = {**SUBJECT, Declaration: (*SUBJECT[Declaration], "valid_from")}
COLUMNS: dict[type[Sourced], tuple[str, ...]] = {
    Party: PARTY,
    TreatyStatus: TREATY_STATUS,
    Declaration: DECLARATION,
}


@transaction.atomic
def load(data: ReferenceData) -> Counter[str]:
    """Store all rows or none; returns how many were "added", "changed", "unchanged" or "kept".

    The caller has checked `data`. Rows are never deleted, and `accepted_languages` is never touched, as it is not
    among the columns.
    """
    outcome: Counter[str] = Counter()
    groups: tuple[Sequence[Placed[Sourced]], ...] = (data.parties, data.statuses, data.declarations)
    for group in groups:
        for placed in group:
            outcome[store(placed.row)] += 1
    return outcome


def store(row: Sourced) -> str:
    model = type(row)
    about = model._default_manager.filter(**values(row, SUBJECT[model]))
    if about.filter(checked_on__gt=row.checked_on).exists():
        return "kept"
    found = about.filter(**values(row, KEY[model])).first()
    if found is None:
        row.save(force_insert=True)
        return "added"
    wanted = values(row, COLUMNS[model])
    changed = [column for column, value in wanted.items() if getattr(found, column) != value]
    if not changed:
        return "unchanged"
    for column in changed:
        setattr(found, column, wanted[column])
    found.save(update_fields=changed)
    return "changed"


def values(row: Sourced, columns: tuple[str, ...]) -> dict[str, Any]:
    names = ["party_id" if column == "party" else column for column in columns]
    return {name: getattr(row, name) for name in names}
