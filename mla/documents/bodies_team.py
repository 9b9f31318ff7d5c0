"""The agreed shapes of the bodies of the acts of a joint investigation, by verb."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from mla.documents.shapes import Change, Name, Said


@dataclass(frozen=True, slots=True)
class NewText:
    """The whole text, and what differs in it from the one before."""

    contents: tuple[Said, ...]
    ends_on: date | None
    changes: tuple[Change, ...]
    reason: str
    text_digest: str
    earlier_digest: str
    our_reference: str = ""


@dataclass(frozen=True, slots=True)
class Bound:
    text_digest: str
    officer: str
    our_reference: str = ""


@dataclass(frozen=True, slots=True)
class DeclinedTeam:
    reason: str
    our_reference: str = ""


@dataclass(frozen=True, slots=True)
class DeclinedText:
    reason: str
    text_digest: str


@dataclass(frozen=True, slots=True)
class OtherUse:
    information: str
    use: str
    reason: str


@dataclass(frozen=True, slots=True)
class Allowed:
    information: str
    use: str
    conditions: str


@dataclass(frozen=True, slots=True)
class UsedAtOnce:
    information: str
    use: str
    emergency: str
    used_on: date


@dataclass(frozen=True, slots=True)
class Ended:
    manner: str
    reason: str
    ended_on: date


@dataclass(frozen=True, slots=True)
class Office:
    name: str
    name_en: str


@dataclass(frozen=True, slots=True)
class Signatory:
    party: str
    party_name: Name
    authority: Office
    officer: str
    agreed_at: datetime
    central: bool
    central_officer: str
    central_at: datetime | None


@dataclass(frozen=True, slots=True)
class Agreement:
    contents: tuple[Said, ...]
    ends_on: date | None
    text_digest: str
    parties: tuple[Signatory, ...]


BODIES_OF_TEAM: Mapping[str, type] = {
    "propose_changes": NewText,
    "propose_extension": NewText,
    "agree_text": Bound,
    "concur": Bound,
    "decline_team": DeclinedTeam,
    "decline_changes": DeclinedText,
    "ask_other_use": OtherUse,
    "allow_use": Allowed,
    "refuse_use": OtherUse,
    "tell_emergency": UsedAtOnce,
    "end_team": Ended,
    "conclude_team": Agreement,
}
