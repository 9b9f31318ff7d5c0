"""What a text asks of the other State: the data itself, or the data of everyone. Words of both languages, by sentence.

A wish is told from a report by its words: "please send us" asks, "the thief sent" does not.
"""

import re
from collections.abc import Iterator

# Bounded, so that a text of twenty thousand signs without a full stop costs no more than one with many.
_SENTENCE = re.compile(r"[^.;!?\n]{1,600}")
_WISH = re.compile(
    r"\b(?:please|kindly|we (?:\w+ ){0,2}(?:ask|request|require|want|wish|expect|need|seek|would like|look for)"
    r"|(?:is|are) (?:asked|requested)|must be|should be|it is (?:asked|requested)"
    r"|veuillez|merci de|prière de|vous (?:prions|demandons|prie|demande|saurions)|il est demandé|il nous faut"
    r"|nous (?:\w+ )?(?:demandons|souhaitons|voulons|sollicitons|désirons|cherchons|avons besoin)"
    r"|doi(?:t|vent) être)\b",
    re.IGNORECASE,
)
_GIVE = re.compile(
    r"\b(?:send|sent|transmit(?:ted)?|hand(?:ed)?(?: \w+){0,3} over|hand(?:ed)? us|deliver(?:ed)?|forward(?:ed)?"
    r"|disclosed?|provided? (?:us|to us)|supply|supplied|turn(?:ed)? over|let us have|give us|given to us"
    r"|furnish(?:ed)?|produced?"
    r"|envoy(?:er|ez|és?|ées?)|transm(?:ettre|ettez|is|ise|ises)|communiqu(?:er|ez|és?|ées?)|remettre|remettez"
    r"|fourni(?:r|ssez|es?|s)?|divulgu(?:er|ez|és?|ées?)|livr(?:er|ez|és?|ées?)|nous adresser)\b",
    re.IGNORECASE,
)
# Asked for outright, without any courtesy.
_GIVE_US = re.compile(
    r"\b(?:send|transmit|forward|deliver|hand|give|disclose) (?:\w+ ){0,6}?to us\b|\b(?:send|give|hand) us\b"
    r"|\b(?:envoyez|transmettez|communiquez|remettez|fournissez|livrez|adressez)-(?:nous|les|le|la)\b",
    re.IGNORECASE,
)
_DATA = re.compile(
    r"\b(?:contents?|data|mailbox|messages?|files?|records?|logs?|log-ins?|cop(?:y|ies)|backups?|disks?|images?"
    r"|pictures|photos|identity|names?|attachments|subscriber|account"
    r"|contenus?|données|boîte|fichiers?|copies?|journaux|relevés|pièces|identité|noms?|sauvegardes?|disques?"
    r"|titulaire|compte)\b",
    re.IGNORECASE,
)
# What may well be asked beside a preservation: word that it was done; and what is announced for later.
_NOT_NOW = re.compile(
    r"\b(?:confirm|acknowledg|reference|receipt|later|follow|subsequen|separate|once\b|afterwards|next step"
    r"|will be (?:asked|requested|sought)|shall ask|will ask|mutual assistance|article 31|art\. 31|letters? rogatory"
    r"|rogator|ultérieur|suivra|par la suite|ensuite|séparé|prochaine|entraide|accusé|confirm|not\b|never|pas\b"
    r"|ne\b|without|sans\b|suspects?\b|to the provider|au fournisseur|to the user|customer|partial path"
    r"|other provider|another (?:provider|state))",
    re.IGNORECASE,
)

_PEOPLE = (
    r"visitors?|users?|customers?|subscribers?|clients?|readers?|members?|viewers?|followers?|participants?"
    r"|persons?|people|callers?|guests?|passengers?|residents?|inhabitants?|buyers?|devices?|telephones?|phones?"
)
_GENS = (
    r"utilisat(?:eurs?|rices?)|visiteurs?|clients?|abonnés?|membres?|lecteurs?|internautes|participants?"
    r"|personnes?|appelants?|passagers?|habitants?|acheteurs?|appareils?|téléphones?|usagers?|gens"
)
_EVERYONE = re.compile(
    rf"\b(?:(?:all|every|each|any)(?: (?:of|the|its|their|those|other|single|these)){{0,3}} (?:{_PEOPLE})"
    r"|(?:everyone|everybody|anyone|anybody|all those|all persons|all people) (?:who|that)"
    rf"|(?:tous les|toutes les|tous ses|chaque|chacun des|l[’']ensemble des|la totalité des|toute) (?:{_GENS})"
    r"|tous ceux qui|toutes celles qui|quiconque|n[’']importe quel (?:utilisateur|visiteur|client))\b",
    re.IGNORECASE,
)
# Data of everyone, as a thing: "the addresses of all visitors".
_OF = re.compile(
    r"\b(?:addresses|identit(?:y|ies)|names?|lists?|logs?|log-ins|data|records?|details|particulars|traffic"
    r"|accounts?|locations?"
    r"|adresses|identités?|noms?|listes?|journaux|données|relevés|coordonnées|connexions|comptes?)"
    r" (?:of|on|for|about|from|de|des|relatives à|concernant|d[’']) ?$",
    re.IGNORECASE,
)
# To find somebody among them: the sentence that gives a fishing request away.
_AMONG = re.compile(
    r"\b(?:in order to see|to see (?:afterwards|whether|which|who)|may (?:be|have)|might|could be|among"
    r"|afin de voir|pour voir|peut-être|pourrai(?:t|ent)|parmi|figure(?:r|nt)?)\b",
    re.IGNORECASE,
)
# What was done to everyone, or what the provider does with the data of everyone, is told and not asked.
_TOLD = re.compile(
    r"\b(?:delet|eras|overwrit|purg|keeps?\b|kept\b|effac|supprim|écras|conserve\b|garde(?:nt)?\b|stole|stolen"
    r"|infect|cheat|decei|redirect|attack|encrypt|copied|warned|lost|volé|infecté|tromp|chiffré|copié|averti|perdu)",
    re.IGNORECASE,
)


def _sentences(text: str) -> Iterator[str]:
    return (one.group() for one in _SENTENCE.finditer(text))


def asks_for_the_data(text: str) -> bool:
    """Is the data itself to be handed over? A confirmation, or what is announced for later, is not the data."""
    return any(
        (_GIVE_US.search(one) or (_WISH.search(one) and _GIVE.search(one)))
        and _DATA.search(one)
        and not _NOT_NOW.search(one)
        for one in _sentences(text)
    )


def asks_for_everyone(text: str) -> bool:
    """Is it a net thrown over everybody who came by? "The thief cheated all users" is not."""
    return any(_nets(one) for one in _sentences(text))


def _nets(sentence: str) -> bool:
    found = _EVERYONE.search(sentence)
    if not found or _TOLD.search(sentence):
        return False
    wanted = _WISH.search(sentence) or _OF.search(sentence[: found.start()]) or _AMONG.search(sentence)
    return bool(wanted)
