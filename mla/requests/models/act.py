"""Acts: what was done on a file, in order. An act addressed to the other side is all that side ever learns."""

import uuid

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from mla.accounts.models import User
from mla.requests.models.cooperation import CooperationRequest


class Direction(models.TextChoices):
    OUT = "out", _("Sent")
    IN = "in", _("Received")
    INTERNAL = "internal", _("Internal")


class Act(models.Model):
    """One step on one file. `payload` holds the canonical bytes that were signed off; they never change."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    matter = models.ForeignKey(CooperationRequest, on_delete=models.PROTECT, related_name="acts")
    seq = models.PositiveIntegerField()
    verb = models.CharField(max_length=32)
    direction = models.CharField(max_length=8, choices=Direction.choices)
    at = models.DateTimeField()
    actor = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", null=True, blank=True)
    from_status = models.CharField(max_length=32, blank=True)
    to_status = models.CharField(max_length=32, blank=True)
    # False: it arrived when the life cycle had no place for it. It is kept and a person is asked to look.
    applied = models.BooleanField(default=True)
    key = models.CharField(max_length=80, unique=True)
    payload = models.BinaryField()
    digest = models.CharField(max_length=64)

    class Meta:
        verbose_name = _("act")
        ordering = ["seq"]
        constraints = [
            models.UniqueConstraint(fields=["matter", "seq"], name="act_seq_once"),
            models.CheckConstraint(condition=Q(direction__in=Direction.values), name="act_direction_known"),
        ]
        indexes = [models.Index(fields=["digest"], name="act_digest")]

    def __str__(self) -> str:
        return f"{self.seq} {self.verb}"
