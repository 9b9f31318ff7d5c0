"""The one door. Every change of a status goes through `perform`, whoever asks: page, admin, task or message."""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection, transaction
from django.utils.translation import gettext as _
from django_fsm import TransitionNotAllowed

from mla.accounts.access import roles_at
from mla.accounts.models import User
from mla.audit import writer
from mla.audit.canonical import NotCanonical, sha256_hex
from mla.audit.models import AUDIT_FIELDS
from mla.requests.letters import letter_of
from mla.requests.models import MODEL_OF_FAMILY, Act, CooperationRequest, Direction
from mla.requests.statuses import Seat
from mla.requests.verbs import RECORDERS, SETTLING, VERBS, Verb
from mla.workflow import outside
from mla.workflow.envelope import act_payload, bare_payload
from mla.workflow.plausible import in_order, plausible, recount
from mla.workflow.printable import printable_act, unspeakable
from mla.workflow.refusals import KeyReused, Reason, not_allowed, overtaken

Body = Mapping[str, Any]
Prepare = Callable[[CooperationRequest], Body]
"""Runs under the lock, before the transition: judges the facts, and completes the body. Raises `Refused`."""

RELATED = ("party", "counterpart", "authority", "counterpart_authority", "case")
OTHER = {Seat.REQUESTING: Seat.REQUESTED, Seat.REQUESTED: Seat.REQUESTING}
STEP_FIELDS = (
    "status",
    "is_open",
    "version",
    "acts_count",
    "reference",
    "counterpart_reference",
    "approver",
    "approved_digest",
    "updated_at",
    "submitted_at",
    "hold_until",
    "sent_at",
    "acknowledged_at",
    "confirmed_at",
    "preserved_from",
    "preserved_until",
    "decided_at",
    "ends_on",
    *AUDIT_FIELDS,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """An act of the other side. `payload` is what was received, kept byte for byte; `evidence` goes into the audit."""

    payload: bytes
    channel: str
    received_at: datetime
    evidence: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """`again` is true when the same key had been used before: the effect is the earlier one, once."""

    matter: CooperationRequest
    act: Act
    again: bool = False


def perform(
    verb_code: str,
    *,
    matter_id: UUID,
    actor: User | None,
    now: datetime,
    key: str,
    body: Body,
    prepare: Prepare | None = None,
    payload: Callable[[CooperationRequest], bytes] | None = None,
    arrival: Arrival | None = None,
) -> Done:
    """Do one step of one file in one transaction.

    `actor` None means the system or the other side's installation. `key` makes a repeated call harmless: the same
    key answers with the first effect. Raises a `Refused` with reasons, or DoesNotExist; then nothing changed.
    """
    verb = VERBS[verb_code]
    with transaction.atomic(durable=True):
        matter = locked(matter_id, related=bool(verb.letter or verb.addressed or prepare or payload))
        earlier = Act.objects.filter(key=key).first()
        if earlier is not None:
            return _again(matter, earlier, verb)
        _allow(matter, verb, actor, arrival, now)
        full = dict(prepare(matter)) if prepare else dict(body)
        plausible(full)
        before = matter.status
        # An act of the other side took effect when it reached us, however late it is taken down.
        _move(matter, verb, full, at=arrival.received_at if arrival else now)
        in_order(matter)
        matter.updated_at = now
        act = _record(matter, verb, before, actor, now, key, full, payload, arrival)
        _audit(matter, act, actor, arrival)
        matter.save(update_fields=STEP_FIELDS)
        recount(matter, verb=verb.code, now=now)
        outside.queue(matter, act, verb, body=full, arrival=arrival is not None, now=now)
        if arrival is None and (verb.letter or verb.addressed or verb.code in SETTLING):
            # No other step leaves a letter or a message, and asking the broker takes a tenth of a plain one.
            transaction.on_commit(outside.nudge)
    return Done(matter=matter, act=act)


def locked(matter_id: UUID, *, related: bool = True) -> CooperationRequest:
    """The file under its row lock, as the proxy of its life cycle.

    `related`: with what a letter or a judgement reads beside it. The five joins take a third of the time of a plain
    step, on both ends of the connection, so a step that reads none of it leaves them out.
    """
    rows = CooperationRequest.objects.all()
    if related:
        rows = rows.select_related(*RELATED)
    # SQLite has no row locks: there the IMMEDIATE transaction admits one writer at a time.
    if connection.features.has_select_for_update_of:
        rows = rows.select_for_update(of=("self",), no_key=True)
    matter = rows.get(pk=matter_id)
    matter.__class__ = MODEL_OF_FAMILY[matter.family]
    return matter


def _again(matter: CooperationRequest, earlier: Act, verb: Verb) -> Done:
    if earlier.matter_id != matter.pk or earlier.verb != verb.code:
        raise KeyReused(
            Reason(message=_("This form was already used for another step. Open the page again."))
        )
    return Done(matter=matter, act=earlier, again=True)


def _allow(
    matter: CooperationRequest, verb: Verb, actor: User | None, arrival: Arrival | None, now: datetime
) -> None:
    """Rights are read here, inside the transaction: a role that was taken away a second ago is gone."""
    if actor is None:
        if arrival is None and not verb.by_system and verb.code != "receive_follow_up":
            raise not_allowed(_("Only a person may do this."))
        return
    # An arrival is an act of the other seat; release and let_lapse may come from either.
    doer = matter.seat if arrival is None else OTHER[Seat(matter.seat)]
    if doer not in verb.seats:
        raise not_allowed(_("This step belongs to the other side; record it with the channel it came by."))
    needed = verb.roles if arrival is None else RECORDERS
    if not needed & roles_at(actor, matter.authority_id, now.date()):
        raise not_allowed(
            _("Your roles at %(authority)s do not include “%(verb)s”.")
            % {"authority": matter.authority.name, "verb": verb.label}
        )


def _move(matter: CooperationRequest, verb: Verb, body: Body, *, at: datetime) -> None:
    try:
        getattr(matter, verb.code)(body=body, now=at)
    except (TransitionNotAllowed, AttributeError) as problem:
        if isinstance(problem, AttributeError) and problem.name != verb.code:
            raise
        raise overtaken(matter, str(verb.label)) from None


def _record(
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
    return Act.objects.create(
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


def _audit(matter: CooperationRequest, act: Act, actor: User | None, arrival: Arrival | None) -> None:
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
