"""What a rule is that starts a clock: the tables of the families are made of these."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from mla.requests.models import CooperationRequest
from mla.requests.statuses import Family, Seat
from mla.requests.statuses import Status as S

AUTHOR, POC, SUPERVISOR = "author", "poc", "supervisor"


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    code: str
    seats: frozenset[Seat]
    families: frozenset[Family]
    statuses: frozenset[S]
    start: Start
    event: str
    audience: tuple[str, ...]
    stated: bool = False
    until: Callable[[CooperationRequest], date | None] = lambda matter: matter.preserved_until
    """Of a clock that runs to a date which somebody stated: where it stands."""
    when: Callable[[CooperationRequest], bool] = lambda matter: True


REQUESTING, REQUESTED = frozenset({Seat.REQUESTING}), frozenset({Seat.REQUESTED})
EITHER_SEAT, EVERY_FAMILY = REQUESTING | REQUESTED, frozenset(Family)
