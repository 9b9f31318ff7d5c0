"""Article 29: what a request for preservation must say, what it need not, and what may refuse it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from mla.law.facts import RequestFacts
from mla.law.measures import MEASURES
from mla.law.readiness import blocking, checklist, findings
from mla.law.refusal import GROUNDS, RefusalQuestion, answer, answers

EVERY = frozenset({"BC02", "BC08", "BC11"})
OTHER = frozenset({"BCX"})
PERIOD = datetime(2025, 11, 20, tzinfo=UTC)
TOO_LATE = PERIOD + timedelta(days=366, seconds=1)
UNDATED = "Since 2025 somebody entered the mailbox of a hospital again and again."


def test_a_complete_request_finds_nothing(preservation: RequestFacts) -> None:
    assert findings(preservation) == ()


# rule, severity, article, what is missing
LACKING: list[tuple[str, str, str, dict[str, Any]]] = [
    ("P29-a", "block", "29(2)(a)", {"authority_named": False}),
    ("P29-b1", "block", "29(2)(b)", {"offences": frozenset()}),
    ("P29-b2", "block", "29(2)(b)", {"facts": " \n"}),
    ("P29-b3", "block", "29(2)(b)", {"offences": OTHER}),
    ("P29-c1", "block", "29(2)(c)", {"categories": frozenset()}),
    ("P29-c1", "block", "29(2)(c)", {"items": frozenset(), "identifiers": ()}),
    ("P29-c2", "block", "29(2)(c)", {"link": ""}),
    ("P29-d", "block", "29(2)(d)", {"custodian_name": ""}),
    ("P29-e", "block", "29(2)(e)", {"necessity_reasons": frozenset()}),
    ("P29-e", "block", "29(2)(e)", {"necessity_reasons": frozenset({"other"})}),
    ("P29-f", "block", "29(2)(f)", {"mla_intent": False}),
    ("P29-loc", "block", "29(1)", {"data_outside_requested_state": True}),
    (
        "P29-min",
        "warn",
        "",
        {"facts": UNDATED, "period_from": PERIOD, "period_to": PERIOD + timedelta(days=366, seconds=1)},
    ),
    ("P29-dc", "tip", "29(4)", {"offences": OTHER, "national_provision": "s. 5", "reservation_29_4": True}),
]


@pytest.mark.parametrize(("rule", "severity", "article", "changes"), LACKING)
def test_what_is_missing_is_found_once_with_its_article(
    preservation: RequestFacts, rule: str, severity: str, article: str, changes: dict[str, Any]
) -> None:
    found = findings(replace(preservation, **changes))
    assert [(one.rule_id, one.severity, one.citation.article) for one in found] == [(rule, severity, article)]


ENOUGH: list[tuple[str, dict[str, Any]]] = [
    ("other offence with its provision", {"offences": OTHER, "national_provision": "Penal Code, s. 5"}),
    ("a category with an identifier alone", {"items": frozenset()}),
    (
        "a category with an item alone, where the item is one machine",
        {"identifiers": (), "categories": frozenset({"CON"}), "items": frozenset({"vm_disk_image"})},
    ),
    ("the place of the system alone", {"custodian_name": "", "custodian_location": "a data centre in Lyon"}),
    ("custodian not known, and said so", {"custodian_name": "", "custodian_unknown": True}),
    (
        "necessity in words",
        {"necessity_reasons": frozenset({"other"}), "necessity": "Server is leased monthly."},
    ),
    (
        "a period of one year",
        {"facts": UNDATED, "period_from": PERIOD, "period_to": PERIOD + timedelta(days=366)},
    ),
    ("an open period", {"facts": UNDATED, "period_from": PERIOD}),
    (
        "a long period with its reason",
        {
            "period_from": PERIOD - timedelta(days=434),
            "period_to": PERIOD + timedelta(days=366),
            "period_reason": "Fraud since 2024.",
        },
    ),
    ("reservation, but an offence within Arts 2 to 11", {"reservation_29_4": True}),
]


@pytest.mark.parametrize(("what", "changes"), ENOUGH)
def test_this_is_enough(preservation: RequestFacts, what: str, changes: dict[str, Any]) -> None:
    assert findings(replace(preservation, **changes)) == (), what


def test_the_checklist_follows_the_letters_of_29_2(preservation: RequestFacts) -> None:
    items = checklist(replace(preservation, facts="", offences=frozenset(), mla_intent=False))
    assert [(item.letter, item.met) for item in items] == [
        ("a", True),
        ("b", False),
        ("c", True),
        ("d", True),
        ("e", True),
        ("f", False),
    ]
    assert [one.rule_id for one in items[1].findings] == ["P29-b1", "P29-b2"]
    assert items[1].citation.short == "Art. 29(2)(b)"


def test_the_checklist_is_empty_for_assistance(assistance: RequestFacts) -> None:
    assert checklist(assistance) == ()


def test_warnings_do_not_block(preservation: RequestFacts) -> None:
    found = findings(replace(preservation, channel="fax", link=""))
    assert {one.rule_id for one in found} == {"M25-3", "P29-c2"}
    assert [one.rule_id for one in blocking(found)] == ["P29-c2"]


def test_an_unknown_measure_is_refused_not_passed(preservation: RequestFacts) -> None:
    with pytest.raises(ValueError, match="Unknown measure"):
        findings(replace(preservation, measure="PRESS"))


NOW = datetime(2026, 11, 21, 1, 12, 9, tzinfo=UTC)
SECOND = timedelta(seconds=1)
THREE_DAYS = timedelta(days=3)


@pytest.mark.parametrize(
    ("reference", "expiry", "expected"),
    [
        ("RO-2026-000123-26", NOW + THREE_DAYS + SECOND, []),
        ("RO-2026-000123-26", NOW + THREE_DAYS, ["PEXT-time"]),
        ("RO-2026-000123-26", NOW + THREE_DAYS - SECOND, ["PEXT-time"]),
        ("RO-2026-000123-26", None, []),
        ("RO-2026-000123-26", NOW, ["PEXT-time"]),
        ("RO-2026-000123-26", NOW - SECOND, ["PEXT-over"]),
        ("", NOW + timedelta(days=30), ["PEXT-ref"]),
    ],
)
def test_an_extension_quotes_the_earlier_preservation_in_time(
    reference: str, expiry: datetime | None, expected: list[str]
) -> None:
    facts = RequestFacts(measure="PRES_EXT", now=NOW, previous_reference=reference, current_expiry=expiry)
    assert [one.rule_id for one in findings(facts)] == expected


# Refusal: 29(5) is a closed list; 29(4) opens a third ground only under a reservation.
@pytest.mark.parametrize(
    ("reservation", "offences", "lawful"),
    [
        (False, EVERY, ["POL", "SOV"]),
        (False, OTHER, ["POL", "SOV"]),
        (True, EVERY, ["POL", "SOV"]),
        (True, EVERY | OTHER, ["POL", "SOV"]),
        (True, frozenset(), ["POL", "SOV"]),
        (True, OTHER, ["POL", "SOV", "DUALP"]),
        (True, frozenset({"P1-3"}), ["POL", "SOV", "DUALP"]),
    ],
)
@pytest.mark.parametrize("art27", [True, False])
def test_grounds_to_refuse_preservation(
    reservation: bool, offences: frozenset[str], lawful: list[str], art27: bool
) -> None:
    question = RefusalQuestion("PRES", offences, reservation, art27, "refuse")
    assert [one.ground.code for one in answers(question) if one.available] == lawful


@pytest.mark.parametrize(
    ("ground", "article"),
    [
        ("POL", "29(5)(a)"),
        ("SOV", "29(5)(b)"),
        ("DUALP", "29(4)"),
        ("DUAL", "29(3)"),
        ("LAW", "29(5)"),
        ("FISC", "29(5)"),
        ("PROP", "29(5)"),
        ("RIGHTS", "29(5)(b)"),
    ],
)
def test_each_answer_for_preservation_names_its_article(ground: str, article: str) -> None:
    found = answer(ground, RefusalQuestion("PRES", EVERY, False, True, "refuse"))
    assert found is not None
    assert found.citation.article == article
    assert article in found.why.en
    assert article in found.why.fr


@pytest.mark.parametrize(
    ("kind", "art27", "lawful"),
    [
        ("postpone", True, []),
        ("condition", True, ["PART"]),
        ("condition", False, []),
        ("notify", True, ["CONFNO", "RISK", "IMPOSS", "DELAY", "INFO", "NODATA"]),
        ("notify", False, ["RISK", "INFO", "NODATA"]),
    ],
)
def test_other_answers_to_preservation(kind: Any, art27: bool, lawful: list[str]) -> None:
    question = RefusalQuestion("PRES", EVERY, True, art27, kind)
    assert [one.ground.code for one in answers(question) if one.available] == lawful


def test_no_measure_leaves_a_ground_without_an_explanation() -> None:
    for measure in MEASURES:
        for kind in ("refuse", "postpone", "condition", "notify"):
            for one in answers(RefusalQuestion(measure, EVERY, False, False, kind)):
                assert one.ground.kind == kind
                assert "Art" in one.why.en or "Practice" in one.why.en
                assert "art" in one.why.fr.lower() or "Pratique" in one.why.fr
    assert len(GROUNDS) == 25
