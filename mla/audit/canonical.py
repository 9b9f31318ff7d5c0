"""One spelling for one value: the bytes of RFC 8785, for the values that audit events and payloads may hold.

orjson with sorted keys writes the bytes of RFC 8785 except for floats, keys outside ASCII (UTF-16 order) and
integers of 2**53 and more. Those three are refused when they are written, so that nobody has to agree about
them later.
"""

import hashlib
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, TypeAlias

import orjson

Json: TypeAlias = "bool | int | str | Sequence[Json] | Mapping[str, Json] | None"

INTEGER_LIMIT = 2**53
DEPTH_LIMIT = 64
_OPTIONS = orjson.OPT_SORT_KEYS | orjson.OPT_STRICT_INTEGER
_SCALARS = frozenset({str, int, bool, type(None)})


class NotCanonical(ValueError):
    """`path` says where in the value (`$.facts.items[2]`), `reason` what is wrong there."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


def canonical(value: Json) -> bytes:
    """The canonical UTF-8 bytes of a JSON value; raises NotCanonical naming the path of the first refused
    part.
    """
    if not _plainly_allowed(value):
        _inspect(value, "$", 0)
    try:
        return orjson.dumps(value, option=_OPTIONS)
    except TypeError as error:
        # orjson does not say where: the slow walk does.
        _inspect(value, "$", 0)
        raise NotCanonical("$", str(error)) from error


def sha256_hex(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _plainly_allowed(value: Json) -> bool:
    """A quick yes for a flat dict, which nearly all facts are: two passes in C instead of a walk in
    Python.
    """
    try:
        return (
            type(value) is dict
            and "".join(value).isascii()
            and _SCALARS.issuperset(map(type, value.values()))
        )
    except TypeError:
        return False


def _inspect(value: Any, path: str, depth: int) -> None:
    """The members of TextChoices pass: orjson writes the value of an enumeration, so that is looked at.
    A named tuple does not: orjson refuses it."""
    if depth > DEPTH_LIMIT:
        raise NotCanonical(path, "nested too deeply")
    value = value.value if isinstance(value, Enum) else value
    if isinstance(value, str):
        _inspect_text(value, path)
    elif isinstance(value, int):
        if abs(value) >= INTEGER_LIMIT:
            raise NotCanonical(path, "integer of 2**53 or more")
    elif isinstance(value, dict):
        for key, item in value.items():
            _inspect_key(key, path)
            _inspect(item, f"{path}.{key}", depth + 1)
    elif isinstance(value, list) or type(value) is tuple:
        for index, item in enumerate(value):
            _inspect(item, f"{path}[{index}]", depth + 1)
    elif value is not None:
        raise NotCanonical(path, f"{type(value).__name__} is not allowed")


def _inspect_text(value: str, path: str) -> None:
    try:
        value.encode()
    except UnicodeEncodeError:
        raise NotCanonical(path, "lone surrogate") from None


def _inspect_key(key: object, path: str) -> None:
    if type(key) is not str:
        raise NotCanonical(path, f"key {key!r} is not text")
    if not key.isascii():
        raise NotCanonical(path, f"key {key!r} is not ASCII")
