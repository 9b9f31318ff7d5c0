"""The two kinds of draft of this corpus, and the few helpers its tables are written with."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from mla.law.facts import IdentifierFact, RequestFacts

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Good:
    """A draft that a careful authority would send as it stands: nothing to block, nothing to warn of."""

    name: str
    facts: RequestFacts


@dataclass(frozen=True, slots=True)
class Bad:
    """One main `defect`, in plain words; a finding may reasonably point at any of `fields`."""

    name: str
    defect: str
    fields: frozenset[str]
    facts: RequestFacts


def prose(text: str) -> str:
    """One paragraph, whatever the line breaks of the source."""
    return " ".join(text.split())


def at(text: str) -> datetime:
    """An instant with its offset, as "2026-03-14T21:00+01:00"."""
    return datetime.fromisoformat(text)


def some(words: str) -> frozenset[str]:
    return frozenset(words.split())


def ip(value: str, note: str = "", *, port: bool = True) -> IdentifierFact:
    """An address as it ought to be given: with its instant, the zone of the log, and (mostly) the port."""
    kind = "ipv6" if ":" in value else "ipv4"
    return IdentifierFact(kind, value, has_instant=True, has_zone=True, has_port=port, note=note)


def email(value: str, note: str = "") -> IdentifierFact:
    return IdentifierFact("email", value, note=note)


def account(value: str, note: str = "") -> IdentifierFact:
    return IdentifierFact("account", value, note=note)


def phone(value: str, note: str = "") -> IdentifierFact:
    return IdentifierFact("phone", value, note=note)


def domain(value: str, note: str = "") -> IdentifierFact:
    return IdentifierFact("domain", value, note=note)


_COMMON = RequestFacts(
    measure="",
    now=NOW,
    authority_named=True,
    bound=True,
    first_protocol_bound=True,
    legal_basis="art27",
    channel="enc_email",
)
_PRES = replace(
    _COMMON, measure="PRES", mla_intent=True, measures_sought=some("disclose"), categories=some("SUB TRA")
)
_SUB = replace(_COMMON, measure="STO_SUB", measures_sought=some("disclose"), categories=some("SUB"))
_TRA = replace(_COMMON, measure="STO_TRA", measures_sought=some("disclose"), categories=some("TRA"))
_CON = replace(
    _COMMON,
    measure="STO_CON",
    measures_sought=some("search seize disclose"),
    categories=some("CON"),
    court_order_attached=True,
)


def _to(base: RequestFacts, state: str, accepted: str, language: str) -> RequestFacts:
    """Addressed to the State where the provider and its systems are, in a language that it takes."""
    return replace(
        base,
        requested_state=state,
        provider_state=state,
        data_location=state,
        accepted_languages=tuple(accepted.split()),
        translation_language=language,
    )


def pres(state: str, accepted: str, language: str) -> RequestFacts:
    return _to(_PRES, state, accepted, language)


def sub(state: str, accepted: str, language: str) -> RequestFacts:
    return _to(_SUB, state, accepted, language)


def tra(state: str, accepted: str, language: str) -> RequestFacts:
    return _to(_TRA, state, accepted, language)


def con(state: str, accepted: str, language: str) -> RequestFacts:
    return _to(_CON, state, accepted, language)
