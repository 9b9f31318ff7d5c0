"""The agreed shapes of an offer, of an information and of a question.

An offer has no place for the content: a payload that carried any would be refused before it is printed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from mla.documents.shapes import (
    SHAPES,
    Annex,
    Confidentiality,
    Identifier,
    Said,
    Sender,
    Side,
    Signature,
    Urgency,
)
from mla.documents.shapes_direct import Notification, Order
from mla.documents.shapes_team import Proposal


@dataclass(frozen=True, slots=True)
class Level:
    level: str


@dataclass(frozen=True, slots=True)
class Offer:
    """Schema `mla/offer/1`."""

    schema: str
    thread: str
    measure: str
    version: int
    languages: tuple[str, ...]
    reference: str
    date: datetime | None
    requesting: Sender
    requested: Side
    urgency: Level
    confidentiality: Confidentiality
    contents: tuple[Said, ...]
    signature: Signature


@dataclass(frozen=True, slots=True)
class Information:
    """Schema `mla/information/1`."""

    schema: str
    thread: str
    measure: str
    version: int
    languages: tuple[str, ...]
    reference: str
    date: datetime | None
    requesting: Sender
    requested: Side
    urgency: Urgency
    confidentiality: Confidentiality
    offences: tuple[str, ...]
    information: str
    persons: str
    identifiers: tuple[Identifier, ...]
    contents: tuple[Said, ...]
    annexes: tuple[Annex, ...]
    signature: Signature


@dataclass(frozen=True, slots=True)
class Question:
    """Schema `mla/question/1`."""

    schema: str
    thread: str
    measure: str
    version: int
    languages: tuple[str, ...]
    reference: str
    date: datetime | None
    requesting: Sender
    requested: Side
    urgency: Urgency
    confidentiality: Confidentiality
    contents: tuple[Said, ...]
    facts: str
    identifiers: tuple[Identifier, ...]
    annexes: tuple[Annex, ...]
    signature: Signature


EVERY_SHAPE: Mapping[str, type] = {
    **SHAPES,
    "mla/offer/1": Offer,
    "mla/information/1": Information,
    "mla/question/1": Question,
    "mla/team/1": Proposal,
    "mla/order/1": Order,
    "mla/notification/1": Notification,
}
