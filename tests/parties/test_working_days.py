"""Working days: yes, no, or not known. A guess would let a reminder wait for an office that is open."""

from datetime import date

import pytest

from mla.parties.models import Party
from mla.parties.reference_rows import ReferenceData
from mla.parties.working_days import working_day


@pytest.mark.parametrize(
    ("state", "day", "expected"),
    [
        ("UA", date(2026, 1, 1), None),  # under martial law the tables are empty
        ("UA", date(2026, 11, 22), None),  # a Sunday, but nothing is known for this State
        ("LK", date(2027, 5, 3), None),  # the tables end with 2026
        ("IL", date(2026, 11, 20), False),  # Friday
        ("IL", date(2026, 11, 21), False),  # Saturday
        ("IL", date(2026, 11, 22), True),  # Sunday is a working day
        ("RO", date(2026, 11, 20), True),
        ("RO", date(2026, 11, 22), False),
        ("RO", date(2026, 12, 1), False),  # national day, a Tuesday
        ("RO", date(2027, 1, 1), False),
        ("DE", date(2027, 3, 8), False),  # Women's Day, in Berlin only
        ("GB", date(2026, 12, 28), False),  # Boxing Day fell on a Saturday
        ("AU", date(2027, 3, 8), False),  # Canberra Day, in the capital only
    ],
)
def test_working_days_by_state(state: str, day: date, expected: bool | None, shipped: ReferenceData) -> None:
    (party,) = [placed.row for placed in shipped.parties if placed.row.iso2 == state]
    assert working_day(party)(day) is expected


@pytest.mark.parametrize(
    ("iso2", "package"), [("QQ", "full"), ("GB", "subdiv:XX"), ("UA", "full"), ("LK", "partial")]
)
def test_a_calendar_that_is_not_there_or_empty_is_not_known(iso2: str, package: str) -> None:
    assert working_day(Party(iso2=iso2, holidays_package=package))(date(2027, 5, 3)) is None


def test_asking_about_one_year_does_not_fill_an_empty_one() -> None:
    """The library adds the year of any day it is asked about: an empty year would then seem free of holidays."""
    ask = working_day(Party(iso2="LK", holidays_package="full"))
    assert ask(date(2026, 5, 1)) is False
    assert ask(date(2027, 5, 1)) is None
    assert ask(date(2026, 5, 4)) is True
    assert ask(date(2027, 5, 4)) is None
