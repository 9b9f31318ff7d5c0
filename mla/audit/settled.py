"""Up to which event nothing can be added any more."""

import time

from django.db.backends.base.base import BaseDatabaseWrapper

from mla.audit.models import Event

# Who has written an event and not yet committed holds this lock. It is what CREATE INDEX CONCURRENTLY waits
# for.
_WRITERS = """SELECT virtualtransaction FROM pg_locks WHERE relation = 'audit_event'::regclass
    AND mode = 'RowExclusiveLock' AND pid IS DISTINCT FROM pg_backend_pid()"""


class Unsettled(Exception):
    """Some transaction that writes events has not ended in time."""


def last_event_id(connection: BaseDatabaseWrapper, *, patience: float = 30.0) -> int:
    """The id of the newest event such that every event with a smaller id is visible, or will never be.

    PostgreSQL gives ids before the commit: 105 may appear after 107. A checkpoint at 107 that missed 105
    would look forged for ever. Taking the newest id first and then waiting for all writers of that moment
    closes the gap, without stopping anybody. SQLite has one writer. Call it outside of a transaction; raises
    Unsettled after `patience` seconds.
    """
    newest = Event.objects.order_by("-id").values_list("id", flat=True).first() or 0
    if connection.vendor == "postgresql":
        _wait(connection, patience)
    return newest


def _wait(connection: BaseDatabaseWrapper, patience: float) -> None:
    writers, end = _writers(connection), time.monotonic() + patience
    while writers:
        if time.monotonic() > end:
            raise Unsettled(f"{len(writers)} transactions are still writing events.")
        time.sleep(0.02)
        writers &= _writers(connection)


def _writers(connection: BaseDatabaseWrapper) -> set[str]:
    with connection.cursor() as cursor:
        cursor.execute(_WRITERS)
        return {transaction for (transaction,) in cursor.fetchall()}
