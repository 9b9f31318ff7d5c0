import enum
import math
import uuid
from typing import Any, NamedTuple

import orjson
import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from mla.audit.canonical import NotCanonical, canonical, sha256_hex

KEYS = st.text(st.characters(max_codepoint=127))
LEAVES = st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text()
ALLOWED = st.recursive(LEAVES, lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner), max_leaves=20)


class Status(enum.StrEnum):
    SENT = "sent"


@given(ALLOWED)
def test_allowed_values_get_the_bytes_of_rfc_8785(value: Any) -> None:
    assert canonical(value) == rfc8785.dumps(value)


def test_members_of_a_text_enumeration_are_written_as_their_text() -> None:
    assert canonical({"status": Status.SENT, "all": (Status.SENT,)}) == b'{"all":["sent"],"status":"sent"}'


class Pair(NamedTuple):
    a: int
    b: int


class Odd(str, enum.Enum):  # noqa: UP042
    """Text to isinstance(), a float to the encoder."""

    HALF = "half"

    def __init__(self, _: str) -> None:
        self._value_ = 0.5  # type: ignore[assignment]


REFUSED: list[tuple[Any, str, str]] = [
    (1.0, "$", "float"),
    ({"a": [1, {"b": math.nan}]}, "$.a[1].b", "float"),
    ({"a": 2**53}, "$.a", "2**53"),
    ({"a": -(2**53)}, "$.a", "2**53"),
    ({"a": 2**70}, "$.a", "2**53"),
    ({"é": 1}, "$", "not ASCII"),
    ({"a": {1: 2}}, "$.a", "not text"),
    ({1: 2}, "$", "not text"),
    ({Status.SENT: 1, 2: 1}, "$", "not text"),
    (["ok", "\ud800"], "$[1]", "surrogate"),
    ({"a": "\udfff"}, "$.a", "surrogate"),
    ({"id": uuid.UUID(int=0)}, "$.id", "UUID"),
    ({"a": b"bytes"}, "$.a", "bytes"),
    ({"a": {1, 2}}, "$.a", "set"),
    ({"a": Pair(1, 2)}, "$.a", "Pair"),
    ({"a": Odd.HALF}, "$.a", "float"),
]


@pytest.mark.parametrize(("value", "path", "reason"), REFUSED)
def test_everything_else_is_refused_with_its_path(value: Any, path: str, reason: str) -> None:
    with pytest.raises(NotCanonical) as caught:
        canonical(value)
    assert caught.value.path == path
    assert reason in caught.value.reason


def test_what_only_the_encoder_refuses_is_refused_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> bytes:
        raise TypeError("a new rule")

    monkeypatch.setattr(orjson, "dumps", refuse)
    with pytest.raises(NotCanonical, match="a new rule"):
        canonical({"a": 1})


def test_deep_nesting_is_refused() -> None:
    value: Any = 1
    for _ in range(70):
        value = [value]
    with pytest.raises(NotCanonical, match="nested too deeply"):
        canonical(value)


def test_the_digest_is_sha_256_in_hexadecimal() -> None:
    assert sha256_hex(b"abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
