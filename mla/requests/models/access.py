"""An access of one's own to data in another State (Art. 32): nobody is asked, so it is written down."""

import uuid
from datetime import date

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from mla.accounts.access import Reader, readable_authorities
from mla.accounts.models import User
from mla.law.consent import CONSENT, FORMS, KINDS
from mla.parties.models.party import ISO2
from mla.requests.models.case import Case


def kinds() -> list[tuple[str, str]]:
    return [(one.code, one.text.en) for one in KINDS.values()]


def forms() -> list[tuple[str, str]]:
    return [(one.code, one.text.en) for one in FORMS.values()]


class AccessQuerySet(models.QuerySet["TransborderAccess"]):
    def visible_to(self, user: Reader, on: date) -> "AccessQuerySet":
        """Need to know: whoever may read the case. Values, not a subquery: see `CooperationQuerySet.visible_to`."""
        return self.filter(case__authority_id__in=list(readable_authorities(user, on)))


class TransborderAccess(models.Model):
    """Written once. A mistake is struck out, with its reason, and stays readable: the record shows what was done.

    `digest` is that of the canonical content when it was written; the event of the case names it.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="accesses")
    kind = models.CharField(_("kind"), max_length=8, choices=kinds)
    accessed = models.TextField(_("what was accessed"), max_length=4_000)
    found_at = models.TextField(_("where it was"), max_length=2_000)
    accessed_at = models.DateTimeField(_("accessed at"))
    data_state = models.CharField(
        _("State where the data lay"), max_length=2, blank=True, validators=[RegexValidator(ISO2)]
    )
    whereabouts = models.TextField(_("how that is known"), blank=True, max_length=2_000)
    person = models.CharField(_("who consented"), max_length=200, blank=True)
    authority = models.TextField(_("why that person may disclose"), blank=True, max_length=2_000)
    form = models.CharField(_("form of the consent"), max_length=10, choices=forms, blank=True)
    voluntary = models.TextField(_("how the consent was given"), blank=True, max_length=4_000)
    consented_at = models.DateTimeField(_("consent given at"), null=True, blank=True)
    scan_sha256 = models.CharField(max_length=64, blank=True)
    scan_media_type = models.CharField(max_length=100, blank=True)
    scan_extension = models.CharField(max_length=8, blank=True)
    digest = models.CharField("SHA-256", max_length=64)
    recorded_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField()
    struck_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", null=True, blank=True)
    struck_at = models.DateTimeField(null=True, blank=True)
    struck_reason = models.TextField(_("why it was struck out"), blank=True, max_length=2_000)

    objects = AccessQuerySet.as_manager()

    class Meta:
        verbose_name = _("access across a border")
        verbose_name_plural = _("accesses across a border")
        ordering = ["accessed_at", "recorded_at"]
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=sorted(KINDS)), name="access_kind_known"),
            models.CheckConstraint(condition=Q(form__in=["", *sorted(FORMS)]), name="access_form_known"),
            # Art. 32(b): without the person and that person's authority there was no consent to rest on.
            models.CheckConstraint(
                condition=~Q(kind=CONSENT)
                | (~Q(person="") & ~Q(authority="") & Q(consented_at__isnull=False)),
                name="access_consent_says_whose",
            ),
            models.CheckConstraint(
                condition=Q(struck_at__isnull=True, struck_by__isnull=True, struck_reason="")
                | (Q(struck_at__isnull=False, struck_by__isnull=False) & ~Q(struck_reason="")),
                name="access_struck_with_reason",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.accessed_at:%Y-%m-%d}"
