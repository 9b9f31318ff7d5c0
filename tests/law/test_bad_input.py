"""What is wrong, has ended or was never there: each gets a plain answer with its article, in both languages."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mla.law.binding import Binding, State
from mla.law.routes.adviser import advise
from mla.law.routes.question import Declared, RouteQuestion
from mla.law.text import Text

DAY = date(2026, 11, 21)
YESTERDAY = DAY - timedelta(days=1)
PARTY = Binding("ETS185", start=date(2009, 7, 1))
A = State("AA", Text("Aland", "Alande"), (Binding("ETS185", start=date(2004, 9, 1)),))
B = State("BB", Text("Bland", "Blande"), (PARTY,))
ASK = RouteQuestion(A, B, DAY, "preserve")
URGENT = {"want": "disclose", "category": "SUB", "urgency": "urgent"}


def asked(*rows: Binding, territory: str = "") -> dict[str, Any]:
    return {"requested": replace(B, bindings=rows, territory=territory)}


def both(*rows: Binding) -> dict[str, Any]:
    return {
        "requesting": replace(A, bindings=(*A.bindings, *rows)),
        "requested": replace(B, bindings=(PARTY, *rows)),
    }


def withdrawn(article: str, instrument: str = "ETS185") -> tuple[Declared, ...]:
    return (Declared(instrument, article, date(2010, 1, 1), YESTERDAY),)


LEFT = replace(PARTY, end=YESTERDAY)
SECOND = Binding("CETS224", start=date(2026, 1, 1))
SUBSCRIBER = {"want": "disclose", "category": "SUB"}

# what is wrong, what changes, the way that is closed, the article, words of the answer
CLOSED: list[tuple[str, dict[str, Any], str, str, str]] = [
    ("it left yesterday", asked(LEFT), "ART29", "47", "no longer bound since 20 November 2026"),
    (
        "it left and comes back tomorrow",
        asked(LEFT, replace(PARTY, start=DAY + timedelta(days=1))),
        "ART29",
        "36(4)",
        "on 20 November 2026 (Art. 47 ETS 185) and is bound again only from 22 November 2026",
    ),
    ("we left", {"requesting": replace(A, bindings=(LEFT,))}, "ART29", "47", "Aland left"),
    ("it signed only", asked(Binding("ETS185", "signatory")), "ART29", "36(4)", "Bland signed"),
    ("nothing is recorded", asked(), "ART29", "36(4)", "not recorded as a Party"),
    ("a part without extension", asked(PARTY, territory="Isle"), "ART29", "38", "extended to Isle"),
    (
        "a part whose extension was withdrawn yesterday",
        asked(PARTY, replace(LEFT, territory="Isle"), territory="Isle"),
        "ART29",
        "38",
        "not recorded as extended to Isle on that day",
    ),
    (
        "our own part without extension",
        {"requesting": replace(A, territory="Reef")},
        "ART29",
        "38",
        "extended to Reef",
    ),
    ("before the treaty", {"on": date(2004, 6, 30)}, "ART29", "36(3)", "binds nobody before 1 July 2004"),
    ("the first day of the calendar", {"on": date.min}, "ART29", "36(3)", "binds nobody before 1 July 2004"),
    ("before it was bound", {"on": date(2009, 6, 30)}, "ART29", "36(4)", "only from 1 July 2009"),
    ("the Protocol waits", SUBSCRIBER, "P2_7", "16", "it needs five ratifications"),
    ("the UN Convention waits", SUBSCRIBER, "UN_STO", "65(1)", "it needs forty ratifications"),
    (
        "a reservation to Art. 7",
        {**SUBSCRIBER, **both(SECOND), "declared": (Declared("CETS224", "7(9)(a)", YESTERDAY),)},
        "P2_7",
        "7(9)(a)",
        "reserv",
    ),
    (
        "a declaration on direct requests",
        {**URGENT, "declared": (Declared("ETS185", "27(9)(e)", YESTERDAY),)},
        "ART27_9A",
        "27(9)(e)",
        "central authority",
    ),
]


@pytest.mark.parametrize(
    ("what", "changes", "code", "article", "words"), CLOSED, ids=[row[0] for row in CLOSED]
)
def test_the_closed_way_says_why_and_by_which_article(
    what: str, changes: dict[str, Any], code: str, article: str, words: str
) -> None:
    found = advise(replace(ASK, **changes))
    (why,) = {one for one in found.rejected if one.code.startswith(code)}
    assert why.citation.article == article, what
    assert words in why.why.en
    assert why.citation.short.removeprefix("Art. ") in why.why.fr
    assert found.routes, "there is always a way on"


# what has ended, what changes, the way that is open again
OPEN: list[tuple[str, dict[str, Any], str]] = [
    (
        "a reservation to Art. 7 withdrawn yesterday",
        {**SUBSCRIBER, **both(SECOND), "declared": withdrawn("7(9)(a)", "CETS224")},
        "P2_7",
    ),
    (
        "a declaration on direct requests withdrawn yesterday",
        {**URGENT, "declared": withdrawn("27(9)(e)")},
        "ART27_9A",
    ),
    (
        "a reservation to traffic data withdrawn yesterday",
        {"want": "disclose", "category": "TRA", **both(SECOND), "declared": withdrawn("8(13)", "CETS224")},
        "P2_8",
    ),
    (
        "it came back yesterday",
        asked(replace(LEFT, end=date(2020, 1, 1)), replace(PARTY, start=YESTERDAY)),
        "ART29",
    ),
    (
        "a part to which it was extended yesterday",
        asked(PARTY, replace(PARTY, start=YESTERDAY, territory="Isle"), territory="Isle"),
        "ART29",
    ),
]


@pytest.mark.parametrize(("what", "changes", "code"), OPEN, ids=[row[0] for row in OPEN])
def test_what_ended_yesterday_closes_nothing_today(what: str, changes: dict[str, Any], code: str) -> None:
    assert code in {route.code for route in advise(replace(ASK, **changes)).routes}, what


@given(on=st.dates())
def test_every_day_of_the_calendar_has_an_answer_with_an_article(on: date) -> None:
    found = advise(replace(ASK, on=on))
    opened = on >= date(2009, 7, 1)
    assert ("ART29" in {route.code for route in found.routes}) == opened
    assert all(one.citation.article or one.citation.instrument == "Practice" for one in found.rejected)
