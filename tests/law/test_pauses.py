"""A clock that stands still says when and why; one that nothing suspends refuses to."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mla.law.clocks import CLOCKS, Pause, compute
from mla.law.counting import monday_to_friday
from mla.law.pauses import days_back, in_order, pushed_back

START = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
BERLIN = ZoneInfo("Europe/Berlin")


def status(*pauses: Pause) -> date:
    return (
        compute("STATUS", start=START, zone="Europe/Berlin", pauses=pauses).due_at.astimezone(BERLIN).date()
    )


@pytest.mark.parametrize(
    ("pauses", "end"),
    [
        ((), date(2026, 12, 2)),
        ((Pause(START, START + 3 * DAY),), date(2026, 12, 5)),
        ((Pause(START + DAY, START + DAY + HOUR),), date(2026, 12, 2)),
        ((Pause(START + DAY, START + 2 * DAY), Pause(START + 5 * DAY, START + 7 * DAY)), date(2026, 12, 5)),
        ((Pause(START + DAY, START + 4 * DAY), Pause(START + 2 * DAY, START + 5 * DAY)), date(2026, 12, 6)),
        ((Pause(START + 60 * DAY, START + 70 * DAY),), date(2026, 12, 2)),
    ],
)
def test_the_end_moves_by_the_days_that_began_within_the_pauses(pauses: tuple[Pause, ...], end: date) -> None:
    assert status(*pauses) == end


def test_the_sentence_names_each_pause_and_its_reason_in_both_languages() -> None:
    pause = Pause(START, START + 3 * DAY)
    said = compute("STATUS", start=START, zone="Europe/Berlin", pauses=(pause,)).explanation
    assert (
        "the period of 30 calendar days, suspended from 2 November 2026, 10:00:00 (Europe/Berlin, UTC+01:00) to"
        " 5 November 2026, 10:00:00 (Europe/Berlin, UTC+01:00) while the other State waited for our answer, ends on"
        " 5 December 2026"
    ) in said.en
    assert "suspendu du 2 novembre 2026 à 10:00:00" in said.fr
    assert "pendant que l’autre État attendait notre réponse, prend fin" in said.fr


def test_without_a_pause_the_sentence_says_nothing_of_one() -> None:
    said = compute("STATUS", start=START, zone="Europe/Berlin").explanation
    assert "suspend" not in said.en + said.fr


@pytest.mark.parametrize("code", sorted(code for code, one in CLOCKS.items() if one.pause is None))
def test_nothing_else_can_be_suspended_least_of_all_a_period_of_a_treaty(code: str) -> None:
    stated = date(2027, 6, 1) if CLOCKS[code].until else None
    pause = Pause(START, START + DAY)
    with pytest.raises(ValueError, match="Nothing suspends"):
        compute(code, start=START, zone="Europe/Berlin", stated_until=stated, pauses=(pause,))


def test_only_standards_of_our_own_stand_still() -> None:
    assert {one.kind for one in CLOCKS.values() if one.pause} == {"policy"}


def test_working_days_are_given_back_as_working_days() -> None:
    def further(day: date, count: int) -> date:
        while count:
            day += DAY
            count -= monday_to_friday(day)
        return day

    friday = datetime(2026, 11, 6, 12, 0, tzinfo=UTC)
    last, met = days_back(
        date(2026, 11, 10), [Pause(friday, friday + 4 * DAY)], BERLIN, further, monday_to_friday
    )
    assert (last, len(met)) == (date(2026, 11, 12), 1)  # Monday and Tuesday come back, not the weekend


def test_hours_are_given_back_to_the_second_and_only_if_the_period_still_ran() -> None:
    due = START + HOUR
    assert pushed_back(due, [Pause(due, due + HOUR)])[0] == due + HOUR
    assert pushed_back(due, [Pause(due + timedelta(seconds=1), due + HOUR)]) == (due, ())


@pytest.mark.parametrize("wrong", [Pause(START, START - HOUR), Pause(START.replace(tzinfo=None), START)])
def test_a_pause_has_two_instants_in_order(wrong: Pause) -> None:
    with pytest.raises(ValueError, match="two instants"):
        in_order([wrong])


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 9)), max_size=5))
def test_a_pause_never_brings_the_end_forward(spans: list[tuple[int, int]]) -> None:
    pauses = [Pause(START + first * DAY, START + (first + long) * DAY) for first, long in spans]
    assert status() <= status(*pauses) <= status() + sum((long for _first, long in spans), 0) * DAY
