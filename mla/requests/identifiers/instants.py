"""Turns what a line says about time into an instant in UTC, or into the question a person must answer.

No zone is ever guessed: an hour's error points at another customer of the same address.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from django.utils.translation import gettext as _

from mla.requests.identifiers.moments import Moment, Wall
from mla.requests.identifiers.shapes import Question, UnknownZone

_AHEAD = timedelta(minutes=5)


@dataclass(frozen=True)
class When:
    instant: datetime | None = None
    end: datetime | None = None
    offset: int | None = None
    zone: str = ""
    precision: str = ""
    note: str = ""
    questions: tuple[Question, ...] = ()


@cache
def _zone_names() -> frozenset[str]:
    return frozenset(available_timezones())


def known_zone(name: str) -> str:
    """The name itself, or UnknownZone: ZoneInfo alone would also try to open files by that name."""
    if name not in _zone_names():
        raise UnknownZone(
            _("%(name)s is no time zone. Choose one from the list, for example Europe/Paris.")
            % {"name": name}
        )
    return name


def resolve(moment: Moment, *, zone: str, now: datetime) -> When:
    """`zone` is the answer to "which zone are these logs in?", empty when nobody answered."""
    if moment.problem or moment.wall is None:
        precision = moment.wall.precision if moment.wall else ""
        return When(precision=precision, questions=(_problem(moment.problem),))
    wall, offset = moment.wall, moment.offset
    stated = moment.zone_name if moment.zone_name in _zone_names() and "/" in moment.zone_name else ""
    if offset is not None:
        note = _("Unix time") if moment.epoch else ""
        return _checked(When(_utc(wall.at, offset), offset=offset, precision=wall.precision, note=note), now)
    used = stated or zone
    abbreviation = "" if stated else moment.zone_name
    if not used:
        return When(precision=wall.precision, questions=(_which_zone(abbreviation),))
    return _checked(_in_zone(wall, used, abbreviation), now)


def _utc(at: datetime, offset: int) -> datetime | None:
    try:
        return at.replace(tzinfo=UTC) - timedelta(minutes=offset)
    except OverflowError:
        return None


def _in_zone(wall: Wall, name: str, abbreviation: str) -> When:
    readings: dict[datetime, tuple[int, str | None]] = {}
    for fold in (0, 1):
        local = wall.at.replace(tzinfo=ZoneInfo(name), fold=fold)
        offset = int((local.utcoffset() or timedelta(0)).total_seconds() // 60)
        instant = _utc(wall.at, offset)
        exists = instant is not None and instant.astimezone(local.tzinfo).replace(tzinfo=None) == wall.at
        # A day starts at its first instant, even where midnight itself is skipped or comes twice.
        if instant is not None and (exists or wall.precision == "day"):
            readings.setdefault(instant, (offset, local.tzname()))
    if wall.precision == "day":
        readings = dict(list(readings.items())[:1])
    if abbreviation:
        readings = {at: (offset, short) for at, (offset, short) in readings.items() if short == abbreviation}
        if not readings:
            return When(zone=name, precision=wall.precision, questions=(_which_zone(abbreviation),))
    if len(readings) != 1:
        return When(zone=name, precision=wall.precision, questions=(_odd_hour(name, readings),))
    ((instant, (offset, _short)),) = readings.items()
    return When(instant, offset=offset, zone=name, precision=wall.precision)


def _checked(when: When, now: datetime) -> When:
    if when.instant is None:
        return when if when.questions else When(questions=(_problem("no_such_date"),))
    if when.instant <= now + _AHEAD:
        return when
    message = _("This time lies in the future: check the date and the zone.")
    return When(
        when.instant, None, when.offset, when.zone, when.precision, when.note, (Question("future", message),)
    )


def _which_zone(abbreviation: str) -> Question:
    if abbreviation:
        message = _("%(short)s means different zones in different places: which zone are these logs in?")
        return Question("zone_needed", message % {"short": abbreviation})
    return Question("zone_needed", _("This time has no zone: which zone are these logs in?"))


def _odd_hour(name: str, readings: dict[datetime, tuple[int, str | None]]) -> Question:
    if not readings:
        message = _("This local time never existed in %(zone)s: the clocks were put forward over it.")
        return Question("missing_local_time", message % {"zone": name})
    offsets = _(" or ").join(offset_text(offset) for offset, _short in readings.values())
    message = _("This local time came twice in %(zone)s, when the clocks were put back: was it %(offsets)s?")
    return Question("ambiguous_local_time", message % {"zone": name, "offsets": offsets})


def offset_text(minutes: int) -> str:
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def _problem(code: str) -> Question:
    messages = {
        "year_needed": _("This log line has no year: which year was it?"),
        "date_order": _("This date can be read in two ways: write the month as a word, or the year first."),
        "zone_needed": _("No place uses this difference from UTC: which zone are these logs in?"),
        "which_time": _("This line has several times: put each address on a line with its own time."),
        "format": _("This is no date and time. Write it like 2026-11-21 03:12:09 +02:00."),
    }
    return Question(code, messages.get(code) or _("The calendar has no such date or time: check the digits."))


def no_time(code: str) -> When:
    """A time that cannot be used, with the question that says why."""
    return When(questions=(_problem(code),))
