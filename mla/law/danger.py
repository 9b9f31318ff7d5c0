"""Words of a danger to life or limb, and of a loss of data. Data for two rules of `mla.law.rules_reasons`."""

import re

from mla.law.facts import RequestFacts
from mla.law.reading import has_beginning

# "A matter of life and death" is a way to say "important".
_FIGURE_OF_SPEECH = re.compile(r"life (?:and|or) death|vie (?:et|ou) de mort|vital\w*", re.IGNORECASE)
_PERSON = re.compile(
    r"(?:kill|murder|homicid|shoot|shot\b|dead|death|di(?:e|es|ed|ing)\b|suicid|self-harm|hostage"
    r"|kidnap|abduct|ransom"
    r"|captiv|threat|bomb|explos|weapon|knife|knives|gun\b|rifle|injur|wound|hurt|rap(?:e|ed|ing)\b|abus"
    r"|violen|beaten"
    r"|tortur|insulin|medic|patient|hospital|ambulance|missing|disappear|child|girl|boy|baby|poison"
    r"|overdos|stab"
    r"|terror|massacre|endanger|safety|rescu|traffick|strangl|drown|bleed|starv|life|lives\b|physical"
    r"|farewell|jump|harm (?:him|her|them)self"
    r"|tu(?:er|é|ée|és|ait|eraient|era)\b|meurtr|assassin|mort\b|morts\b|mortel|mour|décès|abatt|otage"
    r"|enlev|enlèv|ravisseur"
    r"|rançon|séquestr|menac|bombe|arme\b|armes\b|couteau|bless|viol\b|violée?|tortur|insuline|médic"
    r"|hôpit|secours"
    r"|disparu|enfant|fillette|garçon|bébé|empoison|attentat|tuerie|sauver|traite des|danger|vie\b"
    r"|physique|adieu)",
)
LOSS = re.compile(
    r"(?:delet|eras|overwr|los(?:e|t|s|es|ing)\b|expir|retention|retain|destroy|destruct|wip(?:e|ed"
    r"|ing)|vanish|disappear"
    r"|purg|volatil|alter|tamper|chang|modif|clos(?:e|es|ed|ing|ure)\b|ephemer|rotat|recycl|conceal|cover"
    r"|hid(?:e|es|ing)\b"
    r"|remov|empt(?:y|ie[sd])\b|clean|clear(?:s|ed)\b|scrap|sold\b|dispos|burn|smash|throw|flee|leav"
    r"|gone\b|no longer|days?\b|weeks?\b|hours?\b|months?\b|kept|keeps?\b|until|before|cancel"
    r"|terminat|reset|reinstall"
    r"|shut|switch|leas(?:e|ed|es)\b|rent(?:ed|s|al)?\b|monthly|warn|aware|notic|released"
    r"|move[sd]?\b|reassign|afresh|anew"
    r"|vider\b|vidée?\b|nettoy|jet(?:er|é)\b|brûl|casser|effac|supprim|perd|perte|écras|détrui|destruct"
    r"|disparaî|ferm|altér|volatil|jours?\b|semaines?\b"
    r"|heures?\b|mois\b"
    r"|gard(?:e|és?|ées?|ent)\b|avant|jusqu|purg|averti|prévenu|repér|réinitialis|résili|déplac|libér"
    r"|réattribu|remplac|loué|loueur|location\b|bail\b|mensuel)",
)


# A narrower list than LOSS: "until tomorrow" is the deadline of a detention as well.
_GOING = re.compile(
    r"\b(?:delet|eras|overwr|wip(?:e|ed|ing)\b|purg|volatil|destroy|vanish|rotat|retention|tamper|emptied|empty\b"
    r"|(?:account|mailbox|server|profile|page|contract)\w* (?:\w+ )?(?:clos|expir|cancel|terminat)"
    r"|effac|supprim|écras|détrui|purg|altér|vider\b"
    r"|(?:compte|boîte|serveur|profil|contrat)\w* (?:\w+ )?(?:ferm|expir|résili)|fermer (?:le|la|son|sa)\b)",
    re.IGNORECASE,
)


def loss_is_feared(facts: RequestFacts) -> bool:
    """Is the haste that of Art. 31(3)(a): data that may be lost or changed?"""
    said = f"{facts.urgency_text} ; {facts.expedited_reason}"
    return "volatile_data" in facts.urgency_reasons or bool(_GOING.search(said))


def speaks_of_danger(text: str) -> bool:
    """Is there a word of a danger to a person? A broad list, so that silence here means much."""
    return has_beginning(_FIGURE_OF_SPEECH.sub(" ", text), _PERSON)
