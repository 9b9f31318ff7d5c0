"""Art. 32: what a record of an access of one's own must say. Each rule with a failing and a passing example."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from mla.law.citations import Status
from mla.law.consent import KINDS, RULES, AccessFacts, findings
from mla.law.extradition import POINTS

AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
GOOD = AccessFacts(
    kind="consent",
    accessed="Three messages",
    found_at="The account ana@example.org",
    accessed_at=AT,
    state="DE",
    own="RO",
    state_bound=True,
    person="Ana Example",
    authority="It is her own account",
    form="written",
    voluntary="She was told in Romanian that she may refuse.",
    consented_at=AT - timedelta(hours=1),
    has_scan=True,
)
PUBLIC = AccessFacts(
    kind="public", accessed="A page", found_at="https://example.org", accessed_at=AT, state="US", own="RO"
)
FAILS: dict[str, dict[str, Any]] = {
    "C32-data": {"accessed": " "},
    "C32-source": {"found_at": ""},
    "C32-when": {"accessed_at": None},
    "C32b-person": {"person": ""},
    "C32b-authority": {"authority": "\n"},
    "C32b-voluntary": {"voluntary": ""},
    "C32b-day": {"consented_at": None},
    "C32b-before": {"consented_at": AT + timedelta(seconds=1)},
    "C32b-party": {"state_bound": False},
    "C32-home": {"state": "RO", "state_bound": None},
    "C32b-where": {"state": "", "state_bound": None},
    "C32b-scan": {"has_scan": False},
}


def found(facts: AccessFacts) -> set[str]:
    return {one.rule_id for one in findings(facts)}


def test_a_complete_record_finds_nothing() -> None:
    assert found(GOOD) == set()
    assert found(PUBLIC) == set()


def test_every_rule_has_an_example() -> None:
    assert set(FAILS) == {rule.rule_id for rule in RULES}


@pytest.mark.parametrize("rule_id", FAILS)
def test_a_rule_of_article_32_finds_its_failing_example(rule_id: str) -> None:
    assert found(replace(GOOD, **FAILS[rule_id])) == {rule_id}


@pytest.mark.parametrize("rule_id", [rule.rule_id for rule in RULES if "public" not in rule.kinds])
def test_public_data_needs_no_consent(rule_id: str) -> None:
    """Art. 32(a): regardless of where the data is located."""
    assert rule_id not in found(replace(PUBLIC, state="", state_bound=False))


def test_consent_given_at_the_very_moment_of_the_access_is_not_too_late() -> None:
    assert found(replace(GOOD, consented_at=AT)) == set()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.rule_id)
def test_every_rule_names_its_article_in_both_languages(rule: Any) -> None:
    article = rule.citation.article
    assert article in {"32", "32(b)"} or rule.citation.status is Status.PRACTICE
    assert (article or "practice") in rule.message.en
    assert (article or "pratique") in rule.message.fr


def test_there_are_the_two_kinds_of_the_article_and_no_third() -> None:
    assert {str(one.citation) for one in KINDS.values()} == {"Art. 32(a) ETS 185", "Art. 32(b) ETS 185"}
    with pytest.raises(ValueError, match="Unknown kind"):
        findings(replace(GOOD, kind="necessity"))


def test_extradition_is_only_pointed_to_with_its_paragraphs() -> None:
    assert {one.citation.article.split("(")[0] for one in POINTS} == {"24", "29"}
