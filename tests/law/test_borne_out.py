"""Periods, reasons and grounds that the texts do not bear out: other words than those of any corpus."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from mla.law.examples import complete
from mla.law.readiness import findings


def spoken(measure: str, **changes: object) -> set[str]:
    return {one.rule_id for one in findings(complete(measure, **changes)) if one.severity != "tip"}


MARCH = "On 10 March 2026 a mailbox was emptied."


@pytest.mark.parametrize(
    ("facts", "month", "found"),
    [
        (MARCH, 8, True),
        (MARCH, 5, True),
        (MARCH, 4, False),
        (f"{MARCH} In August it was emptied again.", 8, False),
        (f"{MARCH} The thief still reads it.", 8, False),
        ("Le 10 mars 2026, une boîte a été vidée.", 8, True),
        ("Le 10 mars 2026, une boîte a été vidée, puis une autre en août.", 8, False),
        ("Somebody emptied a mailbox.", 8, False),
    ],
)
def test_a_period_that_begins_long_after_all_that_is_told(facts: str, month: int, found: bool) -> None:
    start = datetime(2026, month, 1, tzinfo=UTC)
    end = datetime(2026, month, 20, tzinfo=UTC)
    assert ("L-after" in spoken("PRES", facts=facts, period_from=start, period_to=end)) is found


def test_a_late_period_may_be_all_that_the_provider_still_has() -> None:
    late = {"period_from": datetime(2026, 8, 1, tzinfo=UTC), "period_to": datetime(2026, 8, 20, tzinfo=UTC)}
    assert "L-after" in spoken("PRES", facts=MARCH, period_reason="Three weeks are enough.", **late)
    assert "L-after" not in spoken("PRES", facts=MARCH, period_reason="Nothing older is kept.", **late)


@pytest.mark.parametrize(
    ("end", "found"),
    [
        ("Nobody has taken it up since.", True),
        ("Since then he has written to two more shops.", False),
        ("He writes to a shop every week.", False),
        ("Depuis lors, il écrit à d’autres boutiques.", False),
    ],
)
def test_an_offence_that_goes_on_is_told_to_go_on(end: str, found: bool) -> None:
    facts = f"On 3 May 2024 a man emptied the account of a shop. {end}"
    urgent = {"urgency": "urgent", "urgency_reasons": frozenset({"ongoing_offence"})}
    assert ("URG-old" in spoken("PRES", facts=facts, **urgent)) is found


@pytest.mark.parametrize(
    ("necessity", "found"),
    [
        ("She wants to sue for the price.", True),
        ("Le nom est demandé par le tribunal civil.", True),
        ("La partie civile a vu l’auteur effacer la boîte.", False),
        ("A civil servant can delete the logs.", False),
        ("The criminal court decides on the civil claim as well.", False),
    ],
)
def test_a_civil_claim_is_no_criminal_case(necessity: str, found: bool) -> None:
    assert ("L-civil" in spoken("STO_SUB", necessity=necessity)) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In 2026 the suspect committed forgery and fraud; the elements of the crime are given.", True),
        ("Courant 2026, le prévenu a commis une escroquerie au préjudice de plusieurs victimes.", True),
        ("In spring 2026 a clerk copied the files of his bank and sold them.", False),
        ("Courant 2026, un employé a copié les fichiers de sa banque et les a vendus.", False),
    ],
)
def test_facts_that_are_only_a_conclusion(text: str, found: bool) -> None:
    assert ("L-thin" in spoken("PRES", facts=text)) is found


@pytest.mark.parametrize(
    ("necessity", "link", "found"),
    [
        ("We must establish the identity of the holder.", "Threats were sent from the mailbox.", True),
        (
            "Il s’agit de connaître le titulaire de la boîte.",
            "Les messages ont été envoyés de la boîte.",
            True,
        ),
        ("We must establish the identity of the holder.", "The messages show who ordered the attack.", False),
        ("The messages are erased after ten days.", "Threats were sent from the mailbox.", False),
    ],
)
def test_content_is_not_asked_for_a_name(necessity: str, link: str, found: bool) -> None:
    items, categories = frozenset({"mailbox"}), frozenset({"CON"})
    rules = spoken("STO_CON", categories=categories, items=items, necessity=necessity, link=link)
    assert ("L-content" in rules) is found


@pytest.mark.parametrize("reason", ["detention_deadline", "court_date", "limitation_period"])
def test_haste_that_is_no_fear_of_a_loss_is_a_tip(reason: str) -> None:
    facts = complete("STO_SUB", urgency="urgent", urgency_reasons=frozenset({reason}))
    found = {one.rule_id: one.severity for one in findings(facts)}
    assert found["M31-haste"] == "tip"
    assert "M31-exp" not in found
    volatile = replace(facts, urgency_reasons=frozenset({reason, "volatile_data"}))
    assert {one.rule_id: one.severity for one in findings(volatile)}["M31-exp"] == "warn"


@pytest.mark.parametrize("reason", ["", "  ", "It is necessary for the investigation."])
@pytest.mark.parametrize("ground", ["31(3)(a)", "31(3)(b)"])
def test_a_ground_of_haste_is_borne_out(ground: str, reason: str) -> None:
    assert "L-ground" in spoken("STO_SUB", expedited_ground=ground, expedited_reason=reason)
