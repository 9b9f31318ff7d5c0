"""The on-call board: what needs somebody now, the nearest deadline first. One query for each box."""

from datetime import datetime, timedelta
from typing import Any

from django.db.models import DateTimeField, F, OuterRef, Q, QuerySet, Subquery
from django.utils.translation import gettext as _

from mla.accounts.access import readable_authorities
from mla.accounts.models import User
from mla.accounts.roles import DECIDING_ROLES
from mla.deadlines.models import Deadline
from mla.documents.models import Document
from mla.dutydesk.cards import Card, card
from mla.dutydesk.rights import Holdings
from mla.exchange.models import Message, State
from mla.requests.models import Act, CooperationRequest
from mla.requests.statuses import Family, Seat, Status
from mla.workflow.team_waiting import waits_for_us

SHOWN = 25
NEAR = timedelta(days=21)
MINUTES = timedelta(minutes=5)
WAITING_RULES = (
    *("ACK_OUT", "PRES_MIN", "PRES_STATED", "OFFER", "POC_ANSWER", "UN_42"),
    *("P2_8_SERVE", "P2_8_SUB", "P2_8_TRA", "TEAM_TEXT"),
)
"""The clocks of a request that came in; the nearest of those that run is shown."""
HELD = (Status.PRESERVED, Status.EXTENSION_REQUESTED, Status.AT_WORK)
Files = QuerySet[CooperationRequest]


def board(person: User, held: Holdings, now: datetime) -> dict[str, Any]:
    """Context of the board: five lists, each at most `SHOWN` long."""
    files = CooperationRequest.objects.visible_to(person, held.on).select_related("counterpart", "authority")
    mine = readable_authorities(person, held.on)
    return {
        "waiting": waiting(files, person, held, now),
        "incoming": incoming(files, now),
        "expiring": expiring(files, now),
        "misfits": Act.objects.filter(applied=False, matter__authority__in=mine, matter__is_open=True)
        .select_related("matter__counterpart")
        .defer("payload")
        .order_by("-at")[:SHOWN],
        "letters": Document.objects.filter(
            matter__authority__in=mine, sealed_at__isnull=True, superseded=False, attempts__gt=0
        )
        .select_related("matter__counterpart")
        .defer("payload")
        .order_by("created_at")[:SHOWN],
        "messages_out": Message.objects.filter(undelivered(), act__matter__authority__in=mine)
        .select_related("act__matter__counterpart")
        .defer("act__payload")
        .order_by("created_at")[:SHOWN],
    }


def undelivered() -> Q:
    """Tried and failed, arrived where it does not fit, or never to go by itself: a person is needed."""
    return Q(state=State.WAITING, attempts__gt=0) | Q(state__in=[State.CANNOT_BE_PLACED, State.TO_DISPATCH])


def due(*rules: str) -> Subquery:
    """The nearest running deadline of a file, of the given rules."""
    rows = Deadline.objects.filter(matter=OuterRef("pk"), rule__in=rules, ended_at__isnull=True)
    return Subquery(rows.order_by("due_at").values("due_at")[:1], output_field=DateTimeField())


def waiting(files: Files, person: User, held: Holdings, now: datetime) -> list[Card]:
    rows = files.filter(seat=Seat.REQUESTING, status=Status.AWAITING_APPROVAL).annotate(
        due_at=due("POC_DECIDE")
    )
    return [
        card(
            matter,
            now=now,
            since=matter.submitted_at,
            due_at=matter.due_at,
            soon=MINUTES,
            note=_bar(matter, person, held),
        )
        for matter in rows.order_by(F("due_at").asc(nulls_last=True), "submitted_at")[:SHOWN]
    ]


def _bar(matter: CooperationRequest, person: User, held: Holdings) -> str:
    if matter.author_id == person.pk:
        return _("You drafted this")
    if not held.at(matter.authority_id) & DECIDING_ROLES:
        return _("To read only")
    return ""


def incoming(files: Files, now: datetime) -> list[Card]:
    """Requests of other States that were not acknowledged, and extensions that wait for an answer."""
    waits = Q(status__in=[Status.RECEIVED, Status.EXTENSION_REQUESTED, Status.OFFERED])
    # A question is answered, not only acknowledged.
    waits |= Q(family=Family.CONTACT_POINT, status=Status.ACKNOWLEDGED)
    # A text of theirs is answered, however often texts went to and fro.
    waits |= Q(family=Family.TEAM, status__in=[Status.ACKNOWLEDGED, Status.NEGOTIATED])
    rows = files.filter(Q(waits, seat=Seat.REQUESTED) | waits_for_us()).annotate(due_at=due(*WAITING_RULES))
    return [
        card(
            matter,
            now=now,
            since=matter.received_at,
            due_at=matter.due_at,
            soon=timedelta(minutes=15),
            note=_waits_for(matter),
        )
        for matter in rows.order_by(F("due_at").asc(nulls_last=True), "received_at")[:SHOWN]
    ]


def _waits_for(matter: CooperationRequest) -> str:
    if matter.status == Status.EXTENSION_REQUESTED:
        return _("An extension is asked for")
    if matter.status == Status.OFFERED:
        return _("An offer: accept or decline its conditions")
    if matter.status == Status.AT_WORK:
        return _("A team at work: they ask for an answer")
    if matter.status == Status.NEGOTIATED:
        return _("The text of a joint investigation is under negotiation")
    if matter.family == Family.DIRECT:
        return _("A notification: the order itself goes to a provider")
    return _("A question to be answered") if matter.family == Family.CONTACT_POINT else ""


def expiring(files: Files, now: datetime) -> list[Card]:
    rows = files.filter(status__in=HELD).annotate(due_at=due("PRES_MIN", "PRES_STATED", "UN_42", "TEAM_END"))
    return [
        card(
            matter,
            now=now,
            since=None,
            due_at=matter.due_at,
            soon=timedelta(days=7),
            note=_ends(matter),
        )
        for matter in rows.filter(due_at__lte=now + NEAR).order_by("due_at")[:SHOWN]
    ]


def _ends(matter: CooperationRequest) -> str:
    if matter.status == Status.AT_WORK:
        return _("The joint work ends")
    return _("We hold the data") if matter.seat == Seat.REQUESTED else _("They hold the data")
