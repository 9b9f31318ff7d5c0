"""A wall-clock time that a person typed, as an instant."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo


def in_zone(value: datetime, zone: str) -> datetime:
    return value.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
