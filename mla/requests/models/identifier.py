"""Typed identifiers of a case. A local time is stored as UTC with the offset it was written in."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    IPV4 = "ipv4", _("IPv4 address")
    IPV6 = "ipv6", _("IPv6 address")
    EMAIL = "email", _("E-mail address")
    URL = "url", _("Web address")
    DOMAIN = "domain", _("Domain name")
    ACCOUNT = "account", _("Account")
    PHONE = "phone", _("Telephone number")
    IMEI = "imei", _("IMEI")
    IMSI = "imsi", _("IMSI")
    ICCID = "iccid", _("ICCID")
    MAC = "mac", _("MAC address")
    CRYPTO_ADDRESS = "crypto_address", _("Crypto address")
    CRYPTO_TX = "crypto_tx", _("Crypto transaction")
    HASH = "hash", _("Hash")
    IBAN = "iban", _("IBAN")
    OTHER = "other", _("Other")


class Identifier(models.Model):
    case = models.ForeignKey("mla_requests.Case", on_delete=models.CASCADE, related_name="identifiers")
    position = models.PositiveIntegerField(default=0)
    kind = models.CharField(_("type"), max_length=16, choices=Kind.choices)
    value = models.CharField(_("value"), max_length=2048)
    original = models.TextField(_("as it was written"), blank=True, max_length=4_000)
    port = models.PositiveIntegerField(
        _("port"), null=True, blank=True, validators=[MinValueValidator(1), MaxValueValidator(65_535)]
    )
    protocol = models.CharField(_("protocol"), max_length=8, blank=True)
    instant = models.DateTimeField(_("instant"), null=True, blank=True)
    instant_end = models.DateTimeField(_("until"), null=True, blank=True)
    offset_minutes = models.SmallIntegerField(_("offset from UTC"), null=True, blank=True)
    zone = models.CharField(_("zone"), max_length=64, blank=True)
    precision = models.CharField(_("precision"), max_length=8, blank=True)
    provider = models.CharField(_("provider"), max_length=64, blank=True)
    note = models.CharField(_("note"), max_length=500, blank=True)

    class Meta:
        verbose_name = _("identifier")
        ordering = ["position", "id"]
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=Kind.values), name="identifier_kind_known"),
            models.CheckConstraint(
                condition=Q(port__isnull=True) | Q(port__range=(1, 65_535)), name="identifier_port_in_range"
            ),
            # An instant without the offset it was written in cannot be checked against the log it came from.
            models.CheckConstraint(
                condition=Q(instant__isnull=True) | Q(offset_minutes__isnull=False),
                name="identifier_instant_has_offset",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.value}"
