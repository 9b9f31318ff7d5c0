"""From when a clock runs, and for whom: read from the row of a file and from its acts."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import orjson

from mla.law.clocks import Pause
from mla.law.rules_confirmation import FAST_MEANS
from mla.parties.confirmation import confirmation_wanted
from mla.requests.models import CooperationRequest, Direction
from mla.requests.statuses import Family, Seat

FLOOR_DAYS = 60  # Art. 29(7): any preservation lasts not less than sixty days.
# Expedited measures are acknowledged as fast as a preservation: the network never sleeps.
EMERGENCY = frozenset({"P2_9", "P2_10"})


def holder_zone(matter: CooperationRequest) -> str:
    """The zone of the requested Party, which holds the data (`docs/decisions/0004`)."""
    return (matter.party if matter.seat == Seat.REQUESTED else matter.counterpart).time_zone


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


def last_act(matter: CooperationRequest, verb: str) -> datetime | None:
    return matter.acts.filter(verb=verb).order_by("-seq").values_list("at", flat=True).first()


def ordered_until(matter: CooperationRequest) -> date | None:
    """The day that the domestic order itself states; Art. 16(2) caps it."""
    act = matter.acts.filter(verb="order").order_by("-seq").values_list("payload", flat=True).first()
    stated = orjson.loads(bytes(act)).get("body", {}).get("until") if act else None
    return date.fromisoformat(stated) if stated else None


def last_news(matter: CooperationRequest) -> datetime | None:
    """When the other side last spoke. Our own reminders are no news: they do not put the question off."""
    heard = matter.acts.filter(direction=Direction.IN, applied=True).order_by("-seq")
    return heard.values_list("at", flat=True).first() or matter.sent_at


ANSWERED_BY: Mapping[str, frozenset[str]] = {
    "ask": frozenset({"answer"}),
    "warn": frozenset({"maintain"}),
    "propose_conditions": frozenset({"accept_conditions", "decline_conditions"}),
}
"""What the other side asks of us, and our acts that answer it: more facts, our decision (27(8), 29(6)), 28(2)."""


def waited_for_us(matter: CooperationRequest) -> tuple[Pause, ...]:
    """Since their last word, the time that they waited for ours. Still open: the state of the file says so."""
    started = last_news(matter)
    acts = matter.acts.filter(applied=True, at__gte=started).order_by("seq") if started else ()
    pauses, asked = [], None
    for act in acts:
        if act.direction == Direction.IN:
            asked = act if act.verb in ANSWERED_BY else None
        elif asked is not None and act.verb in ANSWERED_BY[asked.verb]:
            pauses.append(Pause(asked.at, act.at))
            asked = None
    return tuple(pauses)


def complete_at(matter: CooperationRequest) -> datetime | None:
    """The order is served within days of the receipt of all that Art. 8(3) asks: an answer to a question counts."""
    return last_act(matter, "answer") or matter.received_at


def confirmation_owed(matter: CooperationRequest) -> bool:
    """Sent by fast means to a State that was on record that day as asking for it, and not confirmed yet (25(3))."""
    if matter.sent_at is None or matter.channel not in FAST_MEANS:
        return False
    if confirmation_wanted(matter.counterpart, matter.sent_at.date()) is None:
        return False
    return last_act(matter, "confirm_request") is None


def asked_for(matter: CooperationRequest) -> list[str]:
    """The categories in the request as it was received: subscriber and traffic data have their own periods (8(6))."""
    first = matter.acts.order_by("seq").values_list("payload", flat=True).first()
    return list(orjson.loads(bytes(first))["data"]["categories"]) if first else []
