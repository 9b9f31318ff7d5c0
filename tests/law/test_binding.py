"""Who is bound on a day: a Party that left, a territory, a day before the treaty, an instrument not in force."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mla.law.binding import Binding, State, in_force
from mla.law.instruments import INSTRUMENTS
from mla.law.text import Text

OLD = date(2004, 9, 1)
DAY = date(2026, 11, 21)
PARTY = Binding("ETS185", start=OLD)
LAND = State("AA", Text("Aland", "Alande"), (PARTY,))
OTHER = State("BB", Text("Bland", "Blande"), (Binding("ETS185", start=date(2009, 7, 1)),))


def with_rows(*rows: Binding, territory: str = "") -> State:
    return replace(LAND, bindings=rows, territory=territory)


# what is known of the first State, the instrument, the day, bound?, article, words that must be there
TABLE: list[tuple[str, State, str, date, bool, str, str]] = [
    ("both bound", LAND, "ETS185", DAY, True, "36(4)", "binds Aland and Bland on 21 November 2026"),
    ("before the treaty", LAND, "ETS185", date(2004, 6, 30), False, "36(3)", "nobody before 1 July 2004"),
    ("the other is later", LAND, "ETS185", date(2009, 6, 30), False, "36(4)", "only from 1 July 2009"),
    ("on the first day", LAND, "ETS185", date(2009, 7, 1), True, "36(4)", "binds"),
    ("nothing recorded", with_rows(), "ETS185", DAY, False, "36(4)", "not recorded as a Party"),
    (
        "signed only",
        with_rows(Binding("ETS185", "signatory")),
        "ETS185",
        DAY,
        False,
        "36(4)",
        "Aland signed",
    ),
    (
        "left, first day without",
        with_rows(replace(PARTY, end=DAY)),
        "ETS185",
        DAY,
        False,
        "47",
        "no longer bound since 21 November 2026",
    ),
    (
        "left, last day with",
        with_rows(replace(PARTY, end=DAY)),
        "ETS185",
        DAY - timedelta(days=1),
        True,
        "36(4)",
        "binds",
    ),
    (
        "left and came back later",
        with_rows(replace(PARTY, end=date(2020, 1, 1)), replace(PARTY, start=date(2027, 1, 1))),
        "ETS185",
        DAY,
        False,
        "36(4)",
        "on 1 January 2020 (Art. 47 ETS 185) and is bound again only from 1 January 2027",
    ),
    (
        "left, came back and left again",
        with_rows(
            replace(PARTY, end=date(2010, 1, 1)), replace(PARTY, start=date(2015, 1, 1), end=date(2020, 1, 1))
        ),
        "ETS185",
        DAY,
        False,
        "47",
        "no longer bound since 1 January 2020",
    ),
    (
        "an empty period",
        with_rows(replace(PARTY, end=OLD - timedelta(days=1))),
        "ETS185",
        OLD + timedelta(days=3000),
        False,
        "47",
        "no longer bound",
    ),
    (
        "only a territory is recorded",
        with_rows(replace(PARTY, territory="Island")),
        "ETS185",
        DAY,
        False,
        "36(4)",
        "not recorded as a Party",
    ),
    (
        "a territory not covered",
        with_rows(PARTY, territory="Island"),
        "ETS185",
        DAY,
        False,
        "38",
        "extended to Island",
    ),
    (
        "a territory before its day",
        with_rows(
            PARTY, Binding("ETS185", start=DAY + timedelta(days=1), territory="Island"), territory="Island"
        ),
        "ETS185",
        DAY,
        False,
        "38",
        "extended to Island",
    ),
    (
        "a territory covered",
        with_rows(PARTY, Binding("ETS185", start=DAY, territory="Island"), territory="Island"),
        "ETS185",
        DAY,
        True,
        "36(4)",
        "binds",
    ),
    ("one State twice", replace(LAND, code="BB"), "ETS185", DAY, False, "25(1)", "between two Parties"),
    ("an instrument not in force", LAND, "CETS224", DAY, False, "16", "five ratifications"),
    ("before its opening", LAND, "CETS224", date(2022, 5, 11), False, "16", "nobody before 12 May 2022"),
    ("the UN Convention", LAND, "UNCC", DAY, False, "65(1)", "forty ratifications"),
    ("a form", LAND, "TCY2018_10", DAY, False, "", "not a treaty"),
    ("unknown", LAND, "XYZ", DAY, False, "", "not an instrument on record"),
    ("First Protocol not recorded", LAND, "ETS189", DAY, False, "10", "not recorded as a Party"),
    ("EU Regulation before its day", LAND, "EU2023_1543", date(2026, 8, 17), False, "34(2)", "18 August"),
    ("EU Regulation", LAND, "EU2023_1543", DAY, False, "34(2)", "not recorded as a Party"),
    (
        "a child without its parent",
        with_rows(Binding("ETS189", start=OLD)),
        "ETS189",
        DAY,
        False,
        "36(4)",
        "“Convention on Cybercrime”",
    ),
]


@pytest.mark.parametrize(("what", "state", "instrument", "on", "bound", "article", "words"), TABLE)
def test_who_is_bound(
    what: str, state: State, instrument: str, on: date, bound: bool, article: str, words: str
) -> None:
    found = in_force(instrument, state, OTHER, on)
    assert (found.bound, found.citation.article) == (bound, article), what
    assert words in found.why.en
    assert found.why.fr != found.why.en
    assert found.citation.short.removeprefix("Art. ") in found.why.fr or not article


@pytest.mark.parametrize("instrument", ["CETS224", "UNCC"])
def test_dated_entries_for_both_switch_an_instrument_on(instrument: str) -> None:
    row = Binding(instrument, start=date(2027, 1, 1))
    land, other = (replace(one, bindings=(*one.bindings, row)) for one in (LAND, OTHER))
    assert not in_force(instrument, land, other, date(2026, 12, 31)).bound
    assert in_force(instrument, land, other, date(2027, 1, 1)).bound
    assert not in_force(instrument, land, OTHER, date(2027, 1, 1)).bound


def test_an_answer_on_an_unread_fact_says_so() -> None:
    unread = replace(LAND, bindings=(replace(PARTY, checked=False),))
    assert in_force("ETS185", LAND, OTHER, DAY).checked
    assert not in_force("ETS185", unread, OTHER, DAY).checked


DAYS = st.dates(date(1999, 1, 1), date(2040, 1, 1))
ROWS = st.builds(
    Binding,
    instrument=st.sampled_from(sorted(INSTRUMENTS)),
    standing=st.sampled_from(["party", "signatory", "invited", "unknown"]),
    start=st.none() | DAYS,
    end=st.none() | DAYS,
    territory=st.sampled_from(["", "Island"]),
)
STATES = st.builds(
    State,
    code=st.sampled_from(["AA", "BB"]),
    name=st.just(Text("A State", "Un État")),
    bindings=st.lists(ROWS, max_size=8).map(tuple),
    territory=st.sampled_from(["", "Island"]),
)


@given(instrument=st.sampled_from([*INSTRUMENTS, "?"]), a=STATES, b=STATES, on=DAYS)
def test_whatever_is_on_record_there_is_a_plain_answer_and_it_is_never_a_guess(
    instrument: str, a: State, b: State, on: date
) -> None:
    found = in_force(instrument, a, b, on)
    assert found.why.en.endswith(".")
    assert found.why.fr.endswith(".")
    if found.bound:
        opened = INSTRUMENTS[instrument].in_force or INSTRUMENTS[instrument].opened
        assert opened is not None
        assert on >= opened
        for state in (a, b):
            assert any(
                row.instrument == instrument
                and row.standing == "party"
                and row.start is not None
                and row.start <= on
                and (row.end is None or on < row.end)
                for row in state.bindings
            )


MARKS = st.lists(DAYS, max_size=5, unique=True).map(sorted)


def periods(marks: list[date]) -> tuple[Binding, ...]:
    """Days of coming and going in turn; after an odd number of them the State is still bound."""
    ends = [*marks[1::2], None][: len(marks[::2])]
    return tuple(Binding("ETS185", start=start, end=end) for start, end in zip(marks[::2], ends, strict=True))


def covers(marks: list[date], on: date) -> bool:
    return sum(mark <= on for mark in marks) % 2 == 1


@given(ours=MARKS, theirs=MARKS, on=DAYS | st.just(date(2004, 7, 1)), backwards=st.booleans())
def test_a_day_is_bound_if_and_only_if_a_period_of_each_state_covers_it(
    ours: list[date], theirs: list[date], on: date, backwards: bool
) -> None:
    rows = periods(ours)[:: -1 if backwards else 1]
    found = in_force("ETS185", replace(LAND, bindings=rows), replace(OTHER, bindings=periods(theirs)), on)
    opened = INSTRUMENTS["ETS185"].in_force
    assert opened is not None
    assert found.bound == (on >= opened and covers(ours, on) and covers(theirs, on))
