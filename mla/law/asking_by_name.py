"""What a text asks for by its name: a category of data, or a measure. Words of both languages."""

import re

from mla.law.asking import PLEASE, STEPS, sentences
from mla.law.reading import spoken_for_us

_VERBS = (
    r"preserve|keep|freeze|secure|send|transmit|forward|disclose|provide|supply|produce|furnish|hand over|deliver"
    r"|add|include|attach|obtain|get|gather|save|copy|export|extract|joindre|ajouter|inclure|obtenir|recueillir|copier|extraire|exporter|livrer|produire"
    r"|conserver|geler|figer|sauvegarder|envoyer|transmettre|communiquer|remettre|fournir|adresser"
)
# What may stand between the verb and its object: "the copies of her messages" are asked for; of "the sender of the
# messages" only the sender is.
_BETWEEN = (
    r"us|also|as well|too|the|all|any|these|those|his|her|their|its|stored|full|private|copy|copies|of|and|with"
    r"|nous|aussi|également|ainsi que|le|la|les|l[’']|ses|ces|tous?|toutes?|copie|du|des|de la|et"
)
_ASK_FOR = rf"\b{PLEASE}\W+{STEPS}(?:{_VERBS})\W+(?:(?:{_BETWEEN})(?:\W+|(?<=’))){{0,6}}"
# Asked for without a verb: "we need his messages too".
_WANTED = (
    rf"\b(?:we (?:also |further )?(?:ask for|want|need|seek|require|request|would like)|nous (?:demandons|voulons|souhaitons|sollicitons|requérons|désirons)|il nous faut|il faut)\W+"
    rf"(?:also|too|further|aussi|encore|également|en outre)?\W*(?:(?:{_BETWEEN}|encore|teneur|wording|text|list|liste)(?:\W+|(?<=’))){{0,6}}"
)
# As the subject: "the chats are requested as well", not "the author of the chats is sought".
_ARE_WANTED = (
    r"[^.;!?\n]{0,60}?\b(?:is|are|est|sont)\s+(?:\w+\s+){0,2}?(?:requested|sought|wanted|needed|asked for|required|desired|demandée?s?|sollicitée?s?|requise?s?|souhaitée?s?|voulue?s?)\b"
)
_NOT_OF = r"(?<!of )(?<!of the )(?<!of these )(?<!of those )(?<!of his )(?<!of her )(?<!des )(?<!de )(?<!de ces )(?<!de ses )(?<!du )(?<!d’)(?<!d')(?<!in the )(?<!in )(?<!dans les )(?<!by )(?<!by the )(?<!from the )(?<!to the )(?<!with )(?<!with the )"
_OF_CONTENT = (
    r"(?:messages?|contents?|chats?|conversations?|e-?mails|mails|photos|photographs|images|pictures|videos|attachments|files"
    r"|letters|recordings|contenus?|courriels|pièces jointes|photographies|vidéos|fichiers|enregistrements|SMS)\b"
)
_OF_TRAFFIC = (
    r"(?:log-?ins?\b|logs?\b|connection (?:logs|records|data)|call (?:records|data)|traffic"
    r"|IP (?:logs|history)|journaux de connexion|connexions|relevés d[’']appels|données de (?:trafic|connexion)"
    r"|fadettes)"
)


def _asked(what: str) -> re.Pattern[str]:
    return re.compile(
        rf"{_ASK_FOR}{what}|{_WANTED}{what}|\b{_NOT_OF}{what}{_ARE_WANTED}", re.IGNORECASE
    )


_CONTENT, _TRAFFIC = _asked(_OF_CONTENT), _asked(_OF_TRAFFIC)
_CATEGORIES = """
    message content chat conversation mail photo image picture video file vidéo fichier attachment letter recording contenu courriel jointe
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
