import threading
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import connection, transaction

from mla.audit import checkpoint, export, keys, notes, settled, tasks, verify
from mla.audit.checkpoint import Refused, make
from mla.audit.hashing import ZERO, Leaf, Tree
from mla.audit.models import Checkpoint, Event
from mla.audit.walk import Tampered
from tests.audit.lifting import lifted
from tests.audit.owners import MODEL, NOON, add, owner
from tests.audit.test_verify import rebuild_chain

pytestmark = pytest.mark.django_db


def made() -> Checkpoint:
    row = make(now=NOON, key=keys.ensure())
    assert row
    return row


def refused() -> str:
    before = Checkpoint.objects.count()
    with pytest.raises(Refused) as caught:
        make(now=NOON, key=keys.ensure())
    assert Checkpoint.objects.count() == before
    return caught.value.fault.what


def verdict(**arguments: Any) -> str:
    with pytest.raises(Tampered) as caught:
        verify.run(connection, **arguments)
    return str(caught.value)


def test_a_checkpoint_signs_the_tree_over_all_chains() -> None:
    first, second = owner(1), owner(2)
    add(second, 2)
    add(first, 3)
    row = made()
    tree = Tree()
    for subject, seq in ((first, 3), (second, 2)):
        subject.refresh_from_db()
        tree.add(Leaf(subject.pk.bytes, seq, bytes(subject.audit_head)))
    assert (row.events, row.chains, row.root, row.previous_root) == (5, 2, tree.root(), ZERO)
    assert row.last_event_id == Event.objects.latest("id").pk
    assert notes.verified(bytes(row.note), bytes(row.signature)).root == tree.root().hex()


def test_the_next_checkpoint_follows_and_covers_old_and_new_chains() -> None:
    subject, idle = owner(2), owner(3)
    add(subject)
    add(idle)
    first = made()
    add(subject, 2)
    add(owner(1))
    second = made()
    assert second.previous_root == first.root
    assert (second.events, second.chains) == (5, 3)
    assert verify.run(connection, every=True) == verify.Report(events=5, checkpoints=2, notes=3)


def test_without_anything_new_nothing_is_signed() -> None:
    assert make(now=NOON, key=keys.ensure()) is None
    add(owner())
    made()
    assert make(now=NOON + timedelta(hours=1), key=keys.ensure()) is None
    assert Checkpoint.objects.count() == 1


def test_events_after_the_last_checkpoint_do_not_disturb_its_verification() -> None:
    subject = owner(2)
    add(subject, 2)
    made()
    add(subject, 2)
    add(owner(1), 1)
    assert verify.run(connection).notes == 2


FLIPS = ["canonical", "hash", "previous"]


@pytest.mark.parametrize("column", FLIPS)
@pytest.mark.parametrize("signed_before", [False, True])
def test_a_flipped_bit_since_the_last_checkpoint_stops_the_next(column: str, signed_before: bool) -> None:
    subject = owner()
    add(subject, 2)
    if signed_before:
        made()
    event = add(subject, 2)[0]
    flipped = bytearray(getattr(event, column))
    flipped[7] ^= 1
    with lifted(connection):
        Event.objects.filter(pk=event.pk).update(**{column: bytes(flipped)})
    with pytest.raises(Refused) as caught:
        make(now=NOON, key=keys.ensure())
    assert caught.value.fault.event_id == event.pk
    assert Checkpoint.objects.count() == int(signed_before)


def test_a_flipped_bit_in_a_head_that_was_signed_stops_the_next() -> None:
    subject = owner(1)
    add(subject)
    made()
    add(owner(2))
    MODEL.objects.filter(pk=subject.pk).update(audit_head=b"x" * 32)
    assert "are not those that were signed" in refused()


def test_a_rebuilt_chain_is_found_against_the_checkpoint() -> None:
    events = add(owner(), 3)
    row = made()
    with lifted(connection):
        rebuild_chain(events)
    assert verdict().startswith(f"checkpoint {row.pk}: the events up to {events[-1].pk} are not those")
    add(owner())
    assert "are not those that were signed" in refused()


def test_the_first_checkpoint_that_fails_is_named() -> None:
    events = add(owner(1), 3)
    first = made()
    add(owner(2))
    made()
    with lifted(connection):
        rebuild_chain(events)
    assert verdict().startswith(f"checkpoint {first.pk}:")


def test_a_chain_deleted_with_its_owner_is_found_against_the_checkpoint() -> None:
    subject = owner(1)
    add(subject, 3)
    add(owner(2))
    made()
    with lifted(connection):
        Event.objects.filter(chain=subject.pk)._raw_delete("default")
        subject.delete()
    assert "1 events in 1 chains, not 4 in 2" in verdict()
    add(owner(3))
    assert "are not those that were signed" in refused()


