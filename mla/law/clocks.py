"""When a period ends and when to warn: pure arithmetic, each result saying how it was reached."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from mla.law import counting
from mla.law.bounds import BACKWARDS, Uncountable, check_day, check_length
from mla.law.citations import Citation
from mla.law.clock_table import CLOCKS, SPANS, Clock, Length
from mla.law.clock_words import MOVED, Told, explain, undercut
from mla.law.codes import URGENCY
from mla.law.counting import WorkingDay, monday_to_friday, zone_named
from mla.law.pauses import Pause, days_back, in_order, pushed_back
from mla.law.text import Text

__all__ = ["CLOCKS", "Clock", "Computed", "Length", "Pause", "Warning", "compute"]

WARNING_HOUR = time(9)  # when an office reads it; on the clock of the holder of the data


@dataclass(frozen=True, slots=True)
class Warning:
    """`offset_code` ("T-14", "T-2h", "T-0") is unique within one clock; `at` is UTC."""

    offset_code: str
    at: datetime
    escalation: bool = False


@dataclass(frozen=True, slots=True)
class Computed:
    """`due_at` (UTC) is the last second of the period; `count` and `unit` are what was counted."""

    code: str
    due_at: datetime
    start: datetime
    zone: str
    count: int
    unit: str
    citation: Citation
    explanation: Text
    warn_at: tuple[Warning, ...]


def compute(
    code: str,
    *,
    start: datetime,
    zone: str,
    stated_days: int | None = None,
    stated_until: date | None = None,
    urgency: str = "routine",
    is_working_day: WorkingDay = monday_to_friday,
    reader_zone: str = "",
    pauses: Sequence[Pause] = (),
) -> Computed:
    """The end of clock `code` that began at `start`, in the `zone` of the holder of the data.

    `reader_zone`: where it differs, the explanation says the end on the reader's clock as well; nothing is
    counted in it.

    `pauses` are periods that do not count; only a clock that names its reason may be suspended, else ValueError.

    `stated_days` and `stated_until` are what a reply or an order says; a floor never falls below the treaty's
    figure, but then the warnings count from the earlier date. Raises KeyError for an unknown code, ValueError
    for a naive start, an unknown zone or urgency, or a stated period that is missing or empty; Uncountable, which is
    a ValueError too, for one that is over already or lies beyond the days that are counted.
    """
    clock, where = CLOCKS[code], zone_named(zone)
    reader = zone_named(reader_zone) if reader_zone not in {"", zone} else None
    _check(clock, start, where, stated_days, stated_until, urgency)
    if pauses and clock.pause is None:
        raise ValueError("Nothing suspends this clock.")
    stops, length = in_order(pauses), _length(clock, stated_days, urgency)
    if length.unit in SPANS:
        due_at, note = start.astimezone(UTC) + SPANS[length.unit] * length.count, None
        due_at, met = pushed_back(due_at, stops)
        warnings = _by_the_clock(clock, due_at)
    else:
        end = _end(clock, length, counting.local_date(start, where), stated_until, is_working_day)
        end, met = _suspended(end, stops, where, is_working_day)
        due_at = counting.end_of_day(end.last_day, where, protective=clock.kind == "protective")
        length, note = end.length, end.note
        warnings = _by_the_calendar(clock, end.warn_day, where, is_working_day)
    told = Told(clock, length, start, where, due_at, note, reader, met)
    kept = _upcoming(warnings, start.astimezone(UTC))
    return Computed(code, due_at, start, zone, length.count, length.unit, clock.citation, explain(told), kept)


def _check(
    clock: Clock, start: datetime, where: ZoneInfo, days: int | None, until: date | None, urgency: str
) -> None:
    if start.utcoffset() is None:
        raise ValueError("The start needs a time zone.")
    if urgency not in URGENCY:
        raise ValueError(f"Unknown urgency: {urgency!r}.")
    check_day(start.date())
    if days is not None and days < 1:
        raise ValueError("A stated period lasts at least one day.")
    if days is not None:
        check_length(days)
    if until is not None:
        check_day(until)
    if clock.until and until is None:
        raise ValueError("This clock needs the date that was stated.")
    if until is not None and until < counting.local_date(start, where):
        raise Uncountable(BACKWARDS)


def _length(clock: Clock, stated_days: int | None, urgency: str) -> Length:
    length = clock.lengths.get(urgency, clock.lengths["routine"])
    if stated_days is None or clock.stated_days == "ignored":
        return length
    pick = max if clock.stated_days == "floor" else min
    return Length(pick(length.count, stated_days), length.unit)


@dataclass(frozen=True, slots=True)
class _End:
    """`warn_day` is the day warnings count back from: earlier than `last_day` where a reply undercuts a"
    " floor."""

    last_day: date
    warn_day: date
    length: Length
    note: Text | None = None


def _end(
    clock: Clock, length: Length, day_zero: date, until: date | None, is_working_day: WorkingDay
) -> _End:
    if length.unit == "working_days":
        last = counting.add_working_days(day_zero, length.count, is_working_day)
        return _End(last, last, length)
    counted = day_zero + timedelta(days=length.count)
    if until is not None:
        return _stated_end(clock, day_zero, counted, until)
    last = counting.next_working_day(counted, is_working_day) if clock.rolls else counted
    return _End(last, last, length, None if last == counted else MOVED)


def _suspended(
    end: _End, pauses: Sequence[Pause], where: ZoneInfo, is_working_day: WorkingDay
) -> tuple[_End, tuple[Pause, ...]]:
    if not pauses:
        return end, ()
    working = end.length.unit == "working_days"

    def further(day: date, count: int) -> date:
        return (
            counting.add_working_days(day, count, is_working_day) if working else day + timedelta(days=count)
        )

    def counts(day: date) -> bool:
        return not working or counting.is_open(day, is_working_day)

    last, met = days_back(end.last_day, pauses, where, further, counts)
    return _End(last, end.warn_day + (last - end.last_day), end.length, end.note), met


def _stated_end(clock: Clock, day_zero: date, counted: date, until: date) -> _End:
    if clock.until:
        last = until
    else:
        last = max(counted, until) if clock.stated_days == "floor" else min(counted, until)
    length = Length((last - day_zero).days, "days")
    return _End(last, min(last, until), length, undercut(until) if until < last else None)


def _by_the_clock(clock: Clock, due_at: datetime) -> tuple[Warning, ...]:
    before = tuple(Warning(f"T-{hours}h", due_at - timedelta(hours=hours)) for hours in clock.warn_hours)
    return (*before, Warning("T-0", due_at, escalation=True))


def _by_the_calendar(
    clock: Clock, day: date, where: ZoneInfo, is_working_day: WorkingDay
) -> tuple[Warning, ...]:
    # A warning may come early, never late: on a free day it moves back to the last working day.
    def at(target: date) -> datetime:
        return counting.readings(counting.last_working_day(target, is_working_day), WARNING_HOUR, where)[0]

    dated: Mapping[int, date] = dict(counting.backwards(day, (*clock.warn_days, 0)))
    return tuple(Warning(f"T-{offset}", at(target), offset == 0) for offset, target in dated.items())


def _upcoming(warnings: tuple[Warning, ...], start: datetime) -> tuple[Warning, ...]:
    """A warning from before the start says nothing; the escalation always stays, at the start at the"
    " earliest."""
    *before, last = warnings
    kept = tuple(one for one in before if one.at >= start)
    return (*kept, Warning(last.offset_code, max(last.at, start), escalation=True))
