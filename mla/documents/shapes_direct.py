"""The agreed shapes of what goes straight to a private entity, and of the notification to its State.

An order has no place for the facts or the persons: a payload that carried any would be refused before it is printed.
"""

from dataclasses import dataclass
from datetime import datetime

from mla.documents.shapes import (
    Annex,
    Confidentiality,
    Data,
    Name,
    Previous,
    Said,
    Sender,
    Side,
    Signature,
    Urgency,
)


@dataclass(frozen=True, slots=True)
class Entity:
    name: str
    address: str


@dataclass(frozen=True, slots=True)
class State:
    party: str
    party_name: Name
    time_zone: str


@dataclass(frozen=True, slots=True)
class Haste:
    level: str
    answer_by: datetime | None


@dataclass(frozen=True, slots=True)
class Order:
    """Schema `mla/order/1`."""

    schema: str
    thread: str
    measure: str
    version: int
    languages: tuple[str, ...]
    reference: str
    date: datetime | None
    requesting: Sender
    state: State
    entity: Entity
    domestic: str
    offences: tuple[str, ...]
    national_provision: str
    max_penalty: str
    data: Data | None
    previous_preservation: Previous | None
    contents: tuple[Said, ...]
    urgency: Haste
    confidentiality: Confidentiality
    special_procedures: str
    annexes: tuple[Annex, ...]
    signature: Signature


@dataclass(frozen=True, slots=True)
class Notification:
    """Schema `mla/notification/1`. `order_digest`: SHA-256 of the order as the provider has it."""

    schema: str
    thread: str
    measure: str
    version: int
    languages: tuple[str, ...]
    reference: str
    date: datetime | None
    requesting: Sender
    requested: Side
    entity: Entity
    domestic: str
    offences: tuple[str, ...]
    national_provision: str
    max_penalty: str
    data: Data
    facts: str
    previous_preservation: Previous | None
    contents: tuple[Said, ...]
    urgency: Urgency
    confidentiality: Confidentiality
    special_procedures: str
    annexes: tuple[Annex, ...]
    signature: Signature
    order_digest: str
