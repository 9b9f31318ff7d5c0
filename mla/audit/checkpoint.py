"""Sign what the chains are, so that not even the owner of the database can rewrite them unseen.

Between two checkpoints the end of a chain, or a whole new chain, can still be removed together with its
owner's row without a trace. That is the price of having no global chain; the interval bounds it.
"""

from datetime import datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.conf import settings
from django.db import connection, transaction

from mla.audit import export, keys, notes, settled, stream, verify
from mla.audit.hashing import ZERO, Tree
from mla.audit.models import Checkpoint
from mla.audit.walk import Fault, Tampered, walk


class Refused(Exception):
    """Nothing was signed, because what is there is not what was written. The last checkpoint stays."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(f"No checkpoint was signed. {fault}")
        self.fault = fault


def make(*, now: datetime, key: Ed25519PrivateKey) -> Checkpoint | None:
    """Sign all events since the last checkpoint, or return None if there are none. Raises Refused,
    settled.Unsettled.

    Costs one hash per new event and two per chain: events that were signed before are not read again
    (`verify` does that), but the root at the last checkpoint is recomputed from the heads, so a lost or
    changed chain is seen.
    """
    upto = settled.last_event_id(connection)
    try:
        last = _last()
        if upto == (last.last_event_id if last else 0):
            return None
        tree = _checked(last, upto)
    except Tampered as error:
        raise Refused(error.fault) from error
    checkpoint = _signed(tree, now=now, key=key, upto=upto, previous=bytes(last.root) if last else ZERO)
    with transaction.atomic(durable=True):
        checkpoint.save(force_insert=True)
    export.write(checkpoint)
    return checkpoint


def _last() -> Checkpoint | None:
    """The last checkpoint, itself verified. Refuses on a database that is older than what it has already
    exported: somebody restored a backup, and signing now would give the same events a second history.
    """
    *_, last_id = (None, *(checkpoint_id for checkpoint_id, _ in verify.checkpoints()))
    last = Checkpoint.objects.get(pk=last_id) if last_id else None
    exported = verify.exported()
    if exported and exported.last_event_id > (last.last_event_id if last else 0):
        what = f"a checkpoint up to event {exported.last_event_id} was exported, and is not in this database"
        raise Tampered(Fault(what))
    if last and (exported is None or exported.last_event_id < last.last_event_id):
        export.write(last)  # The process died between the commit and the file.
    return last


def _checked(last: Checkpoint | None, upto: int) -> Tree:
    after = last.last_event_id if last else 0
    with stream.rows(connection, after=after) as rows:
        _, (before, tree) = walk(rows, marks=[after, upto], whole=last is None)
    fault = last and verify.difference(notes.parse(bytes(last.note)), before, last.pk)
    if fault:
        raise Tampered(fault)
    return tree


def _signed(tree: Tree, *, now: datetime, key: Ed25519PrivateKey, upto: int, previous: bytes) -> Checkpoint:
    row = Checkpoint(
        at=now,
        events=tree.events,
        chains=tree.chains,
        last_event_id=upto,
        root=tree.root(),
        previous_root=previous,
        key_id=keys.key_id(key.public_key()),
    )
    row.note = verify.of_row(row, origin=settings.SITE_ADDRESS).text()
    row.signature = key.sign(row.note)
    return row
