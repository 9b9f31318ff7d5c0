"""The contents that a measure asks for by article, as typed fields of a request.

A form and an event name one of them "contents.provider", and its mark "does not apply" or "not known"
"contents_none.provider". On the row they stand together in two columns.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from mla.law.cooperation.answered import NONE_PREFIX, PREFIX, may_be_waived, typed

LONGEST = 8_000
COLUMNS = frozenset({"contents", "contents_none"})


def names(measure: str) -> tuple[str, ...]:
    """The names of the fields in the order of the article; a mark follows its text."""
    found: list[str] = []
    for content in typed(measure):
        found.append(PREFIX + content.code)
        if may_be_waived(content):
            found.append(NONE_PREFIX + content.code)
    return tuple(found)


def column(name: str) -> str:
    """The column of the table in which the field stands: itself, but for a content."""
    first = name.partition(".")[0]
    return first if first in COLUMNS else name


def columns(changed: Iterable[str]) -> list[str]:
    return sorted({column(name) for name in changed})


def value_of(row: Any, name: str) -> Any:
    first, _dot, code = name.partition(".")
    if not code:
        return getattr(row, name)
    return row.contents.get(code, "") if first == "contents" else code in row.contents_none


def put(row: Any, name: str, value: Any) -> None:
    """Set one field. The mappings of the row are replaced, never changed in place: another may hold them."""
    first, _dot, code = name.partition(".")
    if not code:
        setattr(row, name, value)
    elif first == "contents":
        row.contents = {key: text for key, text in {**row.contents, code: value}.items() if text}
    else:
        row.contents_none = sorted({*row.contents_none, code} if value else {*row.contents_none} - {code})


def said(measure: str, contents: Mapping[str, str], none: Iterable[str]) -> list[dict[str, Any]]:
    """The contents as the payload carries them, in the order of the article; what nobody answered is left out."""
    rows = (
        {"code": one.code, "text": contents.get(one.code, "").strip(), "none": one.code in set(none)}
        for one in typed(measure)
    )
    return [row for row in rows if row["text"] or row["none"]]


def codes(rows: Iterable[Mapping[str, Any]]) -> frozenset[str]:
    """The rows of a payload as `RequestFacts.contents` knows them. A text outweighs the mark beside it."""
    return frozenset(row["code"] if row["text"] else f"{row['code']}:none" for row in rows)
