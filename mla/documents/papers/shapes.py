"""The agreed shape of a paper (schema `mla/paper/1`) and of the body of each kind. Field names are those of the JSON.

What is counted or compared is decided when the paper is made and stands in the payload; printing decides nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from mla.documents.decode import decode
from mla.documents.errors import RenderRefused
from mla.documents.papers.shapes_office import Handover, Register, Statistics
from mla.documents.papers.shapes_record import Chronology, Decision
from mla.documents.papers.shapes_words import Words
from mla.documents.shapes import Confidentiality, Side


@dataclass(frozen=True, slots=True)
class About:
    """The file it was made from."""

    measure: str
    seat: str
    party_name: Words
    title: str
    status: Words


@dataclass(frozen=True, slots=True)
class Paper:
    """`about` is null and both references are empty where the paper is about the register."""

    schema: str
    paper: str
    id: str
    thread: str
    at: datetime
    languages: tuple[str, ...]
    from_: Side
    about: About | None
    our_reference: str
    your_reference: str
    internal: bool
    made_by: str
    confidentiality: Confidentiality
    body: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Item:
    """`source` is a code of SOURCES, `place` the letter of the annex or the number of the act."""

    number: int
    title: str
    source: str
    place: str
    received: datetime | None
    medium: str
    size: int | None
    sha256: str
    held: bool
    conditions: str


@dataclass(frozen=True, slots=True)
class Condition:
    at: datetime
    by: Words
    text: str


@dataclass(frozen=True, slots=True)
class Inventory:
    items: tuple[Item, ...]
    conditions: tuple[Condition, ...]
    location: str
    note: str


@dataclass(frozen=True, slots=True)
class Check:
    """One stored file read again. `actual` is empty where no bytes were found. `result` is a code of RESULTS."""

    number: int
    kind: str
    title: str
    recorded_at: datetime
    size: int | None
    expected: str
    actual: str
    result: str


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    office: str


@dataclass(frozen=True, slots=True)
class Earlier:
    at: datetime
    giver: str
    taker: str
    purpose: str
    seal_number: str
    items: str


@dataclass(frozen=True, slots=True)
class Custody:
    from_: Person
    to: Person
    handed_at: datetime
    purpose: str
    seal_number: str
    condition: str
    items: tuple[Check, ...]
    earlier: tuple[Earlier, ...]


@dataclass(frozen=True, slots=True)
class Hashes:
    algorithm: str
    tool: str
    files: tuple[Check, ...]


@dataclass(frozen=True, slots=True)
class Source:
    title: str
    language: str
    pages: int | None
    sha256: str


@dataclass(frozen=True, slots=True)
class Translation:
    translator: str
    authorisation: str
    contact: str
    place: str
    source: Source
    translation: Source
    translated_on: date


BODIES: Mapping[str, type] = {
    "EV_INV": Inventory,
    "COC": Custody,
    "HASHR": Hashes,
    "TR_CERT": Translation,
    "DECISION": Decision,
    "CHRONO": Chronology,
    "REGISTER": Register,
    "STATS": Statistics,
    "HANDOVER": Handover,
}

PAPER_SHAPES: Mapping[str, type] = {"mla/paper/1": Paper}


def check_paper(kind: str, payload: dict[str, Any]) -> None:
    """Raises RenderRefused, naming the field, when the body is not that of the kind: nothing is left out in silence."""
    if kind not in BODIES:
        raise RenderRefused(f"no paper of kind {kind!r} is known.", path="paper")
    decode(BODIES[kind], payload["body"], "body")
