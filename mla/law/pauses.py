"""Time that does not count: from the moment the one who owes an answer had to ask back, until it was answered.

No article of the Convention or its Protocols suspends a period: 29(7) protects data and only ever lengthens, and the
order of Art. 8(6) CETS 224 starts anew once all it needs is there. Only a standard of our own pauses, and says why.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from mla.law.counting import WorkingDay

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Pause:
    """`start` and `end` are aware; what lies between does not count."""

    start: datetime
    end: datetime


def in_order(pauses: Sequence[Pause]) -> tuple[Pause, ...]:
    """Sorted, and joined where they overlap. Raises ValueError for a naive or a backward one."""
    joined: list[Pause] = []
    for one in sorted(pauses, key=lambda pause: pause.start):
        if one.start.utcoffset() is None or one.end.utcoffset() is None or one.end < one.start:
            raise ValueError("A pause has two instants with a zone, in order.")
        if joined and one.start <= joined[-1].end:
            joined[-1] = Pause(joined[-1].start, max(joined[-1].end, one.end))
        else:
            joined.append(one)
    return tuple(joined)


def pushed_back(due_at: datetime, pauses: Sequence[Pause]) -> tuple[datetime, tuple[Pause, ...]]:
    """The end of a period of hours, and the pauses that moved it: one that begins after the end moves nothing."""
    met = []
    for one in pauses:
        if one.start <= due_at:
            due_at += one.end.astimezone(UTC) - one.start.astimezone(UTC)
            met.append(one)
    return due_at, tuple(met)


def days_back(
    last: date,
    pauses: Sequence[Pause],
    zone: ZoneInfo,
    further: Callable[[date, int], date],
    counts: WorkingDay,
) -> tuple[date, tuple[Pause, ...]]:
    """The same for a period of days: as many days more as began within the pause, on the clock of the holder.

    `further` adds days of the period's own kind; `counts` says which days are of that kind.
    """
    met = []
    for one in pauses:
        first, until = (instant.astimezone(zone).date() for instant in (one.start, one.end))
        if first <= last:
            begun = (first + ONE_DAY * number for number in range(1, (until - first).days + 1))
            last = further(last, sum(bool(counts(day)) for day in begun))
            met.append(one)
    return last, tuple(met)
