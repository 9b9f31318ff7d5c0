"""Is the chain of one row what was written? For a paper about one file; the whole is checked by `verify`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from mla.audit import envelope, keys, notes
from mla.audit.models import Chained, Checkpoint, Event
from mla.audit.stream import HEAD, Row
from mla.audit.walk import Fault, Tampered, walk
from mla.audit.writer import label


@dataclass(frozen=True)
class Signed:
    """The newest checkpoint that is signed, and the number of the last event of the chain that it covers."""

    at: datetime
    seq: int


def events_of(owner: Chained) -> list[Event]:
    return list(Event.objects.filter(chain=owner.pk).order_by("seq"))


def fault_in(owner: Chained, events: Sequence[Event]) -> Fault | None:
    """The first fault, or None. `owner` and `events` must have been read under the lock of the owner's row."""
    if not events and not owner.audit_seq and not bytes(owner.audit_head):
        return None
    try:
        walk(_rows(owner, events), marks=(), whole=True)
    except Tampered as found:
        return found.fault
    return None


def _rows(owner: Chained, events: Sequence[Event]) -> Iterator[Row]:
    key = owner.pk.hex
    for one in events:
        yield (
            key, one.seq, one.pk, envelope.instant(one.at), one.actor, one.verb, one.chain_model,
            bytes(one.canonical), bytes(one.previous), bytes(one.hash),
        )  # fmt: skip
    yield (key, HEAD, owner.audit_seq, "", "", "", label(type(owner)), b"", b"", bytes(owner.audit_head))


def signed_up_to(events: Sequence[Event]) -> Signed | None:
    """None when no checkpoint covers any of the events, or the newest one is not what was signed."""
    last = Checkpoint.objects.order_by("-last_event_id").first()
    covered = [one.seq for one in events if last and one.pk <= last.last_event_id]
    if last is None or not covered:
        return None
    try:
        notes.verified(bytes(last.note), bytes(last.signature))
    except (notes.BadNote, keys.BadKey):
        return None
    return Signed(at=last.at, seq=max(covered))
