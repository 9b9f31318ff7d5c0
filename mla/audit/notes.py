"""The signed note of a checkpoint: a few lines of text that a person, a peer or another machine can keep.

    mla/audit/checkpoint/1
    origin: https://mla.example.org
    events: 1204
    ...

    signature: <base64 of Ed25519 over all bytes before the empty line>

The first line separates these signatures from any other that the same key might ever make.
"""

import base64
import binascii
from dataclasses import dataclass, fields
from typing import Any

from cryptography.exceptions import InvalidSignature

from mla.audit import keys

HEADING = "mla/audit/checkpoint/1"
_MARK = b"\nsignature: "


class BadNote(ValueError):
    pass


@dataclass(frozen=True)
class Note:
    """Hashes are 64 hexadecimal digits, `at` is an instant as in the events, numbers are decimal."""

    origin: str
    events: int
    chains: int
    last_event_id: int
    root: str
    previous_root: str
    at: str
    key_id: str

    def text(self) -> bytes:
        lines = [f"{field.name}: {getattr(self, field.name)}\n" for field in fields(self)]
        return f"{HEADING}\n{''.join(lines)}".encode()


def parse(text: bytes) -> Note:
    """Raises BadNote unless the text is exactly what `Note.text` writes."""
    try:
        _, *lines = text.decode().splitlines()
        values: dict[str, Any] = dict(line.split(": ", 1) for line in lines)
        numbers = {name: int(values[name]) for name in ("events", "chains", "last_event_id")}
        note = Note(**{**values, **numbers})
    except (UnicodeDecodeError, ValueError, KeyError, TypeError):
        raise BadNote("This is not the note of a checkpoint.") from None
    if note.text() != text:
        raise BadNote("This is not the note of a checkpoint.")
    return note


def verified(text: bytes, signature: bytes) -> Note:
    """Raises BadNote, or keys.BadKey when the key is not one of ours."""
    note = parse(text)
    try:
        keys.public(note.key_id).verify(signature, text)
    except InvalidSignature:
        raise BadNote("The signature of the note does not hold.") from None
    return note


def to_file(text: bytes, signature: bytes) -> bytes:
    return text + _MARK + base64.b64encode(signature) + b"\n"


def from_file(content: bytes) -> Note:
    """The note of an exported file, its signature verified."""
    text, _, signature = content.partition(_MARK)
    try:
        return verified(text, base64.b64decode(signature.removesuffix(b"\n"), validate=True))
    except binascii.Error:
        raise BadNote("The signature of the note cannot be read.") from None
