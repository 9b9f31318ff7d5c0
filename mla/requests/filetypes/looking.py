"""Searching a file in pieces, so that 25 MB never sit in memory at once."""

from collections.abc import Iterator
from typing import BinaryIO

_CHUNK = 1 << 20
_OVERLAP = 256
# Marks of other formats that a sniffing browser or another program would follow instead.
HTML = (b"<!doctype html", b"<html", b"<script", b"<iframe")


def windows(content: BinaryIO) -> Iterator[bytes]:
    """The whole file in overlapping pieces: a mark of up to 256 bytes is whole in at least one of them."""
    content.seek(0)
    before = b""
    while chunk := content.read(_CHUNK):
        yield before + chunk
        before = (before + chunk)[-_OVERLAP:]


def at(content: BinaryIO, offset: int, count: int) -> bytes:
    content.seek(offset)
    return content.read(count)


def tail(content: BinaryIO, size: int, count: int) -> bytes:
    return at(content, max(0, size - count), count)


def has_html(text: bytes) -> bool:
    lowered = text.lower()
    return any(mark in lowered for mark in HTML)
