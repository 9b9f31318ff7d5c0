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
    skip = connection.features.has_select_for_update_skip_locked
    free = Q(leased_until__isnull=True) | Q(leased_until__lt=now)
    due = Reminder.objects.filter(free, is_open=True, due_at__lte=now).order_by("due_at", "pk")
    with transaction.atomic():
        ids = list(due.select_for_update(skip_locked=skip).values_list("pk", flat=True)[:limit])
        for part in batches(ids):
            Reminder.objects.filter(pk__in=part).update(leased_until=now + LEASE)
    return ids


def batches(ids: Sequence[int]) -> list[Sequence[int]]:
    return [ids[start : start + BATCH] for start in range(0, len(ids), BATCH)]
