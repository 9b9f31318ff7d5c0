"""Orders to a provider and requests to a registrar between Romania and Germany, with the real verbs and relay."""

from datetime import date, datetime, timedelta
from io import BytesIO
from typing import Any
from uuid import uuid4

from mla.exchange.models import Message
from mla.parties.models import Declaration
from mla.requests.models import Annex, CooperationRequest
from mla.requests.snapshot import snapshot_bytes
from mla.workflow import actions
from mla.workflow.annexes import add_annex
from mla.workflow.recording import dispatch
from mla.workflow.relay import carry_due, send_due
from tests.factories import NIGHT, SINCE, World, seal
from tests.measures import ready, switch_on

HOUR = timedelta(hours=1)
STATEMENT = "The designated authority of Germany was notified at the same time."
SECRET = "The suspect rents the server rack 17B from the cousin of the mayor."
NOTIFYING: dict[str, Any] = {
    "contents": {
        "contact": "The 24/7 desk, +1-202-555-0101.",
        "return": "Within thirty days, by the portal of the provider.",
        "notification": STATEMENT,
    },
    "facts": SECRET,
}


def key() -> str:
    return uuid4().hex


def declared(here: World, article: str, on: date = SINCE, *, kind: str = "declaration") -> Declaration:
    return Declaration.objects.create(
        party=here.de, instrument="CETS224", article=article, kind=kind, valid_from=on,
        certainty="knowledge", source="invented for a test", checked_on=date(2026, 11, 1),
    )  # fmt: skip


def fresh(matter: CooperationRequest) -> CooperationRequest:
    return CooperationRequest.objects.get(pk=matter.pk)


def approved(here: World, measure: str = "P2_7", **changes: Any) -> CooperationRequest:
    switch_on(here, measure)
    draft = ready(here, measure, **changes)
    actions.submit(matter_id=draft.pk, actor=here.prosecutor, now=NIGHT, key=key())
    shown = snapshot_bytes(fresh(draft))[1]
    return actions.approve(
        matter_id=draft.pk, actor=here.poc, now=NIGHT, key=key(), shown_digest=shown
    ).matter


def let_go(*matters: CooperationRequest, at: datetime = NIGHT + 2 * HOUR) -> None:
    """Whatever waits on these files is sealed, and goes as far as it goes by itself."""
    for matter in matters:
        seal(matter)
    send_due(now=NIGHT + HOUR)
    carry_due(now=at)


def ready_order(here: World, measure: str = "P2_7", **changes: Any) -> CooperationRequest:
    matter = approved(here, measure, **changes)
    let_go(matter)
    return fresh(matter)


def notified(here: World, **changes: Any) -> tuple[CooperationRequest, CooperationRequest]:
    """Romania's file, and Germany's file of the notification."""
    declared(here, "7(5)(a)")
    ours = ready_order(here, **NOTIFYING | changes)
    return ours, CooperationRequest.objects.get(thread=ours.thread, party=here.de)


def handed(here: World, matter: CooperationRequest, **more: Any) -> CooperationRequest:
    values: dict[str, Any] = {
        "channel": "post_courier",
        "handed_over_at": NIGHT + 3 * HOUR,
        "recipient": "Legal desk",
    } | more
    done = actions.hand_over(matter_id=matter.pk, actor=here.poc, now=NIGHT + 4 * HOUR, key=key(), **values)
    return done.matter


def with_provider(here: World, matter: CooperationRequest) -> CooperationRequest:
    handed(here, matter)
    return actions.entity_received(
        matter_id=matter.pk,
        actor=here.poc,
        now=NIGHT + 6 * HOUR,
        key=key(),
        received_at=NIGHT + 5 * HOUR,
        proof="Receipt of the portal, number 17.",
    ).matter


def annex(here: World, matter: CooperationRequest) -> Annex:
    content = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
    return add_annex(
        matter_id=matter.pk,
        actor=here.poc,
        now=NIGHT + 6 * HOUR,
        content=BytesIO(content),
        size=len(content),
        name="subscriber.pdf",
        claimed="application/pdf",
        title="Subscriber sheet",
    )


def posted(here: World, matter: CooperationRequest, at: datetime) -> Message:
    """A person sends the notification by letter."""
    message = Message.objects.get(act__matter=matter, act__verb="notify")
    return dispatch(
        message_id=message.pk, actor=here.poc, now=at, channel="post_courier", dispatched_at=at,
        recipient="The designated authority",
    )  # fmt: skip
