"""Carry out what the steps left in rows: send what was approved, carry acts to the other side. Runs in workers.

Every function takes the clock, does what is due and not done, and may run at any time, any number of times.
"""

import logging
from datetime import datetime, timedelta
from uuid import UUID

from mla.documents.models import Document
from mla.exchange.models import Message, State
from mla.parties.models import Authority
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Status
from mla.requests.verbs import OPENING
from mla.workflow.arrivals import accept_message
from mla.workflow.before_sending import send
from mla.workflow.refusals import Overtaken, Refused

log = logging.getLogger(__name__)
RETRY = timedelta(minutes=1)


def send_due(*, now: datetime) -> int:
    """Send every approved request whose hold is over and whose document is sealed."""
    due = CooperationRequest.objects.filter(status=Status.APPROVED, hold_until__lte=now)
    ids = due.order_by("hold_until").values_list("pk", "version")[:500]
    return sum(_send(pk, version, now=now) for pk, version in ids)


def _send(matter_id: UUID, version: int, *, now: datetime) -> bool:
    try:
        return not send(matter_id=matter_id, now=now, key=f"send:{matter_id}:{version}").again
    except Overtaken:
        return False  # Recalled a moment ago, or its document is not sealed yet.


def carry_due(*, now: datetime) -> int:
    """Carry every act on its way, in the order in which they were done on its file.

    Two acts of one file may bear the same instant, hence the number within the file.
    """
    waiting = Message.objects.filter(state=State.WAITING, next_attempt_at__lte=now)
    rows = waiting.select_related("act__matter", "to_party").order_by("created_at", "act__seq")[:500]
    return sum(_carry(message, now=now) for message in rows)


def _carry(message: Message, *, now: datetime) -> bool:
    matter = message.act.matter
    if Document.objects.filter(
        matter=matter, payload_digest=message.act.digest, sealed_at__isnull=True
    ).exists():
        return False  # Its letter is still being made; the relay runs again when it is sealed.
    if Message.objects.filter(act__matter=matter, act__seq__lt=message.act.seq, state=State.WAITING).exists():
        return False  # An earlier act of the file waits; overtaking it would make this one a misfit there.
    if not _hosted(matter) or not _has_file(message):
        Message.objects.filter(pk=message.pk, state=State.WAITING).update(state=State.TO_DISPATCH)
        return True
    try:
        placed = accept_message(message, now=now)
    except Refused as problem:
        _failed(message, problem, now=now)
        return False
    state = State.DELIVERED if placed else State.CANNOT_BE_PLACED
    Message.objects.filter(pk=message.pk, state=State.WAITING).update(
        state=state, delivered_at=now, channel="internal", last_error=""
    )
    return True


def _hosted(matter: CooperationRequest) -> bool:
    """Whether people of the other Party work in this installation; otherwise a person dispatches the letter."""
    if matter.counterpart_authority is not None:
        return matter.counterpart_authority.hosted
    return Authority.objects.filter(party=matter.counterpart, hosted=True, is_active=True).exists()


def _has_file(message: Message) -> bool:
    """A request that came on paper has no file at the other authority, though that one may work here too."""
    if message.act.verb in OPENING:
        return True  # This very message opens it.
    files = CooperationRequest.objects.filter(thread=message.act.matter.thread, party=message.to_party_id)
    return files.exists()


def _failed(message: Message, problem: Refused, *, now: datetime) -> None:
    log.warning("message %s was not delivered: %s", message.pk, type(problem).__name__)
    Message.objects.filter(pk=message.pk).update(
        attempts=message.attempts + 1,
        next_attempt_at=now + RETRY * min(message.attempts + 1, 30),
        last_error=str(problem)[:500],
    )
