"""The one door. Every change of a status goes through `perform`, whoever asks: page, admin, task or message."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection, transaction
from django.utils.translation import gettext as _
from django_fsm import TransitionNotAllowed

from mla.accounts.access import roles_at
from mla.accounts.models import User
from mla.audit.models import AUDIT_FIELDS
from mla.requests.models import MODEL_OF_FAMILY, Act, CooperationRequest
from mla.requests.statuses import Seat
from mla.requests.verbs import RECORDERS, SETTLING, VERBS, Verb
from mla.workflow import outside
from mla.workflow.plausible import in_order, plausible, recount
from mla.workflow.refusals import KeyReused, Reason, not_allowed, overtaken
from mla.workflow.trace import Arrival, kept, told

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
class Done:
    """`again` is true when the same key had been used before: the effect is the earlier one, once."""

    matter: CooperationRequest
    act: Act
    again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One step of several that are taken together, or not at all. `key` is that of its own act."""

    verb: str
    key: str
    prepare: Prepare


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
        return _step(matter, verb, actor, now, key, body, prepare, payload, arrival)


def perform_together(
    parts: Callable[[CooperationRequest], Sequence[Part]], *, matter_id: UUID, actor: User, now: datetime
) -> Done:
    """Do several steps of one file in one transaction: nobody else's step comes between them, and none stays alone.

    `parts` says under the lock which they are; the last one is what was asked for, and its effect is returned.
    """
    with transaction.atomic(durable=True):
        matter = locked(matter_id)
        done = [_step(matter, VERBS[one.verb], actor, now, one.key, {}, one.prepare) for one in parts(matter)]
    return done[-1]


def _step(
    matter: CooperationRequest,
    verb: Verb,
    actor: User | None,
    now: datetime,
    key: str,
    body: Body,
    prepare: Prepare | None = None,
    payload: Callable[[CooperationRequest], bytes] | None = None,
    arrival: Arrival | None = None,
) -> Done:
    """`matter` is locked by this transaction."""
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
    act = kept(matter, verb, before, actor, now, key, full, payload, arrival)
    told(matter, act, actor, arrival)
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
