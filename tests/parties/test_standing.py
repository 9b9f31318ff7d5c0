"""What held for a State the day before, on, and the day after each change."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mla.parties.models import Agreement, Declaration, Party, TreatyStatus
from mla.parties.reference_files import read
from mla.parties.reference_loading import load
from mla.parties.standing import (
    agreement_between,
    declaration_27_9_e,
    entry_into_force,
    is_party,
    reservation_29_4,
    treaty_status,
)
from tests.parties.conftest import SHIPPED

DAY = timedelta(days=1)
SOURCE: dict[str, Any] = {"source": "invented", "checked_on": date(2026, 11, 23), "certainty": "knowledge"}


@pytest.fixture
def loaded(db: None) -> Path:
    load(read(SHIPPED))
    return SHIPPED


@pytest.mark.parametrize(
    ("deposited", "bound"),
    [
        ("2002-06-20", "2004-07-01"),  # Albania: waited for the Convention itself, Art. 36(3)
        ("2004-03-18", "2004-07-01"),  # Lithuania: the fifth ratification
        ("2004-05-12", "2004-09-01"),  # Romania
        ("2013-08-22", "2013-12-01"),  # Czechia
        ("2011-09-21", "2012-01-01"),  # Switzerland: over the end of a year
        ("2025-08-28", "2025-12-01"),  # New Zealand
        ("2026-10-31", "2027-02-01"),  # three months after the 31st is 31 January
        ("2026-11-30", "2027-03-01"),  # there is no 30 February
        ("2026-12-01", "2027-04-01"),  # the first of a month wins nothing
    ],
)
def test_first_day_of_the_month_after_three_months(deposited: str, bound: str) -> None:
    assert entry_into_force(date.fromisoformat(deposited)) == date.fromisoformat(bound)


@given(st.dates(date(2004, 7, 1), date(2100, 1, 1)))
def test_a_state_waits_more_than_three_and_at_most_four_months(deposited: date) -> None:
    bound = entry_into_force(deposited)
    assert bound.day == 1
    assert (bound.year - deposited.year) * 12 + bound.month - deposited.month == 4


@pytest.mark.parametrize(
    ("state", "first_day"),
    [
        ("AL", date(2004, 7, 1)),
        ("RO", date(2004, 9, 1)),
        ("CZ", date(2013, 12, 1)),
        ("CM", date(2024, 4, 1)),
        ("NZ", date(2025, 12, 1)),
    ],
)
@pytest.mark.usefixtures("loaded")
def test_a_state_is_a_party_from_its_first_day(state: str, first_day: date) -> None:
    days = (first_day - DAY, first_day, first_day + DAY)
    assert [is_party(state, "ETS185", day) for day in days] == [False, True, True]


@pytest.mark.usefixtures("loaded")
def test_a_state_that_withdraws_is_no_party_from_that_day() -> None:
    last = date(2030, 3, 1)
    TreatyStatus.objects.filter(party="RO", instrument="ETS185").update(withdrawn_from=last)
    days = (last - DAY, last, last + DAY)
    assert [is_party("RO", "ETS185", day) for day in days] == [True, False, False]


@pytest.mark.parametrize(
    ("state", "instrument", "standing"),
    [
        ("IE", "ETS185", "signatory"),
        ("ZA", "ETS185", "signatory"),
        ("KE", "ETS185", "invited"),
        ("RO", "ETS189", "unknown"),
        ("JP", "CETS224", "signatory"),  # has ratified, but the Protocol is not in force
        ("RO", "UNCC", None),
    ],
)
@pytest.mark.usefixtures("loaded")
def test_who_is_not_known_to_be_bound_is_no_party(state: str, instrument: str, standing: str | None) -> None:
    status = treaty_status(state, instrument, date(2026, 11, 23))
    assert (status.standing if status else None) == standing
    assert not is_party(state, instrument, date(2026, 11, 23))


@pytest.mark.usefixtures("loaded")
def test_the_czech_reservation_held_from_its_first_day_to_the_day_of_withdrawal() -> None:
    first, ended = date(2013, 12, 1), date(2019, 7, 5)
    days = (first - DAY, first, first + DAY, ended - DAY, ended, ended + DAY)
    held = [reservation_29_4("CZ", day) is not None for day in days]
    assert held == [False, True, True, True, False, False]


@pytest.mark.parametrize(
    ("state", "certainty", "mode"),
    [
        ("AT", "verified", "mandatory"),
        ("LT", "verified", "discretionary"),
        ("AR", "verified", "declaratory"),
        ("GB", "knowledge", ""),
    ],
)
@pytest.mark.usefixtures("loaded")
def test_reservations_to_29_4_today(state: str, certainty: str, mode: str) -> None:
    found = reservation_29_4(Party.objects.get(pk=state), date(2026, 11, 23))
    assert found is not None
    assert (found.certainty, found.mode) == (certainty, mode)


@pytest.mark.usefixtures("loaded")
def test_a_reservation_to_another_article_is_not_taken_for_one_to_29_4() -> None:
    bulgaria = {"party_id": "BG", "instrument": "ETS185", "article": "14(3)", "kind": "reservation"}
    Declaration.objects.create(valid_from=date(2005, 8, 1), **bulgaria, **SOURCE)
    assert reservation_29_4("BG", date(2026, 11, 23)) is None


@pytest.mark.usefixtures("loaded")
def test_declarations_that_urgent_requests_go_to_the_central_authority() -> None:
    today = date(2026, 11, 23)
    found = {state: declaration_27_9_e(state, today) for state in ("AZ", "JP", "US", "RO")}
    assert {state: row.certainty if row else None for state, row in found.items()} == {
        "AZ": "verified",
        "JP": "knowledge",
        "US": "knowledge",
        "RO": None,
    }
    assert declaration_27_9_e("AZ", date(2010, 6, 30)) is None


@pytest.mark.usefixtures("loaded")
def test_a_treaty_between_two_states_is_found_in_either_order_while_it_lasts() -> None:
    pair = {"party_a_id": "DE", "party_b_id": "RO"}
    start, end = date(2020, 1, 1), date(2025, 1, 1)
    for name, valid_from, valid_to in (("Old", start, end), ("New", date(2024, 1, 1), end)):
        Agreement.objects.create(
            name_en=name, name_fr=name, valid_from=valid_from, valid_to=valid_to, **pair, **SOURCE
        )
    found = [agreement_between("RO", "DE", day) for day in (start - DAY, start, end - DAY, end)]
    assert [agreement and agreement.name_en for agreement in found] == [None, "Old", "New", None]
    assert agreement_between("DE", "RO", start) == agreement_between("RO", "DE", start)
    assert agreement_between("DE", "FR", start) is None
