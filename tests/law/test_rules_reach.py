"""Rules of the Convention that hold for measures of other articles: each by the example it has under its own."""

import pytest

from mla.law.citations import Status
from mla.law.examples import EXAMPLES, complete
from mla.law.facts import RequestFacts
from mla.law.readiness import BY_MEASURE, RULES, findings
from mla.law.rules import Finding
from mla.law.rules_reach import REACH, article_of

BY_ID = {rule.rule_id: rule for rule in RULES}
# The example is silent there for a reason of its own, so another draft has to show the rule.
ONLY_SUBSCRIBER: dict[str, object] = {"categories": frozenset({"SUB", "CON"})}
INSTEAD: dict[tuple[str, str], dict[str, object]] = {
    **{("M31-cat", code): ONLY_SUBSCRIBER for code in ("P2_7", "P2_8")},
    **{("L-content", code): {"categories": frozenset({"CON"})} for code in ("INT", "UN_INT")},
}
REACHED = sorted((rule_id, code) for rule_id, reach in REACH.items() for code in reach.measures)


def said(rule_id: str, facts: RequestFacts) -> tuple[Finding, ...]:
    return tuple(one for one in findings(facts) if one.rule_id == rule_id)


@pytest.mark.parametrize(("rule_id", "measure"), REACHED)
def test_a_rule_finds_its_failing_example_in_another_measure(rule_id: str, measure: str) -> None:
    changes = {**EXAMPLES[rule_id].fails, **INSTEAD.get((rule_id, measure), {})}
    (found,) = said(rule_id, complete(measure, **changes))
    cited = article_of(REACH[rule_id].subject, measure)
    assert cited.article in found.message.en
    assert cited.article in found.message.fr
    if BY_ID[rule_id].citation.status is Status.PRACTICE:
        assert found.citation == BY_ID[rule_id].citation
    else:
        assert found.citation == cited


@pytest.mark.parametrize(("rule_id", "measure"), REACHED)
def test_a_rule_is_silent_on_its_passing_example_in_another_measure(rule_id: str, measure: str) -> None:
    assert said(rule_id, complete(measure, **EXAMPLES[rule_id].passes)) == ()


def test_every_reach_is_of_a_rule_that_exists_and_adds_a_measure() -> None:
    assert REACH.keys() <= BY_ID.keys()
    assert all(reach.measures and reach.measures <= BY_MEASURE.keys() for reach in REACH.values())


def test_what_the_convention_calls_by_its_own_articles_is_called_by_those_of_the_other_instrument() -> None:
    (found,) = said("L-send", complete("UN_PRES", necessity="Please send us the content of the mailbox."))
    assert "Article 42 only preserves it" in found.message.en
    assert "l’article 44" in found.message.fr
    (live,) = said(
        "L-future-31", complete("P2_7", link="Please record the log-ins of the account from now on.")
    )
    assert "Article 33 or 34 of the Convention" in live.message.en
