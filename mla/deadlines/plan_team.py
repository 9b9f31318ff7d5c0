"""The clocks of a joint investigation (Art. 12 CETS 224): an answer to a text, and the end of the agreement."""

from datetime import datetime
from zoneinfo import ZoneInfo

from django.db.models.functions import Coalesce

from mla.deadlines.rule import AUTHOR, EITHER_SEAT, POC, Rule
from mla.requests.models import CooperationRequest, Direction
from mla.requests.statuses import Family
from mla.requests.statuses import Status as S
from mla.requests.verbs import OPENING
from mla.requests.verbs_team import TEXTS

TEAM = frozenset({Family.TEAM})


def ends_ahead(matter: CooperationRequest) -> bool:
    """An agreement may set a day before its first conclusion; such a period has no length to count."""
    if matter.confirmed_at is None or matter.ends_on is None:
        return False
    zones = (matter.party.time_zone, matter.counterpart.time_zone)
    return all(matter.ends_on >= matter.confirmed_at.astimezone(ZoneInfo(zone)).date() for zone in zones)


def their_text(matter: CooperationRequest) -> datetime | None:
    """When the newest text came, if it is theirs: then we owe the answer. Of one on paper the receipt counts, not
    the typing."""
    acts = matter.acts.filter(verb__in=(*OPENING, *TEXTS), applied=True)
    came = Coalesce("receipt__received_at", "at")
    newest = acts.order_by("-seq").values_list("direction", came).first()
    return newest[1] if newest and newest[0] == Direction.IN else None


TEAM_RULES = (
    Rule(
        code="TEAM_TEXT",
        seats=EITHER_SEAT,
        families=TEAM,
        statuses=frozenset({S.ACKNOWLEDGED, S.NEGOTIATED}),
        start=their_text,
        event="propose_changes",
        audience=(AUTHOR, POC),
    ),
    Rule(
        code="TEAM_END",
        seats=EITHER_SEAT,
        families=TEAM,
        statuses=frozenset({S.AT_WORK}),
        start=lambda matter: matter.confirmed_at,
        event="conclude_team",
        audience=(AUTHOR, POC),
        stated=lambda matter: matter.ends_on,
        when=ends_ahead,
    ),
)
