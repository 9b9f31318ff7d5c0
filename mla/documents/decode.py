"""JSON values into frozen dataclasses, strictly: an unknown, missing or mistyped field is refused with its path.

Nothing is dropped in silence: a field that is in the snapshot but not on the paper would be approved unseen.
"""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime
from functools import cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from mla.documents.errors import RenderRefused


def decode(kind: Any, value: object, path: str = "") -> Any:
    """`value` as `kind`: a dataclass, `tuple[X, ...]`, `X | None`, `Mapping`, str, bool, int, datetime or date."""
    if get_origin(kind) is UnionType:
        return decode_optional(kind, value, path)
    if get_origin(kind) is tuple:
        return decode_list(get_args(kind)[0], value, path)
    if is_dataclass(kind) and isinstance(kind, type):
        return decode_object(kind, value, path)
    if kind is datetime:
        return decode_instant(value, path)
    if kind is date:
        return decode_date(value, path)
    if get_origin(kind) is Mapping:
        return expect(dict, "an object", value, path)
    words = {str: "text", bool: "true or false", int: "a whole number"}
    return expect(kind, words[kind], value, path)


def expect(kind: type, words: str, value: object, path: str) -> object:
    if type(value) is not kind:  # not isinstance: True is an int in Python, never in a snapshot
        raise RenderRefused(f"expected {words}, found {described(value)}.", path=path)
    return value


def described(value: object) -> str:
    names = {
        str: "text",
        bool: "true or false",
        int: "a number",
        float: "a fraction",
        list: "a list",
        dict: "an object",
    }
    return "nothing" if value is None else names.get(type(value), type(value).__name__)


def decode_optional(kind: Any, value: object, path: str) -> Any:
    (inner,) = (arm for arm in get_args(kind) if arm is not NoneType)
    if value is None or (value == "" and inner in {datetime, date}):  # a draft has no date yet
        return None
    return decode(inner, value, path)


def decode_list(kind: Any, value: object, path: str) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise RenderRefused(f"expected a list, found {described(value)}.", path=path)
    return tuple(decode(kind, item, f"{path}[{number}]") for number, item in enumerate(value))


@cache
def shape(kind: type) -> tuple[dict[str, Any], frozenset[str]]:
    """The type of each field (a trailing underscore lets a field be called `from`), and which may be left out."""
    hints = get_type_hints(kind)
    optional = {f.name.rstrip("_") for f in fields(kind) if f.default is not MISSING}
    return {f.name: hints[f.name] for f in fields(kind)}, frozenset(optional)


def decode_object(kind: type, value: object, path: str) -> Any:
    if not isinstance(value, dict):
        raise RenderRefused(f"expected an object, found {described(value)}.", path=path)
    hints, optional = shape(kind)
    names = {name.rstrip("_"): name for name in hints}
    for key in value:
        if key not in names:
            raise RenderRefused(
                "this field is not known, so it would not be printed.", path=dotted(path, key)
            )
    for key in names:
        if key not in value and key not in optional:
            raise RenderRefused("this field is missing.", path=dotted(path, key))
    return kind(
        **{names[key]: decode(hints[names[key]], item, dotted(path, key)) for key, item in value.items()}
    )


def dotted(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def decode_instant(value: object, path: str) -> datetime:
    if isinstance(value, str) and value.endswith("Z"):
        try:
            return datetime.fromisoformat(value).astimezone(UTC)
        except ValueError:
            pass
    raise RenderRefused("expected an instant such as 2026-11-21T01:12:09Z.", path=path)


def decode_date(value: object, path: str) -> date:
    if isinstance(value, str) and len(value) == 10:
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise RenderRefused("expected a date such as 2026-11-21.", path=path)
