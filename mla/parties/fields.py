"""Pieces that several models of this package share."""

from collections.abc import Iterable
from zoneinfo import available_timezones

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from mla.parties.choices import AccessNumber, Certainty, DataCategory


class Sourced(models.Model):
    """A fact about a State. It cannot be stored without saying where it was read, when, and how sure it is.

    The mark is not called `check`: Django's own `Model.check()` has that name.
    """

    source = models.TextField(_("source"), help_text=_("A public address, or how the fact is known."))
    checked_on = models.DateField(_("checked on"))
    certainty = models.CharField(_("certainty"), max_length=12, choices=Certainty.choices)
    note = models.TextField(
        _("note"), blank=True, help_text=_("Where sources disagree, or what is still to be checked.")
    )

    class Meta:
        abstract = True


def one_of(field: str, values: Iterable[str], *, name: str, blank: bool = False) -> models.CheckConstraint:
    """A constraint that keeps `field` in the list also for rows that no form has seen."""
    allowed = [*values, ""] if blank else [*values]
    return models.CheckConstraint(condition=models.Q(**{f"{field}__in": allowed}), name=name)


def ordered(first: str, second: str, *, name: str) -> models.CheckConstraint:
    """`second` is not before `first`; a missing day says nothing and passes."""
    return models.CheckConstraint(
        condition=models.Q(**{f"{second}__isnull": True}) | models.Q(**{f"{second}__gte": models.F(first)}),
        name=name,
    )


# Read once: the function looks through the files of the time zone database at every call.
ZONES = frozenset(available_timezones())


def validate_zone(value: str) -> None:
    if value not in ZONES:
        raise ValidationError(
            _("%(zone)s is not a time zone of the IANA database."), params={"zone": value}, code="zone"
        )


def validate_access_numbers(value: list[str]) -> None:
    _all_known(value, AccessNumber.values, code="access_number")


def validate_categories(value: list[str]) -> None:
    _all_known(value, DataCategory.values, code="category")


def _all_known(value: list[str], known: Iterable[str], *, code: str) -> None:
    unknown = sorted({str(one) for one in value} - set(known))
    if unknown:
        raise ValidationError(
            _("%(codes)s: not known. Known are: %(known)s."),
            params={"codes": ", ".join(unknown), "known": ", ".join(known)},
            code=code,
        )


def marked(name: str) -> models.CheckConstraint:
    return one_of("certainty", Certainty.values, name=f"{name}_certainty_listed")
