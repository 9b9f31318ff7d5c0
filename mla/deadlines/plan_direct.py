"""The clocks of what goes straight to a private entity (Arts 6, 7 CETS 224). All run on the requesting file."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from mla.deadlines.moments import holder_zone
from mla.deadlines.rule import AUTHOR, POC, REQUESTING, Rule
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Family
from mla.requests.statuses import Status as S

DIRECT = frozenset({Family.DIRECT})
CLERK_OR_POC = (AUTHOR, POC)
HAS_IT = frozenset({S.ENTITY_RECEIVED, S.ENTITY_PARTLY})


def stated_until(matter: CooperationRequest) -> date | None:
    """The period that the order itself states, if it ends after its receipt: the longer of the two counts (7(7))."""
    if (
        matter.answer_by is None
        or matter.acknowledged_at is None
        or matter.answer_by < matter.acknowledged_at
    ):
        return None
    return matter.answer_by.astimezone(ZoneInfo(holder_zone(matter))).date()


def _ready_since(matter: CooperationRequest) -> datetime | None:
    left = matter.acts.filter(verb__in=("issue", "notify")).order_by("-seq")
    return left.values_list("at", flat=True).first()


def _answer(code: str, measure: str) -> Rule:
    return Rule(
        code=code,
        seats=REQUESTING,
        families=DIRECT,
        statuses=HAS_IT,
        start=lambda matter: matter.acknowledged_at,
        event="entity_received",
        audience=CLERK_OR_POC,
        stated=stated_until,
        when=lambda matter: matter.measure == measure,
    )


DIRECT_RULES = (
    Rule(
        code="HAND_OVER",
        seats=REQUESTING,
        families=DIRECT,
        statuses=frozenset({S.READY}),
        start=_ready_since,
        event="issue",
        audience=CLERK_OR_POC,
    ),
    Rule(
        code="ENTITY_RECEIPT",
        seats=REQUESTING,
        families=DIRECT,
        statuses=frozenset({S.HANDED_OVER}),
        start=lambda matter: matter.sent_at,
        event="hand_over",
        audience=CLERK_OR_POC,
    ),
    _answer("REGISTRAR", "P2_6"),
    _answer("P2_7", "P2_7"),
)
