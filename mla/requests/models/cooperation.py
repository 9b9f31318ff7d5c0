"""One table for the requests of all measures and both seats. Every row belongs to exactly one Party."""

import uuid
from datetime import date
from uuid import UUID

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from mla.accounts.access import Reader, readable_authorities
from mla.accounts.models import User
from mla.audit.models import Chained
from mla.law.measures import MEASURES
from mla.parties.models import Authority, Party
from mla.requests.lifecycle import Lifecycle, StatusField
from mla.requests.models.case import Case
from mla.requests.models.particulars import Particulars
from mla.requests.statuses import (
    FINAL,
    REQUESTED_ONLY,
    REQUESTING_ONLY,
    STATUSES,
    Family,
    Seat,
    Status,
)


def measure_choices() -> list[tuple[str, str]]:
    return [(measure.code, measure.title.en) for measure in MEASURES.values()]


class CooperationQuerySet(models.QuerySet["CooperationRequest"]):
    def visible_to(self, user: Reader, on: date) -> "CooperationQuerySet":
        """The one filter that separates Parties and authorities; everything shown goes through it.

        Asks for the authorities at once (one small query) and names them. With a subquery neither database knows how
        few files the reader owns: both then walk all files from the newest, and test each.
        """
        return self.filter(authority_id__in=list(readable_authorities(user, on)))

    def page_after(self, updated_at: object, pk: UUID) -> "CooperationQuerySet":
        """The rows after a place in (-updated_at, -id).

        Written as `a<=u AND (a<u OR id<i)`: the form `a<u OR (a=u AND id<i)` is as slow as OFFSET.
        """
        return self.filter(Q(updated_at__lte=updated_at) & (Q(updated_at__lt=updated_at) | Q(pk__lt=pk)))


class CooperationRequest(Particulars, Lifecycle, Chained):
    """A Party's own file of a request. `thread` is shared with the other side's file, which is never read."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    thread = models.UUIDField(default=uuid.uuid4, editable=False)
    seat = models.CharField(_("seat"), max_length=16, choices=Seat.choices)
    family = models.CharField(max_length=16, choices=Family.choices)
    measure = models.CharField(_("measure"), max_length=16, choices=measure_choices)
    status = StatusField(_("status"), choices=Status.choices, default=Status.DRAFT)
    is_open = models.BooleanField(default=True)
    version = models.PositiveIntegerField(default=1)
    acts_count = models.PositiveIntegerField(default=0)

    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    authority = models.ForeignKey(Authority, on_delete=models.PROTECT, related_name="matters")
    counterpart = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    counterpart_authority = models.ForeignKey(
        Authority, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="matters", null=True, blank=True)
    previous = models.ForeignKey(
        "self", on_delete=models.PROTECT, related_name="followed_by", null=True, blank=True
    )
    reference = models.CharField(_("our reference"), max_length=24, null=True, blank=True, unique=True)
    counterpart_reference = models.CharField(_("their reference"), max_length=64, blank=True)
    title = models.CharField(_("title"), max_length=200, blank=True)
    identifiers = models.ManyToManyField("mla_requests.Identifier", related_name="matters", blank=True)

    author = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", null=True, blank=True)
    approver = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", null=True, blank=True)
    approved_digest = models.CharField(max_length=64, blank=True)
    # Who signs this request, where it is not the person in charge of the authority.
    signer_name = models.CharField(_("who signs"), max_length=200, blank=True)
    signer_function = models.CharField(_("function of who signs"), max_length=200, blank=True)
    signer_place = models.CharField(_("place of the signature"), max_length=200, blank=True)
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField()
    submitted_at = models.DateTimeField(null=True, blank=True)
    hold_until = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    received_at = models.DateTimeField(null=True, blank=True)
    acknowledged_at = models.DateTimeField(null=True, blank=True)
    confirmed_at = models.DateTimeField(null=True, blank=True)
    preserved_from = models.DateField(null=True, blank=True)
    preserved_until = models.DateField(null=True, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)

    objects = CooperationQuerySet.as_manager()

    class Meta:
        verbose_name = _("request")
        indexes = [
            models.Index(fields=["authority", "-updated_at", "-id"], name="matter_by_authority"),
            models.Index(fields=["authority", "status", "-updated_at", "-id"], name="matter_by_status"),
            models.Index(
                fields=["authority", "-updated_at", "-id"], condition=Q(is_open=True), name="matter_open"
            ),
            models.Index(fields=["-updated_at", "-id"], name="matter_latest"),
            models.Index(fields=["hold_until"], condition=Q(status="approved"), name="matter_on_hold"),
            models.Index(fields=["counterpart_reference"], name="matter_their_reference"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["thread", "party"], name="matter_thread_once_per_party"),
            *(
                models.CheckConstraint(
                    condition=~Q(family=family) | Q(status__in=[str(state) for state in states]),
                    name=f"matter_{family}_status_known",
                )
                for family, states in STATUSES.items()
            ),
            models.CheckConstraint(condition=Q(family__in=Family.values), name="matter_family_known"),
            models.CheckConstraint(
                condition=Q(seat=Seat.REQUESTING, status__in=sorted(set(Status.values) - REQUESTED_ONLY))
                | Q(seat=Seat.REQUESTED, status__in=sorted(set(Status.values) - REQUESTING_ONLY)),
                name="matter_seat_fits_status",
            ),
            models.CheckConstraint(
                condition=Q(is_open=False, status__in=sorted(FINAL))
                | Q(is_open=True, status__in=sorted(set(Status.values) - FINAL)),
                name="matter_open_fits_status",
            ),
            # Four eyes: nobody approves what they drafted, whatever the code above this row believes.
            models.CheckConstraint(
                condition=Q(approver__isnull=True) | ~Q(approver=F("author")), name="matter_four_eyes"
            ),
            models.CheckConstraint(condition=~Q(party=F("counterpart")), name="matter_two_parties"),
            models.CheckConstraint(
                condition=Q(status__in=[Status.DRAFT, Status.REJECTED]) | Q(reference__isnull=False),
                name="matter_has_reference",
            ),
            models.CheckConstraint(
                condition=Q(preserved_until__isnull=True) | Q(preserved_until__gte=F("preserved_from")),
                name="matter_preservation_ordered",
            ),
        ]

    def __str__(self) -> str:
        return self.reference or f"D-{str(self.pk)[:8]}"

    @property
    def preservation(self) -> "CooperationRequest | None":
        """The preservation that this file follows up. What came before may also be a question to a contact point."""
        earlier = self.previous
        return earlier if earlier is not None and earlier.family == Family.PRESERVATION else None
