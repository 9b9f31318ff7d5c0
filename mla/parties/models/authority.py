from uuid import uuid4

from django.db import models
from django.utils.translation import gettext_lazy as _

from mla.parties.fields import validate_zone
from mla.parties.models.party import Party


class Authority(models.Model):
    """A body that asks or answers, with its contact data. None is shipped: each installation enters its own.

    Detailed data of the 24/7 points of contact (Art. 35) are not public; the treaty register points to a
    restricted area. One body may hold several roles (see Designation).
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    party = models.ForeignKey(
        Party, on_delete=models.PROTECT, related_name="authorities", verbose_name=_("State")
    )
    name = models.CharField(_("name"), max_length=300)
    name_en = models.CharField(_("name in English"), max_length=300, blank=True)
    address = models.TextField(_("address"), blank=True)
    telephone = models.CharField(_("telephone"), max_length=50, blank=True)
    mobile = models.CharField(_("mobile telephone"), max_length=50, blank=True)
    fax = models.CharField(_("fax"), max_length=50, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    office_hours = models.CharField(_("office hours"), max_length=200, blank=True)
    time_zone = models.CharField(_("time zone"), max_length=64, validators=[validate_zone])
    person_in_charge = models.CharField(_("person in charge"), max_length=200, blank=True)
    person_function = models.CharField(_("function of the person in charge"), max_length=200, blank=True)
    place = models.CharField(
        _("place of the signature"),
        max_length=200,
        blank=True,
        help_text=_("The place at which its letters are signed."),
    )
    confirm_name = models.CharField(_("who confirms that a request is genuine"), max_length=200, blank=True)
    confirm_title = models.CharField(_("title of that person"), max_length=100, blank=True)
    confirm_function = models.CharField(_("function of that person"), max_length=200, blank=True)
    confirm_telephone = models.CharField(_("telephone of that person"), max_length=50, blank=True)
    confirm_mobile = models.CharField(_("mobile telephone of that person"), max_length=50, blank=True)
    confirm_email = models.EmailField(_("e-mail of that person"), blank=True)
    # Empty in rows from before these were asked; the form asks for both.
    source = models.TextField(
        _("source"), blank=True, help_text=_("A public address, or how the fact is known.")
    )
    checked_on = models.DateField(_("checked on"), null=True, blank=True)
    hosted = models.BooleanField(_("its people work in this installation"), default=False)
    is_active = models.BooleanField(_("in use"), default=True)

    class Meta:
        verbose_name = _("authority")
        verbose_name_plural = _("authorities")
        ordering = ["party", "name"]
        constraints = [
            models.UniqueConstraint(fields=["party", "name"], name="authority_once"),
            models.CheckConstraint(condition=~models.Q(name=""), name="authority_named"),
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.party_id})"
