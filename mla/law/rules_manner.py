"""Rules for every request: why it is urgent (Art. 25(3)), and in which language it is written."""

import re
from datetime import timedelta

from mla.law.citations import convention, practice
from mla.law.danger import speaks_of_danger
from mla.law.days import days_in
from mla.law.facts import RequestFacts
from mla.law.reasons import explains_haste
from mla.law.rules import ANY, Rule
from mla.law.saying import own_words
from mla.law.text import Text

HALF_A_YEAR = timedelta(days=183)
TOLD = 3  # words of its own by which a sentence says what goes on
GOES_ON = re.compile(
    r"\b(?:still|continu|ongoing|go(?:es|ing) on|until now|to this day|to date|(?:each|every) (?:day|week|night)|daily"
    # "Since May he has written" goes on; "nobody has taken it up since." does not.
    r"|since\b(?!\W*(?:[.;]|$))|depuis\b(?!\W*(?:[.;]|$))"
    r"|encore|toujours|en cours|se poursui|à ce jour|chaque (?:jour|semaine|nuit))",
    re.IGNORECASE,
)

ENDED = re.compile(
    r"\b(?:closed|shut|stopped|ended|seized|taken (?:down|offline|off)|removed|deleted|switched off|blocked|locked|revoked|withdrawn|disconnected|unplugged|arrested|changed|ceased|over\b|mended|patched|repaired"
    r"|fermée?s?|closes?|clôturée?s?|saisie?s?|arrêtée?s?|interpellée?s?|cessé|retirée?s?|supprimée?s?|bloquée?s?|débranchée?s?|révoquée?s?|changée?s?|coupée?s?|verrouillée?s?|terminée?s?|corrigée?s?|réparée?s?|colmatée?s?|abandonnée?s?)\b",
    re.IGNORECASE,
)


def _urgency_is_explained(facts: RequestFacts) -> bool:
    return not facts.urgent or bool(facts.urgency_reasons) or explains_haste(facts.urgency_text)


def _is_pressing(facts: RequestFacts) -> bool:
    # Data that may be lost is why anything is preserved at all: no haste by itself.
    return bool(facts.urgency_reasons - {"volatile_data"}) or speaks_of_danger(facts.urgency_text)


def _offence_goes_on(facts: RequestFacts) -> bool:
    """Where the last day told lies half a year back, and no word says that it goes on, the tick is a slip."""
    if not facts.urgent or "ongoing_offence" not in facts.urgency_reasons:
        return True
    days = days_in(facts.facts)
    old = bool(days) and days[-1] < facts.now.date() - HALF_A_YEAR
    if not old or GOES_ON.search(facts.facts):
        return True
    # "The attacks continue", where the facts say that the hole was closed, is a tick in words; what goes on is told.
    told = len(own_words(facts.urgency_text)) >= TOLD or not ENDED.search(facts.facts)
    return told and bool(GOES_ON.search(facts.urgency_text))


def _language_is_accepted(facts: RequestFacts) -> bool:
    accepted = {language.lower().split("-")[0] for language in facts.accepted_languages}
    return not accepted or facts.translation_language.lower().split("-")[0] in accepted


MANNER_RULES = (
    Rule(
        "URG-why",
        ANY,
        "warn",
        "urgency_reasons",
        convention("25(3)"),
        Text(
            "The request is urgent but does not say why. Choose a reason or write one (Art. 25(3)).",
            "La demande est urgente mais ne dit pas pourquoi. Choisissez une raison ou écrivez-en une"
            " (art. 25(3)).",
        ),
        Text("A date helps the other side to plan.", "Une date aide l’autre partie à s’organiser."),
        _urgency_is_explained,
    ),
    Rule(
        "URG-level",
        ANY,
        "warn",
        "urgency",
        convention("25(3)"),
        Text(
            "Reasons for urgency are given, but the level is routine. Raise the level, or take the reasons out"
            " (Art. 25(3)).",
            "Des raisons d’urgence sont données, mais le niveau est ordinaire. Relevez le niveau, ou retirez les"
            " raisons (art. 25(3)).",
        ),
        Text("The other side reads the level first.", "L’autre partie lit d’abord le niveau."),
        lambda facts: facts.urgent or not _is_pressing(facts),
    ),
    Rule(
        "URG-old",
        ANY,
        "warn",
        "urgency_reasons",
        convention("25(3)"),
        Text(
            "The reason is that the offence is going on, but the last day told lies more than half a year back. Say"
            " what goes on, or take the reason out (Art. 25(3)).",
            "La raison est que l’infraction est en cours, mais le dernier jour cité remonte à plus de six mois. Dites"
            " ce qui continue, ou retirez la raison (art. 25(3)).",
        ),
        Text(
            "Urgency used without need is worth less next time.",
            "Une urgence sans besoin vaut moins ensuite.",
        ),
        _offence_goes_on,
    ),
    Rule(
        "M31-lang",
        ANY,
        "warn",
        "translation_language",
        practice("language practice of the requested State; the Convention has no rule on languages"),
        Text(
            "There is no translation into a language this State accepts. Add one (practice; the"
            " Convention has no article on languages).",
            "Il n’y a pas de traduction dans une langue acceptée par cet État. Ajoutez-en une (pratique ; la"
            " Convention n’a pas d’article sur les langues).",
        ),
        Text("For preservation, many accept English.", "Pour la conservation, beaucoup acceptent l’anglais."),
        _language_is_accepted,
    ),
)
