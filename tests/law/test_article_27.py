"""Articles 27 and 28: the basis, the direct way, and the answers that exist only where they govern."""

from dataclasses import replace
from typing import Any

import pytest

from mla.law.decision import decision_findings
from mla.law.facts import RequestFacts
from mla.law.readiness import findings
from mla.law.refusal import RefusalQuestion, answers


@pytest.mark.parametrize(
    ("basis", "name", "pair_has_treaty", "expected"),
    [
        ("", "", False, ["M27-pair"]),
        ("custom", "", False, ["M27-pair"]),
        ("art27", "", False, []),
        ("art27", "", True, ["M27-open"]),
        ("agreed27", "", True, []),
        ("treaty", "Treaty of Example", True, []),
        ("treaty", "", True, ["M27-name"]),
    ],
)
def test_a_request_has_a_basis(
    preservation: RequestFacts, basis: str, name: str, pair_has_treaty: bool, expected: list[str]
) -> None:
    facts = replace(preservation, legal_basis=basis, treaty_name=name, pair_has_treaty=pair_has_treaty)
    assert [one.rule_id for one in findings(facts)] == expected


DIRECT: list[tuple[str, bool, bool, bool, list[str]]] = [
    # basis, urgent, copy through the central authorities, declaration 27(9)(e), findings
    ("art27", True, True, False, []),
    ("art27", True, False, False, ["M27-9a"]),
    ("art27", True, True, True, ["M27-9e"]),
    ("agreed27", True, False, True, ["M27-9e", "M27-9a"]),
    ("art27", False, True, False, ["M27-9d"]),
    ("treaty", True, False, True, []),
]


@pytest.mark.parametrize(("basis", "urgent", "copied", "declared", "expected"), DIRECT)
def test_the_direct_way(
    preservation: RequestFacts, basis: str, urgent: bool, copied: bool, declared: bool, expected: list[str]
) -> None:
    facts = replace(
        preservation,
        legal_basis=basis,
        treaty_name="Treaty of Example",
        direct=True,
        urgency="urgent" if urgent else "routine",
        urgency_reasons=frozenset({"volatile_data"}),
        copy_central=copied,
        declaration_27_9_e=declared,
    )
    assert [one.rule_id for one in findings(facts) if one.severity != "tip"] == expected


def test_through_the_central_authority_nothing_of_this_applies(preservation: RequestFacts) -> None:
    assert findings(replace(preservation, declaration_27_9_e=True)) == ()


@pytest.mark.parametrize(
    ("kind", "where_27_governs", "elsewhere"),
    [
        ("postpone", ["POST"], []),
        ("condition", ["DUAL_C", "PART", "COND_C", "COND_U"], []),
        ("notify", ["CONFNO", "IMPOSS", "DELAY", "INFO", "NODATA", "INCOMP"], ["INFO", "NODATA"]),
    ],
)
def test_these_answers_exist_only_where_article_27_governs(
    kind: Any, where_27_governs: list[str], elsewhere: list[str]
) -> None:
    for art27, lawful in ((True, where_27_governs), (False, elsewhere)):
        question = RefusalQuestion("STO_SUB", frozenset({"BC02"}), False, art27, kind)
        assert [one.ground.code for one in answers(question) if one.available] == lawful


def test_where_another_treaty_governs_the_answer_says_so() -> None:
    question = RefusalQuestion("STO_SUB", frozenset({"BC02"}), False, False, "postpone")
    found = next(one for one in answers(question) if one.ground.code == "POST")
    assert "27(1)" in found.why.en
    assert "27(1)" in found.why.fr


@pytest.mark.parametrize("art27", [True, False])
def test_an_open_question_of_dual_criminality_postpones_nothing(art27: bool) -> None:
    """Art. 27(5) knows one reason, the State's own investigations or proceedings: one asks, or consults (27(6))."""
    question = RefusalQuestion("STO_SUB", frozenset({"BC02"}), False, art27, "postpone")
    found = next(one for one in answers(question) if one.ground.code == "DUAL_P")
    assert (found.available, found.citation.article) == (False, "27(5)")
    assert "ask or consult" in found.why.en


# A decision about to be sent: ground, reasons, consideration of 27(6).
@pytest.mark.parametrize(
    ("measure", "kind", "ground", "reasons", "considered", "art27", "expected"),
    [
        ("STO_SUB", "refuse", "SOV", "because", True, True, []),
        ("STO_SUB", "refuse", "SOV", " ", True, True, ["R27-7"]),
        ("STO_SUB", "refuse", "SOV", "because", False, True, ["R27-6"]),
        ("STO_SUB", "postpone", "POST", "because", False, True, ["R27-6"]),
        ("STO_SUB", "condition", "PART", "because", False, True, []),
        ("STO_SUB", "refuse", "LAW", "", False, False, ["R27-7"]),
        ("STO_SUB", "refuse", "FISC", "because", True, True, ["R25-4"]),
        ("STO_SUB", "refuse", "SOV", "because", True, False, ["R29"]),
        ("STO_SUB", "refuse", "POST", "because", True, True, ["R29"]),
        ("PRES", "refuse", "SOV", "because", False, True, []),
        ("PRES", "refuse", "DUAL", "because", False, True, ["R29"]),
        ("PRES", "refuse", "", "because", False, True, ["R29"]),
        ("TDISC", "refuse", "LAW", "because", False, True, ["R29"]),
    ],
)
def test_a_decision_needs_a_lawful_ground_reasons_and_thought(
    measure: str, kind: Any, ground: str, reasons: str, considered: bool, art27: bool, expected: list[str]
) -> None:
    question = RefusalQuestion(measure, frozenset({"BC02"}), False, art27, kind)
    found = decision_findings(question, ground=ground, reasons=reasons, considered=considered)
    assert [one.rule_id for one in found] == expected


@pytest.mark.parametrize(("art27", "status"), [(True, "verified"), (False, "practice")])
def test_reasons_are_owed_by_the_article_or_by_our_own_standard(art27: bool, status: str) -> None:
    question = RefusalQuestion("STO_SUB", frozenset({"BC02"}), False, art27, "refuse")
    (found,) = decision_findings(question, ground="LAW", reasons="", considered=True)
    assert found.citation.status == status


def test_an_unknown_measure_opens_no_ground() -> None:
    with pytest.raises(ValueError, match="Unknown measure"):
        answers(RefusalQuestion("STO", frozenset({"BC02"}), True, True, "refuse"))
