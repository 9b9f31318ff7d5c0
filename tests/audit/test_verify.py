from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection

from mla.audit import stream, verify
from mla.audit.hashing import ZERO, event_hash
from mla.audit.models import Event
from mla.audit.walk import Fault, Tampered
from tests.audit.lifting import lifted
from tests.audit.owners import MODEL, NOON, add, owner

pytestmark = pytest.mark.django_db
Attack = Callable[[list[Event]], object]


def row(event: Event) -> Any:
    return Event.objects.filter(pk=event.pk)


def found(attack: Attack) -> tuple[Fault, list[Event]]:
    """Three chains of five events, an attack on the middle one: the fault and the attacked events."""
    add(owner(1), 5)
    events = add(owner(2), 5)
    add(owner(3), 5)
    with lifted(connection):
        attack(events)
    with pytest.raises(Tampered) as caught:
        verify.run(connection)
    return caught.value.fault, events


def test_what_nobody_touched_is_without_fault() -> None:
    add(owner(), 3)
    add(owner(), 1)
    owner()
    assert verify.run(connection) == verify.Report(events=4, checkpoints=0, notes=0)


def test_an_empty_audit_is_without_fault() -> None:
    assert verify.run(connection).events == 0


COLUMNS: list[tuple[dict[str, Any], str]] = [
    ({"actor": "party:XX"}, "actor is not what was hashed"),
    ({"verb": "write"}, "verb is not what was hashed"),
    ({"at": NOON.replace(microsecond=1)}, "at is not what was hashed"),
    ({"chain_model": "other.model"}, "chain_model is not what was hashed"),
    ({"seq": 9}, "seq 3 was expected"),
    ({"previous": b"p" * 32}, "previous is not the hash of the event before"),
    ({"previous": b""}, "previous is not the hash of the event before"),
    ({"hash": b"h" * 32}, "hash is not that of the canonical bytes"),
    ({"canonical": b"{}"}, "hash is not that of the canonical bytes"),
]


@pytest.mark.parametrize(("change", "what"), COLUMNS)
def test_a_change_of_any_column_is_found_and_named(change: dict[str, Any], what: str) -> None:
    fault, events = found(lambda events: row(events[2]).update(**change))
    if "seq" in change:  # The chain is read in order of seq, so the gap is met at the next event.
        assert fault == Fault("seq 3 was expected", events[3].chain, 4, events[3].pk)
    else:
        assert fault == Fault(what, events[2].chain, 3, events[2].pk)


def test_an_event_moved_to_another_chain_is_found() -> None:
    stranger = owner(4)
    fault, events = found(lambda events: row(events[4]).update(chain=stranger.pk, seq=1))
    assert fault.chain == events[0].chain
    assert fault.what == "the owner's row counts 5 events, the chain has 4"


def test_an_event_removed_from_the_middle_is_found() -> None:
    fault, events = found(lambda events: row(events[2])._raw_delete("default"))
    assert fault == Fault("seq 3 was expected", events[3].chain, 4, events[3].pk)


def test_an_event_removed_and_the_rest_renumbered_is_found() -> None:
    def attack(events: list[Event]) -> None:
        row(events[2])._raw_delete("default")
        row(events[3]).update(seq=3)
        row(events[4]).update(seq=4)

    fault, events = found(attack)
    assert fault == Fault("previous is not the hash of the event before", events[3].chain, 3, events[3].pk)


def test_two_events_that_changed_places_are_found() -> None:
    def attack(events: list[Event]) -> None:
        row(events[1]).update(seq=99)
        row(events[2]).update(seq=2)
        row(events[1]).update(seq=3)

    fault, events = found(attack)
    assert fault == Fault("previous is not the hash of the event before", events[2].chain, 2, events[2].pk)


def test_ids_that_do_not_rise_along_the_chain_are_found() -> None:
    fault, events = found(lambda events: row(events[1]).update(id=events[4].pk + 1000))
    assert fault.seq == 3
    assert fault.what == f"id is not over {events[4].pk + 1000}, that of the event before"


def test_a_tail_that_was_cut_is_found_by_the_head_of_the_owner() -> None:
    fault, events = found(lambda events: row(events[4])._raw_delete("default"))
    assert fault == Fault("the owner's row counts 5 events, the chain has 4", events[0].chain, 4)


def test_a_whole_chain_that_was_deleted_is_found_by_the_head_of_the_owner() -> None:
    fault, events = found(lambda events: Event.objects.filter(chain=events[0].chain)._raw_delete("default"))
    assert fault == Fault("the owner's row counts 5 events, the chain has 0", events[0].chain, 0)


@pytest.mark.parametrize("last_byte", [2, 3])
def test_a_chain_without_its_owner_is_found(last_byte: int) -> None:
    owners = MODEL.objects.filter(pk__in=[owner(9).pk])
    fault, _ = found(lambda events: MODEL.objects.filter(pk__gte=events[0].chain).exclude(
        pk__in=owners).filter(pk=f"00000000-0000-0001-0000-00000000000{last_byte}").delete())  # fmt: skip
    assert fault.what == "no owner's row holds the head of this chain"
    assert fault.chain
    assert fault.chain.int & 0xFF == last_byte


def test_a_changed_head_on_the_owner_is_found() -> None:
    fault, events = found(
        lambda events: MODEL.objects.filter(pk=events[0].chain).update(audit_head=b"x" * 32)
    )
    assert fault == Fault("the head on the owner's row is not the hash of the last event", events[0].chain, 5)


def rebuilt(event: Event, previous: bytes, content: bytes) -> bytes:
    """As somebody would who knows the construction and owns the database."""
    digest = event_hash(previous, content)
    row(event).update(previous=previous, canonical=content, hash=digest)
    return digest


def rebuild_chain(events: list[Event]) -> None:
    head = ZERO
    for event in events:
        head = rebuilt(event, head, bytes(event.canonical).replace(b'"n":', b'"m":'))
    MODEL.objects.filter(pk=events[0].chain).update(audit_head=head)


REWRITTEN: list[tuple[bytes, bytes, str]] = [
    (b'"system"', b'"party:XX"', "actor is not what was hashed"),
    (b'"seq":5', b'"seq": 5', "the canonical bytes are not in canonical form"),
    (b"{", b"", "the canonical bytes are not those of an event"),
    (b'"verb"', b'"word"', "the canonical bytes are not those of an event"),
]


@pytest.mark.parametrize(("old", "new", "what"), REWRITTEN)
def test_hashed_bytes_that_the_columns_do_not_repeat_are_found(old: bytes, new: bytes, what: str) -> None:
    fault, events = found(
        lambda events: rebuilt(
            events[4], bytes(events[3].hash), bytes(events[4].canonical).replace(old, new, 1)
        )
    )
    assert fault == Fault(what, events[4].chain, 5, events[4].pk)


def test_a_chain_that_says_it_belongs_to_another_table_is_found() -> None:
    def attack(events: list[Event]) -> None:
        head = ZERO
        for event in events:
            head = rebuilt(
                event, head, bytes(event.canonical).replace(MODEL._meta.label_lower.encode(), b"other.model")
            )
        Event.objects.filter(chain=events[0].chain).update(chain_model="other.model")
        MODEL.objects.filter(pk=events[0].chain).update(audit_head=head)

    fault, _ = found(attack)
    assert fault.what == f"the chain belongs to {MODEL._meta.label_lower}, its events say other.model"


def test_owners_are_the_tables_that_hold_a_head() -> None:
    assert MODEL in stream.owners()
    assert all(not model._meta.proxy for model in stream.owners())
