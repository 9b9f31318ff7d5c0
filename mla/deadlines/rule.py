"""The shape of one record of the plan: which clock runs, on which seat, in which state, from which fact."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from mla.requests.models import CooperationRequest
from mla.requests.statuses import Family, Seat
from mla.requests.statuses import Status as S

AUTHOR, POC, SUPERVISOR = "author", "poc", "supervisor"
REQUESTING, REQUESTED = frozenset({Seat.REQUESTING}), frozenset({Seat.REQUESTED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """One clock that should run now: what started it, where the holder of the data is, what was reported."""

    code: str
    start: datetime
    event: str
    zone: str
    stated_until: date | None
    audience: tuple[str, ...]


Start = Callable[[CooperationRequest], datetime | None]
Until = Callable[[CooperationRequest], date | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    code: str
    seats: frozenset[Seat]
    families: frozenset[Family]
    statuses: frozenset[S]
    start: Start
    event: str
    audience: tuple[str, ...]
    stated: Until = lambda matter: None
    when: Callable[[CooperationRequest], bool] = lambda matter: True


def holder_zone(matter: CooperationRequest) -> str:
    """The zone of the requested Party, which holds the data (`docs/decisions/0004`)."""
    return (matter.party if matter.seat == Seat.REQUESTED else matter.counterpart).time_zone
