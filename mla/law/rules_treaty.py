"""No treaty is printed as binding that is not on record as in force between the two on the day (Art. 27(1)).

What a prosecutor types is a name, not a source: an administrator records the treaty with its days and where that was
read.
"""

import re
import unicodedata
from collections.abc import Iterator

from mla.law.citations import Citation, convention
from mla.law.cooperation.basis import asks_for_basis
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.cooperation.records import protocol, united_nations
from mla.law.facts import RequestFacts, written
from mla.law.rules import ANY, Rule
from mla.law.text import Text

CLAIMS = frozenset({"treaty", "agreed27"})
"""Both bases say in the letter that a treaty is in force between the two."""
TREATIES = (("M27", "ETS185", convention("27(1)")),)
OTHERS = (("P2", "CETS224", protocol("5(5)")), ("UN", "UNCC", united_nations("40(7)")))
_RECORD = Text(
    "An administrator records the treaty, with its days and its source.",
    "Un administrateur enregistre le traité, avec ses dates et sa source.",
)


def same_treaty(typed: str, recorded: Text) -> bool:
    """Is every word of the name on record, in one of its languages, in what was typed? A date may stand beside it."""
    said = _words(typed)
    return any(_words(name) <= said for name in (recorded.en, recorded.fr))


def _words(name: str) -> frozenset[str]:
    plain = unicodedata.normalize("NFKD", name.casefold())
    return frozenset(
        re.findall(r"[^\W_]+", "".join(sign for sign in plain if not unicodedata.combining(sign)))
    )


def _in_force(facts: RequestFacts) -> bool:
    recorded = facts.treaties_on_record
    if recorded is None or facts.legal_basis not in CLAIMS:
        return True
    named = written(facts.treaty_name)
    return any(not named or same_treaty(facts.treaty_name, one) for one in recorded)


def _on_record(facts: RequestFacts) -> Text:
    found = facts.treaties_on_record
    if not found:
        return _RECORD
    en, fr = ("; ".join(one.en for one in found), " ; ".join(one.fr for one in found))
    return Text(f"On record: {en}. {_RECORD.en}", f"Enregistré : {fr}. {_RECORD.fr}")


def _measures(instrument: str) -> frozenset[str]:
    if instrument == "ETS185":
        return ANY
    return frozenset(
        code for code, one in CATALOGUE.items() if one.instrument == instrument and asks_for_basis(code)
    )


def _force(prefix: str, instrument: str, cited: Citation) -> Rule:
    return Rule(
        f"{prefix}-force",
        _measures(instrument),
        "block",
        "treaty_name",
        cited,
        Text(
            "This treaty is not on record as in force between the two States on this day, so nothing may be said to"
            f" rest on it. Name the one on record, or have it recorded ({cited}).",
            "Ce traité n’est pas enregistré comme en vigueur entre les deux États ce jour-là ; rien ne peut donc être"
            f" dit fondé sur lui. Nommez celui qui l’est, ou faites-le enregistrer ({cited:fr}).",
        ),
        _RECORD,
        _in_force,
        _on_record,
    )


def _open(prefix: str, instrument: str, cited: Citation) -> Rule:
    return Rule(
        f"{prefix}-open",
        _measures(instrument),
        "block",
        "legal_basis",
        cited,
        Text(
            "A mutual assistance treaty is in force between the two States. Choose it, or say that both agreed to do"
            f" without ({cited}).",
            "Un traité d’entraide est en vigueur entre les deux États. Choisissez-le, ou dites que les deux ont"
            f" convenu de s’en passer ({cited:fr}).",
        ),
        Text("These rules fill a gap.", "Ces règles comblent une lacune."),
        lambda facts: not (facts.legal_basis == "art27" and facts.pair_has_treaty),
    )


def _rules() -> Iterator[Rule]:
    for prefix, instrument, cited in (*TREATIES, *OTHERS):
        yield _force(prefix, instrument, cited)
    for prefix, instrument, cited in OTHERS:
        yield _open(prefix, instrument, cited)


TREATY_RULES: tuple[Rule, ...] = (
    *_rules(),
    Rule(
        "P211-other",
        frozenset({"P2_11"}),
        "block",
        "legal_basis",
        protocol("5(5)"),
        Text(
            "This article serves only where no other treaty on mutual assistance applies, or both agreed to use it."
            " Ask under the treaty (Art. 5(5) CETS 224).",
            "Cet article ne sert qu’en l’absence d’un autre traité d’entraide, ou si les deux en sont convenus."
            " Demandez en vertu du traité (art. 5(5) CETS 224).",
        ),
        Text("The treaty says how a person is heard.", "Le traité dit comment une personne est entendue."),
        lambda facts: facts.legal_basis != "treaty",
    ),
)
