"""Deadlines and reminders as rows. Whether something is overdue is derived from them and never stored."""

import uuid

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from mla.accounts.models import User
from mla.requests.models import CooperationRequest


class Deadline(models.Model):
    """One computed date with everything that produced it. A new computation supersedes the row, never edits it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    matter = models.ForeignKey(CooperationRequest, on_delete=models.PROTECT, related_name="deadlines")
    rule = models.CharField(max_length=32)
    due_at = models.DateTimeField()
    start_at = models.DateTimeField()
    start_event = models.CharField(max_length=32)
    zone = models.CharField(max_length=64)
    count = models.CharField(max_length=32)
    citation = models.CharField(max_length=64)
    explanation_en = models.TextField()
    explanation_fr = models.TextField()
    computed_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_by = models.CharField(max_length=32, blank=True)

    class Meta:
        verbose_name = _("deadline")
        constraints = [
            models.UniqueConstraint(
                fields=["matter", "rule"], condition=Q(ended_at__isnull=True), name="deadline_current_once"
            ),
        ]
        indexes = [
            models.Index(fields=["due_at"], condition=Q(ended_at__isnull=True), name="deadline_current_due"),
        ]

    def __str__(self) -> str:
        return f"{self.rule} {self.due_at:%Y-%m-%d %H:%M}"


class Reminder(models.Model):
    """Deadline × offset × audience. Open until it was handled or its deadline ended."""

    id = models.BigAutoField(primary_key=True)
    deadline = models.ForeignKey(Deadline, on_delete=models.CASCADE, related_name="reminders")
    offset = models.CharField(max_length=16)
    audience = models.CharField(max_length=16)
    escalation = models.BooleanField(default=False)
    due_at = models.DateTimeField()
    is_open = models.BooleanField(default=True)
    leased_until = models.DateTimeField(null=True, blank=True)
    handled_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("reminder")
        constraints = [
            models.UniqueConstraint(fields=["deadline", "offset", "audience"], name="reminder_once"),
        ]
        indexes = [models.Index(fields=["due_at"], condition=Q(is_open=True), name="reminder_open_due")]

    def __str__(self) -> str:
        return f"{self.offset} {self.audience}"


class Notice(models.Model):
    """One reminder told to one person: shown in the application, and mailed once."""

    id = models.BigAutoField(primary_key=True)
    reminder = models.ForeignKey(Reminder, on_delete=models.CASCADE, related_name="notices")
    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="notices")
    created_at = models.DateTimeField()
    mailed_at = models.DateTimeField(null=True, blank=True)
    seen_at = models.DateTimeField(null=True, blank=True)
    last_error = models.CharField(max_length=200, blank=True)

    class Meta:
        verbose_name = _("notice")
        constraints = [models.UniqueConstraint(fields=["reminder", "user"], name="notice_once")]
        indexes = [
            models.Index(fields=["created_at"], condition=Q(mailed_at__isnull=True), name="notice_unmailed"),
            models.Index(
                fields=["user", "-created_at"], condition=Q(seen_at__isnull=True), name="notice_unseen"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reminder_id} → {self.user_id}"
