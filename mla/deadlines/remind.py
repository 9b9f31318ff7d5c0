"""Tell people. Order: claim, expand to persons, mail, record. Never marked as done before it was done."""

import logging
from collections.abc import Iterable
from datetime import datetime
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage
from django.utils import translation
from django.utils.translation import gettext as _

from mla.accounts.access import holders
from mla.accounts.models import User
from mla.accounts.roles import Role
from mla.deadlines.models import Notice, Reminder
from mla.deadlines.plan import AUTHOR
from mla.requests.links import file_address

log = logging.getLogger(__name__)
ROLES = {"poc": frozenset({Role.POC, Role.CENTRAL}), "supervisor": frozenset({Role.SUPERVISOR})}


def remind(ids: Iterable[int], *, fence: datetime, now: datetime) -> int:
    """Handle reminders claimed with this fence; the number handled. One that fails never stops the others.

    A task that the broker delivers again after its lease was given to another finds no row with its fence.
    """
    rows = Reminder.objects.filter(pk__in=list(ids), is_open=True, leased_until=fence)
    return sum(_attempt(row, now=now) for row in rows.select_related("deadline__matter"))


def _attempt(reminder: Reminder, *, now: datetime) -> bool:
    """One bad row must never silence the others: it is logged, stays open, and is tried again by a later sweep."""
    try:
        return _handle(reminder, now=now)
    except Exception:
        log.exception("reminder %s was not told", reminder.pk)
        return False


def _handle(reminder: Reminder, *, now: datetime) -> bool:
    people = recipients(reminder, now=now)
    # The unique pair (reminder, person) makes a second run, or a second worker, find the row instead of a new one.
    Notice.objects.bulk_create(
        [Notice(reminder=reminder, user=person, created_at=now) for person in people], ignore_conflicts=True
    )
    waiting = Notice.objects.filter(reminder=reminder, mailed_at__isnull=True).select_related("user")
    sent = [_mail(notice, reminder, now=now) for notice in waiting]
    if not all(sent):
        return False
    Reminder.objects.filter(pk=reminder.pk).update(is_open=False, handled_at=now)
    return True


def recipients(reminder: Reminder, *, now: datetime) -> list[User]:
    """The people an audience means today: rights and duties are read when the reminder is told, not when written."""
    matter = reminder.deadline.matter
    if reminder.audience == AUTHOR and matter.author_id:
        return list(User.objects.filter(pk=matter.author_id, is_active=True))
    roles = ROLES.get(reminder.audience, ROLES["poc"])
    return list(holders(matter.authority_id, roles, now.date()))


def _mail(notice: Notice, reminder: Reminder, *, now: datetime) -> bool:
    if not notice.user.email:
        Notice.objects.filter(pk=notice.pk).update(mailed_at=now, last_error="no address")
        return True
    try:
        message(notice, reminder).send()
    except OSError as problem:
        # SMTPException is an OSError. The text of the server may name people, so only its kind is kept.
        Notice.objects.filter(pk=notice.pk).update(last_error=type(problem).__name__)
        return False
    Notice.objects.filter(pk=notice.pk).update(mailed_at=now, last_error="")
    return True


def message(notice: Notice, reminder: Reminder) -> EmailMessage:
    """A reference, a rule and a link: no case data leaves by mail."""
    matter = reminder.deadline.matter
    with translation.override(notice.user.language):
        subject = _("Deadline: %(reference)s") % {"reference": str(matter)}
        body = _(
            "A date of this file needs you.\n\nFile: %(reference)s\nDue (UTC): %(due)s\n\n%(link)s\n\n"
            "This message holds no case data. Sign in to see the file."
        ) % {
            "reference": str(matter),
            "due": f"{reminder.deadline.due_at:%Y-%m-%d %H:%M}",
            "link": file_address(matter.pk),
        }
    host = urlsplit(settings.SITE_ADDRESS).hostname or "localhost"
    # The same Message-ID at every try: a server that took the mail before we could note it drops the second.
    headers = {"Message-ID": f"<notice-{notice.pk}@{host}>"}
    return EmailMessage(subject=subject, body=body, to=[notice.user.email], headers=headers)
