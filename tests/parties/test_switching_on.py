"""A dated entry switches an instrument on for two States: on that day the law offers it, the day before it does not."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import orjson
import pytest

from mla.law.binding import Binding, State, in_force
from mla.law.routes.advice import Advice
from mla.law.routes.adviser import advise
from mla.law.routes.question import RouteQuestion
from mla.law.text import Text
from mla.parties import reference_imports as imports
from mla.parties.models import Party, ReferenceImport, TreatyStatus
from mla.parties.reference_checks import problems_of_upload
from mla.parties.reference_tables import TABLES
from mla.parties.reference_upload import read_upload
from mla.parties.standing import is_party, treaty_status
from tests.parties.shipped import store_shipped

pytestmark = pytest.mark.django_db

UPLOADER = f"user:{UUID(int=1)}"
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _loaded() -> None:
    store_shipped()


def enter(*states: str, instrument: str, start: str, **cells: str) -> ReferenceImport:
    """As the form does it: rows of a file, checked by the same rules."""
    rows = [
        {
            "party": state, "instrument": instrument, "standing": "party", "consent": "ratification",
            "signed_on": "", "deposited_on": "", "in_force_from": start, "withdrawn_from": "",
            "rule_exception": "", "certainty": "verified", "source": "https://example.org/depositary",
            "checked_on": "2026-11-24", "note": "", **cells,
        }
        for state in states
    ]  # fmt: skip
    found = imports.receive(
        table="treaty_statuses", file_name="", content=orjson.dumps(rows), replace_kept=True,
        actor=UPLOADER, now=NOW,
    )  # fmt: skip
    return imports.apply(found.pk, actor=UPLOADER, now=NOW)


def state(code: str, territory: str = "") -> State:
    """What is stored about a State, as the law sees it."""
    party = Party.objects.get(pk=code)
    rows = TreatyStatus.objects.filter(party=party)
    bindings = tuple(
        Binding(
            row.instrument, row.standing, row.in_force_from, row.withdrawn_from, row.territory,
            row.certainty == "verified",
        )
        for row in rows
    )  # fmt: skip
    return State(code, Text(party.name_en, party.name_fr), bindings, territory)


def advice(on: date, a: str, b: str) -> Advice:
    return advise(RouteQuestion(state(a), state(b), on, "disclose", "SUB"))


def ways(on: date, a: str, b: str) -> set[str]:
    return {route.code for route in advice(on, a, b).routes}


def said(on: date, a: str, b: str, code: str) -> str:
    """Why the way is not taken."""
    return next(one.why.en for one in advice(on, a, b).rejected if one.code.startswith(code))


CASES = [
    (
        "CETS224",
        ("RO", "RS"),
        date(2027, 3, 1),
        {"signed_on": "2022-05-12", "deposited_on": "2026-11-20"},
    ),
    ("UNCC", ("RO", "US"), date(2027, 6, 1), {"deposited_on": "2026-11-20"}),
    ("EU2023_1543", ("RO", "DE"), date(2026, 8, 18), {"consent": ""}),
]


@pytest.mark.parametrize(("instrument", "pair", "day", "cells"), CASES, ids=[case[0] for case in CASES])
def test_the_entry_for_both_states_switches_the_instrument_on_from_that_day(
    instrument: str, pair: tuple[str, str], day: date, cells: dict[str, str]
) -> None:
    a, b = pair
    eve = day - timedelta(days=1)
    off = ways(day, a, b)
    assert not in_force(instrument, state(a), state(b), day).bound
    enter(a, instrument=instrument, start=day.isoformat(), **cells)
    assert not in_force(instrument, state(a), state(b), day).bound, "one State alone is not enough"
    enter(b, instrument=instrument, start=day.isoformat(), **cells)
    bound = in_force(instrument, state(a), state(b), day)
    assert (bound.bound, bound.checked) == (True, True)
    assert not in_force(instrument, state(a), state(b), eve).bound
    assert is_party(a, instrument, day)
    assert not is_party(a, instrument, eve)
    assert ways(eve, a, b) == off
    if instrument == "EU2023_1543":
        assert "Both States apply the Regulation" in said(day, a, b, "EU")
        assert "Both States apply the Regulation" not in said(eve, a, b, "EU")
    else:
        assert ways(day, a, b) > off, "the adviser offers a way that it did not have"


def test_a_fact_from_general_knowledge_binds_but_is_marked() -> None:
    cells = {"signed_on": "2022-05-12", "deposited_on": "2026-11-20", "certainty": "knowledge"}
    enter("RO", "RS", instrument="CETS224", start="2027-03-01", **cells)
    bound = in_force("CETS224", state("RO"), state("RS"), date(2027, 3, 1))
    assert (bound.bound, bound.checked) == (True, False)


def test_undoing_the_entry_switches_it_off_again() -> None:
    found = enter("RO", "US", instrument="UNCC", start="2027-06-01", deposited_on="2026-11-20")
    imports.undo(found.pk, actor=UPLOADER, now=NOW)
    assert not in_force("UNCC", state("RO"), state("US"), date(2027, 6, 1)).bound


def test_a_territory_is_bound_from_its_own_day_and_never_before_its_state() -> None:
    cells = {"signed_on": "2022-05-12", "deposited_on": "2026-11-20"}
    enter("RS", instrument="CETS224", start="2027-03-01", **cells)
    enter("NL", instrument="CETS224", start="2027-03-01", **cells)
    enter("NL", instrument="CETS224", start="2027-05-01", territory="Aruba", **cells)
    assert not in_force("CETS224", state("NL", "Aruba"), state("RS"), date(2027, 5, 1)).bound
    # The Protocol reaches only where the Convention does.
    enter("NL", instrument="ETS185", start="2010-10-10", territory="Aruba")
    serbia, aruba, whole = state("RS"), state("NL", "Aruba"), state("NL")
    assert in_force("CETS224", whole, serbia, date(2027, 3, 1)).bound
    assert not in_force("CETS224", aruba, serbia, date(2027, 4, 30)).bound
    assert in_force("CETS224", aruba, serbia, date(2027, 5, 1)).bound
    assert not in_force("CETS224", state("NL", "Curaçao"), serbia, date(2027, 5, 1)).bound
    found = treaty_status("NL", "CETS224", date(2027, 5, 1))
    assert found is not None
    assert found.territory == ""


# what is entered, the column named, words of the rule
REFUSED = [
    ({"instrument": "CETS224", "signed_on": "2022-05-12"}, "standing", "Enter the day of the deposit"),
    (
        {"instrument": "CETS224", "signed_on": "2022-05-12", "deposited_on": "2026-12-01"},
        "in_force_from",
        "allows 2027-04-01 at the earliest (Art. 16)",
    ),
    (
        {"instrument": "UNCC", "deposited_on": "2027-01-01"},
        "in_force_from",
        "allows 2027-04-01 at the earliest (Art. 65)",
    ),
    ({"instrument": "UNCC", "deposited_on": "2026-11-20", "consent": ""}, "consent", "say which"),
    (
        {"instrument": "UNCC", "deposited_on": "2026-11-20", "certainty": "unknown"},
        "certainty",
        "not put in force",
    ),
    ({"instrument": "UNCC", "deposited_on": "2026-11-20", "source": ""}, "source", "blank"),
    ({"instrument": "UNCC", "deposited_on": "2026-11-20", "checked_on": ""}, "checked_on", "null"),
    ({"instrument": "EU2023_1543", "start": "2026-08-17"}, "in_force_from", "applies from 2026-08-18"),
    (
        {"instrument": "ETS185", "start": "2004-06-30"},
        "in_force_from",
        "its first day is 2004-07-01 (Art. 36(3) ETS 185)",
    ),
    ({"instrument": "ETS189", "start": "1999-01-01"}, "in_force_from", "its first day is 2006-03-01"),
    (
        {"instrument": "ETS185", "signed_on": "2001-11-22"},
        "signed_on",
        "Before ETS 185: its first day is 2001-11-23 (Art. 36 ETS 185)",
    ),
    (
        {"instrument": "CETS224", "signed_on": "1022-05-12", "deposited_on": "2026-11-20"},
        "signed_on",
        "its first day is 2022-05-12",
    ),
    (
        {"instrument": "UNCC", "territory": "Somewhere", "deposited_on": "2026-11-20"},
        "territory",
        "no row of",
    ),
]


@pytest.mark.parametrize(("cells", "column", "words"), REFUSED, ids=[f"{r[1]} {r[2]}" for r in REFUSED])
def test_an_entry_that_does_not_fit_the_instrument_is_refused(
    cells: dict[str, str], column: str, words: str
) -> None:
    with pytest.raises(imports.Faulty) as caught:
        enter("RO", **{"start": "2027-03-01", **cells})
    found = [problem for problem in caught.value.problems if problem.column == column]
    assert any(words in problem.message for problem in found), caught.value.problems


def test_a_regulation_of_the_union_binds_no_other_state() -> None:
    with pytest.raises(imports.Faulty, match="1 problems"):
        enter("RS", instrument="EU2023_1543", start="2026-08-18", consent="")


def test_too_few_parties_are_remarked_on_but_do_not_stop_the_entry() -> None:
    found = enter("RO", instrument="UNCC", start="2027-06-01", deposited_on="2026-11-20")
    data = read_upload(TABLES["treaty_statuses"], "", bytes(found.content))
    TreatyStatus.objects.filter(instrument="UNCC", party="RO").delete()
    (told,) = problems_of_upload(data, today=NOW.date())
    assert (told.warning, told.message) == (True, "1 Parties are on record; 40 are needed. Is it in force?")
