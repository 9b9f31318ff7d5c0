"""Finds times in a line and says what is written there. Completing them is the work of `instants`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from mla.requests.identifiers.clocks_written import EPOCH, EPOCH_LABEL, WRITTEN
from mla.requests.identifiers.months import MONTHS

_EARLIEST_EPOCH = 1_000_000_000


class Wall(NamedTuple):
    """What a clock on a wall showed: a naive datetime to the second, and how precise the source was."""

    at: datetime
    precision: str


@dataclass(frozen=True)
class Moment:
    """One time in a line. `wall` is None when `problem` (a question code) says what is missing or wrong.

    `offset` is minutes east of UTC as written; `zone_name` an IANA name or an abbreviation as written.
    """

    start: int
    end: int
    wall: Wall | None
    offset: int | None = None
    zone_name: str = ""
    problem: str = ""
    epoch: bool = False


def moments(text: str) -> list[Moment]:
    """The times in this text that are written as dates, in order, none overlapping another."""
    taken = bytearray(len(text))
    found = []
    for pattern in WRITTEN:
        for match in pattern.finditer(text):
            if any(taken[match.start() : match.end()]):
                continue
            taken[match.start() : match.end()] = b"\x01" * (match.end() - match.start())
            found.append(_moment(match))
    return sorted(found, key=lambda moment: moment.start)


def epochs(text: str, *, now: datetime, labelled_only: bool) -> Iterator[Moment]:
    """Seconds, milli- or microseconds since 1970; more than a year ahead of `now` it is another number."""
    for match in EPOCH.finditer(text):
        whole = match.group().partition(".")[0]
        seconds = int(whole[:10])
        labelled = EPOCH_LABEL.search(text[max(0, match.start() - 16) : match.start()])
        if not _EARLIEST_EPOCH <= seconds <= now.timestamp() + 366 * 86_400 or (
            labelled_only and not labelled
        ):
            continue
        at = datetime(1970, 1, 1) + timedelta(seconds=seconds)  # noqa: DTZ001 - a wall reading; offset 0 beside it
        yield Moment(match.start(), match.end(), Wall(at, "second"), offset=0, epoch=True)


def _moment(match: re.Match[str]) -> Moment:
    parts = {name: value for name, value in match.groupdict().items() if value}
    offset, zone_name, bad_zone = _zone(parts)
    span = (match.start(), match.end())
    problem = _missing(parts)
    if problem:
        return Moment(*span, None, offset, zone_name, problem)
    wall = _wall(parts)
    if wall is None:
        return Moment(*span, None, offset, zone_name, "no_such_date")
    return Moment(*span, wall, offset, zone_name, "zone_needed" if bad_zone else "")


def _missing(parts: dict[str, str]) -> str:
    """The question to ask before this can be a date. Settles day and month where only one order fits."""
    if "year" not in parts:
        return "year_needed"
    if "first" not in parts:
        return ""
    first, other = int(parts["first"]), int(parts["other"])
    if len(parts["year"]) == 2 or (first <= 12 and other <= 12 and first != other):
        return "date_order"
    day, month = (other, first) if other > 12 else (first, other)
    parts.update(day=str(day), month=str(month))
    return ""


def _wall(parts: dict[str, str]) -> Wall | None:
    """None when the calendar or the clock has no such reading. 24:00 and a leap second are carried over."""
    month = MONTHS.get(parts["month"].lower()) or int(parts["month"])
    hour, minute, second = (int(parts.get(name, "0")) for name in ("hour", "minute", "second"))
    if "half" in parts:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if parts["half"] in "pP" else 0)
    carry = timedelta(0)
    if (hour, minute, second) == (24, 0, 0):
        hour, carry = 0, timedelta(days=1)
    if second == 60:
        second, carry = 59, timedelta(seconds=1)
    try:
        day = datetime(int(parts["year"]), month, int(parts["day"]))  # noqa: DTZ001 - a wall reading has no zone
        at = day.replace(hour=hour, minute=minute, second=second) + carry
    except (ValueError, OverflowError):
        return None
    return Wall(at, "second" if "second" in parts else "minute" if "hour" in parts else "day")


def _zone(parts: dict[str, str]) -> tuple[int | None, str, bool]:
    """Offset in minutes, zone name, and whether an offset was written that no place on earth uses."""
    written = parts.get("glued") or parts.get("offset") or parts.get("utc") or ""
    if written:
        sign = 1 if "+" in written else -1
        digits = re.sub(r"\D", "", written)
        hours, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
        if hours > 14 or minutes not in {0, 30, 45}:
            return None, "", True
        return sign * (60 * hours + minutes), "", False
    name = parts.get("iana") or parts.get("abbreviation") or ""
    return (0, "", False) if name in {"Z", "UTC", "GMT", "UT"} else (None, name, False)
