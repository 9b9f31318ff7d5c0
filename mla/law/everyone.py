"""Is it a net thrown over everybody who came by? Words of both languages; a wish is told from a report (`asking`)."""

import re
from itertools import chain

from mla.law.asking import OURS, WISH, sentences
from mla.law.reading import has_any, spoken_for_us

_CROWD = (
    r"visitors?|users?|customers?|subscribers?|clients?|readers?|viewers?|followers?|guests?|passengers?"
    r"|residents?"
    r"|inhabitants?|devices?|telephones?|phones?|clientele|membership|user base|customer base"
    r"|subscriber base|audience"
    r"|utilisat(?:eurs?|rices?)|visiteurs?|abonnés?|lecteurs?|internautes|passagers?|habitants?|appareils?"
    r"|téléphones?|usagers?|clientèle|terminaux|adhérents?|inscrits?"
)
# The members of a gang are no crowd, unless we say that we want them all.
_PERSONS = (
    r"members?|participants?|persons?|people|callers?|buyers?|membres?|personnes?|appelants?|acheteurs?|gens"
)


# "All numbers that were in the cell", "toutes les adresses vues par le serveur".
_SEEN_THERE = (
    r"(?:numbers|addresses|address|handsets?|lines|SIM cards?|accounts|profiles|numéros|adresses|adresse"
    r"|raccordements|lignes|appareils|comptes)"
    r" (?:\w+ ){0,2}?(?:seen|present|present there|recorded|connected|captured|logged|in the (?:cell|area"
    r"|sector|zone|building|street)|near|around|on the (?:server|site|forum|network)"
    r"|that (?:was|were|visited|connected|appeared)|which (?:was|were|visited|connected|appeared)|vue?s?"
    r"|présente?s?|connectée?s?|captée?s?|enregistrée?s?|relevée?s?|dans la (?:cellule|zone|rue)|autour"
    r"|ayant (?:visité|consulté|borné)|qui (?:ont|étaient|se trouvaient)"
    r"|du (?:forum|serveur|site|réseau))"
)


