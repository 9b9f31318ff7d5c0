"""The bodies of letters of the requesting State about a request that it sent. None of them changes a status."""

from dataclasses import dataclass
from datetime import date, datetime

from mla.documents.shapes import Annex, Change


@dataclass(frozen=True, slots=True)
class Reminder:
    reminder_number: int
    sent_at: datetime
    last_reminder: date | None
    asked: str
    by: date | None
    consequence: str
    article: str


@dataclass(frozen=True, slots=True)
class Confirmed:
    """`annexes`: the sealed letter of the request itself; older letters enclosed nothing."""

    channel: str
    sent_at: datetime
    digest: str
    text: str
    annexes: tuple[Annex, ...] = ()


@dataclass(frozen=True, slots=True)
class Copied:
    sent_to: str
    channel: str
    interpol: bool
    sent_at: datetime
    digest: str
    article: str
    text: str
    annexes: tuple[Annex, ...] = ()


@dataclass(frozen=True, slots=True)
class Supplemented:
    text: str
    annexes: tuple[Annex, ...] = ()


@dataclass(frozen=True, slots=True)
class Correction:
    version_from: int
    version_to: int
    changes: tuple[Change, ...]
    effect: str
