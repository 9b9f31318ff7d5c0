"""The only writer of events."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from django.db import transaction

from mla.audit import envelope
from mla.audit.canonical import Json, canonical
from mla.audit.hashing import ZERO, event_hash
from mla.audit.models import AUDIT_FIELDS, Chained, Event


def append(owner: Chained, *, verb: str, actor: str, at: datetime, facts: Mapping[str, Json]) -> Event:
    """Add one event to the chain of `owner`: one INSERT, no other query.

    The caller holds the row lock of `owner` inside `atomic()`, and saves AUDIT_FIELDS with its own
    `update_fields` afterwards: they are only set in memory here. Raises ValueError (NotCanonical for the
    facts) before anything is written, and IntegrityError from the database when `owner` was stale, that is,
    was not read under its lock.
    """
    if not transaction.get_connection().in_atomic_block:
        raise transaction.TransactionManagementError(
            "append() must run in the transaction that locked the owner"
        )
    envelope.check(actor=actor, verb=verb)
    seq, previous, model = owner.audit_seq + 1, bytes(owner.audit_head) or ZERO, label(type(owner))
    content = (
        envelope.opening(actor=actor, at=envelope.instant(at), chain=owner.pk)
        + canonical(dict(facts))
        + envelope.closing(model=model, seq=seq, verb=verb)
    )
    event = Event(
        chain=owner.pk, chain_model=model, seq=seq, at=at, actor=actor, verb=verb,
        canonical=content, previous=previous, hash=event_hash(previous, content),
    )  # fmt: skip
    event.save(force_insert=True)
    owner.audit_seq, owner.audit_head = seq, event.hash
    return event


def record(
    model: type[Chained], pk: UUID, *, verb: str, actor: str, at: datetime, facts: Mapping[str, Json]
) -> Event:
    """Lock, append and save in a short transaction of its own: for reads, downloads and searches.

    These go on the reader's own row, so that reading never waits for somebody who decides. Raises
    model.DoesNotExist.
    """
    with transaction.atomic():
        rows = model._base_manager.select_for_update(no_key=True)
        owner = rows.only(*AUDIT_FIELDS).get(pk=pk)
        event = append(owner, verb=verb, actor=actor, at=at, facts=facts)
        owner.save(update_fields=AUDIT_FIELDS)
    return event


def label(model: type[Chained]) -> str:
    """A proxy writes on the chain of its table: the label is that of the concrete model."""
    concrete = model._meta.concrete_model or model
    return concrete._meta.label_lower
