"""Identifiers as they are listed and as they are told, links and penalties: other words than those of any corpus."""

import pytest

from mla.law.examples import complete
from mla.law.facts import IdentifierFact
from mla.law.naming import near
from mla.law.readiness import findings


def spoken(measure: str, **changes: object) -> set[str]:
    return {one.rule_id for one in findings(complete(measure, **changes)) if one.severity != "tip"}


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("raven_71", "raven_77", True),
        ("j.doe@example.org", "j.deo@example.org", True),
        ("198.51.100.17", "198.51.100.71", True),
        ("emmi.goal", "emmigoal", True),
        ("raven_71", "raven_71", False),
        ("raven_71", "raven_2048", False),
        ("ab_1", "ab_2", False),
        ("example.org", "example.net", False),
        ("a@example.org", "b.long@example.org", False),
    ],
)
def test_a_slip_of_the_hand(one: str, other: str, slip: bool) -> None:
    assert near(one, other) is near(other, one) is slip


def test_the_hint_of_a_slip_names_both() -> None:
    listed = (IdentifierFact("phone", "+1-202-555-0143", note="the caller"),)
    facts = complete("PRES", identifiers=listed, link="+1 202 555 0134 rang the victim of the mailbox.")
    (hint,) = [one.hint for one in findings(facts) if one.rule_id == "L-slip"]
    assert hint is not None
    assert "+1-202-555-0143" in hint.en
    assert "+12025550134" in hint.fr


@pytest.mark.parametrize(
    ("link", "vague"),
    [
        ("raven_71 is connected with the offence and important for the investigation.", True),
        ("raven_71 is related to this case.", True),
        ("Le compte raven_71 présente un lien avec l’affaire et intéresse l’enquête.", True),
        ("The account is of interest to us and to the case.", True),
        ("raven_71 threatened the teacher.", False),
        ("Le compte raven_71 a menacé l’enseignante.", False),
    ],
)
@pytest.mark.parametrize("note", ["", "user of the board"])
def test_a_link_of_pure_form(link: str, note: str, vague: bool) -> None:
    listed = (IdentifierFact("account", "raven_71", note=note),)
    assert ("L-vague" in spoken("PRES", identifiers=listed, link=link)) is vague


@pytest.mark.parametrize(
    ("penalty", "found"),
    [
        ("as the law provides", True),
        ("severe", True),
        ("peine prévue par la loi", True),
        ("as laid down in the Misuse Act 1990", True),
        ("as provided in section 12 of the Criminal Code", True),
        ("five years", False),
        ("a year", False),
        ("unlimited fine", False),
        ("amende de 2000 euros", False),
        ("a fine of 1990 euros", False),
        ("life imprisonment", False),
        ("réclusion à perpétuité", False),
    ],
)
@pytest.mark.parametrize("measure", ["PRES", "STO_SUB"])
def test_a_penalty_names_a_number_or_life(measure: str, penalty: str, found: bool) -> None:
    assert ("L-penalty" in spoken(measure, max_penalty=penalty)) is found


def test_a_preservation_needs_no_penalty_at_all() -> None:
    assert "L-penalty" not in spoken("PRES", max_penalty="")


@pytest.mark.parametrize(
    ("kind", "value", "note", "found"),
    [
        ("other", "Sabine", "", True),
        ("other", "Anna Maria", "", True),
        ("account", "Sabine", "first name on the profile", True),
        ("account", "Sabine", "prénom affiché", True),
        ("account", "sabine", "board Corridor", False),
        ("other", "profile 5550190", "", False),
        ("other", "X-77", "", False),
        ("account", "sunny_88", "display name Sunny", True),
        ("account", "sunny_88", "user name; display name Sunny", False),
    ],
)
def test_a_name_that_many_bear_cannot_be_looked_up(kind: str, value: str, note: str, found: bool) -> None:
    listed = (IdentifierFact(kind, value, note=note),)
    assert ("L-display" in spoken("PRES", identifiers=listed, link=f"{value} read the mailbox.")) is found


@pytest.mark.parametrize(
    ("facts", "link", "found"),
    [
        ("On 3 November 2026 a mailbox was emptied.", "198.51.100.77 entered the mailbox.", True),
        (
            "On 3 November 2026 the server 198.51.100.77 was emptied.",
            "From this address it was entered.",
            False,
        ),
        ("On 3 November 2026 the server 198.51.100.77 was emptied.", "198.51.100.7 entered it.", False),
    ],
)
def test_of_two_machines_of_one_network_the_link_tells_which(facts: str, link: str, found: bool) -> None:
    assert ("L-slip" in spoken("PRES", facts=facts, link=link)) is found
