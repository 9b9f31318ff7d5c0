"""A file that somebody uploads, or a row entered in a form, read into the same unsaved rows as a shipped file."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from mla.parties.models import Authority
from mla.parties.reference_cells import cell_of
from mla.parties.reference_files import built, read_csv, read_row, wrong_columns
from mla.parties.reference_rows import Problem, ReferenceData
from mla.parties.reference_tables import Table

MOST_BYTES = 1_000_000
MOST_ROWS = 5_000

Row = tuple[str, dict[str, object]]


def read_upload(table: Table, file_name: str, raw: bytes) -> ReferenceData:
    """The rows of one table; `unread` has one problem for everything that could not be read. Never raises."""
    data = ReferenceData()
    if len(raw) > MOST_BYTES:
        message = _("The file is larger than %(kb)d kB.") % {"kb": MOST_BYTES // 1000}
        data.unread.append(Problem(file_name, "", message))
        return data
    is_json = raw.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in {b"[", b"{"}
    reader = read_json if is_json else read_table
    rows = list(reader(file_name, raw, table, data))
    if len(rows) > MOST_ROWS:
        message = _("There are more than %(n)d rows: divide the file.") % {"n": MOST_ROWS}
        data.unread.append(Problem(file_name, "", message))
    elif not rows and not data.unread:
        data.unread.append(Problem(file_name, "", _("There is no row in this file.")))
    add(table, rows, data)
    return data


def read_table(file_name: str, raw: bytes, table: Table, data: ReferenceData) -> Iterator[Row]:
    """Spreadsheets of half of Europe write semicolons between the cells."""
    head = next((line for line in raw.splitlines() if line.strip() and not line.startswith(b"#")), b"")
    delimiter = ";" if b";" in head and b"," not in head else ","
    return read_csv(file_name, raw, table, data, delimiter=delimiter)


def add(table: Table, rows: list[Row], data: ReferenceData) -> None:
    authorities = known_authorities() if table.name == "designations" else {}
    for where, row in rows:
        if table.name == "designations":
            named = (str(row.pop("party")), str(row["authority"]))
            if named not in authorities:
                message = _("There is no authority of this name in %(state)s.") % {"state": named[0]}
                data.unread.append(Problem(where, "authority", message))
                continue
            row["authority"] = authorities[named]
        data.of(table.name).append(built(table, where, row))


def known_authorities() -> Mapping[tuple[str, str], UUID]:
    return {(party, name): pk for pk, party, name in Authority.objects.values_list("pk", "party_id", "name")}


def read_json(file_name: str, raw: bytes, table: Table, data: ReferenceData) -> Iterator[Row]:
    """A list of objects, or an object whose "rows" is one. Each row keeps the line on which it begins."""
    try:
        content = raw.decode("utf-8-sig")
        for where, found in objects(file_name, content):
            row = read_object(where, found, table, data.unread)
            if row is not None:
                yield where, row
    except json.JSONDecodeError as error:
        where = f"{file_name}:{error.lineno}"
        message = _("This is not JSON: %(why)s at column %(column)d.")
        data.unread.append(Problem(where, "", message % {"why": error.msg, "column": error.colno}))
    except (ValueError, RecursionError):  # Not UTF-8, a number without end, lists in lists in lists.
        data.unread.append(Problem(file_name, "", _("This file is not JSON in UTF-8.")))


BETWEEN = re.compile(r"[\s,]*")
ROWS = re.compile(r'\s*(?:\{\s*"rows"\s*:\s*)?\[')


def objects(file_name: str, content: str) -> Iterator[tuple[str, Any]]:
    """Every element of the list with the line on which it begins. Raises JSONDecodeError."""
    json.loads(content, object_pairs_hook=once_only)  # The whole is JSON before a part of it is read.
    opening = ROWS.match(content)
    if opening is None:
        raise json.JSONDecodeError("a list of rows was expected", content, 0)
    decoder, at = json.JSONDecoder(), opening.end()
    while True:
        at = BETWEEN.match(content, at).end()  # type: ignore[union-attr]
        if content[at : at + 1] in {"]", ""}:
            return
        found, end = decoder.raw_decode(content, at)
        yield f"{file_name}:{content.count(chr(10), 0, at) + 1}", found
        at = end


def once_only(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """JSON lets a name stand twice and the last one win: then nobody would see what the first one said."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise json.JSONDecodeError("a column stands twice in one row", pairs[0][0], 0)
    return found


def read_object(where: str, found: Any, table: Table, unread: list[Problem]) -> dict[str, object] | None:
    if not isinstance(found, dict):
        unread.append(Problem(where, "", _("A row is an object with one value per column.")))
        return None
    if problem := wrong_columns(where, list(found), table):
        unread.append(problem)
        return None
    cells: dict[str, str] = {}
    for column, value in found.items():
        try:
            cells[column] = cell_of(value)
        except ValueError as error:
            unread.append(Problem(where, column, str(error)))
    return read_row(where, cells, unread) if len(cells) == len(found) else None
