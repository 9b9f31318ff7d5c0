from django.db import models
from django.utils.translation import gettext_lazy as _

from mla.parties.fields import Sourced, marked, ordered
from mla.parties.models.party import Party


class Agreement(Sourced):
    """A mutual assistance treaty that applies between two States (bilateral, or a multilateral one for the pair).

    Where one applies, its procedures govern and Art. 27 ETS 185 does not, unless the two agree otherwise (27(1)).
    The pair is stored in one order only, so that it cannot be entered twice. The period is half open.
    """

    party_a = models.ForeignKey(
        Party, on_delete=models.PROTECT, related_name="+", verbose_name=_("first State, in ISO order")
    )
    party_b = models.ForeignKey(
        Party, on_delete=models.PROTECT, related_name="+", verbose_name=_("second State, in ISO order")
    )
    name_en = models.CharField(_("name in English"), max_length=300)
    name_fr = models.CharField(_("name in French"), max_length=300)
    valid_from = models.DateField(_("valid from"))
    valid_to = models.DateField(
        _("ended on"), null=True, blank=True, help_text=_("The first day on which it no longer applies.")
    )

    class Meta:
        verbose_name = _("mutual assistance treaty")
        verbose_name_plural = _("mutual assistance treaties")
        ordering = ["party_a", "party_b", "valid_from"]
        constraints = [
            models.UniqueConstraint(
                fields=["party_a", "party_b", "name_en", "valid_from"], name="agreement_once"
            ),
            models.CheckConstraint(
                condition=models.Q(party_a__lt=models.F("party_b")), name="agreement_pair_ordered"
            ),
            ordered("valid_from", "valid_to", name="agreement_period_ordered"),
            marked("agreement"),
        ]

    def __str__(self) -> str:
        return f"{self.party_a_id}–{self.party_b_id}: {self.name_en}"
