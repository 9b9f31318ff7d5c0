"""Find what is due and not done. Never "since the last run": a missed minute, hour or night loses nothing."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import connection, transaction
from django.db.models import Q

from mla.deadlines.models import Reminder

LEASE = timedelta(minutes=5)
BATCH = 500


def claim(*, now: datetime, limit: int = 10_000) -> list[int]:
    """Lease the due reminders to the caller until `now + LEASE`, oldest first; ids.

    Two sweeps at once never get the same id. The end of the lease is the fence: only who names it may go on. It
    outlasts the hard time limit of a task, so a lease that ran out has no living holder.
    """
    free = Q(leased_until__isnull=True) | Q(leased_until__lt=now)
    due = Reminder.objects.filter(free, is_open=True, due_at__lte=now).order_by("due_at", "pk")
    if connection.features.has_select_for_update_skip_locked:
        due = due.select_for_update(skip_locked=True)
    table, fence = Reminder._meta.db_table, connection.ops.adapt_datetimefield_value(now + LEASE)
    with transaction.atomic(), connection.cursor() as cursor:
        # One statement: ids that go to Python and come back in parts cost three times as much. A CTE, because a
        # subquery may be run again by the planner, and would then lock more than `limit` rows.
        chosen, values = due.values("pk")[:limit].query.sql_with_params()
        cursor.execute(
            f"WITH due (id) AS ({chosen}) UPDATE {table} SET leased_until = %s"  # noqa: S608 - SQL of our own models
            " WHERE id IN (SELECT id FROM due) RETURNING due_at, id",
            [*values, fence],
        )
        return [pk for _due_at, pk in sorted(cursor.fetchall())]


def batches(ids: Sequence[int]) -> list[Sequence[int]]:
    return [ids[start : start + BATCH] for start in range(0, len(ids), BATCH)]
