"""One cell of a file into a value, and a value back into the same cell.

Both ways in one place: what an import replaced is kept as cells, and is read from them again when it is undone.
"""

import json
from collections.abc import Callable, Mapping
from datetime import date
from uuid import UUID

from django.utils.translation import gettext as _


def text(cell: str) -> str:
    return cell.strip()


def day(cell: str) -> date | None:
    if not cell.strip():
        return None
    try:
        return date.fromisoformat(cell.strip())
    except ValueError:
        raise ValueError(_("“%(cell)s” is not a date like 2026-11-23.") % {"cell": cell}) from None


def listed(cell: str) -> list[str]:
    return [tag.strip() for tag in cell.split(";") if tag.strip()]


def yes_or_no(cell: str) -> bool:
    if cell.strip() not in {"yes", "no"}:
        raise ValueError(_("“%(cell)s” is neither yes nor no.") % {"cell": cell})
    return cell.strip() == "yes"


def or_unknown(cell: str) -> str:
    """An empty cell says nothing, and that is what is stored."""
    return cell.strip() or "unknown"


def number(cell: str) -> int | None:
    if not cell.strip():
        return None
    if not (cell.strip().isascii() and cell.strip().isdigit() and len(cell.strip()) < 5):
        raise ValueError(_("“%(cell)s” is not a number of days.") % {"cell": cell})
    return int(cell)


def count(cell: str) -> int:
    """Which of several, counted from one; an empty cell is the first."""
    found = cell.strip() or "1"
    if not (found.isascii() and found.isdigit() and int(found[:4]) > 0 and len(found) < 4):
        raise ValueError(_("“%(cell)s” is not a number such as 1 or 2.") % {"cell": cell})
    return int(found)


READERS: Mapping[str, Callable[[str], object]] = {
    **dict.fromkeys(
        (
            "official_languages",
            "accepted_languages",
            "services",
            "identifiers",
            "data_states",
            "elements",
            "access_numbers",
            "direct_categories",
        ),
        listed,
    ),
    **dict.fromkeys(("coe_member", "eu_member", "is_active"), yes_or_no),
    **dict.fromkeys(("signed_on", "deposited_on", "in_force_from", "withdrawn_from"), day),
    **dict.fromkeys(("valid_from", "valid_to", "checked_on"), day),
    "preservation_days": number,
    "period": count,
    **dict.fromkeys(("portal", "direct_requests"), or_unknown),
}


def value_of(column: str, cell: str) -> object:
    """The value that a cell stands for. Raises ValueError with a sentence for the person who wrote the file."""
    if any(ord(sign) < 32 and sign not in "\n\r\t" for sign in cell) or not _storable(cell):
        raise ValueError(_("There is a sign in this cell that is not text."))
    return READERS.get(column, text)(cell)


def _storable(cell: str) -> bool:
    """Half of a pair of surrogates can come out of a JSON file, and no database takes it."""
    return not any(0xD800 <= ord(sign) <= 0xDFFF for sign in cell)


def cell_of(value: object) -> str:
    """What stands in a file for this value, whether it comes from a row or from a JSON file.

    Raises ValueError for a shape that no cell can hold.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return ";".join(value)
    if isinstance(value, str | int | UUID):
        return str(value)
    shown = json.dumps(value, default=str)[:60]
    raise ValueError(_("“%(value)s” is not text, a list of words, yes or no.") % {"value": shown})
