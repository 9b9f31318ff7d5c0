"""Take the append-only triggers off, and put them back. For tests only: the product has no way to do this.

`lifted` is for tests that play the attacker who owns the database. `flushable` is for transactional tests,
which flush all tables at their end: list it after `transactional_db` in the signature, or use it as
`usefixtures`.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import connection as default
from django.db.backends.base.base import BaseDatabaseWrapper

from mla.audit import triggers, triggers_postgresql, triggers_sqlite


def lift(connection: BaseDatabaseWrapper) -> None:
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            for name in triggers_sqlite.expected():
                cursor.execute(f"DROP TRIGGER IF EXISTS {name}")
        else:
            for name in triggers_postgresql.expected():
                table = name[: name.index("_", len("audit_"))]
                cursor.execute(f"DROP TRIGGER IF EXISTS {name} ON {table}")


@contextmanager
def lifted(connection: BaseDatabaseWrapper) -> Iterator[None]:
    lift(connection)
    try:
        yield
    finally:
        triggers.install(connection)


@pytest.fixture
def flushable(transactional_db: None) -> Iterator[None]:
    """The flush at the end of the test emits post_migrate, which installs the triggers again."""
    yield
    lift(default)
