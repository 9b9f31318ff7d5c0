"""What storing rows would change, row by row and cell by cell, before anything is changed."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db import models

from mla.parties.fields import Sourced
from mla.parties.reference_cells import cell_of
from mla.parties.reference_rows import Placed, every, label
from mla.parties.reference_tables import TABLE_OF, TAKEN_BACK, Table, attribute, stored_columns

Cells = dict[str, str]


@dataclass(frozen=True)
class Change:
    """`kind` is "added", "changed", "unchanged" or "kept". The cells are those that differ, or all of a new row.

    `row` is the unsaved row of the file, `found` the stored one; `label` is how a person calls it.
    """

    where: str
    kind: str
    label: str
    before: Cells
    after: Cells
    row: models.Model
    found: models.Model | None


def plan(
    placed_rows: Iterable[Placed[models.Model]], *, replace_kept: bool = False, lock: bool = False
) -> list[Change]:
    """One change per row. `lock` keeps the stored rows of the tables until the transaction ends.

    A row that is already there changes only when ours was checked on a later day, so that what an installation
    has corrected stays when files are loaded again; with `replace_kept` it changes nevertheless.
    """
    rows = list(placed_rows)
    there = {model: stored_by_subject(model, lock=lock) for model in {type(one.row) for one in rows}}
    return [planned(one, there[type(one.row)], replace_kept) for one in rows]


def stored_by_subject(
    model: type[models.Model], *, lock: bool
) -> Mapping[tuple[str, ...], list[models.Model]]:
    found: dict[tuple[str, ...], list[models.Model]] = defaultdict(list)
    rows = every(model)
    for row in rows.select_for_update(of=("self",)) if lock else rows:
        found[identity(row, TABLE_OF[model].subject)].append(row)
    return found


def planned(
    placed: Placed[models.Model],
    stored: Mapping[tuple[str, ...], list[models.Model]],
    replace_kept: bool,
) -> Change:
    row, table = placed.row, TABLE_OF[type(placed.row)]
    about = stored.get(identity(row, table.subject), [])
    found = next((other for other in about if identity(other, table.key) == identity(row, table.key)), None)
    columns = stored_columns(table, placed.columns)
    before, after = cells(found, columns) if found else {}, cells(row, columns)
    kind = kind_of(row, found, about, before == after, replace_kept)
    if found:
        before, after = differing(before, after)
    return Change(placed.where, kind, label(found or row), before, after, row, found)


def kind_of(
    row: models.Model,
    found: models.Model | None,
    about: list[models.Model],
    equal: bool,
    replace_kept: bool,
) -> str:
    if found is not None and equal:
        return "unchanged"
    if not replace_kept and any(outranks(other, row, same_key=other is found) for other in about):
        return "kept"
    return "added" if found is None else "changed"


def outranks(other: models.Model, row: models.Model, *, same_key: bool) -> bool:
    """Whether what is stored was checked later than ours, or was corrected on the day of our check.

    Asked of every row on the subject: an installation may have corrected the first day of a reservation, and
    ours would come back beside it. Two of our own periods have the same day of checking, so there only later wins.
    A row that was taken back knows nothing, and one that carries no day of checking cannot be compared.
    """
    if not isinstance(other, Sourced) or not isinstance(row, Sourced) or other.note == TAKEN_BACK:
        return False
    return other.checked_on >= row.checked_on if same_key else other.checked_on > row.checked_on


def identity(row: models.Model, columns: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(cells(row, columns).values())


def cells(row: models.Model, columns: tuple[str, ...]) -> Cells:
    return {column: cell_of(getattr(row, attribute(column))) for column in columns}


def differing(before: Cells, after: Cells) -> tuple[Cells, Cells]:
    columns = [column for column, cell in after.items() if before[column] != cell]
    return {c: before[c] for c in columns}, {c: after[c] for c in columns}


def taken_back(table: Table, after: Mapping[str, str]) -> dict[str, Any]:
    """The cells that make a row that was added by mistake bind nobody."""
    return {
        column: after[cell.removeprefix("=")] if cell.startswith("=") else cell
        for column, cell in table.taking_back.items()
    }
