"""The linter before many wordings of one defect, and before innocent sentences that stand near them."""

from typing import Any

import pytest

from mla.law.examples import complete
from mla.law.facts import IdentifierFact
from mla.law.readiness import findings
from tests.law.wordings import fine, wrong, wrong_more

TALE = (
    "On 3 November 2026 the account night_owl_77 sold eleven forged tickets to a widow, who paid 900 euros."
)
SOLD = (IdentifierFact("account", "night_owl_77", note="sold the goods"),)
CONTENT = frozenset({"SUB", "CON"})
Row = tuple[str, str, dict[str, Any]]


def link(text: str, **more: Any) -> dict[str, Any]:
    told = {"facts": TALE, "identifiers": SOLD, "offences": frozenset({"BC08"})}
    return {**told, "link": f"The account night_owl_77 sold the tickets. {text}", **more}


def offer(text: str) -> dict[str, Any]:
    return link("", link=f"The messages of night_owl_77 hold the false offer. {text}")


def need(text: str) -> dict[str, Any]:
    return {"necessity": text, "necessity_reasons": frozenset({"other"})}


def ground(text: str) -> dict[str, Any]:
    haste = {"urgency": "urgent", "urgency_reasons": frozenset({"court_date"})}
    return {**haste, "expedited_ground": "31(3)(a)", "expedited_reason": text}


def holder(text: str) -> dict[str, Any]:
    return link("", facts=f"{TALE} {text}", custodian_unknown=True, custodian_name="", custodian_location="")


def place(text: str) -> dict[str, Any]:
    asked = {"requested_state": "DE", "custodian_name": "Example Hosting", "custodian_location": "Frankfurt"}
    return link(text, **asked)


def content(text: str) -> dict[str, Any]:
    wanted = {"categories": CONTENT, "items": frozenset({"name", "messages"})}
    return link("", link=text, **wanted)


WRONG: tuple[Row, ...] = (
    *(("L-penalty", "STO_SUB", {"max_penalty": one}) for one in wrong.PENALTIES),
    *(("L-civil", "STO_SUB", link(one)) for one in wrong.OTHER_ENDS),
    *(("L-future", "PRES", offer(one)) for one in wrong.TO_COME),
    *(("L-need L-loss", "PRES", need(one)) for one in wrong.NEEDS),
    *(("L-need", "PRES_EXT", need(one)) for one in wrong.EXTENSIONS),
    *(("L-ground", "STO_TRA", ground(one)) for one in wrong.GROUNDS),
    *(("L-everyone L-all", "STO_TRA", link(one)) for one in wrong_more.EVERYONE),
    *(("L-everyone L-all", "TDISC", link(one)) for one in wrong_more.EVERYONE),
    *(("L-all L-everyone", "PRES", offer(one)) for one in wrong_more.EVERYTHING),
    *(("L-send", "PRES", offer(one)) for one in wrong_more.HANDED_OVER),
    *(("L-holder", "PRES", holder(one)) for one in wrong_more.HOLDERS),
    *(("L-third-told", "STO_SUB", place(one)) for one in wrong_more.ELSEWHERE),
    *(("L-content", "STO_CON", content(one)) for one in wrong_more.ONLY_WHO),
    *(("L-wider", "STO_SUB", link(one)) for one in wrong_more.WIDER),
    *(("L-wider", "STO_TRA", link(one)) for one in wrong_more.WIDER_THAN_TRAFFIC),
)
FINE: tuple[tuple[str, dict[str, Any]], ...] = (
    *(("STO_SUB", {"max_penalty": one}) for one in fine.PENALTIES),
    *(("PRES", need(one)) for one in fine.NEEDS),
    *(("PRES_EXT", need(one)) for one in fine.EXTENSIONS),
    *(("STO_TRA", ground(one)) for one in fine.GROUNDS),
    *(("PRES", offer(one)) for one in fine.LINKS_OF_PRESERVATION),
    *(("STO_SUB", link(one)) for one in fine.LINKS),
    *(("PRES", holder(one)) for one in fine.HOLDERS),
    *(("STO_SUB", place(one)) for one in fine.PLACES),
    *(("STO_CON", content(one)) for one in fine.CONTENT),
)
MISSED = {"L-civil": ("STO_SUB", link), "L-future": ("PRES", offer), "L-third-told": ("STO_SUB", place)}


@pytest.mark.parametrize("row", WRONG, ids=lambda row: f"{row[0]}-{row[1]}")
def test_a_defect_is_spoken_of_in_any_of_its_wordings(row: Row) -> None:
    rules, measure, changes = row
    assert set(rules.split()) & {one.rule_id for one in findings(complete(measure, **changes))}


@pytest.mark.parametrize("row", FINE, ids=lambda row: row[0])
def test_an_innocent_sentence_is_not_blamed(row: tuple[str, dict[str, Any]]) -> None:
    measure, changes = row
    assert [one.rule_id for one in findings(complete(measure, **changes)) if one.severity != "tip"] == []


@pytest.mark.parametrize(("rule", "text"), wrong_more.STILL_MISSED)
def test_what_is_still_missed_is_known(rule: str, text: str) -> None:
    measure, made = MISSED[rule]
    assert rule not in {one.rule_id for one in findings(complete(measure, **made(text)))}
