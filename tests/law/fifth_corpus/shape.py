"""What a draft of the fifth corpus is made of, and the complete request each of them starts from."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.facts import IdentifierFact, RequestFacts

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Draft:
    """`fields` are where a finding may reasonably point for this one defect; empty for a good draft."""

    name: str
    fields: frozenset[str]
    facts: RequestFacts


def day(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def some(words: str) -> frozenset[str]:
    return frozenset(words.split())


def ip(
    value: str, note: str = "", *, instant: bool = True, zone: bool = True, port: bool = True
) -> IdentifierFact:
    return IdentifierFact("ipv6" if ":" in value else "ipv4", value, instant, zone, port, note)


def known(kind: str, value: str, note: str = "") -> IdentifierFact:
    return IdentifierFact(kind, value, note=note)


def request(measure: str, to: str, **fields: Any) -> RequestFacts:
    """A request to the State `to`, where provider and data are; words of codes and periods as short strings."""
    category = {"STO_TRA": "TRA", "STO_CON": "CON", "RTT": "TRA", "INT": "CON"}.get(measure, "SUB")
    found = CATALOGUE.get(measure)
    ready: dict[str, Any] = {
        "contents": frozenset(one.code for one in found.contents) if found else frozenset(),
        "authority_named": True,
        "bound": True,
        "first_protocol_bound": True,
        "legal_basis": "art27",
        "channel": "enc_email",
        "mla_intent": True,
        "measures_sought": "disclose",
        "categories": category,
        "court_order_attached": True,
        "domestic_legal_basis": "Code of Criminal Procedure, art. 88a",
        "translation_language": "en",
        "accepted_languages": ("en", "fr"),
        "requested_state": to,
        "data_location": to,
        "provider_state": to,
    }
    return RequestFacts(measure=measure, now=NOW, **{**ready, **fields} | _coded({**ready, **fields}))


def _coded(fields: dict[str, Any]) -> dict[str, Any]:
    sets = ("offences", "categories", "items", "measures_sought", "necessity_reasons", "urgency_reasons")
    found: dict[str, Any] = {name: some(fields[name]) for name in sets if isinstance(fields.get(name), str)}
    for name in ("period_from", "period_to"):
        if isinstance(fields.get(name), str):
            found[name] = day(fields[name])
    return found


def good(name: str, facts: RequestFacts) -> Draft:
    return Draft(name, frozenset(), facts)


def bad(name: str, fields: str, facts: RequestFacts) -> Draft:
    return Draft(name, some(fields), facts)
