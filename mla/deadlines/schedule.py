"""Write the deadlines that follow from a file's facts. Called by the door, in the step's own transaction."""

from collections.abc import Iterable
from datetime import datetime

from mla.deadlines.models import Deadline, Reminder
from mla.deadlines.plan import POC, SUPERVISOR, Running, running
from mla.law.clocks import Computed, compute
from mla.parties.working_days import working_day
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Seat

NEAR = frozenset({"T-3", "T-1", "T-0"})


def recompute(matter: CooperationRequest, *, verb: str, now: datetime) -> None:
    """Compare the clocks that should run with those that do. A changed one is ended and replaced, never edited."""
    wanted = {one.code: (one, computed(matter, one)) for one in running(matter)}
    current = {row.rule: row for row in Deadline.objects.filter(matter=matter, ended_at__isnull=True)}
    over = [row for rule, row in current.items() if rule not in wanted or not _same(row, wanted[rule][1])]
    _end(over, verb=verb, now=now)
    kept = set(current) - {row.rule for row in over}
    for rule, (one, result) in wanted.items():
        if rule not in kept:
            _start(matter, one, result, now=now)


def computed(matter: CooperationRequest, one: Running) -> Computed:
    """The law's answer for a running clock; free days are those of the Party that holds the data."""
    holder = matter.party if matter.seat == Seat.REQUESTED else matter.counterpart
    return compute(
        one.code,
        start=one.start,
        zone=one.zone,
        stated_until=one.stated_until,
        urgency=matter.urgency,
        pauses=one.pauses,
        is_working_day=working_day(holder),
        # Whoever reads this file; where that is another zone the sentence says the end there too.
        reader_zone=matter.party.time_zone,
    )


def _same(row: Deadline, result: Computed) -> bool:
    return row.due_at == result.due_at and row.start_at == result.start and row.zone == result.zone


def _end(rows: Iterable[Deadline], *, verb: str, now: datetime) -> None:
    ids = [row.pk for row in rows]
    if not ids:
        return
    Deadline.objects.filter(pk__in=ids).update(ended_at=now, ended_by=verb)
    Reminder.objects.filter(deadline__in=ids, is_open=True).update(is_open=False)


def _start(matter: CooperationRequest, one: Running, result: Computed, *, now: datetime) -> None:
    deadline = Deadline.objects.create(
        matter=matter,
        rule=result.code,
        due_at=result.due_at,
        start_at=result.start,
        start_event=one.event,
        zone=result.zone,
        count=f"{result.count} {result.unit}",
        citation=str(result.citation)[:64],
        explanation_en=result.explanation.en,
        explanation_fr=result.explanation.fr,
        computed_at=now,
    )
    Reminder.objects.bulk_create(
        Reminder(
            deadline=deadline,
            offset=warning.offset_code,
            audience=audience,
            escalation=warning.escalation,
            due_at=warning.at,
        )
        for warning in result.warn_at
        for audience in _audiences(one, warning.offset_code, escalation=warning.escalation)
    )


def _audiences(one: Running, offset: str, *, escalation: bool) -> tuple[str, ...]:
    """Near the end, and when it comes undecided, the circle widens."""
    wider = {POC, SUPERVISOR} if escalation else {POC} if offset in NEAR else set()
    return tuple(dict.fromkeys((*one.audience, *sorted(wider))))
