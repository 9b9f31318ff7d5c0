"""The bodies of the papers about what was decided and done: the decision record, the chronology."""

from dataclasses import dataclass
from datetime import date, datetime

from mla.documents.papers.shapes_words import Words


@dataclass(frozen=True, slots=True)
class Way:
    code: str
    title: Words
    why: Words
    citation: str
    checked: bool


@dataclass(frozen=True, slots=True)
class Advice:
    on: date
    taken: str
    ways: tuple[Way, ...]
    rejected: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class Step:
    seq: int
    at: datetime
    words: Words
    by: str


@dataclass(frozen=True, slots=True)
class Decision:
    """`minutes`: from submission, or receipt, to the decision. `draft_digest`: of the exact text decided on."""

    act: Step
    act_digest: str
    draft_digest: str
    version: int
    submitted_at: datetime | None
    submitted_by: str
    minutes: int | None
    reasons: tuple[str, ...]
    ground: str
    text: str
    advice: Advice | None
    earlier: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class ActLine:
    seq: int
    at: datetime
    words: Words
    by: Words
    status: Words
    channel: str
    digest: str
    event: int | None


@dataclass(frozen=True, slots=True)
class EventLine:
    seq: int
    at: datetime
    by: str
    verb: str
    hash: str


@dataclass(frozen=True, slots=True)
class Chain:
    """`broken_at`: the number of the first event that is not what was written; null with `what` empty: it is whole."""

    id: str
    events: int
    head: str
    whole: bool
    broken_at: int | None
    what: str
    signed_at: datetime | None
    signed_seq: int


@dataclass(frozen=True, slots=True)
class Chronology:
    acts: tuple[ActLine, ...]
    events: tuple[EventLine, ...]
    left_out: int
    chain: Chain
