import io
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.core.checks import run_checks
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.db import DatabaseError, IntegrityError, connection, models, transaction

from mla.audit import checks, keys, stream, triggers
from mla.audit.apps import protect
from mla.audit.checkpoint import make
from mla.audit.models import Checkpoint, Event
from tests.audit.lifting import lift, lifted
from tests.audit.owners import NOON, add, owner

pytestmark = pytest.mark.django_db
ON_SQLITE = connection.vendor == "sqlite"

COPY_OF_ROW = (
    "INTO audit_event (id, chain, chain_model, seq, at, actor, verb, canonical, previous, hash)"
    " SELECT id, chain, chain_model, seq, at, 'party:XX', verb, canonical, previous, hash FROM audit_event"
)
CHANGES = [
    "UPDATE audit_event SET actor = 'party:XX'",
    "UPDATE audit_event SET id = id + 1000",
    "DELETE FROM audit_event",
    "DELETE FROM audit_event WHERE seq = 2",
    "UPDATE audit_checkpoint SET events = 1",
    "DELETE FROM audit_checkpoint",
    f"INSERT {COPY_OF_ROW}",
    f"INSERT {COPY_OF_ROW} WHERE true ON CONFLICT (chain, seq) DO UPDATE SET actor = excluded.actor",
    f"INSERT {COPY_OF_ROW} WHERE true ON CONFLICT (id) DO UPDATE SET actor = excluded.actor",
]
SQLITE_CHANGES = [
    f"INSERT OR REPLACE {COPY_OF_ROW}",
    f"REPLACE {COPY_OF_ROW} WHERE seq = 2",
    f"INSERT OR IGNORE {COPY_OF_ROW}",
    "UPDATE OR REPLACE audit_event SET seq = 1",
    "INSERT OR REPLACE INTO audit_checkpoint SELECT * FROM audit_checkpoint",
]
POSTGRESQL_CHANGES = [
    "TRUNCATE audit_event",
    "TRUNCATE audit_event, audit_checkpoint CASCADE",
    "TRUNCATE audit_checkpoint",
    "SET LOCAL session_replication_role = replica; UPDATE audit_event SET actor = 'party:XX'",
    "SET LOCAL session_replication_role = replica; DELETE FROM audit_event",
    "SET LOCAL session_replication_role = replica; TRUNCATE audit_event",
]


@pytest.mark.parametrize("attack", CHANGES + (SQLITE_CHANGES if ON_SQLITE else POSTGRESQL_CHANGES))
def test_rows_that_were_written_cannot_be_changed_or_removed(attack: str) -> None:
    add(owner(), 2)
    make(now=NOON, key=keys.ensure())
    before = [list(Event.objects.order_by("id").values_list()), list(Checkpoint.objects.values_list())]
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(attack)
    after = [list(Event.objects.order_by("id").values_list()), list(Checkpoint.objects.values_list())]
    assert str(after) == str(before)


def test_queryset_updates_and_deletes_are_refused() -> None:
    add(owner())
    for attempt in (lambda: Event.objects.update(verb="x"), Event.objects.all().delete):
        with pytest.raises(IntegrityError), transaction.atomic():
            attempt()


FORGED: list[tuple[dict[str, Any], str]] = [
    ({"seq": 4}, "seq does not continue"),
    ({"seq": 2}, "seq does not continue"),
    ({"seq": 0}, "seq does not continue"),
    ({"previous": bytes(32)}, "previous is not the hash"),
    ({"previous": b""}, "previous is not the hash"),
    ({"chain": uuid.UUID(int=7), "seq": 2}, "seq does not continue"),
    ({"chain": uuid.UUID(int=7), "seq": 1}, "previous is not the hash"),
]


@pytest.mark.parametrize(("forged", "reason"), FORGED)
def test_an_event_must_continue_its_chain(forged: dict[str, Any], reason: str) -> None:
    last = add(owner(), 2)[-1]
    row = {"chain": last.chain, "seq": 3, "previous": last.hash, **forged}
    with pytest.raises(IntegrityError, match=reason), transaction.atomic():
        Event.objects.create(at=NOON, actor="system", verb="x", canonical=b"{}", hash=bytes(32), **row)


@pytest.mark.sqlite_only
@pytest.mark.parametrize(("new_id", "reason"), [(1, "the id is not the next one"), (None, "the row exists")])
def test_an_event_cannot_be_slipped_in_under_an_earlier_id(new_id: int | None, reason: str) -> None:
    with lifted(connection), connection.cursor() as cursor:
        (event,) = add(owner())
        cursor.execute("UPDATE audit_event SET id = 1000")
    with pytest.raises(IntegrityError, match=reason), transaction.atomic():
        Event.objects.bulk_create(
            [
                Event(
                    id=new_id or 1000, chain=uuid.uuid4(), seq=1, previous=bytes(32), at=NOON, actor="system",
                    verb="x", canonical=b"", hash=b"",
                )
            ]
        )  # fmt: skip
    assert event.seq == 1


@pytest.mark.parametrize("forged", [{"last_event_id": 1}, {"previous_root": bytes(32)}])
def test_a_checkpoint_must_follow_the_last_one(forged: dict[str, Any]) -> None:
    add(owner(), 2)
    last = make(now=NOON, key=keys.ensure())
    assert last
    row = {"last_event_id": last.last_event_id + 1, "previous_root": last.root, **forged}
    with pytest.raises(IntegrityError, match="does not follow"), transaction.atomic():
        Checkpoint.objects.create(at=NOON, events=3, chains=1, root=b"r", signature=b"", note=b"", **row)


