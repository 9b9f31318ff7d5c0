"""The bodies of the letters that most files have: receipt, questions, confirmation, refusal, outcome; and of Art. 26.

What has a default was added later: older rows lack it.
"""

from dataclasses import dataclass
from datetime import date, datetime

from mla.documents.shapes import Confirmation


@dataclass(frozen=True, slots=True)
class Consultation:
    considered: bool
    note: str
    consulted_on: date | None = None


@dataclass(frozen=True, slots=True)
class Acknowledged:
    received_at: datetime
    officer: str
    our_reference: str = ""
    next_step: str = ""
    expected_on: date | None = None
    channel: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    questions: tuple[str, ...]
    why: str
    by: date | None
    meanwhile: str


@dataclass(frozen=True, slots=True)
class Preserved:
    preserved_from: date
    preserved_until: date | None
    items: str
    custodian: str
    order_reference: str
    gaps: str


@dataclass(frozen=True, slots=True)
class ExtensionAsked:
    new_until: date
    reason: str
    preserved_from: date | None = None
    current_until: date | None = None
    assistance_status: str = ""
    confirmation: Confirmation | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    ground: str
    reasons: str
    consultation: Consultation
    offences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Material:
    title: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Executed:
    outcome: str
    measures_taken: str
    material: tuple[Material, ...]
    conditions: str
    text: str
    originals: str = ""
    costs: str = ""


@dataclass(frozen=True, slots=True)
class OfferAccepted:
    """`offer_digest` is empty where they typed our offer from paper: their digest of it says nothing here."""

    our_reference: str
    conditions: str
    offer_digest: str
    text: str


@dataclass(frozen=True, slots=True)
class OfferDeclined:
    our_reference: str
    reason: str
    acceptable: str


@dataclass(frozen=True, slots=True)
class UseTold:
    use: str
    result: str


@dataclass(frozen=True, slots=True)
class QuestionAnswered:
    our_reference: str
    answer: str
    material: tuple[Material, ...]


@dataclass(frozen=True, slots=True)
class NotAnswered:
    our_reference: str
    reason: str
    who: str
    instead: str
