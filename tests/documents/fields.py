"""Every field of a payload, found from its agreed shape: a field added there is tried by every test of bad input."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from mla.documents.kinds import KINDS
from mla.documents.shapes_information import EVERY_SHAPE as SHAPES
from tests.documents.payloads import payload_of

Path = tuple[str | int, ...]
SAMPLES = {str: "", bool: True, int: 1, datetime: "2026-11-21T01:12:09Z", date: "2026-11-21"}


def full_payload(kind: str, name: str) -> dict[str, Any]:
    """The payload of a case with every optional part there and no list empty, so that each field can be tried."""
    full: dict[str, Any] = completed(SHAPES[KINDS[kind].schema], deepcopy(payload_of(kind, name)))
    return full


def completed(kind: Any, given: Any) -> Any:
    if get_origin(kind) is UnionType:
        (inner,) = (arm for arm in get_args(kind) if arm is not NoneType)
        return completed(inner, given)
    if get_origin(kind) is tuple:
        inner = get_args(kind)[0]
        return [completed(inner, item) for item in given or [None]] if is_dataclass(inner) else given or []
    if get_origin(kind) is Mapping:
        return given or {}
    if is_dataclass(kind) and isinstance(kind, type):
        hints, known = get_type_hints(kind), given or {}
        names = {field.name.rstrip("_"): hints[field.name] for field in fields(kind)}
        return {name: completed(hint, known.get(name)) for name, hint in names.items()}
    return SAMPLES[kind] if given is None or (given == "" and kind is not str) else given


def texts(value: Any, path: Path = ()) -> Iterator[Path]:
    """Where a text stands. Of a list the first entry is enough: all of them take the same way."""
    if isinstance(value, str):
        yield path
    elif isinstance(value, list):
        for number, item in enumerate(value[:1]):
            yield from texts(item, (*path, number))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from texts(item, (*path, key))


def at(value: Any, path: Path) -> Any:
    for step in path:
        value = value[step]
    return value


def put(value: dict[str, Any], path: Path, text: Any) -> dict[str, Any]:
    """A copy of `value` with `text` at `path`."""
    changed = deepcopy(value)
    at(changed, path[:-1])[path[-1]] = text
    return changed


def dotted(path: Path) -> str:
    """As a refusal names it: `data.identifiers[0].value`."""
    said = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return said.removeprefix(".")
