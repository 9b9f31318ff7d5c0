"""A date beyond all reason is refused with the reason, never answered with an overflow."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mla.law.bounds import FIRST_DAY, LAST_DAY, LONGEST, Uncountable
from mla.law.clocks import CLOCKS, compute

START = datetime(2026, 11, 21, 1, 12, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("code", "stated", "words"),
    [
        ("PRES_STATED", {"stated_until": date.max}, "Check the year"),
        ("PRES_STATED", {"stated_until": date(2200, 1, 1)}, "Check the year"),
        ("PRES_MIN", {"stated_until": date.max}, "Check the year"),
        ("P2_7", {"stated_days": 10**9}, "Check the number"),
        ("P2_7", {"stated_days": LONGEST + 1}, "Check the number"),
        ("PRES_STATED", {"stated_until": date(2026, 11, 20)}, "before the start"),
        ("ACK", {"start": datetime.max.replace(tzinfo=UTC)}, "Check the year"),
        ("ACK", {"start": datetime.min.replace(tzinfo=UTC)}, "Check the year"),
    ],
)
def test_what_cannot_be_counted_says_so(code: str, stated: dict[str, Any], words: str) -> None:
    with pytest.raises(Uncountable, match=words) as caught:
        compute(code, **{"start": START, "zone": "Asia/Tokyo", **stated})
    assert caught.value.words.fr != caught.value.words.en


@given(
    code=st.sampled_from(sorted(CLOCKS)),
    zone=st.sampled_from(["America/New_York", "Pacific/Kiritimati", "Pacific/Honolulu", "Europe/Berlin"]),
    start=st.datetimes(timezones=st.just(UTC)),
    until=st.dates(),
    days=st.one_of(st.none(), st.integers(1, 10**12)),
)
def test_every_clock_answers_or_refuses_for_every_date(
    code: str, zone: str, start: datetime, until: date, days: int | None
) -> None:
    try:
        done = compute(code, start=start, zone=zone, stated_until=until, stated_days=days)
    except Uncountable:
        return
    assert done.due_at >= start
    assert FIRST_DAY <= until <= LAST_DAY
