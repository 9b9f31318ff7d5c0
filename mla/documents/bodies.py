"""The agreed shape of the body of an act, by its verb. What has a default was added later: older rows lack it.

A letter prints every field of its body; a field that no shape knows refuses the letter, as in the request itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from mla.documents.bodies_about import Confirmed, Copied, Correction, Reminder, Supplemented
from mla.documents.bodies_direct import BODIES_OF_DIRECT
from mla.documents.bodies_first import (
    Acknowledged,
    Asked,
    Consultation,
    Executed,
    ExtensionAsked,
    NotAnswered,
    OfferAccepted,
    OfferDeclined,
    Preserved,
    QuestionAnswered,
    Refused,
    UseTold,
)
from mla.documents.bodies_team import BODIES_OF_TEAM
from mla.documents.decode import decode
from mla.documents.errors import RenderRefused
from mla.documents.shapes import Data, Name


@dataclass(frozen=True, slots=True)
class Written:
    text: str


@dataclass(frozen=True, slots=True)
class Reasoned:
    reason: str


@dataclass(frozen=True, slots=True)
class Answers:
    answers: tuple[str, ...]
    questions: tuple[str, ...] = ()
    asked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Warned:
    ground: str
    text: str
    by: date | None = None


@dataclass(frozen=True, slots=True)
class Withdrawn:
    reason: str
    material_received: bool


@dataclass(frozen=True, slots=True)
class Released:
    reason: str
    from_: date


@dataclass(frozen=True, slots=True)
class Extended:
    until: date
    reason: str


@dataclass(frozen=True, slots=True)
class FollowedUp:
    follow_up_reference: str


@dataclass(frozen=True, slots=True)
class OtherProvider:
    provider: str
    party: str
    path: str
    note: str
    party_name: Name | None = None
    use: str = ""


@dataclass(frozen=True, slots=True)
class Conditions:
    ground: str
    conditions: str
    part: str
    accept_by: date | None


@dataclass(frozen=True, slots=True)
class Undertaking:
    """`conditions` are those of the other State, word for word; `bound_from` is empty when they are declined."""

    text: str
    conditions: str = ""
    stated_on: date | None = None
    bound_from: date | None = None
    officer: str = ""
    article: str = ""


@dataclass(frozen=True, slots=True)
class Postponed:
    until: date
    reasons: str
    consultation: Consultation
    meanwhile: str = ""


@dataclass(frozen=True, slots=True)
class Delayed:
    """`hindrance` is a code of HINDRANCES; older letters say neither."""

    reasons: str
    new_date: date | None
    meanwhile: str = ""
    article: str = ""
    hindrance: str = ""


@dataclass(frozen=True, slots=True)
class Referred:
    to: str
    when: date
    article: str = ""


@dataclass(frozen=True, slots=True)
class Consulted:
    intended: str
    ground: str
    reasons: str
    proposals: str
    by: date | None


@dataclass(frozen=True, slots=True)
class Expiring:
    expiry: date
    what_to_do: str


@dataclass(frozen=True, slots=True)
class DataSheet:
    """To the custodian at home: what to keep, and nothing of the offence, of the persons or of the State that asks."""

    custodian: str
    address: str
    basis: str
    data: Data
    until: date | None
    secrecy: bool
    by: date | None
    text: str


@dataclass(frozen=True, slots=True)
class HandingOver:
    """To the custodian at home: what to hand over, and as little of the case as in the other data sheet."""

    custodian: str
    address: str
    basis: str
    data: Data
    delivery: str
    secrecy: bool
    by: date | None
    text: str


BODIES: Mapping[str, type] = {
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
    "answer": Answers,
    "supplement": Supplemented,
    "warn": Warned,
    "maintain": Written,
    "extend": Extended,
    "decline_extension": Reasoned,
    "receive_follow_up": FollowedUp,
    "release": Released,
    "let_lapse": Reasoned,
    "disclose_traffic": OtherProvider,
    "accept": Written,
    "propose_conditions": Conditions,
    "accept_conditions": Undertaking,
    "decline_conditions": Undertaking,
    "postpone": Postponed,
    "notify_delay": Delayed,
    "refer": Referred,
    "remind": Reminder,
    "amend": Correction,
    "confirm_request": Confirmed,
    "send_copy": Copied,
    "consult": Consulted,
    "warn_expiry": Expiring,
    "order": DataSheet,
    "order_handing_over": HandingOver,
    **BODIES_OF_TEAM,
    **BODIES_OF_DIRECT,
}


def check_body(payload: Mapping[str, Any]) -> None:
    """Raises RenderRefused, naming the field; also for an act whose shape nobody wrote down."""
    if "act" not in payload:
        return
    expected = BODIES.get(payload["act"])
    if expected is None:
        raise RenderRefused("no shape of its body is known.", path="act")
    decode(expected, payload["body"], "body")