def _everyone(whom: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:(?:all|every|each and every|each|any|whole|entire|full)(?: (?:of|the|its|their|those|other"
        rf"|single|these|\d+)){{0,3}} (?:{whom})"
        r"|(?:everyone|everybody|anyone|anybody|all those|all persons|all people) (?:who|that"
        r"|connected|registered|logged"
        r"|signed|listed|present)"
        rf"|(?:all|every|each|any|toutes les|tous les|chaque|toute) (?:\w+ ){{0,2}}?{_SEEN_THERE}"
        rf"|(?:register|list|file|table|database|directory) of (?:\w+ ){{0,2}}(?:{whom}) (?:\w+ ){{0,5}}?in"
        rf" (?:full|its entirety|whole)"
        rf"|(?:fichier|registre|liste|annuaire|base) (?:\w+ ){{0,2}}?(?:clients?|membres?|abonnés?"
        rf"|utilisateurs?|inscrits?|du \w+|des \w+)?"
        r" ?(?:compl(?:et|ète)s?|intégrale?|enti(?:er|ère)|en entier|dans son (?:entier|intégralité))"
        r"|(?:annuaire|registre|fichier)s? (?:intégral|complet|entier)"
        rf"|(?:tous les|toutes les|tous ses|chaque|chacun des|l[’']ensemble d(?:es|e la|e l[’']|e ses"
        rf"|e leurs)|la totalité d(?:es|e la|e ses)|toute la|l[’']intégralité d(?:es|e la|e ses)"
        rf"|toute)(?: \d+)? (?:{whom})"
        rf"|(?:complete|full|entire|whole) (?:list|register|file|table|database) of (?:\w+ ){{0,2}}(?:{whom})"
        r"|(?:liste|fichier|registre|base|annuaire)s?"
        r" (?:compl(?:et|ète)|intégrale?|enti(?:er|ère)|exhausti(?:f|ve)|totale?) "
        rf"(?:de tous |de toutes )?(?:des|les|ses|de ses|de leurs) (?:{whom})"
        r"|whoever (?:opened|visited|viewed|bought|ordered|downloaded|called|saw)"
        r"|tous ceux (?:qui|ayant|présents|connectés|inscrits)|toutes celles (?:qui|ayant)|quiconque"
        r"|n[’']importe quel (?:utilisateur|visiteur|client))\b",
        re.IGNORECASE,
    )


# "All members and guests": who is named beside a crowd is one.
_PAIR = rf"(?:{_PERSONS}) (?:and|or|et|ou) (?:les |des )?(?:{_CROWD})"
_ALL_OF_A_CROWD, _ALL_OF_ANY = _everyone(f"{_CROWD}|{_PAIR}"), _everyone(f"{_CROWD}|{_PERSONS}")
# No sentence without one of these is searched.
_QUANTITIES = """
    all every each any whoever complete full entire whole tous tout chacun chaque ensemble totalité ceux celles
    quiconque importe liste fichier registre base annuaire
    """
_QUANTITY = tuple(_QUANTITIES.split())
# The plain plural, of people who did what anybody does: "the names of the customers who ordered".
_PASSERS_BY = re.compile(
    r"\b(?:lists?|names|addresses|identities|particulars|details|liste|noms|adresses|identités|coordonnées)"
    rf" (?:of|for|des|de tou(?:s|tes) (?:les|ceux))(?: the| those)? (?:{_CROWD}|{_PERSONS})"
    r" (?:who|that|having|qui|ayant) (?:\w+ ){0,2}?(?:bought|visited|ordered|opened|viewed|saw|downloaded"
    r"|registered"
    r"|subscribed|joined|attended|commented|used|entered|logged|acheté|visité|commandé|passé commande"
    r"|consulté"
    r"|téléchargé|inscrite?s|ouvert|vu|participé|commenté|fréquenté|utilisé)",
    re.IGNORECASE,
)
_LISTED = ("list", "name", "address", "identit", "particulars", "details", "noms", "adresse", "coordonn")
# Data of everyone, as a thing: "the addresses of all visitors".
_OF = re.compile(
    r"\b(?:addresses|identit(?:y|ies)|names?|lists?|logs?|log-ins|data|records?|details|particulars|traffic"
    r"|locations?|adresses|identités?|noms?|listes?|journaux|données|relevés|coordonnées|connexions)"
    r" (?:of|on|for|about|from|de|des|par|relatives à|concernant|d[’']) ?$",
    re.IGNORECASE,
)
# To find somebody among them: the sentence that gives a fishing request away.
_AMONG = re.compile(
    r"\b(?:in order to see|to see (?:afterwards|whether|which|who)|may (?:be|have)|might|could be|among"
    r"|afin de voir|pour voir|peut-être|pourrai(?:t|ent)|parmi)\b",
    re.IGNORECASE,
)
# What was done to everyone, or what the provider does with the data of everyone, is told and not asked.
_TOLD = re.compile(
    r"\b(?:delet|eras|overwrit|purg|keeps?\b|kept\b|stole|stolen|took\b|taken\b|infect|cheat|decei|redirect"
    r"|attack"
    r"|encrypt|copied|warned|lost\b|publish|sold\b|posted|leak|contain|holds?\b|download|exported|emptied"
    r"|informed"
    r"|effac|supprim|écras|conserve\b|garde(?:nt)?\b|volée?s?\b|infecté|tromp|chiffré|copié|averti|perdu"
    r"|publié|vendu"
    r"|diffusé|divulgué|fuit|contien|télécharg|exfiltr|dérob|soustrai|vidé)",
    re.IGNORECASE,
)


def asks_for_everyone(text: str, *, told: str = "") -> bool:
    """ "The thief cheated all users" is told and not asked. `told` are the facts, where only what we ask counts."""
    ours = (one for one in spoken_for_us(told) if OURS.search(one))
    return any(_nets(one) for one in chain(sentences(text, (*_LISTED, *_QUANTITY)), ours))


def _nets(sentence: str) -> bool:
    small = sentence.lower()
    if has_any(small, _LISTED) and _PASSERS_BY.search(sentence) and WISH.search(sentence):
        return True
    if not has_any(small, _QUANTITY):
        return False
    wish = WISH.search(sentence)
    found = (_ALL_OF_ANY if wish else _ALL_OF_A_CROWD).search(sentence)
    if not found or _TOLD.search(WISH.sub(" ", sentence)):
        return False
    return bool(wish or _OF.search(sentence[: found.start()]) or _AMONG.search(sentence))
