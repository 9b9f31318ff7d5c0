"""Every rule of readiness with a draft that breaks it and one that keeps it."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.days import days_in
from mla.law.examples import ADDRESS, EXAMPLES, NOW, SECOND_ADDRESS, complete
from mla.law.facts import IdentifierFact
from mla.law.readiness import RULES, findings
from mla.law.rules_on_record import NUMBERS
from mla.law.substance import names_nobody
from mla.parties.choices import AccessNumber
from mla.requests.models import Kind

BY_ID = {rule.rule_id: rule for rule in RULES}


def test_every_rule_has_both_examples() -> None:
    assert set(EXAMPLES) == set(BY_ID)


@pytest.mark.parametrize("rule_id", sorted(EXAMPLES))
def test_a_rule_finds_its_failing_example(rule_id: str) -> None:
    example = EXAMPLES[rule_id]
    facts = complete(example.measure, **example.fails)
    (found,) = [one for one in findings(facts) if one.rule_id == rule_id]
    rule = BY_ID[rule_id]
    assert (found.severity, found.field, found.citation) == (rule.severity, rule.field, rule.citation)
    assert found.hint == (rule.told(facts) if rule.told else rule.hint)


@pytest.mark.parametrize("rule_id", sorted(EXAMPLES))
def test_a_rule_is_silent_on_its_passing_example(rule_id: str) -> None:
    example = EXAMPLES[rule_id]
    assert rule_id not in [one.rule_id for one in findings(complete(example.measure, **example.passes))]


@pytest.mark.parametrize("measure", [*sorted(CATALOGUE), "PRES_EXT"])
def test_a_complete_request_breaks_nothing(measure: str) -> None:
    assert findings(complete(measure)) == ()


def test_severities_follow_where_the_rule_comes_from() -> None:
    # A practice may warn; only P29-ip-sub, M31-facts and PER-order stop, since without them nobody can execute.
    stops = {
        one.rule_id for one in RULES if one.severity == "block" and one.citation.instrument == "Practice"
    }
    assert stops == {"P29-ip-sub", "M31-facts", "PER-order"}


def test_a_content_that_does_not_apply_is_said_so() -> None:
    facts = complete("P2_7", contents=frozenset({*complete("P2_7").contents, "other:none"} - {"other"}))
    assert findings(facts) == ()
    unknown = frozenset({*complete("UN_PRES").contents, "custodian:none"} - {"custodian"})
    assert findings(complete("UN_PRES", contents=unknown)) == ()


def test_a_mandatory_content_cannot_be_waived() -> None:
    without = frozenset({*complete("P2_7").contents, "statement:none"} - {"statement"})
    assert [one.rule_id for one in findings(complete("P2_7", contents=without))] == ["P2_7-statement"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("on 3 November 2026", [date(2026, 11, 3)]),
        ("le 1er mars 2026", [date(2026, 3, 1)]),
        ("on the 3rd of Nov 2026", [date(2026, 11, 3)]),
        ("November 3, 2026", [date(2026, 11, 3)]),
        ("2026-11-03 and 03/11/2026", [date(2026, 11, 3)]),
        ("in November 2026", [date(2026, 11, 1), date(2026, 11, 28)]),
        ("on 31 February 2026", []),
        ("on 2026-13-40", []),
        ("version 10.2.2026.1 of the software", [date(2026, 2, 10)]),
        ("nothing", []),
    ],
)
def test_the_days_a_text_names(text: str, days: list[date]) -> None:
    assert list(days_in(text)) == days


@pytest.mark.parametrize(
    ("value", "inside"),
    [
        ("192.168.1.1", True),
        ("100.64.0.1", True),
        ("fe80::1", True),
        ("198.51.100.7", False),
        ("2001:db8::1", False),
        ("someone", False),
    ],
)
def test_addresses_that_name_nobody(value: str, inside: bool) -> None:
    assert names_nobody(IdentifierFact("ip", value)) is inside


@pytest.mark.parametrize(
    ("link", "note", "found"),
    [
        ("The records show from where the mailbox was entered.", "", True),
        ("The records show from where the mailbox was entered.", "Second log-in.", False),
        ("198.51.100.7 and 203.0.113.9 entered the mailbox.", "", False),
        ("Les deux adresses sont entrées dans la boîte.", "", False),
    ],
)
def test_each_of_several_identifiers_has_its_link(link: str, note: str, found: bool) -> None:
    two = (replace(ADDRESS, note=note), replace(SECOND_ADDRESS, note=note))
    names = [one.rule_id for one in findings(complete("PRES", identifiers=two, link=link))]
    assert ("L-link" in names) is found


MAIL = IdentifierFact("email", "someone@example.org")
ODD = IdentifierFact("other", "X-77")


@pytest.mark.parametrize(
    ("second", "link", "found"),
    [
        (MAIL, "The address and the mailbox were used by the suspect to ask for money.", False),
        (MAIL, "L’adresse IP et la messagerie ont servi au suspect.", False),
        (MAIL, "The address was used by the suspect to ask for money.", True),
        (SECOND_ADDRESS, "The address was used by the suspect to ask for money.", True),
        (ODD, "The address was used by the suspect to ask for money.", True),
        (ODD, "The address was used by the suspect X-77.", False),
    ],
)
def test_one_identifier_of_a_kind_may_be_named_by_its_kind(
    second: IdentifierFact, link: str, found: bool
) -> None:
    names = [one.rule_id for one in findings(complete("PRES", identifiers=(ADDRESS, second), link=link))]
    assert ("L-link" in names) is found


@pytest.mark.parametrize(("month", "found"), [(9, True), (10, False), (11, False)])
def test_a_month_around_the_conduct_is_allowed(month: int, found: bool) -> None:
    start = datetime(2026, month, 4, tzinfo=UTC)
    names = [one.rule_id for one in findings(complete("PRES", period_from=start))]
    assert ("L-period" in names) is found


def test_a_period_long_after_the_conduct_is_noticed_too() -> None:
    facts = complete("PRES", facts="A mailbox was emptied on 3 March 2026.", period_from=None, period_to=NOW)
    assert [one.rule_id for one in findings(facts)] == ["L-period"]


def test_nine_items_of_one_category_are_everything() -> None:
    subscriber = [
        "name",
        "user_name",
        "postal_address",
        "email_recovery",
        "phone_recovery",
        "service_type_period",
    ]
    subscriber += ["technical_provisions", "billing_payment"]
    assert findings(complete("PRES", items=frozenset(subscriber))) == ()
    more = frozenset([*subscriber, "account_status"])
    assert [one.rule_id for one in findings(complete("PRES", items=more))] == ["L-all"]


def test_access_numbers_have_one_list() -> None:
    assert set(AccessNumber.values) == NUMBERS <= set(Kind.values)
