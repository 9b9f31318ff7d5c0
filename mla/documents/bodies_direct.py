"""The agreed shapes of the bodies of the letters about an order to a private entity (Arts 6, 7 CETS 224)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Reminded:
    handed_over_at: datetime
    text: str
    by: date | None = None


@dataclass(frozen=True, slots=True)
class Ended:
    text: str


@dataclass(frozen=True, slots=True)
class Instruction:
    """To the provider at home: which order, and no reason: what may not be disclosed need not be explained there."""

    custodian: str
    address: str
    secrecy: bool
    order_from: str
    order_reference: str
    order_date: date | None
    text: str


@dataclass(frozen=True, slots=True)
class Instructed:
    ground: str
    reasons: str
    instructed_at: datetime


BODIES_OF_DIRECT: Mapping[str, type] = {
    "remind_entity": Reminded,
    "ask_reasons": Reminded,
    "withdraw_order": Ended,
    "tell_withdrawal": Ended,
    "instruct": Instruction,
    "tell_instruction": Instructed,
}
