"""The catalogue: what each form of co-operation must say, and which can be begun between whom."""

from dataclasses import replace
from datetime import date

import pytest

from mla.law.binding import Binding, State
from mla.law.clocks import CLOCKS
from mla.law.cooperation.catalogue import CATALOGUE, WRITTEN_DOWN, available, can_start
from mla.law.cooperation.records import ROLES
from mla.law.data import CATEGORIES
from mla.law.instruments import INSTRUMENTS
from mla.law.measures import MEASURES
from mla.law.text import Text
from mla.law.times import EXPECTED

DAY = date(2026, 11, 21)
A = State("AA", Text("Aland", "Alande"), (Binding("ETS185", start=date(2004, 9, 1)),))
B = State("BB", Text("Bland", "Blande"), (Binding("ETS185", start=date(2009, 7, 1)),))


def bound_by(state: State, *instruments: str) -> State:
    more = tuple(Binding(one, start=date(2026, 1, 1)) for one in instruments)
    return replace(state, bindings=(*state.bindings, *more))


# the measure and the articles of its contents, each once, in order
ARTICLES = {
    "PRES": "29(2)(a) 29(2)(b) 29(2)(b) 29(2)(c) 29(2)(c) 29(2)(d) 29(2)(e) 29(2)(f)",
    "TDISC": "30(1) 30(1)",
    "STO_CON": "31(1) 31(1) 25(1) 25(5) 27(1) 31(3) 27(3) 27(8) 5 10 11",
    "SPONT": "26(1) 26(1) 26(1) 26(2) 26(2)",
    "P2_6": "6(3)(a) 6(3)(a) 6(3)(b) 6(3)(b) 6(3)(c) 6(3)(c) 6(3)(d) 6(3)(d)",
    "P2_7": "7(3)(a) 7(3)(a) 7(3)(b) 7(3)(c) 7(3)(d) 7(3)(e) 7(3)(f) 7(4)(a) 7(4)(b) 7(4)(c) 7(4)(d) 7(4)(e)"
    " 7(4)(f) 7(4)(g) 7(4)(h) 7(2)(b)",
    "P2_8": "8(3)(a)(i) 8(3)(a)(i) 8(3)(a)(ii) 8(3)(a)(iii) 8(3)(a)(iv) 8(3)(a)(v) 8(3)(a)(vi) 8(3)(b)(i)"
    " 8(3)(b)(ii) 8(3)(b)(iii) 8(3)(b)(iv) 8(3)(b)(v) 8(3)(b)(vi) 8(3)(b)(vii) 8(3)(b)(viii) 8(3)(c) 8(4)",
    "P2_9": "9(3)(a) 9(3)(a) 9(3)(b) 9(3)(c) 9(3)(d) 9(3)(d) 9(3)(e) 9(3)(e) 9(3)(f) 9(3)(g) 9(3)(h) 9(5)",
    "P2_10": "10(1) 10(1) 10(1)",
    "P2_12": "12(2) 12(2) 12(2) 12(2) 12(2) 12(2) 12(2) 12(2) 12(2) 12(3)",
    "P2_12_7": "12(7) 12(7) 12(7) 12(7)",
    "UN_MLA": "40(15)(a) 40(15)(b) 40(15)(c) 40(15)(d) 40(15)(e) 40(15)(f) 40(15)(g)",
    "UN_SPONT": "40(4) 40(4) 40(4) 40(5) 40(5)",
    "UN_POC": "41(3) 41(1)",
    "UN_PRES": "42(3)(a) 42(3)(b) 42(3)(b) 42(3)(c) 42(3)(c) 42(3)(d) 42(3)(e) 42(3)(f) 42(3)(g)",
}


def in_letters(article: str) -> str:
    return article.removeprefix("s. ")


@pytest.mark.parametrize("code", sorted(ARTICLES))
def test_what_a_request_says_and_by_which_article(code: str) -> None:
    assert [in_letters(one.citation.article) for one in CATALOGUE[code].contents] == ARTICLES[code].split()


