"""The complete request that every example changes, and what an example is. All persons and addresses are invented."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.facts import IdentifierFact, RequestFacts

Changes = Mapping[str, Any]

NOW = datetime(2026, 11, 21, 1, 12, 9, tzinfo=UTC)
ADDRESS = IdentifierFact("ipv4", "198.51.100.7", has_instant=True, has_zone=True, has_port=True)
SECOND_ADDRESS = IdentifierFact("ipv4", "203.0.113.9", has_instant=True, has_zone=True, has_port=True)


@dataclass(frozen=True, slots=True)
class Example:
    """`fails` and `passes` are fields that differ from the complete request for `measure`."""

    rule_id: str
    measure: str
    fails: Changes
    passes: Changes


# What a complete request for one measure says otherwise than all others.
TO_COME: Changes = {"period_from": NOW, "period_to": NOW + timedelta(days=30)}
TO_AN_END: Changes = {"ends_on": NOW.date() + timedelta(days=365)}
ITS_OWN: Mapping[str, Changes] = {
    **dict.fromkeys(("RTT", "INT", "UN_RTT", "UN_INT"), TO_COME),
    "P2_9": {"urgency": "danger_to_life"},
    "P2_10": {"urgency": "danger_to_life"},
    "P2_12": TO_AN_END,
    "P2_12_7": TO_AN_END,
}


def complete(measure: str, **changes: Any) -> RequestFacts:
    """A request that breaks no rule above a tip, with these changes."""
    found = CATALOGUE.get(measure)
    ready = RequestFacts(
        measure=measure,
        now=NOW,
        authority_named=True,
        offences=frozenset({"BC02"}),
        national_provision="Criminal Code, section 12",
        max_penalty="5 years",
        facts="Somebody entered the mailbox of a hospital on 3 November 2026 and read its messages.",
        categories=found.categories if found and len(found.categories) == 1 else frozenset({"SUB"}),
        items=frozenset({"name"}),
        identifiers=(ADDRESS,),
        link="The records show from where the mailbox was entered.",
        custodian_name="Example Hosting",
        custodian_location="1 Example Street, Frankfurt" if found and found.family == "direct" else "",
        necessity_reasons=frozenset({"short_retention"}),
        mla_intent=True,
        measures_sought=frozenset({"disclose"}),
        legal_basis="art27",
        domestic_legal_basis="Code of Procedure, section 3",
        court_order_attached=True,
        previous_preservation="RO-2026-000123-26",
        previous_reference="RO-2026-000123-26",
        channel="enc_email",
        period_from=datetime(2026, 11, 2, tzinfo=UTC),
        period_to=datetime(2026, 11, 5, tzinfo=UTC),
        bound=True,
        first_protocol_bound=True,
        contents=frozenset(one.code for one in found.contents) if found else frozenset(),
    )
    return replace(ready, **{**ITS_OWN.get(measure, {}), **changes})


def rows(measure: str, *found: tuple[str, Changes, Changes]) -> Iterator[Example]:
    return (Example(rule_id, measure, fails, passes) for rule_id, fails, passes in found)
