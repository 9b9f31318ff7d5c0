from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from mla.parties.choices import Consent, Instrument, Standing
from mla.parties.fields import Sourced, marked, one_of, ordered
from mla.parties.models.party import Party


class TreatyStatus(Sourced):
    """Where one State, or one of its territories, stands with one instrument, in one period. No row: nothing is known.

    A State that left (Art. 47) and came back has two rows: `period` tells them apart, so that the days of either can
    still be corrected. Periods do not overlap. The database sees to it that one at most is open; the rest is checked
    when rows are stored, under lock (`reference_loading`), as SQLite knows no constraint on ranges.

    A territory is bound only while its State is: its row says where the instrument was extended to, and since when.
    """

    party = models.ForeignKey(
        Party, on_delete=models.PROTECT, related_name="treaty_statuses", verbose_name=_("State")
    )
    instrument = models.CharField(_("instrument"), max_length=16, choices=Instrument.choices)
    territory = models.CharField(
        _("territory"), max_length=100, blank=True, help_text=_("Empty: the whole State.")
    )
    period = models.PositiveSmallIntegerField(
        _("which period"),
        default=1,
        blank=True,
        validators=[MinValueValidator(1)],
        help_text=_("1, or 2 when the State left and came back, and so on."),
    )
    standing = models.CharField(_("standing"), max_length=9, choices=Standing.choices)
    consent = models.CharField(_("consent to be bound"), max_length=12, choices=Consent.choices, blank=True)
    signed_on = models.DateField(_("signed on"), null=True, blank=True)
    deposited_on = models.DateField(_("instrument deposited on"), null=True, blank=True)
    in_force_from = models.DateField(_("in force from"), null=True, blank=True)
    withdrawn_from = models.DateField(
        _("no longer a Party from"),
        null=True,
        blank=True,
        help_text=_("The first day on which the State is no longer bound (Art. 47)."),
    )
    rule_exception = models.TextField(
        _("reason for another date"),
        blank=True,
        help_text=_("Why the entry into force differs from Arts 36(4) and 37(2)."),
    )

    class Meta:
        verbose_name = _("treaty status")
        verbose_name_plural = _("treaty statuses")
        ordering = ["party", "instrument", "territory", "period"]
        constraints = [
            models.UniqueConstraint(
                fields=["party", "instrument", "territory", "period"], name="treaty_status_once"
            ),
            models.UniqueConstraint(
                fields=["party", "instrument", "territory"],
                condition=models.Q(standing=Standing.PARTY, withdrawn_from__isnull=True),
                name="treaty_status_one_open",
                violation_error_message=_(
                    "A period without an end is on record already: end that one first."
                ),
            ),
            models.CheckConstraint(condition=models.Q(period__gte=1), name="treaty_status_period_counted"),
            one_of("instrument", Instrument.values, name="treaty_status_instrument_listed"),
            one_of("standing", Standing.values, name="treaty_status_standing_listed"),
            one_of("consent", Consent.values, name="treaty_status_consent_listed", blank=True),
            ordered("signed_on", "deposited_on", name="treaty_status_signed_first"),
            ordered("deposited_on", "in_force_from", name="treaty_status_deposited_first"),
            ordered("in_force_from", "withdrawn_from", name="treaty_status_in_force_first"),
            models.CheckConstraint(
                condition=models.Q(standing=Standing.PARTY, in_force_from__isnull=False)
                | (~models.Q(standing=Standing.PARTY) & models.Q(in_force_from__isnull=True)),
                name="treaty_status_party_in_force",
            ),
            marked("treaty_status"),
        ]

    def __str__(self) -> str:
        period = f"({self.period})" if self.period > 1 else ""
        return " ".join(filter(None, (self.party_id, self.instrument, self.territory, period)))
