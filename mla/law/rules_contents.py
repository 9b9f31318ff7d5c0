"""One rule per content that an article asks for, made from the catalogue: the list and its check cannot differ."""

from collections.abc import Callable, Iterator

from mla.law.citations import Status
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.cooperation.records import Content, Cooperation
from mla.law.facts import RequestFacts
from mla.law.rules import ASSISTANCE, LIVE, PRESERVATION, Rule, Severity
from mla.law.text import Text

# Their own rules, written by hand, look at the fields of the form.
BY_HAND = PRESERVATION | ASSISTANCE | {"TDISC"}
HANDLED = {(measure, code) for measure in LIVE for code in ("offence", "conduct", "period", "authorisation")}
HANDLED |= {(measure, code) for measure in ("SPONT", "UN_SPONT") for code in ("conditions", "nature")}
NAMES = {
    ("RTT", "communications"): "M33-comm",
    ("RTT", "similar_case"): "M33-off",
    ("INT", "communications"): "M34-comm",
    ("INT", "permission"): "M34-law",
    ("INT", "subsidiarity"): "M34-sub",
    ("SPONT", "permission"): "S26-law",
    ("UN_SPONT", "permission"): "UN40-law",
}
MILDER = {"M33-off": "warn"}
ALWAYS: Text = Text("The article asks for it in every case.", "L’article le demande dans tous les cas.")
HINTS = {
    "always": ALWAYS,
    "known": Text("If nothing is known, say so.", "Si rien n’est connu, dites-le."),
    "applicable": Text("If it does not apply, say so.", "Si cela ne s’applique pas, dites-le."),
    "declared": Text(
        "This State has asked for it by declaration.", "Cet État l’a demandé par une déclaration."
    ),
}


USUAL = Text(
    "No article asks for it, but the other State usually does.",
    "Aucun article ne le demande, mais l’autre État le demande d’ordinaire.",
)


def rule_id(measure: str, code: str) -> str:
    return NAMES.get((measure, code), f"{measure}-{code}")


def _severity(name: str, content: Content) -> Severity:
    if name in MILDER or content.citation.status is Status.PRACTICE:
        return "warn"
    return "tip" if content.when == "applicable" else "block"


def _given(content: Content) -> Callable[[RequestFacts], bool]:
    code, when = content.code, content.when

    def met(facts: RequestFacts) -> bool:
        if when == "declared" and code not in facts.declared:
            return True
        waived = when in {"known", "applicable"} and f"{code}:none" in facts.contents
        return waived or code in facts.contents

    return met


def _rule(record: Cooperation, content: Content) -> Rule:
    name = rule_id(record.code, content.code)
    en, fr = (text[0].lower() + text[1:] for text in (content.text.en, content.text.fr))
    own = content.citation.status is Status.PRACTICE
    cited = f"practice; see {record.citation}" if own else str(content.citation)
    cited_fr = f"pratique ; voir {record.citation:fr}" if own else f"{content.citation:fr}"
    return Rule(
        name,
        frozenset({record.code}),
        _severity(name, content),
        f"contents.{content.code}",
        content.citation,
        Text(f"Not yet given: {en} ({cited}).", f"Pas encore indiqué : {fr} ({cited_fr})."),
        USUAL if own else HINTS[content.when],
        _given(content),
    )


def _rules() -> Iterator[Rule]:
    for record in CATALOGUE.values():
        if record.code not in BY_HAND:
            yield from (
                _rule(record, one) for one in record.contents if (record.code, one.code) not in HANDLED
            )


CONTENT_RULES: tuple[Rule, ...] = tuple(_rules())
