"""Stored bytes: once under their hash, whole or not at all, and never served when they have changed."""

import errno
import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings

from mla.requests import store


def test_the_same_bytes_are_stored_once_under_their_hash() -> None:
    first, second = store.put([b"ab", b"c"]), store.put([b"abc"])
    assert first == second == (hashlib.sha256(b"abc").hexdigest(), 3)
    assert store.read(first[0]) == b"abc"


def test_a_full_disk_leaves_nothing_under_a_final_name() -> None:
    def until_full() -> Iterator[bytes]:
        yield b"begun"
        raise OSError(errno.ENOSPC, "no space left on device")

    with pytest.raises(OSError, match="no space"):
        store.put(until_full())
    assert not [path for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file()]


def test_bytes_that_changed_on_the_disk_are_not_served() -> None:
    sha256, _size = store.put([b"genuine"])
    store.path_of(sha256).write_bytes(b"swapped")
    with pytest.raises(store.Damaged):
        store.read(sha256)


@pytest.mark.parametrize("name", ["../../etc/passwd", "a" * 63, "A" * 64, "a" * 64 + "\n"])
def test_nothing_but_a_hash_names_a_file(name: str) -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        store.path_of(name)
