"""What a written time becomes. `zone` is what the person answered to "Which zone are these logs in?"."""

from datetime import UTC, datetime

import pytest

from mla.requests.identifiers import UnknownZone, check_one, parse

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
BUCHAREST = "Europe/Bucharest"


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


COMPLETE = [
    # as written, UTC, minutes east, precision
    ("21/Nov/2026:03:12:09 +0200", "2026-11-21 01:12:09", 120, "second"),
    ("[21/Nov/2026:03:12:09 +0200]", "2026-11-21 01:12:09", 120, "second"),
    ("2026-11-21T03:12:09Z", "2026-11-21 03:12:09", 0, "second"),
    ("2026-11-21T03:12:09.123456Z", "2026-11-21 03:12:09", 0, "second"),
    ("2026-11-21 03:12:09+02", "2026-11-21 01:12:09", 120, "second"),
    ("2026-11-21 03:12:09 +02:00", "2026-11-21 01:12:09", 120, "second"),
    ("2026-11-21T03:12:09-03:30", "2026-11-21 06:42:09", -210, "second"),
    ("2026-11-21 03:12 UTC", "2026-11-21 03:12:00", 0, "minute"),
    ("2026-11-21 03:12:09 (UTC+2)", "2026-11-21 01:12:09", 120, "second"),
    ("2026-11-21 03:12:09 UTC+02:00", "2026-11-21 01:12:09", 120, "second"),
    ("2026/11/21 03:12:09 GMT", "2026-11-21 03:12:09", 0, "second"),
    ("20261121T031209Z", "2026-11-21 03:12:09", 0, "second"),
    ("20261121T0312Z", "2026-11-21 03:12:00", 0, "minute"),
    ("Sat, 21 Nov 2026 03:12:09 +0200", "2026-11-21 01:12:09", 120, "second"),
    ("21 novembre 2026 à 03:12 UTC", "2026-11-21 03:12:00", 0, "minute"),
    ("November 21, 2026 3:12:09 PM UTC", "2026-11-21 15:12:09", 0, "second"),
    ("Nov 21, 2026 12:05 am UTC", "2026-11-21 00:05:00", 0, "minute"),
    ("Sat Nov 21 03:12:09 UTC 2026", "2026-11-21 03:12:09", 0, "second"),
    ("21/11/2026 03:12:09 +0200", "2026-11-21 01:12:09", 120, "second"),
    ("11/21/2026 03:12:09 +0200", "2026-11-21 01:12:09", 120, "second"),
    ("04.04.2026 03:12:09Z", "2026-04-04 03:12:09", 0, "second"),
    ("1795230729", "2026-11-21 03:12:09", 0, "second"),
    ("1795230729.55", "2026-11-21 03:12:09", 0, "second"),
    ("1795230729123", "2026-11-21 03:12:09", 0, "second"),
    ("2016-12-31T23:59:60Z", "2017-01-01 00:00:00", 0, "second"),
    ("2026-11-21T24:00:00Z", "2026-11-22 00:00:00", 0, "second"),
    ("2026-11-21 03:12:09 Europe/Bucharest", "2026-11-21 01:12:09", 120, "second"),
]


@pytest.mark.parametrize(("written", "utc", "offset", "precision"), COMPLETE)
def test_a_complete_time_needs_no_answer(written: str, utc: str, offset: int, precision: str) -> None:
    found = check_one("ipv4", "198.51.100.7", instant_text=written, now=NOW)
    assert found.questions == ()
    assert (found.instant, found.offset_minutes, found.precision) == (at(utc), offset, precision)


@pytest.mark.parametrize(("written", "utc", "offset", "precision"), COMPLETE)
def test_an_answered_zone_never_overrides_a_written_one(
    written: str, utc: str, offset: int, precision: str
) -> None:
    found = check_one("ipv4", "198.51.100.7", instant_text=written, zone="Asia/Tokyo", now=NOW)
    assert (found.instant, found.offset_minutes) == (at(utc), offset)


LOCAL = [
    # as written, answered zone, UTC, minutes east
    ("2026-11-21 03:12:09", BUCHAREST, "2026-11-21 01:12:09", 120),
    ("2026-07-21 03:12:09", BUCHAREST, "2026-07-21 00:12:09", 180),
    ("2026-11-21 03:12:09 EET", BUCHAREST, "2026-11-21 01:12:09", 120),
    ("2026-10-25 03:30:00 EEST", BUCHAREST, "2026-10-25 00:30:00", 180),
    ("2026-10-25 03:30:00 EET", BUCHAREST, "2026-10-25 01:30:00", 120),
    ("2026-11-21", BUCHAREST, "2026-11-20 22:00:00", 120),
    ("2025-09-07", "America/Santiago", "2025-09-07 04:00:00", -240),
]


