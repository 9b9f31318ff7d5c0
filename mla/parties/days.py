"""Which day it is, and for whom.

A day that a person writes down ("preserved from", "answered on") is compared with the day in the zone of the
authority that acts: in Tokyo the new day begins nine hours before the one of UTC, and it is no day of the future.

A day of the law (a State is bound, a reservation or designation applies, a role is held) is the day of UTC, and
callers pass `now.date()`. It must be one day for both States, or the same request would be lawful on one seat and
unlawful on the other; no treaty says whose midnight counts, and periods of the depositary in Strasbourg lie within
two hours of UTC.
"""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.core.exceptions import ValidationError
from django.utils.translation import get_language

from mla.law.bounds import BEYOND, countable
from mla.parties.models import Authority, Party

EARLIEST = ZoneInfo("Pacific/Kiritimati")


def day_at(place: Authority | Party, instant: datetime) -> date:
    """The day it is there. A State without an authority on record is taken at its capital."""
    return instant.astimezone(ZoneInfo(place.time_zone)).date()


def latest_day(instant: datetime) -> date:
    """The newest day anywhere: for what nobody's authority dates, such as the day on which a source was read."""
    return instant.astimezone(EARLIEST).date()


def counted_day(day: date) -> None:
    """A validator of fields: no clock counts a day beyond these."""
    if not countable(day):
        raise ValidationError(BEYOND.into(get_language() or "en"), code="beyond")
