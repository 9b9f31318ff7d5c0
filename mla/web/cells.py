"""Rows for spreadsheets: no cell is ever run as a formula."""

import csv
import io
from collections.abc import Iterable, Sequence

FORMULA = ("=", "+", "-", "@", "\t", "\r")
BOM = "\ufeff"
"""Without it a spreadsheet reads UTF-8 as the old code page of its machine."""


def neutral(cell: str) -> str:
    """A cell that a spreadsheet would run as a formula is made plain text."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def lines(rows: Iterable[Sequence[str]]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out).writerows([neutral(cell) for cell in cells] for cells in rows)
    return out.getvalue()
