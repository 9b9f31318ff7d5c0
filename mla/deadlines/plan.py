"""Which clocks run for a file, from the facts on its row. Data, not branches: one record a clock."""

from mla.deadlines.moments import FLOOR_DAYS, holder_zone
from mla.deadlines.plan_direct import DIRECT_RULES
from mla.deadlines.plan_team import TEAM_RULES
from mla.deadlines.rule import AUTHOR, POC, SUPERVISOR, Rule, Running
from mla.deadlines.rules import REQUEST_RULES
from mla.requests.models import CooperationRequest

__all__ = ["AUTHOR", "FLOOR_DAYS", "POC", "RULES", "SUPERVISOR", "Rule", "Running", "running"]

RULES = (*REQUEST_RULES, *TEAM_RULES, *DIRECT_RULES)


def running(matter: CooperationRequest) -> tuple[Running, ...]:
    """The clocks of a file in its present state."""
    return tuple(
        Running(
            code=rule.code,
            start=start,
            event=rule.event,
            zone=holder_zone(matter),
            stated_until=rule.stated(matter),
            audience=rule.audience,
            pauses=rule.pauses(matter),
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
