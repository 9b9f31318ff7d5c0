"""Failing and passing drafts of the rules on what goes straight to a private entity (Arts 6, 7 CETS 224)."""

from collections.abc import Mapping
from typing import Any

from mla.law.facts import IdentifierFact

NUMBER = (IdentifierFact("phone", "+1-202-555-0101"),)
ACCOUNT = (IdentifierFact("account", "victim-example"),)
TRIED = frozenset({"other_means"})


def _declared(article: str, **more: Any) -> dict[str, Any]:
    return {"articles_declared": frozenset({article}), **more}


CHOSEN = {"receiver_named": True}
DESIGNATED = {"notified_there": ("Ministry of Justice (invented)",)}
ELSEWHERE = {"requested_state": "DE", "provider_state": "FR"}
THERE = {"requested_state": "DE", "provider_state": "DE"}
DIRECT: Mapping[str, tuple[tuple[str, dict[str, Any], dict[str, Any]], ...]] = {
    "P2_6": (
        ("P26-entity", {"custodian_name": " "}, {}),
        ("P26-sits", ELSEWHERE, THERE),
    ),
    "P2_7": (
        ("P27-reserved", _declared("7(9)(a)"), {}),
        (
            "P27-numbers",
            _declared("7(9)(b)", identifiers=NUMBER),
            _declared("7(9)(b)", identifiers=ACCOUNT),
        ),
        (
            "P27-kind",
            _declared("7(9)(b)", identifiers=NUMBER, numbers_reserved=frozenset({"phone"})),
            _declared("7(9)(b)", identifiers=NUMBER, numbers_reserved=frozenset({"imei"})),
        ),
        ("P27-none-named", _declared("7(5)(a)", **CHOSEN), _declared("7(5)(a)", **CHOSEN, **DESIGNATED)),
        (
            "P27-another",
            _declared("7(5)(a)", **CHOSEN, **DESIGNATED, receiver_roles=frozenset({"central"})),
            _declared("7(5)(a)", **CHOSEN, **DESIGNATED, receiver_roles=frozenset({"central", "notified"})),
        ),
        ("P27-addressee", _declared("7(5)(a)"), _declared("7(5)(a)", receiver_named=True)),
        ("P27-consult", _declared("7(5)(b)"), {}),
        ("P27-address", {"custodian_location": ""}, {"custodian_location": "1 Example Street, Frankfurt"}),
        ("P27-sits", ELSEWHERE, THERE),
    ),
    "P2_8": (
        (
            "P28-first",
            _declared("7(8)", categories=frozenset({"SUB"}), contents=frozenset({"other_means:none"})),
            _declared("7(8)", categories=frozenset({"SUB"}), contents=TRIED),
        ),
        ("P28-sits", ELSEWHERE, THERE),
    ),
    "P2_9": (("P2_9-sits", ELSEWHERE, THERE),),
}
