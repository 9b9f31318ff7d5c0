"""The shape of one record of the plan: which clock runs, on which seat, in which state, from which fact."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from mla.law.clocks import Pause
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Family, Seat
from mla.requests.statuses import Status as S

AUTHOR, POC, SUPERVISOR = "author", "poc", "supervisor"
REQUESTING, REQUESTED = frozenset({Seat.REQUESTING}), frozenset({Seat.REQUESTED})
EITHER_SEAT, EVERY_FAMILY = REQUESTING | REQUESTED, frozenset(Family)

Start = Callable[[CooperationRequest], datetime | None]
Until = Callable[[CooperationRequest], date | None]
Pauses = Callable[[CooperationRequest], tuple[Pause, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """`stated`: of a clock that a person may lengthen or end by naming a day, that day."""

    code: str
    seats: frozenset[Seat]
    families: frozenset[Family]
    statuses: frozenset[S]
    start: Start
    event: str
    audience: tuple[str, ...]
    stated: Until = lambda matter: None
    pauses: Pauses = lambda matter: ()
    when: Callable[[CooperationRequest], bool] = lambda matter: True


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """One clock that should run now: what started it, where the holder of the data is, what was reported."""

    code: str
    start: datetime
    event: str
    zone: str
    stated_until: date | None
    audience: tuple[str, ...]
    pauses: tuple[Pause, ...] = ()
