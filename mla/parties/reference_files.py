"""Reading reference data from text: files that a lawyer can open, read and correct.

Lines that start with # are comments; one of them may promise the number of Parties. Nothing is stored here.
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from mla.parties.choices import Instrument
from mla.parties.reference_cells import value_of
from mla.parties.reference_rows import Placed, Problem, ReferenceData
from mla.parties.reference_tables import TABLES, Table, attribute

PROMISE = re.compile(r"^#\s*Parties to (\w+): (\d+)\s*$", re.MULTILINE)

SHIPPED: Mapping[str, str] = {
    "parties": "parties.csv",
    "treaty_statuses": "treaty_status_*.csv",
    "declarations": "declarations.csv",
    "providers": "providers.csv",
    "provider_entities": "provider_entities.csv",
}


def read(directory: Path) -> ReferenceData:
    """All rows that could be read, and in `unread` one problem for each cell, line or file that could not."""
    data = ReferenceData()
    for name, pattern in SHIPPED.items():
        for where, row in rows(directory, pattern, TABLES[name], data):
            data.of(name).append(built(TABLES[name], where, row))
    if Instrument.ETS185 not in data.expected:
        # Without the number a lost row would go unseen.
        line = "# Parties to ETS185: 81"
        data.unread.append(Problem(directory.name, "", f"No file has a line like {line!r} at its head."))
    return data


def built(table: Table, where: str, row: Mapping[str, object]) -> Placed[Any]:
    """The unsaved row; States and providers by their code, as they need not be stored yet."""
    made = table.model(**{attribute(column): value for column, value in row.items()})
    return Placed(where, made, tuple(row))


def rows(
    directory: Path, pattern: str, table: Table, data: ReferenceData
) -> Iterator[tuple[str, dict[str, object]]]:
    """The readable rows of the files with their places; what is wrong is added to `data.unread`."""
    paths = sorted(directory.glob(pattern))
    if not paths:
        data.unread.append(Problem(f"{directory.name}/{pattern}", "", "There is no such file."))
    for path in paths:
        yield from read_csv(f"{directory.name}/{path.name}", path.read_bytes(), table, data)


def read_csv(
    name: str, raw: bytes, table: Table, data: ReferenceData, *, delimiter: str = ","
) -> Iterator[tuple[str, dict[str, object]]]:
    try:
        # A spreadsheet may put a byte order mark in front.
        content = raw.decode("utf-8-sig")
        data.expected |= {found[1]: int(found[2]) for found in PROMISE.finditer(content)}
        yield from read_lines(name, content, table, data.unread, delimiter)
    except (UnicodeDecodeError, csv.Error) as error:
        data.unread.append(Problem(name, "", f"This file is not CSV in UTF-8: {error}."))


def read_lines(
    name: str, content: str, table: Table, unread: list[Problem], delimiter: str
) -> Iterator[tuple[str, dict[str, object]]]:
    header: list[str] | None = None
    # strict: a quotation mark that is never closed would otherwise swallow the rest of the file.
    reader = csv.reader(io.StringIO(content, newline=""), strict=True, delimiter=delimiter)
    for cells in reader:
        if not any(cells) or cells[0].startswith("#"):
            continue
        where = f"{name}:{reader.line_num}"
        if header is None:
            header = cells
            if problem := wrong_columns(where, header, table):
                unread.append(problem)
                return
        elif len(cells) != len(header):
            unread.append(Problem(where, "", f"There are {len(cells)} cells under {len(header)} columns."))
        elif row := read_row(where, dict(zip(header, cells, strict=True)), unread):
            yield where, row


def wrong_columns(where: str, header: list[str], table: Table) -> Problem | None:
    given, needed = set(header), set(table.columns)
    if len(given) == len(header) and needed <= given <= needed | set(table.optional):
        return None
    may = f" There may also be {', '.join(table.optional)}." if table.optional else ""
    return Problem(where, "", f"The columns must be {', '.join(table.columns)}.{may}")


def read_row(where: str, cells: Mapping[str, str], unread: list[Problem]) -> dict[str, object] | None:
    row: dict[str, object] = {}
    for column, cell in cells.items():
        try:
            row[column] = value_of(column, cell)
        except ValueError as error:
            unread.append(Problem(where, column, str(error)))
    return row if len(row) == len(cells) else None
