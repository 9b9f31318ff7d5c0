"""The bodies of the papers about the register of an authority. A number that is null was too small to be told."""

from dataclasses import dataclass
from datetime import datetime

from mla.documents.papers.shapes_words import Words


@dataclass(frozen=True, slots=True)
class Period:
    """Both days included, in `zone`."""

    start: datetime
    end: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class RegisterLine:
    reference: str
    at: datetime
    seat: str
    party_name: Words
    measure: str
    status: Words
    their_reference: str


@dataclass(frozen=True, slots=True)
class Gap:
    """Numbers from `first` to `last` (references) of the State's series, and why they are not in the extract."""

    first: str
    last: str
    why: str


@dataclass(frozen=True, slots=True)
class Register:
    period: Period
    files: tuple[RegisterLine, ...]
    gaps: tuple[Gap, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Total:
    """`count` is null where the exact number would tell a hidden one; then it is at least `at_least`."""

    count: int | None
    at_least: int


@dataclass(frozen=True, slots=True)
class Span:
    """Minutes, over `count` files. Null: too few to be told, or none."""

    what: str
    seat: str
    count: int | None
    median: int | None
    ninetieth: int | None


@dataclass(frozen=True, slots=True)
class Cell:
    seat: str
    party_name: Words
    measure: str
    outcome: str
    count: int | None


@dataclass(frozen=True, slots=True)
class GroundLine:
    seat: str
    ground: str
    count: int | None


@dataclass(frozen=True, slots=True)
class ProviderLine:
    name: str
    count: int | None


@dataclass(frozen=True, slots=True)
class Statistics:
    """`leaving`: small numbers are hidden. `converted` of `preserved` requests had a request for assistance."""

    period: Period
    leaving: bool
    sent: Total
    received: Total
    urgent: int | None
    nights: int | None
    preserved: int | None
    converted: int | None
    times: tuple[Span, ...]
    table: tuple[Cell, ...]
    refusals: tuple[GroundLine, ...]
    providers: tuple[ProviderLine, ...]
    note: str


@dataclass(frozen=True, slots=True)
class FileLine:
    reference: str
    party_name: Words
    measure: str
    urgency: str
    status: Words
    since: datetime


@dataclass(frozen=True, slots=True)
class StepLine:
    reference: str
    party_name: Words
    at: datetime
    words: Words
    by: str


@dataclass(frozen=True, slots=True)
class DueLine:
    reference: str
    party_name: Words
    rule: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Handover:
    """`left_out`: how many open files are not listed, because a sheet that nobody reads helps nobody."""

    period: Period
    open: tuple[FileLine, ...]
    left_out: int
    decided: tuple[StepLine, ...]
    recalled: tuple[StepLine, ...]
    expiring: tuple[DueLine, ...]
    note: str
    accepted_by: str
