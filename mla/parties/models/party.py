import re

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from mla.parties.fields import Sourced, marked, validate_zone

# BCP 47 as far as reference data needs it: language, then perhaps script and region ("cnr", "sr-Latn", "pt-BR").
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")
ISO2 = r"^[A-Z]{2}\Z"
ISO3 = r"^[A-Z]{3}\Z"
HOLIDAYS_PACKAGE = r"^(full|partial|none|subdiv:[A-Z0-9-]{1,9})\Z"


def validate_languages(value: object) -> None:
    """`value` must be a list of language tags. An empty list means "not known"."""
    if not isinstance(value, list) or not all(
        isinstance(tag, str) and LANGUAGE.fullmatch(tag) for tag in value
    ):
        raise ValidationError(_("Give a list of language tags such as en, fr or sr-Latn."), code="languages")


def validate_words(value: object) -> None:
    if not isinstance(value, list) or not all(isinstance(word, str) and word.strip() for word in value):
        raise ValidationError(_("Give a list of words."), code="words")


def validate_states(value: object) -> None:
    """Codes only: whether such a State is on record is another question, and often it need not be."""
    if not isinstance(value, list) or not all(
        isinstance(code, str) and re.match(ISO2, code) for code in value
    ):
        raise ValidationError(_("Give a list of ISO codes of States, such as IE or US."), code="states")


class Party(Sourced):
    """A State that a request can come from or go to; whether it is a Party on a day is said by TreatyStatus.

    `accepted_languages` is shipped empty (not known): no article of ETS 185 governs language, practice differs
    by State, and each installation enters what it has read or been told.
    """

    iso2 = models.CharField(_("ISO code"), max_length=2, primary_key=True, validators=[RegexValidator(ISO2)])
    iso3 = models.CharField(
        _("ISO code, three letters"), max_length=3, unique=True, validators=[RegexValidator(ISO3)]
    )
    name_en = models.CharField(_("name in English"), max_length=100, unique=True)
    name_fr = models.CharField(_("name in French"), max_length=100, unique=True)
    time_zone = models.CharField(_("time zone of the capital"), max_length=64, validators=[validate_zone])
    official_languages = models.JSONField(
        _("official languages"), default=list, blank=True, validators=[validate_languages]
    )
    accepted_languages = models.JSONField(
        _("languages accepted in requests"),
        default=list,
        blank=True,
        validators=[validate_languages],
        help_text=_("Leave empty when you do not know."),
    )
    coe_member = models.BooleanField(_("member of the Council of Europe"), default=False)
    eu_member = models.BooleanField(_("member of the European Union"), default=False)
    holidays_package = models.CharField(
        _("holiday calendar"),
        max_length=16,
        default="none",
        validators=[RegexValidator(HOLIDAYS_PACKAGE)],
        help_text=_("full, subdiv:X (the calendar of the capital), partial or none (not to be trusted)."),
    )

    class Meta:
        verbose_name = _("State")
        verbose_name_plural = _("States")
        ordering = ["name_en"]
        constraints = [
            models.CheckConstraint(condition=models.Q(iso2__regex=r"^[A-Z]{2}$"), name="party_iso2_letters"),
            models.CheckConstraint(condition=models.Q(iso3__regex=r"^[A-Z]{3}$"), name="party_iso3_letters"),
            models.CheckConstraint(
                condition=models.Q(holidays_package__regex=r"^(full|partial|none|subdiv:[A-Z0-9-]{1,9})$"),
                name="party_holidays_package_listed",
            ),
            marked("party"),
        ]

    def __str__(self) -> str:
        return self.name_en
