"""The linter for what is told: when it happened, what was done, and no place of the model left open."""

import re

from mla.law.days import days_in
from mla.law.facts import RequestFacts, written
from mla.law.gaps import has_gap
from mla.law.rules import ANY, ASSISTANCE, LIVE, PRESERVATION, Rule
from mla.law.rules_substance import RETURNED
from mla.law.saying import tells_an_act, tells_conduct
from mla.law.text import Text

# A year, a month, a clock, or a day counted from today; "some time ago" is none.
WHEN = re.compile(
    r"\b(?:19|20)\d\d\b|\b\d{1,2}[/.]\d{1,2}\b|\b\d{1,2}(?::|\s?h\s?)\d\d\b|\b\d{1,2} ?[ap]\.?m\b"
    r"|\b(?:yesterday|today|tonight|last night|this (?:morning|afternoon|evening|week)|hier"
    r"|aujourd[’']hui|ce matin|ce soir"
    r"|cette nuit|avant-hier)\b"
    r"|\b(?:on|last|since|le|depuis) (?:\w+day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b"
    r"|\b\d{1,2}(?:st|nd|rd|th|er)?\s+(?:of\s+)?(?:jan|feb|mar|apr|ma[yi]|jun|jul|aug|sep|oct|nov|dec"
    r"|f[ée]v|avr|jui|ao[uû]|d[ée]c)"
    r"|\b(?:in|since|during|en|depuis) (?:january|february|march|april|may|june|july|august|september"
    r"|october|november"
    r"|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b",
    re.IGNORECASE,
)
TEXTS = {
    "facts": Text("facts", "faits"),
    "link": Text("link", "lien"),
    "necessity": Text("necessity", "nécessité"),
    "national_provision": Text("provision", "disposition"),
    "max_penalty": Text("maximum penalty", "peine maximale"),
    "custodian_name": Text("custodian", "gardien"),
    "custodian_location": Text("place of the system", "emplacement du système"),
    "period_reason": Text("reason for the period", "raison de la période"),
    "urgency_text": Text("reason for the urgency", "raison de l’urgence"),
    "expedited_reason": Text("reason for an expedited answer", "raison d’une réponse rapide"),
    "domestic_legal_basis": Text("domestic legal basis", "base juridique interne"),
    "treaty_name": Text("name of the treaty", "nom du traité"),
}

# Fields that only some forms have.
ONLY = {
    "necessity": PRESERVATION,
    "expedited_reason": ASSISTANCE,
    "domestic_legal_basis": ASSISTANCE | LIVE,
}


def _is_dated(facts: RequestFacts) -> bool:
    return not written(facts.facts) or bool(days_in(facts.facts)) or bool(WHEN.search(facts.facts))


def _conduct_is_told(facts: RequestFacts) -> bool:
    """With a day, an act of few words is enough; without one, there must be more than the names of the offence."""
    if not written(facts.facts):
        return True
    return tells_conduct(facts.facts) if days_in(facts.facts) else tells_an_act(facts.facts)


def _gap(field: str, name: Text) -> Rule:
    def met(facts: RequestFacts) -> bool:
        text: str = getattr(facts, field)
        return not has_gap(text)

    return Rule(
        f"L-gap-{field}",
        ONLY.get(field, ANY),
        "warn",
        field,
        RETURNED,
        Text(
            f"A place of the model was left open ({name.en}). Fill it in or take it out (practice; see Arts 29(2),"
            " 31).",
            f"Un blanc du modèle est resté ouvert ({name.fr}). Remplissez-le ou retirez-le (pratique ; voir"
            " art. 29(2), 31).",
        ),
        Text(
            "Look for brackets, XXX, dots and underscores.",
            "Cherchez les crochets, XXX, les points et les tirets bas.",
        ),
        met,
    )


FACT_RULES = (
    Rule(
        "L-when",
        ANY,
        "warn",
        "facts",
        RETURNED,
        Text(
            "The facts name no day. Say when it happened, so that the data can be told apart (practice; see Arts"
            " 29(2)(b), 25(5)).",
            "Les faits ne citent aucun jour. Dites quand cela s’est passé, pour que les données soient reconnues"
            " (pratique ; voir art. 29(2)(b), 25(5)).",
        ),
        Text(
            "Day, hour and time zone, or from when until when.",
            "Jour, heure et fuseau, ou du premier au dernier jour.",
        ),
        _is_dated,
    ),
    Rule(
        "L-thin",
        ANY,
        "warn",
        "facts",
        RETURNED,
        Text(
            "The facts say that an offence was committed, not what was done. Tell who did what to whom (practice; see"
            " Arts 29(2)(b), 25(5)).",
            "Les faits disent qu’une infraction a été commise, non ce qui a été fait. Dites qui a fait quoi à qui"
            " (pratique ; voir art. 29(2)(b), 25(5)).",
        ),
        Text(
            "Dual criminality is tested on the conduct, not on its name.",
            "La double incrimination s’apprécie sur le comportement, non sur son nom.",
        ),
        _conduct_is_told,
    ),
    *(_gap(field, name) for field, name in TEXTS.items()),
)