@pytest.mark.parametrize(("written", "zone", "utc", "offset"), LOCAL)
def test_a_local_time_takes_the_answered_zone(written: str, zone: str, utc: str, offset: int) -> None:
    found = check_one("ipv4", "198.51.100.7", instant_text=written, zone=zone, now=NOW)
    assert found.questions == ()
    assert (found.instant, found.offset_minutes, found.zone) == (at(utc), offset, zone)


ASKED = [
    # as written, answered zone, code of the question
    ("2026-11-21 03:12:09", "", "zone_needed"),
    ("2026-11-21", "", "zone_needed"),
    ("2026-11-21 03:12:09 CST", "", "zone_needed"),
    ("2026-11-21 03:12:09 CST", BUCHAREST, "zone_needed"),
    ("2026-11-21 03:12:09 +02:10", BUCHAREST, "zone_needed"),
    ("03/04/2026 10:00 +0200", BUCHAREST, "date_order"),
    ("03.04.2026 10:00", BUCHAREST, "date_order"),
    ("21/11/26 10:00", BUCHAREST, "date_order"),
    ("Nov 21 03:12:09", BUCHAREST, "year_needed"),
    ("2026-10-25 03:30:00", BUCHAREST, "ambiguous_local_time"),
    ("2026-03-29 03:30:00", BUCHAREST, "missing_local_time"),
    ("2026-02-30 03:30:00Z", "", "no_such_date"),
    ("2026-11-21 25:30:00Z", "", "no_such_date"),
    ("Nov 21, 2026 13:05 PM UTC", "", "no_such_date"),
    ("0001-01-01 00:00:00+02:00", "", "no_such_date"),
    ("9999-12-31 24:00:00Z", "", "no_such_date"),
    ("32/31/2026 10:00Z", "", "no_such_date"),
    ("2026-12-01 12:05:01Z", "", "future"),
    ("yesterday", "", "format"),
    ("2026-11-21 03:12:09Z or so", "", "format"),
    ("2026-11-21 03:12Z, 2026-11-21 04:12Z", "", "which_time"),
    ("2026-11-21 05:12Z - 2026-11-21 04:12Z", "", "which_time"),
    ("2026-11-21 05:12Z - 2026-11-21 06:12", "", "zone_needed"),
]


@pytest.mark.parametrize(("written", "zone", "code"), ASKED)
def test_an_unclear_time_is_asked_back(written: str, zone: str, code: str) -> None:
    found = check_one("ipv4", "198.51.100.7", instant_text=written, zone=zone, now=NOW)
    assert [question.code for question in found.questions] == [code]
    assert (found.instant is None) == (code != "future")


def test_five_minutes_ahead_are_allowed_because_clocks_differ() -> None:
    found = check_one("ipv4", "198.51.100.7", instant_text="2026-12-01 12:05:00Z", now=NOW)
    assert found.questions == ()


def test_the_question_about_a_repeated_hour_names_both_offsets() -> None:
    found = check_one("ipv4", "198.51.100.7", instant_text="2026-10-25 03:30", zone=BUCHAREST, now=NOW)
    assert "+03:00 or +02:00" in found.questions[0].message


def test_two_times_with_a_dash_are_a_span() -> None:
    written = "2026-11-21 03:12:09Z - 2026-11-21 04:12:09Z"
    found = check_one("ipv4", "198.51.100.7", instant_text=written, now=NOW)
    assert (found.instant, found.instant_end) == (at("2026-11-21 03:12:09"), at("2026-11-21 04:12:09"))


@pytest.mark.parametrize("zone", ["Nowhere/Land", "../../etc/passwd", "Europe"])
def test_an_unknown_zone_is_refused(zone: str) -> None:
    with pytest.raises(UnknownZone, match="no time zone"):
        parse("198.51.100.7", zone=zone, now=NOW)


def test_a_time_of_less_than_a_second_precision_brings_advice() -> None:
    found = check_one("ipv4", "198.51.100.7", port=1, instant_text="2026-11-21 03:12Z", now=NOW)
    assert "seconds" in found.warnings[0]
