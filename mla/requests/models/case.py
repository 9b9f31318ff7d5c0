"""A case: facts, offences, people and identifiers, entered once and borrowed by every request made from it."""

import uuid
from datetime import date

from django.db import models
from django.utils.translation import gettext_lazy as _

from mla.accounts.access import Reader, readable_authorities
from mla.accounts.models import User
from mla.audit.models import Chained
from mla.parties.models import Authority


class CaseQuerySet(models.QuerySet["Case"]):
    def visible_to(self, user: Reader, on: date) -> "CaseQuerySet":
        # Values, not a subquery: see `CooperationQuerySet.visible_to`.
        return self.filter(authority_id__in=list(readable_authorities(user, on)))


class Stage(models.TextChoices):
    INVESTIGATION = "investigation", _("Investigation")
    TRIAL = "trial", _("Trial")
    EXECUTION = "execution", _("Execution of a sentence")


class Case(Chained):
    """The requesting side's own file of an investigation. It never leaves the authority; requests carry snapshots."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    authority = models.ForeignKey(Authority, on_delete=models.PROTECT, related_name="cases")
    number = models.CharField(_("case number"), max_length=64)
    title = models.CharField(_("title"), max_length=200)
    facts = models.TextField(_("summary of the facts"), blank=True, max_length=20_000)
    offences = models.JSONField(_("offences"), default=list, blank=True)
    national_provision = models.TextField(_("national provision"), blank=True, max_length=4_000)
    max_penalty = models.CharField(_("maximum penalty"), max_length=200, blank=True)
    persons = models.TextField(_("persons"), blank=True, max_length=4_000)
    proceedings_stage = models.CharField(
        _("stage of the proceedings"), max_length=16, choices=Stage.choices, default=Stage.INVESTIGATION
    )
    prosecution_office = models.CharField(_("prosecution office"), max_length=200, blank=True)
    court = models.CharField(_("court"), max_length=200, blank=True)
    court_case_number = models.CharField(_("court case number"), max_length=64, blank=True)
    decisions = models.TextField(_("decisions related to the request"), blank=True, max_length=4_000)
    operational_authority = models.CharField(_("operational authority"), max_length=200, blank=True)
    operational_contact = models.CharField(_("operational contact"), max_length=200, blank=True)
    operational_address = models.TextField(_("address of that authority"), blank=True, max_length=1_000)
    operational_telephone = models.CharField(_("telephone of that authority"), max_length=50, blank=True)
    operational_mobile = models.CharField(_("mobile telephone of that authority"), max_length=50, blank=True)
    operational_email = models.EmailField(_("e-mail of that authority"), blank=True)
    operational_fax = models.CharField(_("fax of that authority"), max_length=50, blank=True)
    created_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField()

    objects = CaseQuerySet.as_manager()

    class Meta:
        verbose_name = _("case")
        constraints = [
            models.UniqueConstraint(fields=["authority", "number"], name="case_number_once"),
            models.CheckConstraint(
                condition=models.Q(proceedings_stage__in=Stage.values), name="case_stage_known"
            ),
        ]
        indexes = [models.Index(fields=["authority", "-updated_at", "-id"], name="case_by_authority")]

    def __str__(self) -> str:
        return f"{self.number} – {self.title}"