def test_an_event_slipped_in_under_the_checkpoint_is_found() -> None:
    add(owner(1))
    (gap,) = add(owner(2), 2)[1:]
    row = made()
    with lifted(connection):
        Event.objects.filter(pk=gap.pk).update(id=gap.pk + 1000)
        (later,) = add(owner(3))
        Event.objects.filter(pk=later.pk).update(id=gap.pk)
    assert verdict().startswith(f"checkpoint {row.pk}: ")


CHANGED: list[tuple[dict[str, Any], str]] = [
    ({"events": 9}, "the columns are not what was signed"),
    ({"at": NOON + timedelta(days=1)}, "the columns are not what was signed"),
    ({"root": b"r" * 32}, "the columns are not what was signed"),
    ({"signature": bytes(64)}, "The signature of the note does not hold."),
    ({"signature": b""}, "The signature of the note does not hold."),
    ({"note": b"mla/audit/checkpoint/1\n"}, "This is not the note of a checkpoint."),
    ({"note": b"\xff"}, "This is not the note of a checkpoint."),
]


@pytest.mark.parametrize(("change", "what"), CHANGED)
def test_a_changed_checkpoint_is_found_and_stops_the_next(change: dict[str, Any], what: str) -> None:
    add(owner())
    row = made()
    add(owner())
    with lifted(connection):
        Checkpoint.objects.update(**change)
    assert verdict() == f"checkpoint {row.pk}: {what}"
    assert refused() == what


def test_a_removed_checkpoint_breaks_the_link_of_the_next() -> None:
    add(owner())
    first = made()
    add(owner())
    second = made()
    with lifted(connection):
        Checkpoint.objects.filter(pk=first.pk)._raw_delete("default")
    assert verdict() == f"checkpoint {second.pk}: does not follow the checkpoint before"


def test_a_database_put_back_to_an_older_state_is_found_by_the_exported_file() -> None:
    add(owner(1))
    made()
    subject = owner(2)
    (event,) = add(subject)
    last = made()
    with lifted(connection):
        Checkpoint.objects.filter(pk=last.pk)._raw_delete("default")
        Event.objects.filter(pk=event.pk)._raw_delete("default")
        subject.delete()
    assert "1 events in 1 chains, not 2 in 2" in verdict()
    add(owner(3))
    assert (
        refused()
        == f"a checkpoint up to event {last.last_event_id} was exported, and is not in this database"
    )


def test_a_note_kept_outside_convicts_a_history_that_was_signed_again(tmp_path: Path) -> None:
    events = add(owner(), 3)
    kept = export.folder() / f"{made().last_event_id:020d}.note"
    outside = notes.from_file(kept.read_bytes())
    kept.unlink()
    with lifted(connection):
        Checkpoint.objects.all()._raw_delete("default")
        rebuild_chain(events)
    made()
    assert verify.run(connection).events == 3
    assert "are not those that were signed" in verdict(outside=[outside])


def test_a_checkpoint_whose_file_was_not_written_is_exported_by_the_next_run() -> None:
    add(owner())
    row = made()
    path = export.folder() / f"{row.last_event_id:020d}.note"
    content = path.read_bytes()
    path.unlink()
    add(owner())
    made()
    assert path.read_bytes() == content


def test_a_changed_file_of_the_newest_checkpoint_is_found() -> None:
    add(owner())
    row = made()
    path = export.folder() / f"{row.last_event_id:020d}.note"
    path.write_bytes(path.read_bytes().replace(b"events: 1", b"events: 2"))
    assert verdict() == "the newest exported checkpoint: The signature of the note does not hold."


def test_the_task_makes_a_checkpoint() -> None:
    add(owner())
    tasks.make_checkpoint()
    assert Checkpoint.objects.count() == 1


def test_checkpoints_can_be_made_under_a_new_key(data_dir: Path) -> None:
    add(owner())
    old = made()
    (data_dir / "keys" / "audit.ed25519").unlink()
    add(owner())
    new = made()
    assert new.key_id != old.key_id
    assert verify.run(connection, every=True).checkpoints == 2


@pytest.mark.postgres
@pytest.mark.usefixtures("flushable")
def test_an_event_that_commits_late_is_waited_for() -> None:
    inserted, go_on = threading.Event(), threading.Event()
    first, second = owner(1), owner(2)

    def slow() -> None:
        with transaction.atomic():
            add(first)
            inserted.set()
            go_on.wait(10)
        connection.close()

    thread = threading.Thread(target=slow)
    thread.start()
    assert inserted.wait(10)
    add(second)  # Has the higher id and is committed first.
    with pytest.raises(settled.Unsettled):
        settled.last_event_id(connection, patience=0.1)
    threading.Timer(0.2, go_on.set).start()
    row = checkpoint.make(now=NOON, key=keys.ensure())
    thread.join()
    assert row
    assert row.events == 2
    assert verify.run(connection).events == 2
