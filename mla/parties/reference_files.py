"""Reading `fixtures/*.csv`: files that a lawyer can open, read and correct.

Lines that start with # are comments; one of them may promise the number of Parties. Nothing is stored here.
"""

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path

from mla.parties.choices import Instrument
from mla.parties.models import Declaration, Party, TreatyStatus
from mla.parties.reference_rows import Placed, Problem, ReferenceData

SOURCED = ("certainty", "source", "checked_on", "note")
PARTY = (
    *("iso2", "iso3", "name_en", "name_fr", "time_zone", "official_languages"),
    *("coe_member", "eu_member", "holidays_package", *SOURCED),
)
TREATY_STATUS = (
    *("party", "instrument", "standing", "consent", "signed_on", "deposited_on"),
    *("in_force_from", "withdrawn_from", "rule_exception", *SOURCED),
)
DECLARATION = ("party", "instrument", "article", "kind", "mode", "valid_from", "valid_to", *SOURCED)

PROMISE = re.compile(r"^#\s*Parties to (\w+): (\d+)\s*$", re.MULTILINE)


def text(cell: str) -> str:
    return cell.strip()


def day(cell: str) -> date | None:
    if not cell.strip():
        return None
    try:
        return date.fromisoformat(cell.strip())
    except ValueError:
        raise ValueError(f"{cell!r} is not a date like 2026-11-23.") from None


def languages(cell: str) -> list[str]:
    return [tag.strip() for tag in cell.split(";") if tag.strip()]


def yes_or_no(cell: str) -> bool:
    if cell.strip() not in {"yes", "no"}:
        raise ValueError(f"{cell!r} is neither yes nor no.")
    return cell.strip() == "yes"


READERS: Mapping[str, Callable[[str], object]] = {
    "official_languages": languages,
    "coe_member": yes_or_no,
    "eu_member": yes_or_no,
    "signed_on": day,
    "deposited_on": day,
    "in_force_from": day,
    "withdrawn_from": day,
    "valid_from": day,
    "valid_to": day,
    "checked_on": day,
}


def read(directory: Path) -> ReferenceData:
    """All rows that could be read, and in `unread` one problem for each cell, line or file that could not."""
    data = ReferenceData()
    for where, row in rows(directory, "parties.csv", PARTY, data):
        data.parties.append(Placed(where, Party(**row)))
    for where, row in rows(directory, "treaty_status_*.csv", TREATY_STATUS, data):
        data.statuses.append(Placed(where, TreatyStatus(**owned(row))))
    for where, row in rows(directory, "declarations.csv", DECLARATION, data):
        data.declarations.append(Placed(where, Declaration(**owned(row))))
    if Instrument.ETS185 not in data.expected:
        # Without the number a lost row would go unseen.
        line = "# Parties to ETS185: 81"
        data.unread.append(Problem(directory.name, "", f"No file has a line like {line!r} at its head."))
    return data


def owned(row: dict[str, object]) -> dict[str, object]:
    """The same row with the State by its code: it need not be stored yet."""
    return {("party_id" if column == "party" else column): value for column, value in row.items()}


def rows(
    directory: Path, pattern: str, columns: tuple[str, ...], data: ReferenceData
) -> Iterator[tuple[str, dict[str, object]]]:
    """The readable rows of the files with their places; what is wrong is added to `data.unread`."""
    paths = sorted(directory.glob(pattern))
    if not paths:
        data.unread.append(Problem(f"{directory.name}/{pattern}", "", "There is no such file."))
    for path in paths:
        name = f"{directory.name}/{path.name}"
        try:
            # A spreadsheet may put a byte order mark in front.
            content = path.read_bytes().decode("utf-8-sig")
            data.expected |= {found[1]: int(found[2]) for found in PROMISE.finditer(content)}
            yield from read_lines(name, content, columns, data.unread)
        except (UnicodeDecodeError, csv.Error) as error:
            data.unread.append(Problem(name, "", f"This file is not CSV in UTF-8: {error}."))


def read_lines(
    name: str, content: str, columns: tuple[str, ...], unread: list[Problem]
) -> Iterator[tuple[str, dict[str, object]]]:
    header: list[str] | None = None
    # strict: a quotation mark that is never closed would otherwise swallow the rest of the file.
    reader = csv.reader(io.StringIO(content, newline=""), strict=True)
    for cells in reader:
        if not cells or cells[0].startswith("#"):
            continue
        where = f"{name}:{reader.line_num}"
        if header is None:
            header = cells
            if sorted(header) != sorted(columns):
                unread.append(Problem(where, "", f"The columns must be {', '.join(columns)}."))
                return
        elif len(cells) != len(header):
            unread.append(Problem(where, "", f"There are {len(cells)} cells under {len(header)} columns."))
        elif row := read_row(where, dict(zip(header, cells, strict=True)), unread):
            yield where, row


def read_row(where: str, cells: Mapping[str, str], unread: list[Problem]) -> dict[str, object] | None:
    row: dict[str, object] = {}
    for column, cell in cells.items():
        try:
            row[column] = READERS.get(column, text)(cell)
        except ValueError as error:
            unread.append(Problem(where, column, str(error)))
    return row if len(row) == len(cells) else None
