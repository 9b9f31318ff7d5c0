"""Acts that passed by paper, e-mail or telephone: taken in, or dispatched, by a person, with the evidence."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID, uuid4

from django.db import connection, transaction
from django.utils.translation import gettext as _

from mla.accounts.access import roles_at
from mla.accounts.models import User
from mla.audit import writer
from mla.audit.canonical import NotCanonical, canonical
from mla.audit.models import AUDIT_FIELDS
from mla.exchange.models import Message, Receipt, State
from mla.law.codes import CHANNELS
from mla.requests.models import Annex, CooperationRequest
from mla.requests.snapshot import instant, side
from mla.requests.verbs import RECORDERS, VERBS
from mla.workflow.calls import NOBODY, Call, verified
from mla.workflow.content_received import content_bytes
from mla.workflow.door import Done, locked, perform
from mla.workflow.envelope import SCHEMA
from mla.workflow.printable import unspeakable
from mla.workflow.recorded import fitting
from mla.workflow.refusals import Overtaken, Reason, Unlawful, not_allowed
from mla.workflow.trace import Arrival


def record_arrival(
    verb: str,
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    body: Mapping[str, Any],
    channel: str,
    received_at: datetime,
    scan: Annex | None = None,
    note: str = "",
    call: Call = NOBODY,
) -> Done:
    """Record an act of the other side that reached us outside this system: by which channel, when, with the scan."""
    known_channel(channel)
    not_in_the_future(received_at, now)
    if not VERBS[verb].addressed:
        raise not_allowed(_("The other side does not tell us of this step."))
    matter = CooperationRequest.objects.select_related(
        "party", "counterpart", "authority", "counterpart_authority"
    ).get(pk=matter_id)
    call = verified(call, channel=channel, received_at=received_at, now=now, state=matter.counterpart)
    try:
        payload = _payload(matter, verb, body, received_at, scan)
    except NotCanonical as problem:
        raise unspeakable(problem) from problem
    receipt = partial(
        Receipt.objects.create,
        channel=channel,
        received_at=received_at,
        taken_in_by=actor,
        scan=scan,
        note=note,
        **call.columns(),
    )
    return perform(
        verb,
        matter_id=matter_id,
        actor=actor,
        now=now,
        key=key,
        body=body,
        prepare=lambda found: fitting(verb, found, body, received_at),
        arrival=Arrival(
            payload=payload, channel=channel, received_at=received_at, evidence=call.facts(), receipt=receipt
        ),
    )


def _payload(
    matter: CooperationRequest,
    verb: str,
    body: Mapping[str, Any],
    received_at: datetime,
    scan: Annex | None,
) -> bytes:
    if verb == "disclose":
        return content_bytes(matter, body, scan)
    return canonical(
        {
            "schema": SCHEMA,
            "act": verb,
            "id": str(uuid4()),
            "thread": str(matter.thread),
            "at": instant(received_at),
            "measure": matter.measure,
            "languages": list(matter.languages) or ["en", "fr"],
            "from": side(matter.counterpart, matter.counterpart_authority),
            "to": side(matter.party, matter.authority),
            "our_reference": matter.counterpart_reference,
            "your_reference": matter.reference or "",
            "recorded_by_hand": True,
            "body": dict(body),
        }
    )


def dispatch(
    *,
    message_id: UUID,
    actor: User,
    now: datetime,
    channel: str,
    dispatched_at: datetime,
    recipient: str,
    tracking: str = "",
) -> Message:
    """A person sent the letter by another channel: when, to whom, with which receipt. Done once."""
    known_channel(channel)
    if dispatched_at > now:
        raise Unlawful(
            Reason(message=_("The dispatch lies in the future."), field="dispatched_at", rule="own standard")
        )
    with transaction.atomic(durable=True):
        found = Message.objects.select_related("act").get(pk=message_id)
        matter = locked(found.act.matter_id)
        if not RECORDERS & roles_at(actor, matter.authority_id, now.date()):
            raise not_allowed(_("Only a clerk or a point of contact records a dispatch."))
        rows = Message.objects.all()
        if connection.features.has_select_for_update:
            rows = rows.select_for_update(no_key=True)
        message = rows.get(pk=message_id)
        if message.state != State.TO_DISPATCH:
            raise Overtaken(Reason(message=_("This letter does not wait to be dispatched any more.")))
        message.state, message.delivered_at, message.channel = State.DISPATCHED, dispatched_at, channel
        message.dispatched_by, message.recipient, message.tracking = actor, recipient, tracking
        message.save(
            update_fields=["state", "delivered_at", "channel", "dispatched_by", "recipient", "tracking"]
        )
        writer.append(
            matter,
            verb="message.dispatched",
            actor=actor.audit_name,
            at=now,
            facts={"act": str(message.act_id), "channel": channel, "at": instant(dispatched_at)},
        )
        matter.save(update_fields=AUDIT_FIELDS)
    return message


def not_in_the_future(received_at: datetime, now: datetime) -> None:
    if received_at > now:
        raise Unlawful(
            Reason(message=_("The receipt lies in the future."), field="received_at", rule="own standard")
        )


def known_channel(channel: str) -> None:
    if channel not in CHANNELS:
        raise Unlawful(Reason(message=_("Choose a channel from the list."), field="channel", rule="25(3)"))
