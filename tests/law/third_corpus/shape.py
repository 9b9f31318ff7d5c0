"""What a draft of the third corpus is made of, and the contexts the drafts start from."""

from dataclasses import dataclass
from datetime import UTC, datetime

from mla.law.facts import IdentifierFact, RequestFacts


@dataclass(frozen=True, slots=True)
class Good:
    """A draft that a careful contact point would act on without a question."""

    name: str
    draft: RequestFacts


@dataclass(frozen=True, slots=True)
class Defective:
    """One main defect in plain words, and the fields where a finding may reasonably point."""

    name: str
    defect: str
    fields: frozenset[str]
    draft: RequestFacts


def at(text: str) -> datetime:
    """An instant in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def prose(text: str) -> str:
    """Joins the lines of a literal; a line that begins with a dash stays a line of its own."""
    joined = ""
    for line in text.strip().splitlines():
        piece = line.strip()
        joined += ("\n" if piece.startswith("- ") else " ") + piece
    return joined.strip()


def on(*names: str) -> frozenset[str]:
    return frozenset(names)


def ip(
    value: str, note: str = "", *, instant: bool = True, zone: bool = True, port: bool = True
) -> IdentifierFact:
    kind = "ipv6" if ":" in value else "ipv4"
    return IdentifierFact(kind, value, instant, zone, port, note)


def known(kind: str, value: str, note: str = "") -> IdentifierFact:
    return IdentifierFact(kind, value, note=note)


NOW = at("2026-11-23 09:00")

PRES = RequestFacts(
    measure="PRES",
    now=NOW,
    authority_named=True,
    mla_intent=True,
    measures_sought=on("disclose"),
    legal_basis="art27",
    domestic_legal_basis="Section 112a of the Code of Criminal Procedure (order to preserve stored data)",
    translation_language="en",
    accepted_languages=("en",),
    channel="enc_email",
    bound=True,
    first_protocol_bound=True,
)
PRES_FR = RequestFacts(
    measure="PRES",
    now=NOW,
    authority_named=True,
    mla_intent=True,
    measures_sought=on("disclose"),
    legal_basis="art27",
    domestic_legal_basis="Article 88 bis du Code de procédure pénale (conservation de données stockées)",
    translation_language="fr",
    accepted_languages=("fr", "en"),
    channel="enc_email",
    bound=True,
    first_protocol_bound=True,
)
STO = RequestFacts(
    measure="STO_SUB",
    now=NOW,
    authority_named=True,
    mla_intent=True,
    measures_sought=on("disclose"),
    legal_basis="art27",
    domestic_legal_basis="Section 118 of the Code of Criminal Procedure (production of stored data)",
    court_order_attached=True,
    translation_language="en",
    accepted_languages=("en",),
    channel="enc_email",
    bound=True,
    first_protocol_bound=True,
)
STO_FR = RequestFacts(
    measure="STO_SUB",
    now=NOW,
    authority_named=True,
    mla_intent=True,
    measures_sought=on("disclose"),
    legal_basis="art27",
    domestic_legal_basis="Article 90 du Code de procédure pénale (production de données stockées)",
    court_order_attached=True,
    translation_language="fr",
    accepted_languages=("fr", "en"),
    channel="enc_email",
    bound=True,
    first_protocol_bound=True,
)
