"""Many sealed letters as one ZIP, streamed, stored uncompressed, each file checked against its hash."""

import io
import logging
import zipfile
from collections.abc import Iterator

from mla.requests import store
from mla.web.archive import Archive, Entry

log = logging.getLogger(__name__)
MOST = 1_000
LARGE = 1 << 22
"""Beyond these bytes a file is checked first and then copied in pieces, so that memory never holds it."""
DAMAGED = b"The stored file no longer has its digest. It is not what was sealed; ask for it to be restored.\n"

# What ZIP writes around a file of known size: local header, data descriptor, entry of the directory, and its end.
HEADER, DESCRIPTOR, ENTRY, END = 30, 16, 46, 22
PLAIN = 1 << 31
"""From two gigabytes on the format uses longer fields; the length is then left unsaid."""


class Tap(io.RawIOBase):
    """Where `zipfile` writes: what it wrote is taken away after each file, so memory holds one letter."""

    def __init__(self) -> None:
        self.chunks: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        piece = bytes(data)  # type: ignore[call-overload]
        self.chunks.append(piece)
        return len(piece)

    def taken(self) -> bytes:
        found = b"".join(self.chunks)
        self.chunks.clear()
        return found


def zipped(archive: Archive) -> Iterator[bytes]:
    """The first bytes leave when the first letter is read."""
    tap = Tap()
    with zipfile.ZipFile(tap, "w", zipfile.ZIP_STORED) as into:
        for entry in archive.entries:
            with into.open(_info(entry.name, entry.size), "w") as file:
                for piece in pieces(entry):
                    file.write(piece)
                    yield tap.taken()
        for name, text in archive.texts():
            into.writestr(_info(name, len(text)), text)
    yield tap.taken()


def pieces(entry: Entry) -> Iterator[bytes]:
    """The stored bytes. Of a file that rotted since, as many bytes that say so: the archive keeps its length, and
    whoever checks it against SHA256SUMS finds the file."""
    try:
        if entry.size <= LARGE:
            yield store.read(entry.sha256)
            return
        store.check(entry.sha256)
    except (store.Damaged, OSError) as problem:
        log.error("%s is damaged in the store: %s", entry.name, type(problem).__name__)
        yield DAMAGED[: entry.size].ljust(entry.size)
        return
    with store.opened(entry.sha256) as file:
        while piece := file.read(store.CHUNK):
            yield piece


def length(archive: Archive) -> int | None:
    """Bytes of the whole archive, so that the reader's browser can show how far it is. None for a very large one."""
    files = [(one.name, one.size) for one in archive.entries]
    files += [(name, len(text)) for name, text in archive.texts()]
    around = HEADER + DESCRIPTOR + ENTRY
    total = sum(around + 2 * len(name) + size for name, size in files) + END
    return total if total < PLAIN else None


def _info(name: str, size: int) -> zipfile.ZipInfo:
    found = zipfile.ZipInfo(name)  # the fixed date of 1980: the archive tells nothing of when it was made
    found.file_size = size
    return found
