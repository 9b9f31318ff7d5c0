"""Dates and instants in words (letters) and in figures (tables). An instant always shows its offset from UTC."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from mla.documents.said import Said, Speaker

ENGLISH = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
FRENCH = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()  # noqa: SIM905


def day_words(day: date, language: str) -> str:
    if language == "fr":
        return f"{'1er' if day.day == 1 else day.day} {FRENCH[day.month - 1]} {day.year}"
    return f"{day.day} {ENGLISH[day.month - 1]} {day.year}"


def day(speaker: Speaker, value: date) -> Said:
    return speaker.each({language: day_words(value, language) for language in speaker.languages})


def instant(speaker: Speaker, value: datetime, zone: str) -> Said:
    """21 November 2026, 03:44 (UTC+02:00): the time of the writer, the offset, nothing to convert by heart."""
    local = value.astimezone(ZoneInfo(zone or "UTC"))
    hour = f"{local:%H:%M:%S}" if local.second else f"{local:%H:%M}"
    tail = f", {hour} ({offset(local)})"
    return speaker.each({language: day_words(local, language) + tail for language in speaker.languages})


def offset(local: datetime) -> str:
    """UTC, UTC+02:00, UTC−03:30."""
    minutes = round((local.utcoffset() or timedelta()).total_seconds() / 60)
    if minutes == 0:
        return "UTC"
    return f"UTC{'+' if minutes > 0 else '−'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def figures(value: datetime, precision: str) -> str:
    """2026-11-20 23:12:09, cut to what the source knew: a second that nobody saw must not be printed."""
    shapes = {"day": "%Y-%m-%d", "hour": "%Y-%m-%d %H h", "minute": "%Y-%m-%d %H:%M"}
    return value.strftime(shapes.get(precision, "%Y-%m-%d %H:%M:%S"))


def local_figures(value: datetime, *, offset_minutes: int, precision: str) -> str:
    local = value.astimezone(timezone(timedelta(minutes=offset_minutes)))
    return f"{figures(local, precision)} {offset(local)}"


def utc_figures(value: datetime, *, precision: str) -> str:
    return f"{figures(value.astimezone(UTC), precision)} UTC"
