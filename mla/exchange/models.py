"""Acts on their way between two Parties. An outgoing row is written in the step's own transaction."""

import uuid

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from mla.accounts.models import User
from mla.parties.models import Party
from mla.requests.models import Act, Annex


class State(models.TextChoices):
    WAITING = "waiting", _("On its way")
    TO_DISPATCH = "to_dispatch", _("To be dispatched by a person")
    DELIVERED = "delivered", _("Delivered")
    DISPATCHED = "dispatched", _("Dispatched")
    CANNOT_BE_PLACED = "cannot_be_placed", _("Arrived, but does not fit the file")


class Message(models.Model):
    """One act on its way. `internal` delivery is within this installation; anything else needs a person.

    Signed messages between installations will be one more channel of this table: a row whose delivery posts the
    same payload to a peer and whose receipt fills `delivered_at`.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    act = models.OneToOneField(Act, on_delete=models.PROTECT, related_name="message")
    to_party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=16, choices=State.choices, default=State.WAITING)
    created_at = models.DateTimeField()
    next_attempt_at = models.DateTimeField()
    attempts = models.PositiveIntegerField(default=0)
    last_error = models.CharField(max_length=500, blank=True)
    delivered_at = models.DateTimeField(null=True, blank=True)
    channel = models.CharField(_("channel"), max_length=32, blank=True)
    dispatched_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", null=True, blank=True)
    recipient = models.CharField(_("recipient"), max_length=200, blank=True)
    tracking = models.CharField(_("tracking number or receipt"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("message")
        indexes = [
            models.Index(fields=["next_attempt_at"], condition=Q(state="waiting"), name="message_waiting"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(state__in=State.values), name="message_state_known"),
            # "Delivered" is never shown without the instant at which it was.
            models.CheckConstraint(
                condition=~Q(state__in=["delivered", "dispatched"]) | Q(delivered_at__isnull=False),
                name="message_delivered_has_instant",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.act_id} → {self.to_party_id}"


class Receipt(models.Model):
    """How an act of the other side reached us: by which channel, when, who took it in, and the scanned paper."""

    act = models.OneToOneField(Act, on_delete=models.PROTECT, related_name="receipt")
    channel = models.CharField(_("channel"), max_length=32)
    received_at = models.DateTimeField(_("received"))
    taken_in_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", null=True, blank=True)
    scan = models.ForeignKey(Annex, on_delete=models.PROTECT, related_name="+", null=True, blank=True)
    # The sender's machine-readable copy was taken over; otherwise a person typed what the letter says.
    copied = models.BooleanField(default=False)
    note = models.CharField(_("note"), max_length=500, blank=True)
    # Of a call: who it was, and the call back by which that is known.
    caller = models.CharField(_("caller"), max_length=200, blank=True)
    called_back_at = models.DateTimeField(_("called back"), null=True, blank=True)
    called_back_number = models.CharField(_("number called back"), max_length=64, blank=True)
    number_from = models.CharField(_("source of the number"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("receipt")

    def __str__(self) -> str:
        return f"{self.channel} {self.received_at:%Y-%m-%d}"
