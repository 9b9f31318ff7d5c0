"""Days and instants as a letter prints them: in words, with the offset, so that no reader has to guess a zone."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.utils.html import format_html
from django.utils.safestring import SafeString

from mla.documents.blocks import Voice
from mla.documents.codes import MONTHS
from mla.documents.errors import RenderRefused
from mla.law import cldr
from mla.law.text import Text

COMMAS = {"ar": "،"}
PATTERNS = {"day": "%Y-%m-%d", "minute": "%Y-%m-%d %H:%M"}


def parsed(value: str) -> datetime:
    """The UTC instant written as `2026-11-21T01:12:09Z`."""
    return datetime.fromisoformat(value).astimezone(UTC)


def day(value: str) -> Text:
    """`2026-11-21`, or the day of an instant, as `21 November 2026`."""
    written = date.fromisoformat(value[:10])
    month = MONTHS[written.month - 1]
    first = "1er" if written.day == 1 else str(written.day)
    english, french = f"{written.day} {month.en} {written.year}", f"{first} {month.fr} {written.year}"
    return cldr.day(written, english, french)


def instant(voice: Voice, value: str, zone: str) -> SafeString:
    """An instant in the zone of the State that writes: `21 November 2026 / 21 novembre 2026, 03:44 (UTC+02:00)`."""
    local = parsed(value).astimezone(zone_named(zone))
    shown = voice.inline(day(local.date().isoformat()))
    clock = f"{local:%H:%M} ({offset(local)})"
    return format_html('{}{} <span class="clock">{}</span>', shown, comma(voice), clock)


def comma(voice: Voice) -> str:
    return COMMAS.get(voice.languages[0], ",")


def day_there(voice: Voice, value: str, zone: str) -> SafeString:
    """A day that protects data, with the zone in which it begins and ends."""
    return format_html("{} ({})", voice.inline(day(value)), zone_named(zone).key)


def local_and_utc(value: str, *, minutes: int | None, zone: str, precision: str) -> tuple[str, str]:
    """(local time with its offset, UTC) of an identifier, no finer than it was known."""
    pattern = PATTERNS.get(precision, "%Y-%m-%d %H:%M:%S")
    utc = parsed(value)
    there = utc.astimezone(timezone(timedelta(minutes=minutes)) if minutes is not None else zone_named(zone))
    return f"{there.strftime(pattern)} {offset(there)}", utc.strftime("%Y-%m-%d %H:%M:%S")


def offset(local: datetime) -> str:
    written = local.strftime("%z")
    return f"UTC{written[:3]}:{written[3:5]}"


def zone_named(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise RenderRefused(f"{name!r} is not the name of a time zone.") from error