@pytest.mark.postgres
@pytest.mark.parametrize(
    "attack",
    [
        *CHANGES[:6],
        *POSTGRESQL_CHANGES,
        f"INSERT {COPY_OF_ROW}",
        "ALTER TABLE audit_event DISABLE TRIGGER ALL",
        "DROP TRIGGER audit_event_no_change ON audit_event",
        "DROP TABLE audit_event",
        "DROP FUNCTION audit_refuse CASCADE",
        "CREATE OR REPLACE FUNCTION audit_refuse() RETURNS trigger AS 'BEGIN END' LANGUAGE plpgsql",
        "INSERT INTO audit_event (id) VALUES (1)",
    ],
)
def test_the_role_of_the_application_is_denied_it_altogether(attack: str) -> None:
    add(owner(), 2)
    with (
        pytest.raises(DatabaseError, match=r"denied|must be owner"),
        as_application(),
        connection.cursor() as cursor,
    ):
        cursor.execute(attack)


@pytest.mark.postgres
def test_the_role_of_the_application_can_append_and_make_checkpoints() -> None:
    subject = owner()
    with as_application():
        add(subject, 2)
        triggers.install(connection)
        assert make(now=NOON, key=keys.ensure())
    assert Event.objects.count() == 2


@pytest.mark.postgres
def test_a_temporary_table_of_the_same_name_does_not_deceive_the_triggers() -> None:
    last = add(owner(), 2)[-1]
    with connection.cursor() as cursor:
        cursor.execute("CREATE TEMP TABLE audit_event (LIKE public.audit_event)")
        with pytest.raises(IntegrityError, match="seq does not continue"), transaction.atomic():
            cursor.execute(
                "INSERT INTO public.audit_event"
                " (chain, chain_model, seq, at, actor, verb, canonical, previous, hash)"
                " VALUES (%s, '', 1, now(), '', '', '', %s, '')",
                [last.chain, bytes(32)],
            )


@contextmanager
def as_application() -> Iterator[None]:
    """The connection has a role with the rights of `audit_roles`. A bare savepoint: `make` refuses to be
    nested.
    """
    out = io.StringIO()
    call_command("audit_roles", "mla app", stdout=out)
    tables = ", ".join(owner._meta.db_table for owner in stream.owners())
    savepoint = transaction.savepoint()
    try:
        with connection.cursor() as cursor:
            cursor.execute(f'CREATE ROLE "mla app"; GRANT SELECT, UPDATE ON {tables} TO "mla app"')
            cursor.execute(out.getvalue() + 'SET LOCAL ROLE "mla app"')
        yield
    except DatabaseError:
        transaction.savepoint_rollback(savepoint)
        raise
    with connection.cursor() as cursor:
        cursor.execute("RESET ROLE")


def test_nothing_is_missing_after_migrate() -> None:
    assert triggers.missing(connection) == []
    triggers.require(connection)
    assert run_checks(databases=["default"], tags=["database"]) == []


def test_a_process_without_triggers_does_not_start_and_the_check_says_which() -> None:
    lift(connection)
    expected = triggers.missing(connection)
    assert {"audit_event_continues", "audit_checkpoint_continues"} <= set(expected)
    with pytest.raises(ImproperlyConfigured, match="audit_event_continues"):
        triggers.require(connection)
    found = checks.protected(databases=["default"])
    assert [message.id for message in found] == ["audit.E001"] * len(expected)
    assert "audit_event_continues" in found[0].msg + found[1].msg + found[2].msg + found[3].msg
    assert checks.protected(databases=None) == []
    protect(using="default")
    assert triggers.missing(connection) == []


def test_a_trigger_that_does_something_else_counts_as_missing() -> None:
    with connection.cursor() as cursor:
        if ON_SQLITE:
            cursor.execute("DROP TRIGGER audit_event_no_delete")
            cursor.execute(
                "CREATE TRIGGER audit_event_no_delete BEFORE DELETE ON audit_event BEGIN SELECT 1; END"
            )
            assert triggers.missing(connection) == ["audit_event_no_delete"]
        else:
            cursor.execute("ALTER TABLE audit_event DISABLE TRIGGER audit_event_no_change")
            assert triggers.missing(connection) == ["audit_event_no_change"]


def test_before_the_first_migration_there_is_nothing_to_report_or_protect() -> None:
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE audit_event")
    assert checks.protected(databases=["default"]) == []
    protect(using="default")
    assert triggers.missing(connection)


@pytest.mark.sqlite_only
@pytest.mark.usefixtures("flushable")
def test_a_rebuild_of_the_table_loses_the_triggers_and_migrate_restores_them() -> None:
    old = Event._meta.get_field("verb")
    new = models.CharField(max_length=65)
    new.set_attributes_from_name("verb")
    new.model = Event
    with connection.schema_editor() as editor:
        editor.alter_field(Event, old, new)
    assert "audit_event_no_update" in triggers.missing(connection)
    with connection.schema_editor() as editor:
        editor.alter_field(Event, new, old)
    call_command("migrate", verbosity=0)
    assert triggers.missing(connection) == []
