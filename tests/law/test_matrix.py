"""The matrix of grounds: for each row of co-operation, which grounds are open, for a lawyer to read."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.decision import LISTS, THOUGHT, decision_findings
from mla.law.grounds import GROUNDS
from mla.law.offences import OFFENCES, SAFE_HARBOUR
from mla.law.refusal import RefusalQuestion, answers

KINDS: tuple[Any, ...] = ("refuse", "postpone", "condition", "notify")
INSIDE, OUTSIDE = frozenset({"BC02"}), frozenset({"BCX"})


def lawful(measure: str, *, offences: frozenset[str], reservation: bool, governs: bool) -> str:
    found = (answers(RefusalQuestion(measure, offences, reservation, governs, kind)) for kind in KINDS)
    return " ".join(one.ground.code for group in found for one in group if one.available)


# measure, offence outside Arts 2 to 11, reservation, no other treaty, open grounds
MATRIX = [
    ("PRES", False, False, True, "POL SOV PART CONFNO RISK IMPOSS DELAY INFO NODATA"),
    ("PRES", True, True, False, "POL SOV DUALP RISK INFO NODATA"),
    ("TDISC", True, True, True, "POL SOV INFO"),
    (
        "STO_CON",
        False,
        True,
        True,
        "POL SOV DUAL LAW PROP RIGHTS POST DUAL_C PART COND_C COND_U CONFNO IMPOSS DELAY INFO NODATA INCOMP",
    ),
    ("STO_CON", True, True, False, "DUAL LAW FISC PROP RIGHTS INFO NODATA"),
    (
        "RTT",
        False,
        True,
        True,
        "POL SOV DUAL LAW DOMAV PROP RIGHTS POST DUAL_C PART COND_C COND_U CONFNO IMPOSS DELAY INFO INCOMP",
    ),
    ("RTT", True, False, False, "DUAL LAW FISC DOMAV PROP RIGHTS INFO"),
    ("INT", False, False, False, "DUAL LAW DOMAV PROP RIGHTS INFO"),
    ("SPONT", False, True, True, ""),
    ("POC_LEGAL", False, True, True, ""),
    ("P2_6", False, True, True, ""),
    ("P2_7", False, False, False, "POL SOV DUAL LAW PROP RIGHTS POST INFO"),
    (
        "P2_8",
        False,
        False,
        False,
        "POL SOV DUAL LAW PROP RIGHTS POST DUAL_C PART COND_C COND_U IMPOSS DELAY INFO",
    ),
    ("P2_9", False, False, False, "DUAL LAW DUAL_C PART COND_C COND_U INFO NODATA"),
    (
        "P2_10",
        False,
        False,
        True,
        "POL SOV DUAL LAW PROP RIGHTS POST DUAL_C PART COND_C COND_U CONFNO IMPOSS DELAY INFO INCOMP",
    ),
    ("P2_10", False, False, False, "DUAL LAW PROP RIGHTS INFO INCOMP"),
    ("P2_11", False, False, False, "DUAL LAW RIGHTS DUAL_C COND_C COND_U CONFNO DELAY"),
    ("UN_SPONT", False, True, True, ""),
    ("UN_POC", True, True, True, ""),
    ("UN_PRES", False, True, True, "SOV DOMAV DISCR RISK INFO"),
    ("UN_PRES", True, True, True, "SOV DUALP DOMAV DISCR RISK INFO"),
    ("UN_PRES", True, False, True, "SOV DOMAV DISCR RISK INFO"),
    ("UN_TDISC", True, True, True, "SOV LAW DOMAV FORM DISCR INFO"),
    (
        "UN_STO",
        True,
        True,
        True,
        "SOV DUAL LAW DOMAV FORM DISCR POST DUAL_C PART COND_C COND_U CONFNO IMPOSS DELAY INFO INCOMP",
    ),
    ("UN_STO", True, True, False, ""),
]


@pytest.mark.parametrize(("measure", "outside", "reservation", "governs", "expected"), MATRIX)
def test_the_lawful_grounds(
    measure: str, outside: bool, reservation: bool, governs: bool, expected: str
) -> None:
    offences = OUTSIDE if outside else INSIDE
    assert lawful(measure, offences=offences, reservation=reservation, governs=governs) == expected


@pytest.mark.parametrize("measure", sorted(CATALOGUE))
@pytest.mark.parametrize("kind", KINDS)
def test_every_answer_speaks_and_cites_the_instrument_of_the_measure(measure: str, kind: Any) -> None:
    short = {"ETS185": "ETS 185", "CETS224": "CETS 224", "UNCC": "UNCC"}[CATALOGUE[measure].instrument]
    for one in answers(RefusalQuestion(measure, INSIDE, False, True, kind)):
        assert one.citation.instrument in {short, "Practice"}
        assert one.citation.article.split(" ")[0] in one.why.en or one.citation.instrument == "Practice"
        assert one.why.fr


SOME = st.frozensets(st.sampled_from(sorted(OFFENCES)), max_size=4)


@given(
    measure=st.sampled_from(sorted(CATALOGUE)),
    offences=SOME,
    reservation=st.booleans(),
    governs=st.booleans(),
)
def test_no_combination_opens_an_unlawful_ground(
    measure: str, offences: frozenset[str], reservation: bool, governs: bool
) -> None:
    opened = set(lawful(measure, offences=offences, reservation=reservation, governs=governs).split())
    row = CATALOGUE[measure].grounds
    if "DUALP" in opened:
        assert row in {"PRES", "UN_PRES"}
        assert reservation
        assert offences
    if row == "PRES":
        assert opened & {"DUAL", "DUAL_C", "LAW", "FISC", "PROP", "RIGHTS", "DOMAV"} == set()
        assert not ("DUALP" in opened and offences & SAFE_HARBOUR)
    if "FISC" in opened:
        assert offences - SAFE_HARBOUR
    # Want of dual criminality refuses, or grants in part or under a condition; it never postpones (27(5)).
    assert "DUAL_P" not in opened
    assert "DUAL" in opened or "DUAL_C" not in opened
    if not governs:
        assert "POST" not in opened or row in {"P2_7", "P2_8"}
    if row.startswith("UN_"):
        assert opened & {"POL", "FISC", "BANK"} == set()


def test_every_row_that_a_measure_names_is_complete() -> None:
    twenty = {code for code in GROUNDS if code not in {"FORM", "DISCR", "BANK"}}
    for row in {one.grounds for one in CATALOGUE.values()} - {""}:
        assert {code for code, ground in GROUNDS.items() if row in ground.rows} >= twenty, row


@pytest.mark.parametrize(
    ("measure", "citation"),
    [("PRES", "29(5)"), ("UN_PRES", "42(6)"), ("P2_8", "8(8)"), ("STO_SUB", "25(4)"), ("RTT", "25(4)")],
)
def test_an_answer_without_ground_names_the_list(measure: str, citation: str) -> None:
    question = RefusalQuestion(measure, INSIDE, False, True, "refuse")
    found = decision_findings(question, ground="", reasons="because", considered=True)
    assert [(one.rule_id, one.citation.article) for one in found] == [("R29", citation)]


@pytest.mark.parametrize(
    ("measure", "citation"), [("INT", "27(6)"), ("UN_MLA", "40(28)"), ("P2_10", "10(7)")]
)
def test_partial_execution_is_considered_before_a_refusal(measure: str, citation: str) -> None:
    question = RefusalQuestion(measure, INSIDE, False, True, "refuse")
    found = decision_findings(question, ground="LAW", reasons="because", considered=False)
    assert [(one.rule_id, one.citation.article) for one in found] == [("R27-6", citation)]
    assert not {*LISTS, *THOUGHT} - {one.grounds for one in CATALOGUE.values()}