def test_the_forms_of_co_operation_by_instrument() -> None:
    by_instrument = {
        name: " ".join(sorted(code for code, one in CATALOGUE.items() if one.instrument == name))
        for name in ("ETS185", "CETS224", "UNCC")
    }
    assert by_instrument == {
        "ETS185": "CONSENT EXTRAD INT POC_EVID POC_LEGAL POC_LOCATE POC_PRES POC_TECH PRES RTT SPONT STO_CON"
        " STO_SUB STO_TRA TDISC",
        "CETS224": "P2_10 P2_11 P2_12 P2_12_7 P2_6 P2_7 P2_8 P2_9",
        "UNCC": "UN_INT UN_MLA UN_POC UN_PRES UN_RTT UN_SPONT UN_STO UN_TDISC",
    }


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_every_record_refers_only_to_what_exists(code: str) -> None:
    one = CATALOGUE[code]
    assert one.instrument in INSTRUMENTS
    assert one.citation.instrument == INSTRUMENTS[one.instrument].short
    assert one.categories <= set(CATEGORIES)
    assert set(one.clocks) <= set(CLOCKS)
    assert {*one.senders, *one.receivers} <= set(ROLES)
    assert len({item.code for item in one.contents}) == len(one.contents)


def test_every_measure_says_by_when_an_answer_may_be_expected_or_that_no_treaty_says_it() -> None:
    """A figure of the treaty is a clock; where there is none, the adviser says so, by the article of the measure."""
    for code in sorted(MEASURES):
        record, said = CATALOGUE[code], EXPECTED.get(code)
        figures = [one for one in record.clocks if CLOCKS[one].kind in {"limit", "protective"}]
        assert said or figures or record.family == "information", code
        if said:
            assert said[0].instrument == record.citation.instrument
            assert "no figure" in said[1].en or "no period" in said[1].en or figures, code


def test_what_the_product_can_begin_today() -> None:
    begun = (
        "INT P2_10 P2_11 P2_12 P2_12_7 P2_6 P2_7 P2_8 P2_9 POC_EVID POC_LEGAL POC_LOCATE POC_PRES POC_TECH PRES RTT"
        " SPONT STO_CON STO_SUB STO_TRA UN_INT UN_MLA UN_POC UN_PRES UN_RTT UN_SPONT UN_STO"
    )
    assert sorted(code for code in CATALOGUE if available(code) and code not in WRITTEN_DOWN) == begun.split()
    assert set(MEASURES) == {code for code in CATALOGUE if available(code)} - WRITTEN_DOWN


@pytest.mark.parametrize(
    ("code", "a", "b", "allowed", "words"),
    [
        ("PRES", A, B, True, "binds Aland and Bland"),
        ("PRES", replace(A, bindings=()), B, False, "not recorded as a Party"),
        ("RTT", A, B, True, "binds Aland and Bland"),
        ("CONSENT", A, B, True, "binds Aland and Bland"),
        ("P2_9", A, B, False, "five ratifications"),
        ("P2_9", bound_by(A, "CETS224"), B, False, "five ratifications"),
        ("P2_9", bound_by(A, "CETS224"), bound_by(B, "CETS224"), True, "binds Aland and Bland"),
        ("P2_12", A, B, False, "five ratifications"),
        ("P2_12", bound_by(A, "CETS224"), B, False, "five ratifications"),
        ("P2_12", bound_by(A, "CETS224"), bound_by(B, "CETS224"), True, "binds Aland and Bland"),
        ("P2_12_7", A, B, False, "five ratifications"),
        ("P2_7", A, B, False, "five ratifications"),
        ("P2_7", bound_by(A, "CETS224"), bound_by(B, "CETS224"), True, "binds Aland and Bland"),
        ("UN_PRES", A, B, False, "forty ratifications"),
        ("UN_PRES", bound_by(A, "UNCC"), bound_by(B, "UNCC"), True, "binds Aland and Bland"),
    ],
)
def test_what_can_be_begun_between_two_states(
    code: str, a: State, b: State, allowed: bool, words: str
) -> None:
    found = can_start(code, a, b, DAY)
    assert found.allowed is allowed
    assert words in found.why.en
    assert found.why.fr != found.why.en
