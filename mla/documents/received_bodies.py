"""The shapes of the bodies of the first letters, asked only of what comes from another installation.

`bodies.py` holds those of the other acts. Rows of our own that are older than a field print what they have; a letter
from outside would move a file of ours, so nothing in it is taken on trust.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from mla.documents.bodies import BODIES, Consultation, Reasoned, Withdrawn, Written
from mla.documents.decode import decode
from mla.documents.errors import RenderRefused


@dataclass(frozen=True, slots=True)
class Acknowledged:
    received_at: datetime
    our_reference: str
    officer: str
    next_step: str = ""
    expected_on: date | None = None


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


RECEIVED: Mapping[str, type] = {
    "acknowledge": Acknowledged,
    "ask": Asked,
    "confirm_preservation": Preserved,
    "ask_extension": ExtensionAsked,
    "refuse": Refused,
    "withdraw": Withdrawn,
    "execute": Executed,
    "execute_part": Executed,
    "accept_offer": OfferAccepted,
    "decline_offer": OfferDeclined,
    "ask_use": Written,
    "report_use": UseTold,
    "take_back": Reasoned,
    "answer_question": QuestionAnswered,
    "cannot_answer": NotAnswered,
}


def check_received_body(payload: Mapping[str, Any]) -> None:
    """Raises RenderRefused, naming the field; also for an act whose shape nobody wrote down."""
    expected = RECEIVED.get(payload["act"]) or BODIES.get(payload["act"])
    if expected is None:
        raise RenderRefused("this kind of letter cannot be read back.", path="act")
    decode(expected, payload["body"], "body")
