"""Which clocks run for a file, from the facts on its row. Data, not branches: one record a clock (`rules`)."""

from dataclasses import dataclass
from datetime import date, datetime

from mla.deadlines.moments import FLOOR_DAYS, holder_zone
from mla.deadlines.rules import AUTHOR, POC, RULES, SUPERVISOR, Rule
from mla.requests.models import CooperationRequest

__all__ = ["AUTHOR", "FLOOR_DAYS", "POC", "RULES", "SUPERVISOR", "Rule", "Running", "running"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """One clock that should run now: what started it, where the holder of the data is, what was reported."""

    code: str
    start: datetime
    event: str
    zone: str
    stated_until: date | None
    audience: tuple[str, ...]


def running(matter: CooperationRequest) -> tuple[Running, ...]:
    """The clocks of a file in its present state."""
    return tuple(
        Running(
            code=rule.code,
            start=start,
            event=rule.event,
            zone=holder_zone(matter),
            stated_until=matter.preserved_until if rule.stated else None,
            audience=rule.audience,
        )
        for rule in RULES
        if _applies(rule, matter) and (start := rule.start(matter)) is not None
    )


def _applies(rule: Rule, matter: CooperationRequest) -> bool:
    return (
        matter.seat in rule.seats
        and matter.family in rule.families
        and matter.status in rule.statuses
        and rule.when(matter)
    )
