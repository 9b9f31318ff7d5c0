"""Article 30: the disclosure of the path may be withheld on two grounds only."""

from typing import Any

import pytest

from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.facts import RequestFacts
from mla.law.measures import MEASURES
from mla.law.readiness import findings
from mla.law.refusal import RefusalQuestion, answer, answers

SETS = [frozenset({"BC02"}), frozenset({"BCX"}), frozenset({"BC02", "BCX"}), frozenset()]


@pytest.mark.parametrize("offences", SETS)
@pytest.mark.parametrize("reservation", [True, False])
@pytest.mark.parametrize("art27", [True, False])
def test_only_two_grounds_whatever_the_offence(
    offences: frozenset[str], reservation: bool, art27: bool
) -> None:
    question = RefusalQuestion("TDISC", offences, reservation, art27, "refuse")
    assert [one.ground.code for one in answers(question) if one.available] == ["POL", "SOV"]


@pytest.mark.parametrize(
    ("ground", "article"),
    [("POL", "30(2)(a)"), ("SOV", "30(2)(b)"), ("DUALP", "30(2)"), ("DUAL", "30(2)"), ("RIGHTS", "30(2)")],
)
def test_each_answer_names_its_article(ground: str, article: str) -> None:
    found = answer(ground, RefusalQuestion("TDISC", SETS[0], True, True, "refuse"))
    assert found is not None
    assert found.citation.article == article


@pytest.mark.parametrize(("kind", "lawful"), [("postpone", []), ("condition", []), ("notify", ["INFO"])])
def test_nothing_else_may_delay_it(kind: Any, lawful: list[str]) -> None:
    question = RefusalQuestion("TDISC", SETS[0], True, True, kind)
    assert [one.ground.code for one in answers(question) if one.available] == lawful


def test_it_rides_on_the_request_under_article_29(preservation: RequestFacts) -> None:
    assert "TDISC" not in MEASURES
    assert CATALOGUE["TDISC"].family == "notice"
    assert findings(RequestFacts(measure="TDISC", now=preservation.now)) == ()
