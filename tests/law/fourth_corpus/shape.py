"""What a draft of the fourth corpus is made of, and the formal fields that most drafts share.

The author wrote blind: data shape, codes, contents by article and the table of docs/law.md, no rule, no word list.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from mla.law.cooperation.answered import given
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.facts import IdentifierFact, RequestFacts


@dataclass(frozen=True, slots=True)
class Good:
    """A draft that a careful contact point would act on without a question. `lure` tempts to a false alarm."""

    name: str
    language: str
    lure: str
    draft: RequestFacts


@dataclass(frozen=True, slots=True)
class Defective:
    """`group` is the class of the defect, `defect` one sentence, `rules` the rule ids of which any counts as found.

    `rules` is empty where no rule of the table of the day could be the right answer: such a draft can only be missed.
    `fields` are where a finding of a rule that did not exist when this was written may reasonably point.
    """

    name: str
    group: str
    language: str
    defect: str
    rules: frozenset[str]
    fields: frozenset[str]
    draft: RequestFacts


def at(text: str) -> datetime:
    """An instant in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def on(*names: str) -> frozenset[str]:
    return frozenset(names)


OWN_LINE = ("- ", "| ", "* ", "1)", "2)", "3)", "4)", "5)", "6)")


def prose(text: str) -> str:
    """Joins the lines of a literal; an empty line parts paragraphs, a row of a list or table keeps its line."""
    joined = ""
    for line in text.strip().splitlines():
        piece = line.strip()
        if not piece:
            joined += "\n\n"
        elif piece.startswith(OWN_LINE):
            joined += piece if joined.endswith("\n") else f"\n{piece}"
        else:
            joined += piece if not joined or joined.endswith("\n") else f" {piece}"
    return joined.strip()


def ip(
    value: str, note: str = "", *, instant: bool = True, zone: bool = True, port: bool = True
) -> IdentifierFact:
    kind = "ipv6" if ":" in value else "ipv4"
    return IdentifierFact(kind, value, instant, zone, port, note)


def known(kind: str, value: str, note: str = "") -> IdentifierFact:
    return IdentifierFact(kind, value, note=note)


NOW = at("2026-11-23 09:00")
STORED = on("STO_SUB", "STO_TRA", "STO_CON")
# What the two authorities are designated for, where the article of the measure says so; nothing for a private entity.
# Mended after the blind run: it said "issuing" and "competent", words of the articles that no designation on record
# can hold.
ROLES = {
    "P2_6": (on("judicial"), on()),
    "P2_7": (on("judicial"), on()),
    "P2_8": (on("judicial"), on("central")),
    "P2_9": (on("poc247"), on("poc247")),
    "P2_10": (on("central"), on("central")),
    "P2_12": (on("prosecution"), on("prosecution")),
}
DOMESTIC = {
    "en": "Section 118 of the Code of Criminal Procedure",
    "fr": "Article 90 du Code de procédure pénale",
}


def draft(measure: str, language: str, *, said: frozenset[str] = frozenset(), **fields: Any) -> RequestFacts:
    """The formal fields of a request filled in, then those of the draft; `said` are the contents that are typed."""
    facts = RequestFacts(
        measure=measure,
        now=NOW,
        authority_named=True,
        mla_intent=True,
        measures_sought=on("disclose") if measure in STORED else frozenset(),
        legal_basis="art27",
        domestic_legal_basis=DOMESTIC[language],
        court_order_attached=measure != "PRES",
        translation_language=language,
        accepted_languages=("fr", "en") if language == "fr" else ("en",),
        channel="enc_email",
        bound=True,
        first_protocol_bound=True,
    )
    if measure in ROLES:
        sender, receiver = ROLES[measure]
        facts = replace(facts, sender_roles=sender, receiver_roles=receiver)
    facts = replace(facts, **fields)
    return replace(facts, contents=said | given(facts)) if measure in CATALOGUE else facts
