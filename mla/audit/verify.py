"""Is the audit what was written? Events, heads and checkpoints, in one pass, in a flat amount of memory."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.db.backends.base.base import BaseDatabaseWrapper

from mla.audit import envelope, export, keys, notes, stream
from mla.audit.hashing import ZERO, Tree
from mla.audit.models import Checkpoint
from mla.audit.walk import Fault, Tampered, walk


@dataclass(frozen=True)
class Report:
    events: int
    checkpoints: int
    notes: int


def run(
    connection: BaseDatabaseWrapper, *, outside: Sequence[notes.Note] = (), every: bool = False
) -> Report:
    """Raises Tampered with the first fault.

    The root is recomputed for the last checkpoint, for the newest exported file and for the notes from
    `outside`; with `every`, for each checkpoint there is (a leaf per chain and checkpoint: slow, but it also
    finds a history that was rewritten and signed again by somebody who holds the key). If a root is wrong all
    are tried, to name the first.
    """
    count = 0
    targets: list[tuple[int | None, notes.Note]] = []
    for target in checkpoints():
        count += 1
        targets = [*targets, target] if every else [target]
    targets += [(None, note) for note in (exported(), *outside) if note]
    targets.sort(key=lambda target: target[1].last_event_id)
    marks = [note.last_event_id for _, note in targets]
    with stream.rows(connection, after=0) as rows:
        events, trees = walk(rows, marks=marks, whole=True)
    for (checkpoint_id, note), tree in zip(targets, trees, strict=True):
        if fault := difference(note, tree, checkpoint_id):
            if not every:
                run(connection, every=True)
            raise Tampered(fault)
    return Report(events, count, len(targets))


def checkpoints() -> Iterator[tuple[int, notes.Note]]:
    """All of them with their notes, each checked by itself and against the one before."""
    root, last_event_id = ZERO.hex(), 0
    for row in Checkpoint.objects.order_by("last_event_id").iterator():
        try:
            note = notes.verified(bytes(row.note), bytes(row.signature))
        except (notes.BadNote, keys.BadKey) as error:
            raise Tampered(Fault(str(error), checkpoint_id=row.pk)) from error
        if of_row(row, origin=note.origin) != note:
            raise Tampered(Fault("the columns are not what was signed", checkpoint_id=row.pk))
        if note.previous_root != root or note.last_event_id <= last_event_id:
            raise Tampered(Fault("does not follow the checkpoint before", checkpoint_id=row.pk))
        root, last_event_id = note.root, note.last_event_id
        yield row.pk, note


def of_row(row: Checkpoint, *, origin: str) -> notes.Note:
    return notes.Note(
        origin=origin,
        events=row.events,
        chains=row.chains,
        last_event_id=row.last_event_id,
        root=bytes(row.root).hex(),
        previous_root=bytes(row.previous_root).hex(),
        at=envelope.instant(row.at),
        key_id=row.key_id,
    )


def difference(note: notes.Note, tree: Tree, checkpoint_id: int | None = None) -> Fault | None:
    if (tree.root().hex(), tree.events, tree.chains) == (note.root, note.events, note.chains):
        return None
    what = (
        f"the events up to {note.last_event_id} are not those that were signed at {note.at}:"
        f" {tree.events} events in {tree.chains} chains, not {note.events} in {note.chains}"
    )
    return Fault(what, checkpoint_id=checkpoint_id)


def exported() -> notes.Note | None:
    """The newest exported checkpoint. It knows of a database that was put back to an older state."""
    try:
        return export.newest()
    except (notes.BadNote, keys.BadKey) as error:
        raise Tampered(Fault(f"the newest exported checkpoint: {error}")) from error
