"""What a text asks for by its name: a category of data, or a measure. Words of both languages."""

import re

from mla.law.asking import PLEASE, STEPS, sentences
from mla.law.reading import spoken_for_us

_VERBS = (
    r"preserve|keep|freeze|secure|send|transmit|forward|disclose|provide|supply|produce|furnish|hand over|deliver"
    r"|conserver|geler|figer|sauvegarder|envoyer|transmettre|communiquer|remettre|fournir|adresser"
)
# What may stand between the verb and its object: "the copies of her messages" are asked for; of "the sender of the
# messages" only the sender is.
_BETWEEN = (
    r"us|also|as well|too|the|all|any|these|those|his|her|their|its|stored|full|private|copy|copies|of|and|with"
    r"|nous|aussi|également|ainsi que|le|la|les|l[’']|ses|ces|tous?|toutes?|copie|du|des|de la|et"
)
_ASK_FOR = rf"\b{PLEASE}\W+{STEPS}(?:{_VERBS})\W+(?:(?:{_BETWEEN})(?:\W+|(?<=’))){{0,6}}"
_CONTENT = re.compile(
    _ASK_FOR
    + r"(?:messages?|contents?|chats?|conversations?|e-?mails|mails|photos|photographs|images|attachments"
    r"|letters|recordings|contenus?|courriels|pièces jointes|photographies|enregistrements|SMS)\b",
    re.IGNORECASE,
)
_TRAFFIC = re.compile(
    _ASK_FOR + r"(?:log-?ins?\b|logs?\b|connection (?:logs|records|data)|call (?:records|data)|traffic"
    r"|IP (?:logs|history)|journaux de connexion|connexions|relevés d[’']appels|données de (?:trafic|connexion)"
    r"|fadettes)",
    re.IGNORECASE,
)
_CATEGORIES = """
    message content chat conversation mail photo image attachment letter recording contenu courriel jointe
    enregistrement sms log connection call traffic connexion appel trafic fadette
    """
_NAMES = tuple(_CATEGORIES.split())  # no sentence without one of these is searched
_DENIED = re.compile(r"\b(?:not?|never|without|later|ne|pas|sans|ni|ultérieure?\w*|suivra)\b", re.IGNORECASE)
_MEASURE = re.compile(
    rf"\b{PLEASE}\W+{STEPS}(?:preserv|freez|secur|search|seiz|disclos|identif|send|transmit|hand over|provid|supply"
    r"|obtain|arrest|interview|question|monitor|intercept|trace|block|take down|produce|deliver|forward"
    r"|conserver|geler|figer|sauvegarder|perquisitionn|saisir|communiquer|transmettre|remettre|fournir|identifier"
    r"|divulguer|envoyer|adresser|interpeller|entendre|surveiller|intercepter|bloquer)",
    re.IGNORECASE,
)
_NO_MEASURE = re.compile(
    r"\b(?:feedback|outcome|results?|use (?:is|was) made|receipt|acknowledg|confirm|not|nothing|no|never|suites?|retour"
    r"|résultats?|accusé|ne|rien|aucune?|pas)\b",
    re.IGNORECASE,
)


def asks_for_category(text: str) -> str:
    """The most intrusive category of data that the text asks for by name: "CON", "TRA" or ""."""
    asked = tuple(one for one in sentences(text, _NAMES) if not _DENIED.search(one))
    if any(_CONTENT.search(one) for one in asked):
        return "CON"
    return "TRA" if any(_TRAFFIC.search(one) for one in asked) else ""


def asks_for_a_measure(text: str) -> bool:
    """Is anything to be done for us? That we hear what came of it, or that nothing is told, is no measure."""
    return any(_MEASURE.search(one) and not _NO_MEASURE.search(one) for one in spoken_for_us(text))
