"""Dual criminality by conduct (Art. 25(5)), and the same conduct under other lists."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mla.law.conduct import Provision, assess, dual_criminality, elements_of, provisions_for
from mla.law.crossmap import BY_OFFENCE, CONDUCTS, FIRST_PROTOCOL, LIST_32, UNITED_NATIONS, elsewhere
from mla.law.ground_other import UN_CONVENTION_OFFENCES
from mla.law.offences import OFFENCES, SAFE_HARBOUR

ALL = {f"BC02-{number}": True for number in (1, 2, 3)}

# offence, what the facts show, what the testing State has added, result, words
TABLE = [
    ("BC02", ALL, frozenset(), "met", "whatever the offence is called"),
    ("BC02", {}, frozenset(), "unknown", "Not yet judged: intentionally; without right"),
    ("BC02", {**ALL, "BC02-2": False}, frozenset(), "unmet", "do not show: without right"),
    ("BC02", {"BC02-1": False}, frozenset(), "unmet", "do not show: intentionally"),
    ("BC02", {"BC02-1": True}, frozenset(), "unknown", "Not yet judged: without right"),
    ("BC02", ALL, frozenset({"BC02-d1"}), "unknown", "Not yet judged: security measures infringed"),
    ("BC02", {**ALL, "BC02-d1": True}, frozenset({"BC02-d1"}), "met", "Every element"),
    ("BC02", {**ALL, "BC02-d1": False}, frozenset(), "met", "Every element"),
    ("BC02", {**ALL, "BC02-d1": False}, frozenset({"BC02-d1"}), "unmet", "security measures"),
    (
        "BC04",
        {"BC04-1": True, "BC04-2": True, "BC04-3": True, "BC04-r1": False},
        frozenset({"BC04-r1"}),
        "unmet",
        "serious harm",
    ),
    ("BCX", {}, frozenset(), "unknown", "no elements on record"),
    ("P1-3", {"P1-3-1": True}, frozenset(), "unknown", "no elements on record"),
]


@pytest.mark.parametrize(("offence", "ticked", "added", "state", "words"), TABLE)
def test_the_conduct_decides(
    offence: str, ticked: dict[str, bool], added: frozenset[str], state: str, words: str
) -> None:
    found = assess(offence, ticked, added)
    assert (found.state, found.citation.article) == (state, "25(5)")
    assert words in found.why.en
    assert "25(5)" in found.why.fr


@pytest.mark.parametrize(
    ("states", "expected"),
    [("met unmet", "met"), ("unmet unmet", "unmet"), ("unmet unknown", "unknown"), ("", "unknown")],
)
def test_one_offence_that_is_met_is_enough(states: str, expected: str) -> None:
    ticked = {"met": ALL, "unmet": {"BC02-1": False}, "unknown": {}}
    assert dual_criminality([assess("BC02", ticked[one]) for one in states.split()]) == expected


@pytest.mark.parametrize("offence", sorted(SAFE_HARBOUR))
def test_every_element_names_its_article_and_its_code_is_its_own(offence: str) -> None:
    elements = elements_of(offence)
    assert len({one.code for one in elements}) == len(elements)
    for one in elements:
        assert one.code.startswith(f"{offence}-")
        assert one.citation.article.split("(")[0] == OFFENCES[offence].article


def test_what_a_state_may_add() -> None:
    kinds = {
        offence: [one.citation.article for one in elements_of(offence) if one.kind != "required"]
        for offence in sorted(SAFE_HARBOUR)
    }
    assert {code: sorted(set(found)) for code, found in kinds.items() if found} == {
        "BC02": ["2"],
        "BC03": ["3"],
        "BC04": ["4(2)"],
        "BC06": ["6(1)(b)", "6(3)"],
        "BC07": ["7"],
        "BC09": ["9(3)", "9(4)"],
        "BC10": ["10(3)"],
        "BC11": ["11(3)"],
    }


ELEMENTS = sorted(one.code for offence in SAFE_HARBOUR for one in elements_of(offence))


@given(
    offence=st.sampled_from(sorted(OFFENCES)),
    ticked=st.dictionaries(st.sampled_from(ELEMENTS), st.booleans()),
    added=st.frozensets(st.sampled_from(ELEMENTS)),
)
def test_nothing_is_met_that_nobody_ticked(
    offence: str, ticked: dict[str, bool], added: frozenset[str]
) -> None:
    found = assess(offence, ticked, added)
    if found.state == "met":
        assert found.elements
        assert all(ticked[one.element.code] for one in found.elements)
    if found.state == "unmet":
        assert any(ticked.get(one.element.code) is False for one in found.elements)


def test_the_provisions_of_the_testing_state() -> None:
    access = Provision("s12", "Criminal Code, section 12", "5 years", frozenset({"BC02"}))
    fraud = Provision("s20", "Criminal Code, section 20", "8 years", frozenset({"BC08", "BC07"}))
    assert provisions_for(frozenset({"BC07", "BC09"}), [access, fraud]) == (fraud,)


def test_every_code_of_the_map_exists() -> None:
    lists = {**FIRST_PROTOCOL, **UNITED_NATIONS, **LIST_32, **OFFENCES}
    assert len(LIST_32) == 32
    for one in CONDUCTS.values():
        assert {*one.offences, *one.first_protocol, *one.united_nations, *one.list_32} <= set(lists)
    assert {code for codes in BY_OFFENCE.values() for code in codes} <= set(lists)
    assert set(BY_OFFENCE) == set(OFFENCES) | set(FIRST_PROTOCOL)


def test_the_offences_of_the_united_nations_convention_follow_the_map() -> None:
    covered = {code for code, found in BY_OFFENCE.items() if any(one.startswith("UN") for one in found)}
    assert {code for code in UN_CONVENTION_OFFENCES if code.startswith("BC")} == covered
    assert "BC10" not in covered


@pytest.mark.parametrize(
    ("offences", "expected"),
    [
        ({"BC02", "BC03"}, ("EU11", "UN07", "UN08")),
        ({"BC10"}, ("EU22",)),
        ({"BCX"}, ()),
        ({"P1-3"}, ("EU17",)),
        ({"nonsense"}, ()),
    ],
)
def test_the_same_offence_elsewhere(offences: set[str], expected: tuple[str, ...]) -> None:
    assert elsewhere(offences) == expected
