"""Bytes stored once under their SHA-256. Written to a side file, flushed to the disk, then renamed into place.

Nothing is answered as stored before the file and its directory are on the disk; a full disk raises OSError and
leaves no half file under a final name.
"""

import hashlib
import os
import re
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import IO

from django.conf import settings

_NAME = re.compile(r"[0-9a-f]{64}\Z")
CHUNK = 1 << 16


class Damaged(Exception):
    """The stored bytes no longer have the hash they are stored under."""


def path_of(sha256: str) -> Path:
    if not _NAME.match(sha256):
        raise ValueError("not a SHA-256 in hexadecimal")
    return Path(settings.MEDIA_ROOT, sha256[:2], sha256)


def put(chunks: Iterable[bytes]) -> tuple[str, int]:
    """Store bytes; the answer is (SHA-256 in hexadecimal, size). Storing the same bytes again changes nothing."""
    root = Path(settings.MEDIA_ROOT)
    root.mkdir(parents=True, exist_ok=True, mode=0o700)
    hashed, size = hashlib.sha256(), 0
    handle, name = tempfile.mkstemp(dir=root, prefix=".incoming-")
    try:
        with os.fdopen(handle, "wb") as side:
            for chunk in chunks:
                hashed.update(chunk)
                size += side.write(chunk)
            side.flush()
            os.fsync(side.fileno())
        final = path_of(hashed.hexdigest())
        final.parent.mkdir(exist_ok=True, mode=0o700)
        os.replace(name, final)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _flush_directory(final.parent)
    return hashed.hexdigest(), size


def opened(sha256: str) -> IO[bytes]:
    return path_of(sha256).open("rb")


def read(sha256: str) -> bytes:
    """The stored bytes, checked against their name: a swapped or rotten file is never served."""
    with path_of(sha256).open("rb", buffering=0) as file:  # in one piece: nothing to buffer
        content = file.read()
    if hashlib.sha256(content).hexdigest() != sha256:
        raise Damaged(sha256)
    return content


def check(sha256: str) -> None:
    """Raises Damaged when the stored bytes are not those of their name; reads them in pieces."""
    with path_of(sha256).open("rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() != sha256:
            raise Damaged(sha256)


def size_of(sha256: str) -> int | None:
    """Bytes on the disk, None where there is no such file."""
    try:
        return path_of(sha256).stat().st_size
    except FileNotFoundError:
        return None


def _flush_directory(directory: Path) -> None:
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
