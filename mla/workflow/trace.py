"""What a step leaves on its file: the act with its words, byte for byte, and the event in the chain of the file."""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from mla.accounts.models import User
from mla.audit import writer
from mla.audit.canonical import NotCanonical, sha256_hex
from mla.requests.letters import letter_of
from mla.requests.models import Act, CooperationRequest, Direction
from mla.requests.verbs import Verb
from mla.workflow.envelope import act_payload, bare_payload
from mla.workflow.printable import printable_act, unspeakable

Body = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """An act of the other side. `payload` is what was received, kept byte for byte; `evidence` goes into the audit.

    `receipt` writes down how it reached us, in the transaction of the step: clocks are counted from it.
    """

    payload: bytes
    channel: str
    received_at: datetime
    evidence: Mapping[str, str] = field(default_factory=dict)
    receipt: Callable[..., object] | None = None


def kept(
    matter: CooperationRequest,
    verb: Verb,
    before: str,
    actor: User | None,
    now: datetime,
    key: str,
    body: Body,
    payload: Callable[[CooperationRequest], bytes] | None,
    arrival: Arrival | None,
) -> Act:
    act_id = uuid.uuid4()
    if arrival is not None:
        content, direction = arrival.payload, Direction.IN
    elif payload is not None:
        content, direction = payload(matter), Direction.OUT if verb.addressed else Direction.INTERNAL
    else:
        content = _own_words(matter, verb, act_id, body, now)
        direction = Direction.OUT if verb.addressed else Direction.INTERNAL
    matter.acts_count += 1
    act = Act.objects.create(
        id=act_id,
        matter=matter,
        seq=matter.acts_count,
        verb=verb.code,
        direction=direction,
        at=now,
        actor=actor,
        from_status=before,
        to_status=matter.status,
        key=key,
        payload=content,
        digest=sha256_hex(content),
    )
    if arrival is not None and arrival.receipt is not None:
        arrival.receipt(act=act)
    return act


def _own_words(matter: CooperationRequest, verb: Verb, act_id: UUID, body: Body, now: datetime) -> bytes:
    try:
        if not (verb.addressed or verb.letter):
            return bare_payload(verb=verb.code, body=body)
        content = act_payload(matter, verb=verb.code, act_id=act_id, body=body, at=now)
    except NotCanonical as problem:
        raise unspeakable(problem) from problem
    if kind := letter_of(verb, family=matter.family, body=body):
        printable_act(kind, content)
    return content


def told(matter: CooperationRequest, act: Act, actor: User | None, arrival: Arrival | None) -> None:
    name = actor.audit_name if actor else f"party:{matter.counterpart_id}" if arrival else "system"
    writer.append(
        matter,
        verb=f"matter.{act.verb}",
        actor=name,
        at=act.at,
        facts={
            "act": str(act.pk),
            "seq": act.seq,
            "from": act.from_status,
            "to": act.to_status,
            "digest": act.digest,
            "channel": arrival.channel if arrival else "",
            **(arrival.evidence if arrival else {}),
        },
    )
