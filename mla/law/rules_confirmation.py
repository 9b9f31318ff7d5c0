"""Formal confirmation of what was sent by fast means, where the State asked is on record as wanting it (25(3))."""

from mla.law.citations import convention
from mla.law.facts import RequestFacts
from mla.law.rules import ANY, Rule
from mla.law.rules_general import PROTECTED, UNPROTECTED
from mla.law.text import Text

FAST_MEANS = PROTECTED | UNPROTECTED


def _nothing_to_confirm(facts: RequestFacts) -> bool:
    return not (facts.confirmation == "asks" and facts.channel in FAST_MEANS)


def _nothing_to_spare(facts: RequestFacts) -> bool:
    return not (facts.confirmation == "does_not_ask" and facts.channel in FAST_MEANS)


CONFIRMATION_RULES = (
    Rule(
        "M25-3-asked",
        ANY,
        "warn",
        "channel",
        convention("25(3)"),
        Text(
            "This State asks for a formal confirmation of what is sent by fast means. Plan it: a date reminds you once"
            " the request is sent (Art. 25(3)).",
            "Cet État demande une confirmation officielle de ce qui est envoyé par un moyen rapide. Prévoyez-la : une"
            " échéance vous la rappelle dès l’envoi de la demande (art. 25(3)).",
        ),
        Text(
            "The State guide says how it asks for it.",
            "Le guide des États indique comment elle est demandée.",
        ),
        _nothing_to_confirm,
    ),
    Rule(
        "M25-3-not-asked",
        ANY,
        "tip",
        "channel",
        convention("25(3)"),
        Text(
            "This State is on record as not asking for a formal confirmation of what is sent by fast means: none needs"
            " to follow (Art. 25(3)).",
            "Il est enregistré que cet État ne demande pas de confirmation officielle de ce qui est envoyé par un moyen"
            " rapide : aucune n’a à suivre (art. 25(3)).",
        ),
        Text(
            "The State guide says where that was read.",
            "Le guide des États indique où cela a été lu.",
        ),
        _nothing_to_spare,
    ),
)
