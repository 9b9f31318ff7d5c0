from django.db import models
from django.utils.translation import gettext_lazy as _

from mla.parties.choices import Confirmation, DeclarationKind, Instrument, Mode
from mla.parties.fields import Sourced, marked, one_of, ordered, validate_access_numbers
from mla.parties.models.party import Party, validate_words


class Declaration(Sourced):
    """A declaration, reservation or notification of one State, for a period.

    The period is half open: `valid_to` is the first day on which it no longer applies, because a withdrawal takes
    effect on the day the notification is received (Art. 43(1) ETS 185). A row found to be wrong is given its
    own `valid_from` as `valid_to`, an empty period: a deleted row would come back with the next load.
    """

    party = models.ForeignKey(
        Party, on_delete=models.PROTECT, related_name="declarations", verbose_name=_("State")
    )
    instrument = models.CharField(_("instrument"), max_length=16, choices=Instrument.choices)
    article = models.CharField(_("article"), max_length=16, help_text=_("As in 29(4) or 27(9)(e)."))
    kind = models.CharField(_("kind"), max_length=12, choices=DeclarationKind.choices)
    mode = models.CharField(
        _("wording"), max_length=13, choices=Mode.choices, blank=True, help_text=_("Empty when not known.")
    )
    # Two of them may stand in one article: "dishonest intent" and "a connected system" of Art. 3, for instance.
    elements = models.JSONField(
        _("elements it adds"),
        default=list,
        blank=True,
        validators=[validate_words],
        help_text=_("Codes such as BC02-d1. Leave empty when its words were not read."),
    )
    access_numbers = models.JSONField(
        _("access numbers that it excludes"),
        default=list,
        blank=True,
        validators=[validate_access_numbers],
        help_text=_(
            "Of a reservation to Art. 7(9)(b) CETS 224: phone, imei, imsi, iccid, mac, ipv4, ipv6, separated by "
            "semicolons. Empty: not known."
        ),
    )
    confirmation = models.CharField(
        _("formal confirmation"),
        max_length=12,
        choices=Confirmation.choices,
        blank=True,
        help_text=_(
            "Of a notification to Art. 25(3) ETS 185. Empty: it asks, as before this was written down."
        ),
    )
    valid_from = models.DateField(_("valid from"))
    valid_to = models.DateField(
        _("ended on"), null=True, blank=True, help_text=_("The first day on which it no longer applies.")
    )

    class Meta:
        verbose_name = _("declaration or reservation")
        verbose_name_plural = _("declarations and reservations")
        ordering = ["party", "instrument", "article", "valid_from"]
        constraints = [
            models.UniqueConstraint(
                fields=["party", "instrument", "article", "kind", "valid_from"], name="declaration_once"
            ),
            one_of("instrument", Instrument.values, name="declaration_instrument_listed"),
            one_of("kind", DeclarationKind.values, name="declaration_kind_listed"),
            one_of("mode", Mode.values, name="declaration_mode_listed", blank=True),
            one_of("confirmation", Confirmation.values, name="declaration_confirmation_listed", blank=True),
            ordered("valid_from", "valid_to", name="declaration_period_ordered"),
            marked("declaration"),
        ]

    def __str__(self) -> str:
        return f"{self.party_id} {self.instrument} {self.article}"
