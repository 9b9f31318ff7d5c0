"""A person says that they have read a reminder. Showing it is not reading it, so no page does this by being opened."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from mla.accounts.models import User
from mla.deadlines.models import Notice
from mla.requests.models import CooperationRequest
from mla.workflow.reading import note_read


def unread(user: User, matter: CooperationRequest) -> list[Notice]:
    """The person's own reminders of dates of the file that still run, oldest first."""
    rows = Notice.objects.filter(
        user=user,
        seen_at__isnull=True,
        reminder__deadline__matter=matter,
        reminder__deadline__ended_at__isnull=True,
    )
    return list(rows.select_related("reminder__deadline").order_by("created_at"))


def mark_seen(ids: Iterable[int], *, user: User, matter: CooperationRequest, now: datetime) -> int:
    """The number marked. Only the ids that were shown: a reminder that came meanwhile stays unread."""
    rows = Notice.objects.filter(
        pk__in=list(ids), user=user, seen_at__isnull=True, reminder__deadline__matter=matter
    )
    with transaction.atomic():
        marked = rows.update(seen_at=now)
        if marked:
            note_read(user, what="notice.seen", now=now, facts={"matter": str(matter.pk), "number": marked})
    return marked
