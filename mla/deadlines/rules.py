"""The clocks of a file, one record each: where and in which state it runs, from what moment, and who is warned."""

from datetime import date

from mla.deadlines.moments import (
    asked_for,
    complete_at,
    confirmation_owed,
    fast,
    last_act,
    last_news,
    ordered_until,
    preserved_at,
    reported_beyond_floor,
    waited_for_us,
)
from mla.deadlines.rule import AUTHOR, EITHER_SEAT, EVERY_FAMILY, POC, REQUESTED, REQUESTING, Rule
from mla.law.cooperation.catalogue import CATALOGUE
from mla.requests.models import CooperationRequest
from mla.requests.statuses import FINAL, Family
from mla.requests.statuses import Status as S

ORDER = "P2_8"
PRESERVATION, ASSISTANCE = frozenset({Family.PRESERVATION}), frozenset({Family.ASSISTANCE})
# The sixty days of the UN Convention stand in its own article, with its own clock (Art. 42(8) UNCC).
UN_PRESERVATION = "UN_PRES"
INFORMATION, CONTACT_POINT = frozenset({Family.INFORMATION}), frozenset({Family.CONTACT_POINT})
EITHER_FAMILY = PRESERVATION | ASSISTANCE | CONTACT_POINT
# Once the follow-up request was received the data stays until it is decided (29(7)): no clock in that state.
HELD = frozenset({S.PRESERVED, S.EXTENSION_REQUESTED})


def reported_until(matter: CooperationRequest) -> date | None:
    return matter.preserved_until


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


REQUEST_RULES = (
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
        code="CONFIRM",
        seats=REQUESTING,
        families=PRESERVATION | ASSISTANCE,
        # Whatever the other side does meanwhile, it is owed until it was given.
        statuses=frozenset(S) - FINAL,
        start=lambda matter: matter.sent_at,
        event="send",
        audience=(AUTHOR, POC),
        when=confirmation_owed,
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
        code="PRES_ORDER",
        seats=REQUESTED,
        families=PRESERVATION,
        # Also while the follow-up is decided: the data stays (29(7)), but the order alone does not last so long.
        statuses=HELD | {S.ORDERED, S.PENDING_DECISION},
        start=lambda matter: last_act(matter, "order"),
        event="order",
        audience=(POC,),
        stated=ordered_until,
        when=lambda matter: matter.measure != UN_PRESERVATION,
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
    Rule(
        code="STATUS",
        seats=REQUESTING,
        families=ASSISTANCE,
        statuses=frozenset(
            {S.ACKNOWLEDGED, S.UNDER_ASSESSMENT, S.ACCEPTED, S.IN_EXECUTION, S.PARTLY_EXECUTED}
        ),
        start=last_news,
        event="last_news",
        audience=(AUTHOR,),
        pauses=waited_for_us,
        when=lambda matter: "STATUS" in CATALOGUE[matter.measure].clocks,
    ),
)
