"""Days and moments in the words of a message, for whoever reads it: in their language, and in a zone that is named."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.utils.formats import date_format


def day_words(day: date) -> str:
    return date_format(day, "j F Y")


def second_words(at: datetime, zone: str) -> str:
    """To the second, as who was faster may depend on it; with the name of the zone."""
    local = at.astimezone(ZoneInfo(zone))
    return f"{day_words(local)}, {local:%H:%M:%S} ({zone})"


def minute_words(at: datetime, zone: str) -> str:
    local = at.astimezone(ZoneInfo(zone))
    return f"{day_words(local)}, {local:%H:%M} ({zone})"
