"""Counting days, alone: no treaty of this family says how, so the convention is ours and stands here.

Day 0 is the local date of the start in the zone of the holder of the data; day N is day 0 + N; weekends and
holidays count. A day ends with its last whole second. Where a clock change doubles that second, a protective
period takes the later reading and every other limit the earlier one; where it skips it, the day ends there.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

# None says "not known", as calendars of some States have no dependable data.
WorkingDay = Callable[[date], bool | None]
ONE_DAY = timedelta(days=1)
ONE_SECOND = timedelta(seconds=1)
LAST_SECOND = time(23, 59, 59)
LONGEST_CLOSURE = 14  # a calendar that finds no working day in two weeks is broken, not on holiday


class UnknownZone(ValueError):
    """The name is no zone of the time zone database."""


def zone_named(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as problem:
        raise UnknownZone(f"Unknown time zone: {name!r}.") from problem


def monday_to_friday(day: date) -> bool:
    return day.weekday() < 5


def is_open(day: date, is_working_day: WorkingDay) -> bool:
    """A calendar that does not know falls back to Monday to Friday."""
    known = is_working_day(day)
    return monday_to_friday(day) if known is None else known


def local_date(instant: datetime, zone: ZoneInfo) -> date:
    return instant.astimezone(zone).date()


def readings(day: date, clock: time, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Both UTC readings of a wall clock, earlier first; equal except on the hour a clock change doubles"
    " or skips."""
    either = (datetime.combine(day, clock.replace(fold=fold), zone).astimezone(UTC) for fold in (0, 1))
    earlier, later = sorted(either)
    return earlier, later


def end_of_day(day: date, zone: ZoneInfo, *, protective: bool) -> datetime:
    """The last whole second of `day`, in UTC."""
    earlier, later = readings(day, LAST_SECOND, zone)
    if local_date(later, zone) > day:  # Greenland skips the last hour of a Saturday each March
        seconds = range(int((later - earlier).total_seconds()) + 1)
        over = bisect_left(seconds, True, key=lambda n: local_date(earlier + ONE_SECOND * n, zone) > day)
        return earlier + ONE_SECOND * (over - 1)
    return later if protective else earlier


def last_working_day(day: date, is_working_day: WorkingDay) -> date:
    """`day` itself or the nearest working day before it: a warning may come early, never late."""
    before = (day - ONE_DAY * back for back in range(LONGEST_CLOSURE))
    return next((candidate for candidate in before if is_open(candidate, is_working_day)), day)


def next_working_day(day: date, is_working_day: WorkingDay) -> date:
    """`day` itself or the nearest working day after it (Regulation 1182/71, Art. 3(4))."""
    after = (day + ONE_DAY * ahead for ahead in range(LONGEST_CLOSURE))
    return next((candidate for candidate in after if is_open(candidate, is_working_day)), day)


def add_working_days(day: date, count: int, is_working_day: WorkingDay) -> date:
    """The working day number `count` after `day`; `day` itself never counts."""
    for _number in range(count):
        day = next_working_day(day + ONE_DAY, is_working_day)
    return day


def backwards(day: date, offsets: tuple[int, ...]) -> Iterator[tuple[int, date]]:
    """Each offset in days with its date before `day`."""
    return ((offset, day - ONE_DAY * offset) for offset in offsets)
