"""Every clock against a second count that shares no code with the first: zones, clock changes, leap days, holidays."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mla.law.clocks import CLOCKS, compute
from mla.law.codes import URGENCY

SECOND = timedelta(seconds=1)
ZONES = [
    "Etc/UTC",
    "Europe/Berlin",
    "Europe/Dublin",
    "America/New_York",
    "America/St_Johns",
    "America/Nuuk",
    "America/Havana",
    "America/Santiago",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Asia/Beirut",
    "Asia/Kathmandu",
    "Asia/Jerusalem",
    "Australia/Lord_Howe",
    "Atlantic/Azores",
    "Pacific/Chatham",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
]
NAIVE = datetime.fromisoformat
INSTANTS = st.datetimes(NAIVE("2023-01-01"), NAIVE("2036-01-01"), timezones=st.just(UTC))
Open = Callable[[date], bool | None]


def ends(day: date, zone: str) -> list[datetime]:
    """Every UTC instant that a clock there shows as 23:59:59 on `day`, or else the last second of the day.

    Found from UTC alone: quarter hours are tried one by one and only read on the local clock.
    """
    where = ZoneInfo(zone)
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    tried = [noon + timedelta(minutes=15 * step) - SECOND for step in range(-24 * 4, 40 * 4)]
    local = [(one, one.astimezone(where)) for one in tried]
    within = [(one, here) for one, here in local if here.date() == day]
    last = [one for one, here in within if (here.hour, here.minute, here.second) == (23, 59, 59)]
    return last or [within[-1][0]]


def nth_open_day(start: date, count: int, is_open: Open) -> date:
    day = start
    while count:
        day = date.fromordinal(day.toordinal() + 1)
        count -= 1 if is_open(day) else 0
    return day


def expected_day(code: str, start: date, count: int, unit: str, is_open: Open) -> date:
    if unit == "working_days":
        return nth_open_day(start, count, is_open)
    day = date.fromordinal(start.toordinal() + count)
    while CLOCKS[code].rolls and not is_open(day):
        day = date.fromordinal(day.toordinal() + 1)
    return day


BY_CALENDAR = sorted(
    code
    for code, clock in CLOCKS.items()
    if not clock.until and clock.lengths["routine"].unit in {"days", "working_days"}
)
BY_THE_CLOCK = {"hours": 3600, "minutes": 60, "seconds": 1}


COUNTED = sorted(code for code, clock in CLOCKS.items() if not clock.until)
"""The others end on a day that somebody states."""


@settings(deadline=None, max_examples=150)
@given(
    code=st.sampled_from(COUNTED),
    start=INSTANTS,
    zone=st.sampled_from(ZONES),
    urgency=st.sampled_from(sorted(URGENCY)),
    weekend=st.frozensets(st.integers(0, 6), max_size=3),
    holidays=st.frozensets(st.integers(1, 120), max_size=6),
)
def test_every_clock_agrees_with_an_independent_count(
    code: str, start: datetime, zone: str, urgency: str, weekend: frozenset[int], holidays: frozenset[int]
) -> None:
    day_zero = start.astimezone(ZoneInfo(zone)).date()
    free = {date.fromordinal(day_zero.toordinal() + step) for step in holidays}

    def is_open(day: date) -> bool:
        return day.weekday() not in weekend and day not in free

    done = compute(code, start=start, zone=zone, urgency=urgency, is_working_day=is_open)
    length = CLOCKS[code].lengths.get(urgency, CLOCKS[code].lengths["routine"])
    assert (done.count, done.unit) == (length.count, length.unit)
    if length.unit in BY_THE_CLOCK:
        assert (done.due_at - start).total_seconds() == length.count * BY_THE_CLOCK[length.unit]
        return
    readings = ends(expected_day(code, day_zero, length.count, length.unit, is_open), zone)
    assert done.due_at == (readings[-1] if CLOCKS[code].kind == "protective" else readings[0])
    for one in done.warn_at:
        here = one.at.astimezone(ZoneInfo(zone))
        assert one.at >= start
        assert one.at == start or (here.hour, here.minute) == (9, 0)
        assert one.at == start or is_open(here.date())
        offset = int(one.offset_code.removeprefix("T-"))
        assert one.at == start or here.date() <= done.due_at.astimezone(ZoneInfo(zone)).date() - timedelta(
            offset
        )


MIDNIGHTS = [  # zone, UTC instant at which a local day begins, that day
    ("Europe/Berlin", "2026-11-20T23:00:00", date(2026, 11, 21)),
    ("Europe/Berlin", "2026-10-24T22:00:00", date(2026, 10, 25)),  # the day of the change, 25 hours long
    ("America/Havana", "2026-03-08T05:00:00", date(2026, 3, 8)),  # begins at one o'clock
    ("Africa/Cairo", "2026-04-23T22:00:00", date(2026, 4, 24)),  # begins at one o'clock
    ("Asia/Kathmandu", "2028-02-28T18:15:00", date(2028, 2, 29)),  # a leap day
    ("Pacific/Kiritimati", "2027-12-31T10:00:00", date(2028, 1, 1)),
]


@pytest.mark.parametrize(("zone", "instant", "day"), MIDNIGHTS)
@pytest.mark.parametrize("step", [-1, 0, 1])
def test_one_second_decides_the_day_on_which_a_clock_starts(
    zone: str, instant: str, day: date, step: int
) -> None:
    start = datetime.fromisoformat(instant).replace(tzinfo=UTC) + SECOND * step
    day_zero = day - timedelta(days=1 if step < 0 else 0)
    for code in BY_CALENDAR:
        done = compute(code, start=start, zone=zone, is_working_day=lambda _day: True)
        assert done.due_at.astimezone(ZoneInfo(zone)).date() == day_zero + timedelta(days=done.count), code


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize(("step", "days_later"), [(-1, 0), (0, 0), (1, 1)])
def test_one_second_after_the_end_is_the_next_day(zone: str, step: int, days_later: int) -> None:
    start = datetime(2026, 11, 20, 12, tzinfo=UTC)
    for code in BY_CALENDAR:
        done = compute(code, start=start, zone=zone, is_working_day=lambda _day: True)
        last = start.astimezone(ZoneInfo(zone)).date() + timedelta(days=done.count + days_later)
        assert (done.due_at + SECOND * step).astimezone(ZoneInfo(zone)).date() == last, code


@settings(deadline=None, max_examples=60)
@given(
    code=st.sampled_from(COUNTED),
    start=INSTANTS,
    zone=st.sampled_from(ZONES),
    reader=st.sampled_from(ZONES),
)
def test_the_sentence_says_rule_start_count_and_the_end_in_both_zones(
    code: str, start: datetime, zone: str, reader: str
) -> None:
    done = compute(code, start=start, zone=zone, reader_zone=reader)
    assert done == compute(code, start=start, zone=zone) or reader != zone
    for words, title in (
        (done.explanation.en, CLOCKS[code].title.en),
        (done.explanation.fr, CLOCKS[code].title.fr),
    ):
        assert words.startswith(title)
        assert f"{start.astimezone(ZoneInfo(zone)):%H:%M:%S} ({zone}, UTC" in words
        for where in (zone, reader):
            assert f"{done.due_at.astimezone(ZoneInfo(where)):%H:%M:%S} ({where}, UTC" in words
        assert str(done.count) in words
        assert f"{done.due_at:%Y-%m-%dT%H:%M:%SZ}" in words


def test_the_end_on_the_readers_clock_is_a_part_of_the_sentence() -> None:
    start = datetime(2026, 12, 1, 1, 12, 9, tzinfo=UTC)
    done = compute("PRES_MIN", start=start, zone="Europe/Berlin", reader_zone="Asia/Tokyo")
    assert (
        "ends on 30 January 2027, 23:59:59 (Europe/Berlin, UTC+01:00), which is 31 January 2027, 07:59:59"
        " (Asia/Tokyo, UTC+09:00), that is 2027-01-30T22:59:59Z." in done.explanation.en
    )
    assert (
        "soit le 31 janvier 2027 à 07:59:59 (Asia/Tokyo, UTC+09:00), soit 2027-01-30" in done.explanation.fr
    )


def test_an_unknown_zone_of_the_reader_is_refused() -> None:
    with pytest.raises(ValueError, match="Unknown time zone"):
        compute("PRES_MIN", start=datetime(2026, 12, 1, tzinfo=UTC), zone="Etc/UTC", reader_zone="Nowhere")


def test_the_same_facts_give_the_same_result_every_time() -> None:
    start = datetime(2026, 11, 20, 12, tzinfo=UTC)
    for code in BY_CALENDAR:
        assert compute(code, start=start, zone="Europe/Dublin") == compute(
            code, start=start, zone="Europe/Dublin"
        )
