"""What comes from the other side: open our own file of a request, or take its act as a step on our file."""

import uuid
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from mla.accounts.models import User
from mla.audit import writer
from mla.audit.canonical import sha256_hex
from mla.audit.models import AUDIT_FIELDS
from mla.deadlines.schedule import recompute
from mla.exchange.models import Message
from mla.law.measures import MEASURES
from mla.parties.models import Authority, Party
from mla.requests.models import MODEL_OF_FAMILY, Act, CooperationRequest, Direction
from mla.requests.snapshot_direct import NOTIFICATION
from mla.requests.snapshot_information import OFFER
from mla.requests.statuses import Family, Seat, Status
from mla.requests.verbs import OPENING
from mla.workflow.already import opened_before, read_otherwise
from mla.workflow.door import locked, perform
from mla.workflow.letters_received import file_letters
from mla.workflow.numbering import next_reference
from mla.workflow.outside import nudge
from mla.workflow.payloads import read_payload
from mla.workflow.plausible import Implausible
from mla.workflow.preserving import note_follow_up
from mla.workflow.refusals import Overtaken
from mla.workflow.trace import Arrival

BEGINS_AS = {"send": Status.RECEIVED, "offer": Status.OFFERED, "notify": Status.RECEIVED}
"""The state with which our file of an act begins that opens one."""


OPENS = {OFFER: "offer", NOTIFICATION: "notify"}
"""By schema: an offer goes before its content (26(2)), a notification beside its order (7(5)(a) CETS 224)."""


def opening_verb(content: Mapping[str, Any]) -> str:
    """Everything else opens the file with itself."""
    return OPENS.get(content["schema"], "send")


def accept_message(message: Message, *, now: datetime) -> bool:
    """Take in an act from a Party of this installation; False when it does not fit the file.

    Safe to repeat: every effect carries a key made from the message.
    """
    payload = bytes(message.act.payload)
    if message.act.verb in OPENING:
        other = read_otherwise(message)
        if other is not None:
            act = note_misfit(other.pk, message.act.verb, payload, key=f"message:{message.pk}", now=now)
            file_letters(message, other, act, now=now)
            return False
        matter = open_file(message, payload, now=now)
        note_follow_up(matter, key=f"followup:{message.pk}", now=now)
        return True
    matter = CooperationRequest.objects.get(thread=message.act.matter.thread, party=message.to_party)
    return take_in(matter, message, payload, now=now)


def take_in(matter: CooperationRequest, message: Message, payload: bytes, *, now: datetime) -> bool:
    arrival = Arrival(payload=payload, channel="internal", received_at=now)
    key, verb = f"message:{message.pk}", message.act.verb
    try:
        done = perform(
            verb,
            matter_id=matter.pk,
            actor=None,
            now=now,
            key=key,
            # The content of an information is a payload of its own; no word of it is read for the step.
            body=read_payload(payload).get("body", {}),
            arrival=arrival,
        )
    except (Overtaken, Implausible):
        act = note_misfit(matter.pk, verb, payload, key=key, now=now)
        file_letters(message, matter, act, now=now)
        return False
    file_letters(message, done.matter, done.act, now=now)
    return done.act.applied


def open_file(message: Message, payload: bytes, *, now: datetime) -> CooperationRequest:
    """The requested side's own file of a request that was received, with its own reference number."""
    sent = message.act.matter
    with transaction.atomic(durable=True):
        key = f"message:{message.pk}"
        act = opened_before(message, key)
        if act is None:
            matter = create_file(
                read_payload(payload),
                sent.counterpart_authority,
                message.to_party,
                received_at=now,
                now=now,
                status=BEGINS_AS[message.act.verb],
            )
            act = first_act(matter, payload, key=key, now=now, verb=message.act.verb)
            opened(matter, act, actor=f"party:{matter.counterpart_id}", now=now, channel="internal")
            transaction.on_commit(nudge)
        matter = act.matter
    file_letters(message, matter, act, now=now)
    return matter


