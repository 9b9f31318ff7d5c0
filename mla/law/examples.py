"""For every rule of readiness one draft that breaks it and one that keeps it. The tests run all of them.

A draft is a complete request with changes; all persons, places and addresses are invented.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.example_drafts import ADDRESS, NOW, SECOND_ADDRESS, Changes, Example, complete, rows
from mla.law.examples_asked import ASKED
from mla.law.examples_channels import CHANNELS
from mla.law.examples_direct import DIRECT as TO_AN_ENTITY
from mla.law.examples_information import INFORMATION, PREFIX_OF
from mla.law.examples_prose import PROSE
from mla.law.examples_reserved import RESERVED
from mla.law.examples_team import TEAM
from mla.law.rules_contents import CONTENT_RULES

__all__ = ["ADDRESS", "EXAMPLES", "NOW", "SECOND_ADDRESS", "Changes", "Example", "complete"]

OTHER: Changes = {"offences": frozenset({"BCX"})}
HATE: Changes = {"offences": frozenset({"P1-3"})}
URGENT: Changes = {"urgency": "urgent", "urgency_text": "The account closes on Friday."}
UNDATED = "Somebody entered the mailbox of a hospital again and again."

_BINDING = (
    *rows("PRES", ("BC-bound", {"bound": False}, {"bound": None})),
    *rows("P2_7", ("P2-bound", {"bound": None}, {"bound": True})),
    *rows("UN_PRES", ("UN-bound", {"bound": None}, {"bound": True})),
    *rows(
        "PRES",
        ("P1-bound", {**HATE, "first_protocol_bound": None}, HATE),
        ("P1-dc", {**HATE, "reservation_29_4": True}, HATE),
        ("UN-named", {"offences": frozenset({"UN15"})}, {"offences": frozenset({"BC02"})}),
    ),
)
_PRESERVATION = (
    *rows(
        "PRES",
        ("P29-a", {"authority_named": False}, {}),
        ("P29-b1", {"offences": frozenset()}, {}),
        ("P29-b2", {"facts": " "}, {}),
        ("P29-b3", {**OTHER, "national_provision": ""}, OTHER),
        ("P29-c1", {"items": frozenset(), "identifiers": ()}, {"items": frozenset()}),
        ("P29-c2", {"link": ""}, {}),
        ("P29-d", {"custodian_name": ""}, {"custodian_name": "", "custodian_unknown": True}),
        ("P29-e", {"necessity_reasons": frozenset({"other"})}, {"necessity": "Kept for ten days."}),
        ("P29-f", {"mla_intent": False}, {}),
        ("P29-loc", {"data_outside_requested_state": True}, {}),
        (
            "P29-min",
            {"facts": UNDATED, "period_from": NOW - timedelta(days=367), "period_to": NOW},
            {"facts": UNDATED, "period_from": NOW - timedelta(days=366), "period_to": NOW},
        ),
        ("P29-dc", {**OTHER, "reservation_29_4": True}, {"reservation_29_4": True}),
    ),
    *rows(
        "PRES_EXT",
        ("PEXT-ref", {"previous_reference": ""}, {}),
        (
            "PEXT-time",
            {"current_expiry": NOW + timedelta(days=3)},
            {"current_expiry": NOW + timedelta(days=3, seconds=1)},
        ),
        ("PEXT-over", {"current_expiry": NOW - timedelta(seconds=1)}, {"current_expiry": NOW}),
        ("PEXT-intent", {"mla_intent": False}, {}),
    ),
)
_ASSISTANCE = rows(
    "STO_SUB",
    ("M31-auth", {"authority_named": False}, {}),
    ("M31-off", {**OTHER, "national_provision": ""}, OTHER),
    ("M31-facts", {"facts": ""}, {}),
    ("M31-data", {"categories": frozenset()}, {}),
    ("M31-cat", {"categories": frozenset({"SUB", "CON"})}, {}),
    ("M31-link", {"link": ""}, {}),
    ("M31-loc", {"data_outside_requested_state": True}, {}),
    ("M31-meas", {"measures_sought": frozenset()}, {"measures_sought": frozenset({"seize"})}),
    ("M31-exp", URGENT, {**URGENT, "expedited_ground": "31(3)(a)", "expedited_reason": "Ten days."}),
    ("M31-legal", {"domestic_legal_basis": ""}, {}),
    ("M31-pen", {"max_penalty": ""}, {}),
    (
        "M31-order",
        {"measures_sought": frozenset({"search"}), "court_order_attached": False},
        {"court_order_attached": False},
    ),
    ("P29-ip-sub", {"identifiers": (replace(ADDRESS, has_zone=False),)}, {}),
)
_GENERAL = rows(
    "PRES",
    ("M27-pair", {"legal_basis": ""}, {"legal_basis": "agreed27"}),
    ("M27-name", {"legal_basis": "treaty"}, {"legal_basis": "treaty", "treaty_name": "Treaty of Example"}),
    ("M27-open", {"pair_has_treaty": True}, {"pair_has_treaty": True, "legal_basis": "agreed27"}),
    ("M25-3", {"channel": "fax"}, {"channel": "portal"}),
    ("M25-3-conf", URGENT, {**URGENT, "channel": "diplomatic"}),
    ("M25-3-asked", {"confirmation": "asks"}, {"confirmation": "asks", "channel": "diplomatic"}),
    ("M25-3-not-asked", {"confirmation": "does_not_ask"}, {"confirmation": "asks", "channel": "diplomatic"}),
    ("P29-ip", {"identifiers": (replace(ADDRESS, has_instant=False),)}, {}),
    ("P29-port", {"identifiers": (replace(ADDRESS, has_port=False),)}, {}),
    ("PER-order", {"period_to": datetime(2026, 11, 1, tzinfo=UTC)}, {}),
    ("URG-why", {"urgency": "urgent"}, URGENT),
    (
        "M31-lang",
        {"accepted_languages": ("de",), "translation_language": "fr"},
        {"accepted_languages": ("de", "fr"), "translation_language": "fr"},
    ),
)
TWO: Changes = {"identifiers": (ADDRESS, SECOND_ADDRESS)}
_SUBSTANCE = (
    *rows(
        "PRES",
        ("L-link", TWO, {**TWO, "link": "Both addresses entered the mailbox that night."}),
        ("L-vague", {"link": "see above"}, {}),
        (
            "L-period",
            {"period_from": datetime(2026, 9, 1, tzinfo=UTC)},
            {
                "period_from": datetime(2026, 9, 1, tzinfo=UTC),
                "period_reason": "A first attempt in September.",
            },
        ),
        (
            "L-content",
            {"categories": frozenset({"CON"}), "link": "It shows who the owner of the account is."},
            {"categories": frozenset({"CON"}), "link": "The messages show who ordered the attack."},
        ),
        (
            "L-all",
            {"link": "Please preserve all data of the account, to find the intruder."},
            {"link": "All log-ins that night came from the intruder."},
        ),
        ("L-future", {"period_to": NOW + timedelta(days=9)}, {"period_to": NOW}),
        (
            "L-third",
            {"requested_state": "DE", "data_location": "NL"},
            {"requested_state": "DE", "data_location": "DE"},
        ),
        ("L-provider", {"requested_state": "DE", "provider_state": "US"}, {"requested_state": "DE"}),
        ("L-private", {"identifiers": (replace(ADDRESS, value="192.168.1.7"),)}, {}),
    ),
    *rows(
        "STO_SUB",
        ("L-penalty", {"max_penalty": "severe"}, {"max_penalty": "emprisonnement à perpétuité"}),
        (
            "L-future-31",
            {"link": "We want to monitor the log-ins of this account."},
            {"link": "The log-ins of that night lead to the intruder."},
        ),
        (
            "L-third-31",
            {"requested_state": "DE", "data_location": "NL"},
            {"data_location": "NL"},
        ),
    ),
    *rows("RTT", ("M33-per", {"period_to": None}, {})),
)


_OVER: Changes = {"period_to": NOW}
_WAYS = (
    *rows(
        "P2_9",
        ("P2-send", {"sender_roles": frozenset({"central"})}, {"sender_roles": frozenset({"poc247"})}),
        ("P2-recv", {"receiver_roles": frozenset({"central"})}, {"receiver_roles": frozenset({"poc247"})}),
        ("P2-life", {"urgency": "urgent"}, {}),
        ("D-unknown", {"receiver_roles": frozenset()}, {"receiver_roles": frozenset({"poc247"})}),
    ),
    *rows(
        "UN_STO",
        ("UN-send", {"sender_roles": frozenset({"poc247"})}, {"sender_roles": frozenset({"central"})}),
        ("UN-recv", {"receiver_roles": frozenset({"poc247"})}, {"receiver_roles": frozenset({"central"})}),
        ("UN-pair", {"legal_basis": ""}, {}),
        ("UN-name", {"legal_basis": "treaty"}, {"legal_basis": "treaty", "treaty_name": "Treaty of Example"}),
    ),
    *rows(
        "P2_10",
        ("P2-pair", {"legal_basis": ""}, {}),
        ("P2-name", {"legal_basis": "treaty"}, {"legal_basis": "treaty", "treaty_name": "Treaty of Example"}),
    ),
    *rows("RTT", ("M33-past", _OVER, {})),
    *rows("INT", ("M34-past", _OVER, {})),
    *rows("UN_RTT", ("UN45-past", _OVER, {})),
    *rows("UN_INT", ("UN46-past", _OVER, {})),
)


def _contents() -> Iterator[Example]:
    """A content is missing, or is there: made from the rule, which was made from the catalogue."""
    for rule in CONTENT_RULES:
        (measure,) = rule.measures
        code = rule.field.removeprefix("contents.")
        every = frozenset(one.code for one in CATALOGUE[measure].contents)
        asked: Changes = {"declared": frozenset({code})}
        yield Example(rule.rule_id, measure, {**asked, "contents": every - {code}}, asked)


EXAMPLES: Mapping[str, Example] = {
    one.rule_id: one
    for one in (
        *_BINDING,
        *_PRESERVATION,
        *_ASSISTANCE,
        *_GENERAL,
        *_SUBSTANCE,
        *_WAYS,
        *CHANNELS,
        *RESERVED,
        *PROSE,
        *ASKED,
        *_contents(),
        *TEAM,
        *(
            Example(rule_id, measure, fails, passes)
            for measure, cases in TO_AN_ENTITY.items()
            for rule_id, fails, passes in cases
        ),
        *(
            Example(f"{prefix}-{name}", measure, fails, passes)
            for measure, prefix in PREFIX_OF.items()
            for name, fails, passes in INFORMATION
        ),
    )
}
