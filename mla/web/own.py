"""Whose desk this is: the State of the authority at which the reader holds a role."""

from datetime import date

from mla.accounts.access import Reader, memberships
from mla.parties.models import Party


def own_party(user: Reader, on: date) -> Party | None:
    """The reader's State; of several the first by code; None for somebody without a role today."""
    held = memberships(user, on).values("authority__party_id")
    return Party.objects.filter(pk__in=held).order_by("iso2").first()
