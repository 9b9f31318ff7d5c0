"""How periods are counted: calendar days in the zone of the holder, day 0 = the local date of the start."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mla.law.clocks import CLOCKS, compute
from mla.law.codes import URGENCY
from mla.law.counting import UnknownZone, last_working_day
from mla.law.instruments import INSTRUMENTS

SECOND = timedelta(seconds=1)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


# start (UTC), zone of the holder, end of the sixtieth day (UTC)
SIXTY_DAYS = [
    ("2026-11-21T01:12:09", "Europe/Berlin", "2027-01-20T22:59:59"),  # over the end of the year
    ("2028-01-01T12:00:00", "Etc/UTC", "2028-03-01T23:59:59"),  # 2028 is a leap year
    ("2027-01-01T12:00:00", "Etc/UTC", "2027-03-02T23:59:59"),  # 2027 is not
    ("2028-02-29T12:00:00", "Etc/UTC", "2028-04-29T23:59:59"),  # from the leap day
    ("2027-12-31T12:00:00", "Etc/UTC", "2028-02-29T23:59:59"),  # to the leap day
    ("2026-02-01T12:00:00", "Europe/Paris", "2026-04-02T21:59:59"),  # winter to summer time
    ("2026-09-01T12:00:00", "Europe/Paris", "2026-10-31T22:59:59"),  # summer to winter time
    ("2026-01-27T12:00:00", "Europe/Paris", "2026-03-28T22:59:59"),  # the night before the change
    ("2026-01-28T12:00:00", "Europe/Paris", "2026-03-29T21:59:59"),  # the day of the change
    ("2024-01-30T12:00:00", "America/Nuuk", "2024-03-31T00:59:59"),  # its last hour is skipped
    ("2024-08-28T12:00:00", "America/Nuuk", "2024-10-28T01:59:59"),  # the day after the doubled hour
    ("2024-08-27T12:00:00", "America/Nuuk", "2024-10-27T01:59:59"),  # 26 October ends at its second 23:59:59
    ("2026-02-22T12:00:00", "Africa/Cairo", "2026-04-23T21:59:59"),  # the next day begins at one o'clock
    ("2026-05-05T12:00:00", "Asia/Kathmandu", "2026-07-04T18:14:59"),  # UTC+05:45
]


@pytest.mark.parametrize(("start", "zone", "end"), SIXTY_DAYS)
def test_preservation_lasts_to_the_end_of_the_sixtieth_day(start: str, zone: str, end: str) -> None:
    assert compute("PRES_MIN", start=utc(start), zone=zone).due_at == utc(end)


@pytest.mark.parametrize(
    ("start", "day_zero"),
    [
        ("2026-11-20T22:59:59", date(2026, 11, 20)),
        ("2026-11-20T23:00:00", date(2026, 11, 21)),
        ("2026-11-20T23:00:01", date(2026, 11, 21)),
    ],
)
def test_day_zero_is_the_local_date_to_the_second(start: str, day_zero: date) -> None:
    due = compute("PRES_MIN", start=utc(start), zone="Europe/Berlin").due_at
    assert due.astimezone(ZoneInfo("Europe/Berlin")).date() == day_zero + timedelta(days=60)


def test_the_last_second_belongs_to_the_last_day_and_the_next_does_not() -> None:
    due = compute("PRES_MIN", start=utc("2026-11-21T01:12:09"), zone="Europe/Berlin").due_at
    local = [(due + SECOND * step).astimezone(ZoneInfo("Europe/Berlin")).date().day for step in (-1, 0, 1)]
    assert local == [20, 20, 21]


def test_a_doubled_last_second_is_read_late_to_protect_and_early_to_limit() -> None:
    start, until = utc("2024-10-01T12:00:00"), date(2024, 10, 26)  # that evening 23:59:59 comes twice
    late = compute("PRES_STATED", start=start, zone="America/Nuuk", stated_until=until).due_at
    early = compute("MLA_FOLLOWUP", start=start, zone="America/Nuuk", stated_until=until).due_at
    assert (early, late) == (utc("2024-10-27T00:59:59"), utc("2024-10-27T01:59:59"))


# Hypothesis wants bounds without a zone.
NAIVE = datetime.fromisoformat
INSTANTS = st.datetimes(NAIVE("2023-01-01"), NAIVE("2036-01-01"), timezones=st.just(UTC))
ZONES = [
    "Etc/UTC",
    "Europe/Berlin",
    "Europe/London",
    "America/New_York",
    "America/St_Johns",
    "America/Nuuk",
    "America/Havana",
    "America/Santiago",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Asia/Beirut",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Atlantic/Azores",
    "Pacific/Auckland",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
]


def oracle(start: datetime, zone: str, days: int) -> datetime:
    """The last second of the day, found from UTC alone: no wall clock is ever turned into an instant."""
    where = ZoneInfo(zone)
    wanted = start.astimezone(where).toordinal() + days
    midnight = datetime.fromordinal(wanted).replace(tzinfo=UTC)
    steps = range(48 * 4, -24 * 4, -1)  # quarter hours, downwards: zones differ from UTC by quarter hours
    within = (midnight + timedelta(minutes=15 * step) for step in steps)
    last = next(one for one in within if one.astimezone(where).toordinal() == wanted)
    return last + timedelta(minutes=15) - SECOND


@settings(deadline=None)  # loading a zone for the first time is slow on a busy machine
@given(
    start=INSTANTS,
    zone=st.sampled_from(ZONES),
    stated=st.integers(min_value=1, max_value=400),
)
def test_preservation_agrees_with_an_independent_count(start: datetime, zone: str, stated: int) -> None:
    done = compute("PRES_MIN", start=start, zone=zone, stated_days=stated)
    assert done.count == (stated if stated > 60 else 60)
    assert done.due_at == oracle(start, zone, done.count)
    assert done.due_at - start >= timedelta(days=60) - timedelta(hours=1)


@settings(deadline=None)
@given(
    start=INSTANTS,
    zone=st.sampled_from(ZONES),
    until=st.integers(min_value=0, max_value=200),
    closed=st.frozensets(st.integers(min_value=0, max_value=6), max_size=6),
)
def test_a_warning_is_never_late_and_never_on_a_free_day(
    start: datetime, zone: str, until: int, closed: frozenset[int]
) -> None:
    where = ZoneInfo(zone)
    stated = start.astimezone(where).date() + timedelta(days=until)
    done = compute(
        "PRES_MIN",
        start=start,
        zone=zone,
        stated_until=stated,
        is_working_day=lambda day: day.weekday() not in closed,
    )
    reckoned = min(stated, done.due_at.astimezone(where).date())
    assert done.due_at >= oracle(start, zone, 60)
    for warning in done.warn_at:
        local = warning.at.astimezone(where).date()
        offset = int(warning.offset_code.removeprefix("T-"))
        if warning.at > start:
            assert local <= reckoned - timedelta(days=offset)
            assert local.weekday() not in closed
        assert warning.escalation is (offset == 0)
    assert done.warn_at[-1].escalation


def codes_and_dates(code: str, **more: object) -> list[tuple[str, str]]:
    done = compute(code, start=utc("2026-11-21T01:12:09"), zone="Europe/Berlin", **more)  # type: ignore[arg-type]
    return [(one.offset_code, f"{one.at:%a %Y-%m-%dT%H:%M}") for one in done.warn_at]


def test_warnings_before_the_end_of_preservation() -> None:
    assert codes_and_dates("PRES_MIN") == [  # the end is Wednesday 20 January 2027
        ("T-21", "Wed 2026-12-30T08:00"),
        ("T-14", "Wed 2027-01-06T08:00"),
        ("T-7", "Wed 2027-01-13T08:00"),
        ("T-3", "Fri 2027-01-15T08:00"),  # Sunday moves back to Friday
        ("T-1", "Tue 2027-01-19T08:00"),
        ("T-0", "Wed 2027-01-20T08:00"),
    ]


def test_on_holidays_a_warning_moves_earlier_still() -> None:
    holidays = {date(2027, 1, 15), date(2027, 1, 6)}
    moved = dict(
        codes_and_dates("PRES_MIN", is_working_day=lambda day: day.weekday() < 5 and day not in holidays)
    )
    assert moved["T-14"] == "Tue 2027-01-05T08:00"
    assert moved["T-3"] == "Thu 2027-01-14T08:00"


def test_an_unknown_calendar_falls_back_to_monday_to_friday() -> None:
    assert codes_and_dates("PRES_MIN", is_working_day=lambda day: None) == codes_and_dates("PRES_MIN")


def test_a_calendar_without_working_days_moves_nothing() -> None:
    assert last_working_day(date(2026, 11, 21), lambda day: False) == date(2026, 11, 21)


def test_a_reply_that_undercuts_the_floor_moves_the_warnings_not_the_floor() -> None:
    done = compute(
        "PRES_MIN", start=utc("2026-11-21T01:12:09"), zone="Europe/Berlin", stated_until=date(2026, 12, 31)
    )
    assert done.due_at == utc("2027-01-20T22:59:59")
    assert (done.count, done.unit) == (60, "days")
    assert f"{done.warn_at[-1].at:%Y-%m-%d}" == "2026-12-31"
    assert "names only 31 December 2026" in done.explanation.en
    assert "n’indique que le 31 décembre 2026" in done.explanation.fr


# code, what is said besides, end (UTC), count, unit; all from Saturday 21 November 2026, 02:12:09 in Berlin
OTHERS: list[tuple[str, dict[str, object], str, int, str]] = [
    ("PRES_MIN", {"stated_until": date(2027, 2, 18)}, "2027-02-18T22:59:59", 89, "days"),
    ("PRES_MIN", {"stated_days": 90}, "2027-02-19T22:59:59", 90, "days"),
    ("PRES_MIN", {"stated_days": 59}, "2027-01-20T22:59:59", 60, "days"),
    ("PRES_STATED", {"stated_until": date(2026, 12, 31)}, "2026-12-31T22:59:59", 40, "days"),
    ("PRES_ORDER", {}, "2027-02-19T22:59:59", 90, "days"),
    ("PRES_ORDER", {"stated_days": 30}, "2026-12-21T22:59:59", 30, "days"),
    ("PRES_ORDER", {"stated_days": 180}, "2027-02-19T22:59:59", 90, "days"),
    ("MLA_FOLLOWUP", {}, "2026-12-21T22:59:59", 30, "days"),
    ("MLA_FOLLOWUP", {"stated_days": 10}, "2026-12-21T22:59:59", 30, "days"),
    ("MLA_FOLLOWUP", {"stated_until": date(2026, 12, 1)}, "2026-12-01T22:59:59", 10, "days"),
    ("ACK", {}, "2026-11-22T01:12:09", 24, "hours"),
    ("ACK_MLA", {}, "2026-11-27T22:59:59", 5, "working_days"),
    ("ACK_OUT", {"urgency": "urgent"}, "2026-11-21T02:12:09", 1, "hours"),
    ("POC_DECIDE", {}, "2026-11-23T22:59:59", 1, "working_days"),
    ("POC_DECIDE", {"urgency": "urgent"}, "2026-11-21T01:27:09", 15, "minutes"),
    ("POC_DECIDE", {"urgency": "danger_to_life"}, "2026-11-21T01:17:09", 5, "minutes"),
    ("RECALL_HOLD", {}, "2026-11-21T01:17:09", 5, "minutes"),
    ("RECALL_HOLD", {"urgency": "urgent"}, "2026-11-21T01:12:29", 20, "seconds"),
    ("REMIND", {}, "2026-12-05T22:59:59", 14, "days"),
    ("REMIND", {"urgency": "urgent"}, "2026-11-23T22:59:59", 2, "days"),
    ("OFFER", {}, "2026-11-27T22:59:59", 5, "working_days"),
    ("OFFER", {"urgency": "urgent"}, "2026-11-22T22:59:59", 1, "days"),
    ("OFFER", {"urgency": "danger_to_life"}, "2026-11-21T02:12:09", 1, "hours"),
    ("POC_ANSWER", {}, "2026-11-24T22:59:59", 2, "working_days"),
    ("POC_ANSWER", {"urgency": "urgent"}, "2026-11-21T05:12:09", 4, "hours"),
    ("POC_ANSWER", {"urgency": "danger_to_life"}, "2026-11-21T02:12:09", 1, "hours"),
    ("TEAM_TEXT", {}, "2026-12-04T22:59:59", 10, "working_days"),
    ("TEAM_TEXT", {"urgency": "urgent"}, "2026-11-23T22:59:59", 2, "days"),
    ("TEAM_TEXT", {"urgency": "danger_to_life"}, "2026-11-21T05:12:09", 4, "hours"),
    ("TEAM_END", {"stated_until": date(2027, 11, 30)}, "2027-11-30T22:59:59", 374, "days"),
    ("CONFIRM", {}, "2026-11-27T22:59:59", 5, "working_days"),
    ("STATUS", {}, "2026-12-21T22:59:59", 30, "days"),
    ("P2_7", {"stated_days": 45}, "2027-01-05T22:59:59", 45, "days"),
    ("P2_7", {}, "2026-12-21T22:59:59", 30, "days"),
    ("P2_7", {"stated_until": date(2026, 12, 1)}, "2026-12-21T22:59:59", 30, "days"),
    ("P2_7", {"stated_until": date(2027, 1, 15)}, "2027-01-15T22:59:59", 55, "days"),
    ("REGISTRAR", {}, "2026-12-21T22:59:59", 30, "days"),
    ("HAND_OVER", {}, "2026-11-23T22:59:59", 1, "working_days"),
    ("HAND_OVER", {"urgency": "urgent"}, "2026-11-21T02:12:09", 1, "hours"),
    ("HAND_OVER", {"urgency": "danger_to_life"}, "2026-11-21T01:27:09", 15, "minutes"),
    ("ENTITY_RECEIPT", {}, "2026-11-27T22:59:59", 5, "working_days"),
    ("ENTITY_RECEIPT", {"urgency": "urgent"}, "2026-11-22T22:59:59", 1, "days"),
    ("ENTITY_RECEIPT", {"urgency": "danger_to_life"}, "2026-11-21T02:12:09", 1, "hours"),
    ("P2_8_SERVE", {}, "2027-01-05T22:59:59", 45, "days"),
    ("P2_8_SUB", {}, "2026-12-11T22:59:59", 20, "days"),
    ("P2_8_TRA", {}, "2027-01-05T22:59:59", 45, "days"),
    ("EPOC", {}, "2026-12-01T22:59:59", 10, "days"),
    ("EPOC_EMERGENCY", {}, "2026-11-21T09:12:09", 8, "hours"),
    ("EPOC_PR", {}, "2027-01-20T22:59:59", 60, "days"),
    ("UN_42", {}, "2027-01-20T22:59:59", 60, "days"),
]


@pytest.mark.parametrize(("code", "said", "end", "count", "unit"), OTHERS)
def test_every_clock(code: str, said: dict[str, object], end: str, count: int, unit: str) -> None:
    done = compute(code, start=utc("2026-11-21T01:12:09"), zone="Europe/Berlin", **said)  # type: ignore[arg-type]
    assert (done.due_at, done.count, done.unit) == (utc(end), count, unit)
    assert done.citation == CLOCKS[code].citation
    assert done.warn_at[-1].escalation


def test_no_clock_is_left_out_of_the_table_above() -> None:
    assert {row[0] for row in OTHERS} == set(CLOCKS)


def test_hours_run_through_a_clock_change() -> None:
    done = compute("EPOC_EMERGENCY", start=utc("2026-10-24T20:00:00"), zone="Europe/Berlin")
    assert done.due_at == utc("2026-10-25T04:00:00")
    assert [(one.offset_code, one.at) for one in done.warn_at] == [
        ("T-2h", utc("2026-10-25T02:00:00")),
        ("T-0", utc("2026-10-25T04:00:00")),
    ]


def test_a_european_order_rolls_to_the_next_working_day_and_says_so() -> None:
    done = compute("EPOC", start=utc("2026-11-18T12:00:00"), zone="Europe/Berlin")
    assert done.due_at == utc("2026-11-30T22:59:59")  # Saturday 28 November to Monday
    assert done.count == 10
    assert "moved to the next working day" in done.explanation.en


def test_a_period_of_the_convention_never_rolls() -> None:
    done = compute("PRES_MIN", start=utc("2026-11-18T12:00:00"), zone="Europe/Berlin")
    assert done.due_at == utc("2027-01-17T22:59:59")  # a Sunday


def test_a_period_that_ends_today_still_escalates_once_and_at_once() -> None:
    start = utc("2026-11-23T15:00:00")
    done = compute("PRES_STATED", start=start, zone="Europe/Berlin", stated_until=date(2026, 11, 23))
    assert [(one.offset_code, one.at, one.escalation) for one in done.warn_at] == [("T-0", start, True)]


def test_the_explanation_is_one_sentence_that_holds_everything() -> None:
    done = compute("PRES_MIN", start=utc("2026-12-01T01:12:09"), zone="Europe/Berlin")
    assert done.explanation.en == (
        "Shortest preservation (Art. 29(7) ETS 185): counted from the moment the preservation took effect"
        " or, where we were not told when, was confirmed (1 December 2026, 02:12:09 (Europe/Berlin,"
        " UTC+01:00)), the period of 60 calendar days ends on 30 January 2027, 23:59:59 (Europe/Berlin,"
        " UTC+01:00), that is 2027-01-30T22:59:59Z."
    )
    assert done.explanation.fr == (
        "Durée minimale de conservation (Art. 29(7) STE 185) : à compter du moment où la conservation a"
        " pris effet ou, à défaut d’indication, a été confirmée (1er décembre 2026 à 02:12:09"
        " (Europe/Berlin, UTC+01:00)), le délai de 60 jours civils prend fin le 30 janvier 2027 à"
        " 23:59:59 (Europe/Berlin, UTC+01:00), soit 2027-01-30T22:59:59Z."
    )


def test_a_standard_of_our_own_says_so() -> None:
    words = compute("POC_DECIDE", start=utc("2026-11-21T01:12:09"), zone="Etc/UTC").explanation
    assert "(own standard)" in words.en
    assert "(norme interne)" in words.fr
    assert "1 working day " in words.en


@pytest.mark.parametrize("zone", ["", "Berlin", "../etc/passwd", "Europe"])
def test_a_zone_must_exist(zone: str) -> None:
    with pytest.raises(UnknownZone):
        compute("PRES_MIN", start=utc("2026-11-21T01:12:09"), zone=zone)


@pytest.mark.parametrize(
    ("code", "changes", "message"),
    [
        ("PRES_MIN", {"start": NAIVE("2026-11-21")}, "needs a time zone"),
        ("PRES_MIN", {"urgency": "soon"}, "Unknown urgency"),
        ("PRES_MIN", {"stated_days": 0}, "at least one day"),
        ("PRES_STATED", {}, "the date that was stated"),
        ("PRES_MIN", {"stated_until": date(2026, 11, 20)}, "before the start"),
    ],
)
def test_nonsense_is_refused(code: str, changes: dict[str, object], message: str) -> None:
    call: dict[str, object] = {"start": utc("2026-11-21T01:12:09"), "zone": "Europe/Berlin", **changes}
    with pytest.raises(ValueError, match=message):
        compute(code, **call)  # type: ignore[arg-type]


def test_an_unknown_clock_is_refused() -> None:
    with pytest.raises(KeyError):
        compute("PRES_MAX", start=utc("2026-11-21T01:12:09"), zone="Etc/UTC")


def test_every_clock_has_a_routine_length_and_known_urgencies() -> None:
    for clock in CLOCKS.values():
        assert "routine" in clock.lengths
        assert set(clock.lengths) <= set(URGENCY)
        assert clock.citation.instrument in {one.short for one in INSTRUMENTS.values()}
