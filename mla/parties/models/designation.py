from django.db import models
from django.utils.translation import gettext_lazy as _

from mla.parties.choices import AuthorityRole, Instrument, Stage
from mla.parties.fields import Sourced, marked, one_of, ordered
from mla.parties.models.authority import Authority


class Designation(Sourced):
    """What an authority is named for, and when. Several per authority, and they change.

    Real shapes: one body with three roles; two central authorities, one for the investigation and one for the
    trial; a territory with its own authority; both replaced on one day. The period is half open.
    """

    authority = models.ForeignKey(
        Authority, on_delete=models.PROTECT, related_name="designations", verbose_name=_("authority")
    )
    role = models.CharField(_("role"), max_length=11, choices=AuthorityRole.choices)
    stage = models.CharField(
        _("stage of proceedings"), max_length=13, choices=Stage.choices, default=Stage.ANY
    )
    territory = models.CharField(
        _("territory"), max_length=100, blank=True, help_text=_("Empty: the whole State.")
    )
    instrument = models.CharField(
        _("instrument"), max_length=16, choices=Instrument.choices, default=Instrument.ETS185
    )
    valid_from = models.DateField(_("valid from"))
    valid_to = models.DateField(
        _("ended on"), null=True, blank=True, help_text=_("The first day on which it no longer applies.")
    )

    class Meta:
        verbose_name = _("designation")
        verbose_name_plural = _("designations")
        ordering = ["authority", "role", "valid_from"]
        constraints = [
            models.UniqueConstraint(
                fields=["authority", "role", "stage", "territory", "instrument", "valid_from"],
                name="designation_once",
            ),
            one_of("role", AuthorityRole.values, name="designation_role_listed"),
            one_of("stage", Stage.values, name="designation_stage_listed"),
            one_of("instrument", Instrument.values, name="designation_instrument_listed"),
            ordered("valid_from", "valid_to", name="designation_period_ordered"),
            marked("designation"),
        ]

    def __str__(self) -> str:
        return f"{self.authority_id} {self.role}"