def create_file(
    content: Mapping[str, Any],
    addressee: Authority | None,
    party: Party,
    *,
    received_at: datetime,
    now: datetime,
    previous: CooperationRequest | None = None,
    status: Status = Status.RECEIVED,
) -> CooperationRequest:
    """The row of a request that came in, from its payload. `received_at` starts the clocks, `now` is bookkeeping."""
    authority = addressee or Authority.objects.filter(party=party, hosted=True, is_active=True).first()
    if authority is None:
        raise Overtaken()
    measure = MEASURES[content["measure"]]
    model = MODEL_OF_FAMILY[Family(measure.family)]
    confidentiality, sender = content["confidentiality"], content["requesting"]
    return model.objects.create(
        thread=UUID(content["thread"]),
        seat=Seat.REQUESTED,
        family=measure.family,
        measure=measure.code,
        status=status,
        party=party,
        authority=authority,
        counterpart_id=sender["party"],
        counterpart_authority=Authority.objects.filter(
            party_id=sender["party"], name=sender["authority"]["name"]
        ).first(),
        previous=previous or preservation_of(content, party),
        reference=next_reference(party.pk, now.year),
        counterpart_reference=content["reference"],
        urgency=content["urgency"]["level"],
        languages=content["languages"],
        confidential=confidentiality["confidential"],
        no_user_notice=confidentiality["no_user_notice"],
        tell_before_notice=confidentiality["tell_before_notice"],
        tlp=confidentiality["tlp"],
        pap=confidentiality["pap"],
        created_at=now,
        updated_at=now,
        received_at=received_at,
    )


def preservation_of(content: Mapping[str, Any], party: Party) -> CooperationRequest | None:
    """Our own file of the preservation that this request follows up, found by the references on the letter."""
    earlier = content.get("previous_preservation")
    if not earlier or not earlier["reference"]:
        return None
    files = CooperationRequest.objects.filter(
        party=party,
        seat=Seat.REQUESTED,
        family=Family.PRESERVATION,
        counterpart=content["requesting"]["party"],
    )
    return files.filter(counterpart_reference=earlier["reference"]).first()


def first_act(
    matter: CooperationRequest,
    payload: bytes,
    *,
    key: str,
    now: datetime,
    actor: User | None = None,
    verb: str = "send",
) -> Act:
    matter.acts_count = 1
    return Act.objects.create(
        matter=matter,
        seq=1,
        verb=verb,
        direction=Direction.IN,
        at=now,
        actor=actor,
        from_status="",
        to_status=matter.status,
        key=key,
        payload=payload,
        digest=sha256_hex(payload),
    )


def opened(matter: CooperationRequest, act: Act, *, actor: str, now: datetime, **facts: str) -> None:
    """The event of a file that was opened, and the clocks that its receipt starts."""
    writer.append(
        matter,
        verb="matter.receive",
        actor=actor,
        at=now,
        facts={"act": str(act.pk), "digest": act.digest, **facts},
    )
    matter.save(update_fields=[*AUDIT_FIELDS, "acts_count"])
    recompute(matter, verb="receive", now=now)


def note_misfit(matter_id: UUID, verb: str, payload: bytes, *, key: str, now: datetime) -> Act:
    """Keep an act that came when the life cycle had no place for it; a person is shown it."""
    with transaction.atomic(durable=True):
        matter = locked(matter_id)
        earlier = Act.objects.filter(key=key).first()
        if earlier is not None:
            return earlier
        matter.acts_count += 1
        act = Act.objects.create(
            id=uuid.uuid4(),
            matter=matter,
            seq=matter.acts_count,
            verb=verb,
            direction=Direction.IN,
            at=now,
            from_status=matter.status,
            to_status=matter.status,
            applied=False,
            key=key,
            payload=payload,
            digest=sha256_hex(payload),
        )
        writer.append(
            matter,
            verb="matter.misfit",
            actor=f"party:{matter.counterpart_id}",
            at=now,
            facts={"act": str(act.pk), "verb": verb, "digest": act.digest},
        )
        matter.save(update_fields=[*AUDIT_FIELDS, "acts_count"])
    return act
