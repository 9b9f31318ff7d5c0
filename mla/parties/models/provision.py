from django.db import models
from django.utils.translation import gettext_lazy as _

from mla.law.every_offence import TITLES
from mla.parties.fields import Sourced, marked, one_of, ordered
from mla.parties.models.party import Party, validate_words


def offences() -> list[tuple[str, str]]:
    return [(code, title.en) for code, title in TITLES.items()]


class NationalProvision(Sourced):
    """A provision of a State's own law that answers to an offence of a treaty, for a period (half open).

    Dual criminality is judged by what this provision asks for (Art. 25(5)), not by the words of the treaty: a State
    may ask for more, or for less. One found wrong ends on the day it began, like a declaration.
    """

    party = models.ForeignKey(
        Party, on_delete=models.PROTECT, related_name="provisions", verbose_name=_("State")
    )
    offence = models.CharField(_("offence"), max_length=8, choices=offences)
    citation = models.CharField(
        _("provision"), max_length=200, help_text=_("As it is cited: code or act, and section.")
    )
    title_en = models.CharField(_("title in English"), max_length=200)
    title_fr = models.CharField(_("title in French"), max_length=200)
    elements = models.JSONField(
        _("elements it requires"),
        default=list,
        blank=True,
        validators=[validate_words],
        help_text=_(
            "Codes such as BC02-1; BC02-d1, all that it asks for and no others. Empty: not written down; then those "
            "of the article count, with what the State has declared."
        ),
    )
    max_penalty = models.CharField(_("maximum penalty"), max_length=200, blank=True)
    valid_from = models.DateField(_("valid from"))
    valid_to = models.DateField(
        _("ended on"), null=True, blank=True, help_text=_("The first day on which it no longer applies.")
    )

    class Meta:
        verbose_name = _("national provision")
        verbose_name_plural = _("national provisions")
        ordering = ["party", "offence", "citation", "valid_from"]
        constraints = [
            models.UniqueConstraint(
                fields=["party", "offence", "citation", "valid_from"], name="provision_once"
            ),
            models.CheckConstraint(condition=~models.Q(citation=""), name="provision_is_cited"),
            one_of("offence", sorted(TITLES), name="provision_offence_listed"),
            ordered("valid_from", "valid_to", name="provision_period_ordered"),
            marked("provision"),
        ]

    def __str__(self) -> str:
        return f"{self.party_id} {self.offence} {self.citation}"
