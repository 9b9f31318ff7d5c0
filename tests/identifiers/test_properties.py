"""What holds for any text at all."""

import ipaddress
import re
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from types import FrameType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mla.requests.identifiers import KINDS, MAX_CHARACTERS, MAX_LINES, TooMuch, check_one, parse

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
PARTS = [
    *("198.51.100.7", "2001:db8::1", "21/Nov/2026:03:12:09", " +0200", "2026-11-21", "T", "03:12:09", "Z"),
    *("Nov 21 03:12:09", "03/04/2026", "Received: from ", "From: ", "a@example.net", "4111111111111111"),
    *("Discord: ", "IMEI ", "IBAN ", "RO49", "+40", "00", "http://", "hxxp", "[.]", "UC", "bc1q", "0x"),
    *("9" * 15, "a" * 31, "port ", "xn--", "ip,port,time\n", "\n", "\t", " ", ",", '"', ":", "::", "[", "]"),
    *("@", "1", "-", "ÿ", "\u202e", "\x00", "\ud800", "²", "٣"),
]
PIECES = st.sampled_from(PARTS)
# Part of a longer number or word, or behind a plus, the same digits are something else.
WHOLE_CARD = re.compile(r"(?<![0-9A-Za-z+])4111111111111111(?![0-9A-Za-z])")
TEXT = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=40).map("".join))
ZONES = st.sampled_from([None, "Europe/Bucharest", "America/New_York", "Asia/Kathmandu", "UTC"])


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXT, ZONES)
def test_any_text_is_read_without_an_error(text: str, zone: str | None) -> None:
    parsed = parse(text, zone=zone, now=NOW)
    for found in parsed.found:
        assert found.kind in KINDS
        assert 0 < len(found.value) <= 2048
        assert 1 <= found.line <= text.count("\n") + text.count("\r") + 1
        assert not WHOLE_CARD.search(found.original)


@settings(max_examples=300, deadline=None)
@given(TEXT)
def test_no_accepted_time_is_without_an_offset(text: str) -> None:
    for found in parse(text, zone=None, now=NOW).found:
        if not found.questions and found.instant is not None:
            assert found.offset_minutes is not None
            assert found.instant.tzinfo is UTC
            assert found.instant <= NOW + timedelta(minutes=5)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(KINDS)), TEXT, TEXT, st.none() | st.integers())
def test_any_typed_value_is_judged_without_an_error(
    kind: str, value: str, time: str, port: int | None
) -> None:
    found = check_one(kind, value, port=port, instant_text=time, now=NOW)
    assert found.kind in KINDS
    assert len(found.value) <= 2048


SECONDS = st.integers(1_104_537_600, 1_795_000_000)
OFFSETS = st.sampled_from([-720, -570, -210, 0, 60, 120, 330, 345, 840])
FORMS: list[Callable[[datetime, str, int], str]] = [
    lambda at, ip, port: f'{ip}:{port} - - [{at:%d/%b/%Y:%H:%M:%S %z}] "GET / HTTP/1.1" 200 1',
    lambda at, ip, port: f"{at.isoformat()} {ip}:{port}",
    lambda at, ip, port: f"{ip},{port},{at:%Y-%m-%d %H:%M:%S%z}",
    lambda at, ip, port: f"{at:%a, %d %b %Y %H:%M:%S %z} from {ip} port {port}",
    lambda at, ip, port: f'{{"src_ip": "{ip}", "src_port": {port}, "time": "{at.isoformat()}"}}',
    lambda at, ip, port: f"{at.timestamp():.3f} SRC={ip} SPT={port} PROTO=TCP",
]


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(FORMS), SECONDS, OFFSETS, st.integers(1, 254), st.integers(1024, 65_535))
def test_a_formatted_log_line_comes_back_as_it_went_in(
    form: Callable[[datetime, str, int], str], second: int, offset: int, last: int, port: int
) -> None:
    at = datetime.fromtimestamp(second, timezone(timedelta(minutes=offset)))
    (found,) = parse(form(at, f"198.51.100.{last}", port), zone=None, now=NOW).found
    assert (found.value, found.port, found.instant) == (f"198.51.100.{last}", port, at.astimezone(UTC))
    assert found.questions == ()


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 2**96 - 1))
def test_any_documentation_ipv6_address_comes_back_in_its_shortest_form(low: int) -> None:
    address = ipaddress.IPv6Address((0x20010DB8 << 96) | low)
    (found,) = parse(f"x {address.exploded} y", zone=None, now=NOW).found
    assert found.value == str(address)
    assert found.questions == ()


HOSTILE = [
    ("198.51.100.7 "),
    ("2001:db8::1 2026-11-21T01:12:09Z "),
    ("4111 1111 1111 1112 "),
    ("a@"),
    ("a.b-"),
    ("http://"),
    ("2026-11-21 "),
    ("Nov 21 03:12:09 "),
    ("SPT=1 SRC=198.51.100.7 DST=203.0.113.9 "),
    ("Discord: "),
    ("IBAN RO49 AAAA "),
    ("[.]"),
    ("(at)"),
    (":"),
    ("1"),
    ("0x"),
    ("+1 "),
    ('"'),
    (","),
    ("1a"),
    (" "),
    ("é"),
]


def calls_made(run: Callable[[], object]) -> int:
    """Python calls and built-in calls, a measure of work that does not depend on the machine."""
    count = 0

    def note(_frame: FrameType, event: str, _what: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(note)
    try:
        run()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("unit", HOSTILE)
def test_work_grows_no_faster_than_the_text(unit: str) -> None:
    def work(characters: int) -> int:
        text = (unit * characters)[:characters]
        return calls_made(lambda: parse(text, zone=None, now=NOW))

    work(100)
    small, large = work(1_000), work(8_000)
    assert large <= 8 * small * 1.5 + 500


@pytest.mark.parametrize("unit", HOSTILE)
def test_the_largest_allowed_text_is_read(unit: str) -> None:
    text = (unit * MAX_CHARACTERS)[:20_000]
    assert parse(text, zone="UTC", now=NOW) is not None


def test_too_much_text_is_refused_with_the_limit() -> None:
    with pytest.raises(TooMuch, match="200,000 characters"):
        parse("x" * (MAX_CHARACTERS + 1), zone=None, now=NOW)
    with pytest.raises(TooMuch, match="2,000 lines"):
        parse("\n" * MAX_LINES, zone=None, now=NOW)
