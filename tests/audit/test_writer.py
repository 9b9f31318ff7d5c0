import uuid
from datetime import datetime, timedelta, timezone
from typing import Any

import orjson
import pytest
from django.core.exceptions import ObjectDoesNotExist
from django.db import IntegrityError, transaction
from pytest_django.fixtures import DjangoAssertNumQueries

from mla.audit import writer
from mla.audit.canonical import NotCanonical, canonical
from mla.audit.hashing import ZERO, event_hash
from mla.audit.models import AUDIT_FIELDS, AppendOnly, Event
from tests.audit.owners import MODEL, NOON, add, owner

pytestmark = pytest.mark.django_db


def test_an_append_is_one_insert_and_no_other_query(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    subject = owner()
    with django_assert_num_queries(1) as queries:
        writer.append(subject, verb="send", actor="system", at=NOON, facts={})
    assert queries.captured_queries[0]["sql"].startswith("INSERT")


def test_events_of_an_owner_are_linked_and_the_head_follows() -> None:
    subject = owner()
    first = writer.append(subject, verb="draft", actor="system", at=NOON, facts={"a": 1})
    second = writer.append(subject, verb="send", actor="party:RO", at=NOON, facts={})
    subject.save(update_fields=AUDIT_FIELDS)
    subject.refresh_from_db()
    assert (first.seq, first.previous) == (1, ZERO)
    assert (second.seq, second.previous) == (2, first.hash)
    assert (subject.audit_seq, bytes(subject.audit_head)) == (2, second.hash)


def test_the_stored_bytes_are_canonical_and_hold_everything() -> None:
    actor = f"user:{uuid.uuid4()}"
    at = datetime(2026, 11, 21, 14, 0, 0, 7, tzinfo=timezone(timedelta(hours=2)))
    subject = owner()
    made = writer.append(subject, verb="send", actor=actor, at=at, facts={"z": "é", "a": [None, True]})
    event = Event.objects.get(pk=made.pk)
    content = {
        "actor": actor,
        "at": "2026-11-21T12:00:00.000007Z",
        "chain": str(subject.pk),
        "facts": {"z": "é", "a": [None, True]},
        "model": MODEL._meta.label_lower,
        "seq": 1,
        "verb": "send",
    }
    assert bytes(event.canonical) == canonical(content)
    assert bytes(event.hash) == event_hash(ZERO, canonical(content))
    assert orjson.loads(bytes(event.canonical)) == content
    assert event.facts == content["facts"]


def test_a_proxy_writes_on_the_chain_of_its_table() -> None:
    class Meta:
        proxy = True
        app_label = "nowhere"

    proxy = type("Deputy", (MODEL,), {"Meta": Meta, "__module__": __name__})
    assert writer.label(proxy) == MODEL._meta.label_lower


def test_record_locks_appends_and_saves() -> None:
    subject = owner()
    events = add(subject, 3)
    subject.refresh_from_db()
    assert [event.seq for event in events] == [1, 2, 3]
    assert (subject.audit_seq, bytes(subject.audit_head)) == (3, events[-1].hash)


def test_record_for_an_owner_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(ObjectDoesNotExist):
        writer.record(MODEL, uuid.uuid4(), verb="read", actor="system", at=NOON, facts={})


def test_a_stale_owner_cannot_fork_the_chain() -> None:
    subject = owner()
    stale = MODEL.objects.get(pk=subject.pk)
    add(subject, 1)
    with pytest.raises(IntegrityError), transaction.atomic():
        writer.append(stale, verb="send", actor="system", at=NOON, facts={})
    assert (stale.audit_seq, bytes(stale.audit_head)) == (0, b"")


BAD: list[tuple[dict[str, Any], type[Exception]]] = [
    ({"actor": "root"}, ValueError),
    ({"actor": "user:1"}, ValueError),
    ({"actor": 'party:"R'}, ValueError),
    ({"actor": "system\n"}, ValueError),
    ({"verb": "Send"}, ValueError),
    ({"verb": 'send"'}, ValueError),
    ({"verb": "v" * 65}, ValueError),
    ({"at": NOON.replace(tzinfo=None)}, ValueError),
    ({"facts": {"a": 1.5}}, NotCanonical),
]


@pytest.mark.parametrize(("wrong", "error"), BAD)
def test_what_cannot_be_hashed_without_doubt_is_refused(
    wrong: dict[str, Any], error: type[Exception]
) -> None:
    arguments: dict[str, Any] = {"verb": "send", "actor": "system", "at": NOON, "facts": {}, **wrong}
    with pytest.raises(error):
        writer.append(owner(), **arguments)
    assert not Event.objects.exists()


@pytest.mark.usefixtures("flushable")
def test_append_outside_of_a_transaction_is_refused() -> None:
    with pytest.raises(transaction.TransactionManagementError):
        writer.append(owner(), verb="send", actor="system", at=NOON, facts={})


@pytest.mark.usefixtures("flushable")
def test_an_event_is_rolled_back_with_what_it_reports() -> None:
    subject = owner()
    with transaction.atomic():
        writer.append(subject, verb="send", actor="system", at=NOON, facts={})
        transaction.set_rollback(True)
    assert not Event.objects.exists()


def test_a_stored_event_can_be_neither_saved_nor_deleted() -> None:
    (event,) = add(owner())
    with pytest.raises(AppendOnly, match="cannot be changed"):
        event.save(update_fields=["verb"])
    with pytest.raises(AppendOnly, match="cannot be deleted"):
        event.delete()
