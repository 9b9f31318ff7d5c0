from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from mla.parties.choices import Answer, ProviderChannel, Region, UserNotice
from mla.parties.fields import Sourced, marked, one_of, validate_categories
from mla.parties.models.party import ISO2, validate_states, validate_words


class Provider(Sourced):
    """A service that holds data, as far as public pages tell. Without persons, mail boxes or telephone numbers.

    Shipped rows are never "verified": such facts age in months. An installation confirms what it has read itself.
    """

    key = models.SlugField(_("key"), max_length=40, primary_key=True)
    name = models.CharField(_("name"), max_length=100, unique=True)
    services = models.JSONField(_("services"), default=list, blank=True, validators=[validate_words])
    identifiers = models.JSONField(
        _("identifiers that work"), default=list, blank=True, validators=[validate_words]
    )
    channel = models.CharField(
        _("channel for preservation"),
        max_length=12,
        choices=ProviderChannel.choices,
        default=ProviderChannel.UNKNOWN,
    )
    channel_name = models.CharField(_("name of that channel"), max_length=200, blank=True)
    preservation_days = models.PositiveSmallIntegerField(
        _("days it keeps what it was asked to keep"),
        null=True,
        blank=True,
        help_text=_("Its own policy, not the sixty days of Art. 29(7). Empty when not known."),
    )
    user_notice = models.CharField(
        _("notice to its user"), max_length=8, choices=UserNotice.choices, default=UserNotice.UNKNOWN
    )
    data_states = models.JSONField(
        _("where its data usually lies"),
        default=list,
        blank=True,
        validators=[validate_states],
        help_text=_("ISO codes. Empty when not known."),
    )
    is_active = models.BooleanField(_("in use"), default=True)

    class Meta:
        verbose_name = _("provider")
        verbose_name_plural = _("providers")
        ordering = ["name"]
        constraints = [
            one_of("channel", ProviderChannel.values, name="provider_channel_listed"),
            one_of("user_notice", UserNotice.values, name="provider_user_notice_listed"),
            marked("provider"),
        ]

    def __str__(self) -> str:
        return self.name


class ProviderEntity(Sourced):
    """The company that answers for the users of a region, and so which State to ask.

    The State is a code, not a `Party`: many providers sit in States with which no treaty is on record.
    """

    provider = models.ForeignKey(
        Provider, on_delete=models.PROTECT, related_name="entities", verbose_name=_("provider")
    )
    name = models.CharField(_("name"), max_length=200)
    state = models.CharField(_("State to ask"), max_length=2, validators=[RegexValidator(ISO2)])
    region = models.CharField(_("answers for"), max_length=12, choices=Region.choices, default=Region.UNKNOWN)
    portal = models.CharField(
        _("has a portal for authorities"),
        max_length=7,
        choices=Answer.choices,
        default=Answer.UNKNOWN,
        blank=True,
    )
    direct_requests = models.CharField(
        _("accepts direct requests of foreign authorities"),
        max_length=7,
        choices=Answer.choices,
        default=Answer.UNKNOWN,
        blank=True,
        help_text=_(
            "As its own policy says. No treaty obliges it, and nothing is ever sent there from here."
        ),
    )
    direct_categories = models.JSONField(
        _("for which data"),
        default=list,
        blank=True,
        validators=[validate_categories],
        help_text=_("SUB, TRA, CON, separated by semicolons. Empty: not known."),
    )
    is_active = models.BooleanField(_("in use"), default=True)

    class Meta:
        verbose_name = _("entity of a provider")
        verbose_name_plural = _("entities of providers")
        ordering = ["provider", "name"]
        constraints = [
            models.UniqueConstraint(fields=["provider", "name", "state"], name="provider_entity_once"),
            models.CheckConstraint(
                condition=models.Q(state__regex=r"^[A-Z]{2}$"), name="provider_entity_state_letters"
            ),
            one_of("portal", Answer.values, name="provider_entity_portal_listed"),
            one_of("direct_requests", Answer.values, name="provider_entity_direct_requests_listed"),
            one_of("region", Region.values, name="provider_entity_region_listed"),
            marked("provider_entity"),
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.state})"
