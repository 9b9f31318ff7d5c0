"""The database itself refuses to change or delete audit rows, and to add an event that does not continue its
chain.

This is a second wall, not the first: who owns the tables can drop the triggers. On PostgreSQL the application
should run as a role that does not own them (command `audit_roles`); the signed checkpoints are what an owner
cannot repair.

SQLite drops a table's triggers without a word when Django rebuilds it (AlterField, AddField with a default).
So they are put back after every `migrate`, and a process that finds one missing must not start (`require`).
"""

from collections.abc import Mapping

from django.core.exceptions import ImproperlyConfigured
from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper

from mla.audit import triggers_postgresql, triggers_sqlite

TABLES = ("audit_event", "audit_checkpoint")


def install(connection: BaseDatabaseWrapper) -> None:
    """Make the triggers what they should be. Does nothing if they are, so a role that is not the owner may
    call it.
    """
    if not missing(connection):
        return
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        statements = triggers_sqlite if connection.vendor == "sqlite" else triggers_postgresql
        for statement in statements.install(cursor):
            cursor.execute(statement)


def missing(connection: BaseDatabaseWrapper) -> list[str]:
    """Names of the triggers that are absent, switched off, or not what this version installs."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            return _different(triggers_sqlite.expected(), triggers_sqlite.found(cursor))
        return _different(triggers_postgresql.expected(), triggers_postgresql.found(cursor))


def require(connection: BaseDatabaseWrapper) -> None:
    """For the start of every process that writes: raises ImproperlyConfigured if the audit is not
    protected.
    """
    if names := missing(connection):
        raise ImproperlyConfigured(
            f"The audit tables are not protected: missing triggers {', '.join(names)}."
        )


def tables_exist(connection: BaseDatabaseWrapper) -> bool:
    return set(TABLES) <= set(connection.introspection.table_names())


def _different(expected: Mapping[str, object], found: Mapping[str, object]) -> list[str]:
    return [name for name, definition in expected.items() if found.get(name) != definition]
