"""Article 31: what a request for stored data must say, and what the requested State may answer."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from mla.law.facts import IdentifierFact, RequestFacts
from mla.law.readiness import findings
from mla.law.refusal import RefusalQuestion, answers

BARE = IdentifierFact("ipv4", "198.51.100.7", has_port=True)
NO_ZONE = IdentifierFact("ipv4", "198.51.100.7", has_instant=True, has_port=True, note="The log-in.")
NO_PORT = IdentifierFact("ipv4", "198.51.100.7", has_instant=True, has_zone=True)
SIX = IdentifierFact("ipv6", "2001:db8::7", has_instant=True, has_zone=True)
EARLIER, LATER = datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 11, 1, 0, 0, 1, tzinfo=UTC)
TRAFFIC = frozenset({"TRA"})
LETTERS = {
    "categories": frozenset({"CON"}),
    "link": "The letters name the buyers.",
    "period_from": EARLIER,
}
MAIL = IdentifierFact("email", "someone@example.org", note="The sender.")


def test_a_complete_request_finds_nothing(assistance: RequestFacts) -> None:
    assert findings(assistance) == ()


LACKING: list[tuple[str, str, dict[str, Any]]] = [
    ("M31-auth", "block", {"authority_named": False}),
    ("M31-off", "block", {"offences": frozenset()}),
    ("M31-facts", "block", {"facts": ""}),
    ("M31-data", "block", {"categories": frozenset()}),
    ("M31-data", "block", {"items": frozenset(), "identifiers": ()}),
    ("M31-cat", "warn", {"categories": frozenset({"SUB", "TRA"})}),
    ("M31-link", "warn", {"link": " "}),
    ("M31-loc", "warn", {"data_outside_requested_state": True}),
    ("M31-prev", "tip", {"previous_preservation": ""}),
    ("M31-meas", "block", {"measures_sought": frozenset()}),
    ("M31-meas", "block", {"measures_sought": frozenset({"interview"})}),
    ("M31-legal", "warn", {"domestic_legal_basis": ""}),
    ("M31-pen", "warn", {"max_penalty": ""}),
    ("M31-prov", "warn", {"national_provision": ""}),
    (
        "M31-order",
        "warn",
        {"measure": "STO_TRA", "categories": TRAFFIC, "measures_sought": frozenset({"search"})},
    ),
    ("M31-order", "warn", {"measure": "STO_CON"}),
    (
        "M31-order",
        "warn",
        {"measure": "STO_CON", **LETTERS},
    ),
    ("P29-ip-sub", "block", {"identifiers": (BARE,)}),
    ("P29-ip-sub", "block", {"identifiers": (MAIL, NO_ZONE)}),
    ("P29-ip", "warn", {"measure": "STO_TRA", "identifiers": (BARE,)}),
    ("P29-port", "warn", {"identifiers": (NO_PORT,)}),
    ("PER-order", "block", {"period_from": LATER, "period_to": EARLIER}),
]


@pytest.mark.parametrize(("rule", "severity", "changes"), LACKING)
def test_what_is_missing_is_found(
    assistance: RequestFacts, rule: str, severity: str, changes: dict[str, Any]
) -> None:
    found = findings(replace(assistance, **changes))
    assert [(one.rule_id, one.severity) for one in found] == [(rule, severity)]


ENOUGH: list[tuple[str, dict[str, Any]]] = [
    ("other offence with its provision", {"offences": frozenset({"BCX"})}),
    ("content with its order", {"measure": "STO_CON", "court_order_attached": True}),
    ("logs with the subscriber", {"measure": "STO_TRA", "categories": frozenset({"SUB", "TRA"})}),
    ("an address of version 6 without port", {"identifiers": (SIX,)}),
    ("an e-mail address needs no instant", {"identifiers": (MAIL,)}),
]


@pytest.mark.parametrize(("what", "changes"), ENOUGH)
def test_this_is_enough(assistance: RequestFacts, what: str, changes: dict[str, Any]) -> None:
    assert findings(replace(assistance, **changes)) == (), what


def test_an_other_offence_without_provision_is_no_offence(assistance: RequestFacts) -> None:
    found = findings(replace(assistance, offences=frozenset({"BCX"}), national_provision=""))
    assert {one.rule_id for one in found} == {"M31-off", "M31-prov"}


def test_a_period_of_one_instant_is_a_period(assistance: RequestFacts) -> None:
    assert findings(replace(assistance, period_from=assistance.now, period_to=assistance.now)) == ()


def test_a_period_open_at_one_end_is_a_period(assistance: RequestFacts) -> None:
    assert findings(replace(assistance, period_from=assistance.now)) == ()


@pytest.mark.parametrize(
    ("urgency", "ground", "reason", "expected"),
    [
        ("routine", "", "", []),
        ("urgent", "", "", ["M31-exp"]),
        ("urgent", "31(3)(a)", "", ["L-ground"]),
        ("urgent", "", "kept for ten days", ["M31-exp"]),
        ("urgent", "31(3)(a)", "kept for ten days", []),
        ("danger_to_life", "", "", ["M31-exp"]),
        # Whoever writes a reason asks for an expedited answer, however urgent the rest is.
        ("routine", "", "kept for ten days", ["M31-exp"]),
        ("routine", "31(3)(a)", "kept for ten days", []),
    ],
)
def test_an_expedited_answer_needs_a_ground_and_a_reason(
    assistance: RequestFacts, urgency: str, ground: str, reason: str, expected: list[str]
) -> None:
    facts = replace(
        assistance,
        urgency=urgency,
        urgency_text="The provider deletes on Friday.",
        expedited_ground=ground,
        expedited_reason=reason,
    )
    assert [one.rule_id for one in findings(facts) if one.severity != "tip"] == expected


INSIDE, MIXED, OUTSIDE = frozenset({"BC08"}), frozenset({"BC08", "BCX"}), frozenset({"BCX"})
OF_LAW = ["DUAL", "LAW", "PROP", "RIGHTS"]


@pytest.mark.parametrize("measure", ["STO_SUB", "STO_TRA", "STO_CON"])
@pytest.mark.parametrize(
    ("offences", "art27", "lawful"),
    [
        (INSIDE, True, {"POL", "SOV", *OF_LAW}),
        (INSIDE, False, {*OF_LAW}),
        (MIXED, True, {"POL", "SOV", "FISC", *OF_LAW}),
        (OUTSIDE, False, {"FISC", *OF_LAW}),
        (frozenset(), False, {*OF_LAW}),
    ],
)
def test_grounds_to_refuse_stored_data(
    measure: str, offences: frozenset[str], art27: bool, lawful: set[str]
) -> None:
    question = RefusalQuestion(measure, offences, True, art27, "refuse")
    assert {one.ground.code for one in answers(question) if one.available} == lawful
