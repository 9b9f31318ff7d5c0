"""Find the machine-readable copy inside a letter of ours, without opening the PDF.

The bytes are searched for embedded streams; each is unpacked up to a limit, and the one that is a payload of ours is
the copy. No object is followed and nothing is interpreted, so that a hostile file has nothing to aim at: time and
memory are bounded by the limits below. A letter that another program wrote anew is foreign here (decision 0010).
"""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from mla.documents.payload import MAX_BYTES

MAX_FILE = 1536 * 1024
"""Our longest letter is a third of it, signature and time stamp included."""
MAX_STREAMS = 16
NEAR = 1_000  # bytes between the start of an object, its type and its stream, in what our writer writes

EMBEDDED = re.compile(rb"/Type\s*/EmbeddedFile(?![A-Za-z])")
FILTER = re.compile(rb"/Filter\s*(\[?\s*/[A-Za-z0-9]+[^/>]*)")
STREAM = re.compile(rb"\bstream\r?\n")
ENCRYPTED = re.compile(rb"/Encrypt(?![A-Za-z])")
IDENTIFIER = re.compile(rb"/ID\s*\[\s*(?:<([0-9A-Fa-f\s]{0,160})>|\()")
ESCAPED = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
LETTERS = {
    b"n": b"\n",
    b"r": b"\r",
    b"t": b"\t",
    b"b": b"\b",
    b"f": b"\f",
    b"\n": b"",
    b"\r": b"",
    b"\r\n": b"",
}
OURS = re.compile(rb'\A\s*\{.*"schema"\s*:\s*"mla/', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Found:
    """`payloads`: what is embedded and looks like ours, each once. `recorded`: the digests that the file bears."""

    payloads: tuple[bytes, ...]
    recorded: frozenset[bytes]
    damaged: bool
    encrypted: bool


def search(pdf: bytes) -> Found:
    """What a PDF of at most MAX_FILE bytes holds. Streams beyond MAX_STREAMS are not looked at."""
    unpacked = [stream for stream, _place in zip(streams(pdf), range(MAX_STREAMS), strict=False)]
    ours = dict.fromkeys(one for one in unpacked if one is not None and OURS.match(one))
    return Found(
        payloads=tuple(ours),
        recorded=frozenset(identifiers(pdf)),
        damaged=None in unpacked,
        encrypted=bool(ENCRYPTED.search(pdf)),
    )


def streams(pdf: bytes) -> Iterator[bytes | None]:
    """The content of each embedded file; None for one that is cut off, too long, or packed in a way we never use."""
    for mark in EMBEDDED.finditer(pdf):
        start = pdf.rfind(b" obj", max(0, mark.start() - NEAR), mark.start())
        begins = STREAM.search(pdf, mark.end(), mark.end() + NEAR)
        if start < 0 or begins is None or b"endobj" in pdf[start : begins.start()]:
            continue
        yield content_of(pdf[start : begins.start()], pdf, begins.end())


def content_of(head: bytes, pdf: bytes, start: int) -> bytes | None:
    packed = FILTER.search(head)
    if packed is None:
        end = pdf.find(b"endstream", start, start + MAX_BYTES + 16)
        return pdf[start:end].rstrip(b"\r\n") if end >= 0 else None
    if packed[1].strip(b"[ ]\r\n\t") != b"/FlateDecode":
        return None
    unpacking = zlib.decompressobj()
    try:
        found = unpacking.decompress(pdf[start : start + MAX_BYTES + 1024], MAX_BYTES + 1)
    except zlib.error:
        return None
    return found if unpacking.eof and len(found) <= MAX_BYTES else None


def identifiers(pdf: bytes) -> Iterator[bytes]:
    """The first half of each /ID: ours is the digest of the payload. It stays when a signature is appended."""
    for mark in IDENTIFIER.finditer(pdf):
        if mark[1] is not None:
            digits = b"".join(mark[1].split())
            yield bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())
        else:
            yield literal(pdf[mark.end() : mark.end() + 320])


def literal(text: bytes) -> bytes:
    """A string in round brackets, read up to its end (ISO 32000-1, 7.3.4.2)."""
    end, depth = 0, 1
    while end < len(text):
        sign = text[end : end + 1]
        depth += {b"(": 1, b")": -1}.get(sign, 0)
        if not depth:
            break
        end += 2 if sign == b"\\" else 1
    # A bare end of line counts as \n: our writer leaves a \r of the digest as it is.
    return ESCAPED.sub(unescaped, one_end_of_line(text[:end]))


def unescaped(mark: re.Match[bytes]) -> bytes:
    given = mark[1]
    if given[:1].isdigit():
        return bytes([int(given, 8) & 255])
    return LETTERS.get(given, given)


def one_end_of_line(text: bytes) -> bytes:
    return re.sub(rb"(?<!\\)\r\n?", b"\n", text)
