"""Which clocks run for a file, from the facts on its row. Data, not branches: one record a clock."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import orjson

from mla.deadlines.plan_direct import DIRECT_RULES
from mla.deadlines.rule import (
    AUTHOR,
    POC,
    REQUESTED,
    REQUESTING,
    SUPERVISOR,
    Rule,
    Running,
    holder_zone,
)
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Family
from mla.requests.statuses import Status as S

__all__ = ["AUTHOR", "POC", "RULES", "SUPERVISOR", "Running", "running"]

FLOOR_DAYS = 60  # Art. 29(7): any preservation lasts not less than sixty days.


def reported_until(matter: CooperationRequest) -> date | None:
    return matter.preserved_until


def preserved_at(matter: CooperationRequest) -> datetime | None:
    if matter.preserved_from is None:
        return None
    # Noon, so that the calendar day stays the same whatever offset the zone had that day.
    noon = datetime.combine(matter.preserved_from, time(12), tzinfo=ZoneInfo(holder_zone(matter)))
    return noon.astimezone(UTC)


def reported_beyond_floor(matter: CooperationRequest) -> bool:
    return (
        matter.preserved_from is not None
        and matter.preserved_until is not None
        and matter.preserved_until >= matter.preserved_from + timedelta(days=FLOOR_DAYS)
    )


def fast(matter: CooperationRequest) -> bool:
    return matter.family != Family.ASSISTANCE or matter.measure in EMERGENCY


ORDER = "P2_8"


def last_act(matter: CooperationRequest, verb: str) -> datetime | None:
    return matter.acts.filter(verb=verb).order_by("-seq").values_list("at", flat=True).first()


def complete_at(matter: CooperationRequest) -> datetime | None:
    """The order is served within days of the receipt of all that Art. 8(3) asks: an answer to a question counts."""
    return last_act(matter, "answer") or matter.received_at


def asked_for(matter: CooperationRequest) -> list[str]:
    """The categories in the request as it was received: subscriber and traffic data have their own periods (8(6))."""
    first = matter.acts.order_by("seq").values_list("payload", flat=True).first()
    return list(orjson.loads(bytes(first))["data"]["categories"]) if first else []


PRESERVATION, ASSISTANCE = frozenset({Family.PRESERVATION}), frozenset({Family.ASSISTANCE})
# Expedited measures are acknowledged as fast as a preservation: the network never sleeps.
EMERGENCY = frozenset({"P2_9", "P2_10"})
# The sixty days of the UN Convention stand in its own article, with its own clock (Art. 42(8) UNCC).
UN_PRESERVATION = "UN_PRES"
INFORMATION, CONTACT_POINT = frozenset({Family.INFORMATION}), frozenset({Family.CONTACT_POINT})
EITHER_SEAT, EVERY_FAMILY = REQUESTING | REQUESTED, frozenset(Family)
EITHER_FAMILY = PRESERVATION | ASSISTANCE | CONTACT_POINT
# Once the follow-up request was received the data stays until it is decided (29(7)): no clock in that state.
HELD = frozenset({S.PRESERVED, S.EXTENSION_REQUESTED})


def _return(code: str, category: str) -> Rule:
    """The period for sending the data back runs from the service on the provider (Art. 8(6)(a) CETS 224)."""
    return Rule(
        code=code,
        seats=REQUESTED,
        families=ASSISTANCE,
        statuses=frozenset({S.IN_EXECUTION, S.PARTLY_EXECUTED}),
        start=lambda matter: last_act(matter, "begin_execution"),
        event="begin_execution",
        audience=(POC,),
        when=lambda matter: matter.measure == ORDER and category in asked_for(matter),
    )


RULES = (
    Rule(
        code="POC_DECIDE",
        seats=REQUESTING,
        families=EVERY_FAMILY,
        statuses=frozenset({S.AWAITING_APPROVAL}),
        start=lambda matter: matter.submitted_at,
        event="submit",
        audience=(POC,),
    ),
    Rule(
        code="ACK",
        seats=REQUESTING,
        families=EVERY_FAMILY,
        statuses=frozenset({S.SENT}),
        start=lambda matter: matter.sent_at,
        event="send",
        audience=(AUTHOR, POC),
        when=fast,
    ),
    Rule(
        code="ACK_MLA",
        seats=REQUESTING,
        families=ASSISTANCE,
        statuses=frozenset({S.SENT}),
        start=lambda matter: matter.sent_at,
        event="send",
        audience=(AUTHOR, POC),
        when=lambda matter: not fast(matter),
    ),
    Rule(
        code="ACK_OUT",
        seats=REQUESTED,
        families=EVERY_FAMILY,
        statuses=frozenset({S.RECEIVED}),
        start=lambda matter: matter.received_at,
        event="receive",
        audience=(POC,),
    ),
    Rule(
        code="OFFER",
        seats=EITHER_SEAT,
        families=INFORMATION,
        statuses=frozenset({S.OFFERED}),
        start=lambda matter: matter.received_at or matter.sent_at,
        event="offer",
        audience=(AUTHOR, POC),
    ),
    Rule(
        code="POC_ANSWER",
        seats=REQUESTED,
        families=CONTACT_POINT,
        statuses=frozenset({S.RECEIVED, S.ACKNOWLEDGED}),
        start=lambda matter: matter.received_at,
        event="receive",
        audience=(POC,),
    ),
    Rule(
        code="PRES_MIN",
        seats=EITHER_SEAT,
        families=PRESERVATION,
        statuses=HELD,
        start=preserved_at,
        event="confirm_preservation",
        audience=(AUTHOR, POC),
        stated=reported_until,
        when=lambda matter: matter.measure != UN_PRESERVATION and not reported_beyond_floor(matter),
    ),
    Rule(
        code="UN_42",
        seats=EITHER_SEAT,
        families=PRESERVATION,
        statuses=HELD,
        start=preserved_at,
        event="confirm_preservation",
        audience=(AUTHOR, POC),
        stated=reported_until,
        when=lambda matter: matter.measure == UN_PRESERVATION,
    ),
    Rule(
        code="PRES_STATED",
        seats=EITHER_SEAT,
        families=PRESERVATION,
        statuses=HELD,
        start=preserved_at,
        event="confirm_preservation",
        audience=(AUTHOR, POC),
        stated=reported_until,
        when=lambda matter: matter.measure != UN_PRESERVATION and reported_beyond_floor(matter),
    ),
    Rule(
        code="MLA_FOLLOWUP",
        seats=REQUESTING,
        families=PRESERVATION,
        statuses=HELD,
        start=preserved_at,
        event="confirm_preservation",
        audience=(AUTHOR,),
        when=lambda matter: not matter.followed_by.filter(sent_at__isnull=False).exists(),
    ),
    Rule(
        code="P2_8_SERVE",
        seats=REQUESTED,
        families=ASSISTANCE,
        statuses=frozenset({S.RECEIVED, S.ACKNOWLEDGED, S.UNDER_ASSESSMENT, S.ACCEPTED}),
        start=complete_at,
        event="receive",
        audience=(POC,),
        when=lambda matter: matter.measure == ORDER,
    ),
    _return("P2_8_SUB", "SUB"),
    _return("P2_8_TRA", "TRA"),
    Rule(
        code="REMIND",
        seats=REQUESTING,
        families=EITHER_FAMILY,
        statuses=frozenset({S.ACKNOWLEDGED, S.ACCEPTED, S.POSTPONED, S.PARTLY_EXECUTED}),
        start=lambda matter: matter.updated_at,
        event="last_news",
        audience=(AUTHOR,),
    ),
    *DIRECT_RULES,
)


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
