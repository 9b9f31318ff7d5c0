"""The hand-over sheet of a shift (HANDOVER): what is open, what was decided or recalled, what ends soon."""

from datetime import timedelta

from django.db.models import Q, QuerySet

from mla.deadlines.models import Deadline
from mla.requests.models import Act, CooperationRequest, Direction
from mla.requests.snapshot import instant
from mla.requests.statuses import Seat
from mla.requests.statuses import Status as S
from mla.requests.verbs import VERBS
from mla.workflow.papers.decision import DECISIONS
from mla.workflow.papers.scope import Body, Given, Period, Scope, period_block, period_of

SOON = timedelta(days=7)
MOST = 60
OURS_TO_MOVE = Q(
    seat=Seat.REQUESTING,
    status__in=[S.AWAITING_APPROVAL, S.APPROVED, S.INFORMATION_REQUESTED, S.RISK_NOTIFIED, S.CONDITIONS_PROPOSED],
) | Q(
    seat=Seat.REQUESTED,
    status__in=[S.RECEIVED, S.ACKNOWLEDGED, S.ORDERED, S.EXTENSION_REQUESTED, S.UNDER_ASSESSMENT, S.DECLINED],
)  # fmt: skip


def handover(scope: Scope, given: Given) -> Body:
    """`given`: start, end (instants), note, accepted_by."""
    period = period_of(scope, given)
    waiting = CooperationRequest.objects.filter(OURS_TO_MOVE, authority=scope.authority, is_open=True)
    shown = list(waiting.select_related("counterpart").order_by("updated_at", "pk")[:MOST])
    return {
        "period": period_block(scope, period),
        "open": [open_line(scope, one) for one in shown],
        "left_out": max(waiting.count() - len(shown), 0),
        "decided": [step_line(scope, one) for one in steps(scope, period, *DECISIONS)],
        "recalled": [step_line(scope, one) for one in steps(scope, period, "recall")],
        "expiring": [due_line(scope, one) for one in expiring(scope)],
        "note": given["note"],
        "accepted_by": given["accepted_by"],
    }


def steps(scope: Scope, period: Period, *verbs: str) -> QuerySet[Act]:
    """Steps of this authority's people. An act of the other side is in the file, not in the shift's decisions."""
    rows = Act.objects.filter(
        matter__authority=scope.authority, verb__in=verbs, at__gte=period.start, at__lt=period.end
    ).exclude(direction=Direction.IN)
    return rows.select_related("actor", "matter__counterpart").defer("payload").order_by("at", "seq")[:MOST]


def expiring(scope: Scope) -> QuerySet[Deadline]:
    """Running dates up to seven days ahead of the moment of the sheet, the overdue ones first."""
    rows = Deadline.objects.filter(
        matter__authority=scope.authority, ended_at__isnull=True, due_at__lte=scope.now + SOON
    )
    return rows.select_related("matter__counterpart").order_by("due_at")[:MOST]


def open_line(scope: Scope, matter: CooperationRequest) -> Body:
    return {
        "reference": str(matter),
        "party_name": scope.state(matter.counterpart),
        "measure": matter.measure,
        "urgency": matter.urgency,
        "status": scope.spoken(S(matter.status).label),
        "since": instant(matter.updated_at),
    }


def step_line(scope: Scope, act: Act) -> Body:
    return {
        "reference": str(act.matter),
        "party_name": scope.state(act.matter.counterpart),
        "at": instant(act.at),
        "words": scope.spoken(VERBS[act.verb].past),
        "by": str(act.actor or ""),
    }


def due_line(scope: Scope, deadline: Deadline) -> Body:
    return {
        "reference": str(deadline.matter),
        "party_name": scope.state(deadline.matter.counterpart),
        "rule": deadline.rule,
        "due_at": instant(deadline.due_at),
    }
