"""What a text asks of the other State: the data itself, or the data of everyone. Words of both languages.

A wish is told from a report by its words: "please send us" asks, "the thief sent" does not.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from mla.law.reading import has_any, spoken_for_us

# Bounded, so that a text of twenty thousand signs without a full stop costs no more than one with many.
_SENTENCE = re.compile(r"[^.;!?\n]{1,600}")
# What is quoted was said by others: "please send us a copy of your passport", wrote the thief.
_QUOTED = re.compile(r"[“«\"‹][^“”«»\"‹›\n]{0,400}[”»\"›]")
_WE_ASK = (
    r"we (?:\w+ ){0,2}(?:ask|request|require|want|wish|expect|need|seek|would like|look for(?:ward)?|await)"
    r"|we (?:would|should) (?:be (?:grateful|glad|obliged|thankful)|appreciate|welcome)"
    r"|nous (?:\w+ )?(?:demandons|souhaitons|voulons|sollicitons|désirons|cherchons|avons besoin|attendons|aimerions)"
)
_WE = rf"{_WE_ASK}|(?:nous )?vous (?:prions|demandons|prie|demande|saurions)"
_OURS = re.compile(rf"\b(?:{_WE})\b", re.IGNORECASE)
PLEASE = (
    r"(?:please|kindly|veuillez|vous (?:voudrez|voudriez) bien"
    r"|on (?:vous )?(?:demande|souhaite|sollicite|requiert|désire|voudra(?:it)? bien)|il convien(?:t|drai?t)|il y a lieu|plaise à"
    r"|nous (?:aimerions|voudrions|requérons|prions)|we (?:should|would) (?:also )?(?:like|wish)|the (?:judge|court|prosecutor|authority) (?:asks|requests|wishes|prays)"
    r"|merci de?|prière de?|il est demandé|il nous faut|il s[’']agit de?"
    r"|it is (?:asked|requested)"
    rf"|(?:is|are) (?:also )?(?:requested|sought|asked for|needed|wanted|desired)"
    rf"|(?:est|sont) (?:aussi |également )?(?:demandée?s?|sollicitée?s?|requise?s?|souhaitée?s?|visée?s?)"
    rf"|{_WE})"
)
# What the data is to be: asked for as well, once we know that it is a wish.
_SHALL_HOLD = (
    r"\b(?:(?:is|are) to|should|must|shall) (?:also )?(?:contain|include|cover|comprise|list|show)\b"
    r"|\b(?:doi(?:t|vent)|devr(?:a|ont|ait|aient)) (?:aussi |également )?"
    r"(?:contenir|comprendre|inclure|couvrir|porter sur)\b"
)
_WISH = re.compile(rf"\b{PLEASE}\b|{_SHALL_HOLD}", re.IGNORECASE)
# Words between the wish and its verb; "the messages that he used to send" is not our wish.
STEPS = r"(?:(?!(?:which|that|who|he|she|they|used|qui|que|qu|il|elle|ils|elles|dont)\b)[\w’'-]+\W+){0,12}?"
_GIVE = re.compile(
    rf"\b{PLEASE}\W+{STEPS}(?:send|transmit|hand(?: \w+){{0,3}} over|deliver|forward|disclose|provide|supply"
    r"|turn over|let us have|give us|furnish|produce|envoyer|transmettre|communiquer|remettre|fournir|divulguer"
    r"|livrer|adresser|faire (?:parvenir|tenir|suivre)|acheminer|pass on|let us see)\b"
    rf"|\b(?:must|should|shall|(?:is|are) to|{PLEASE}\W+(?:[\w’'-]+\W+){{0,8}}?) ?be (?:sent|transmitted"
    r"|handed|delivered|forwarded|disclosed|provided|supplied|given)\b(?! by\b)"
    r"|\bdoi(?:t|vent) nous être (?:envoyé|transmis|communiqué|remis|fourni|livré|adressé)",
    re.IGNORECASE,
)
# Asked for outright, without any courtesy.
_GIVE_US = re.compile(
    r"^\W*(?:please |kindly )?(?:send|transmit|forward|deliver|hand|give|mail|e-?mail|upload|post|fax) (?:a |the |all |us |over )"
    r"|\b(?:upload|mail|e-?mail|post|copy|export)\w* (?:\S+ ){1,6}?(?:to|onto) (?:us|our|the (?:address|server|judge|court|office|prosecutor|undersigned))\b"
    r"|\b(?:judge|court|prosecutor|office|police|we|unit) (?:\w+ )?(?:expects?|awaits?|waits? for|is waiting for|look(?:s|ing)? forward to) (?:\w+ ){0,3}?(?:data|messages|content|files|log-?ins|names?|records|mailbox|copy|copies)\b"
    r"|\b(?:doi(?:t|vent)|devr(?:a|ont|ait|aient)) (?:nous|lui|leur) (?:parvenir|être)\b|\b(?:versée?s?|déposée?s?|chargée?s?|placée?s?) sur (?:notre|nos|le serveur|un support)\b"
    r"|\b(?:joindre|annexer|joignez|annexez) (?:\S+ ){1,6}?(?:à|dans) (?:votre|la|sa) (?:réponse|lettre|retour)\b"
    r"|\b(?:send|transmit|forward|deliver|hand|give|disclose) (?:\w+ ){0,6}?to us\b|^\W*(?:send|give|hand) us\b"
    r"|\blet us have\b|\breach (?:us|our)\b"
    r"|\bseront (?:transmis|envoyé|remis|adressé|communiqué|fourni)e?s? (?:à|au) (?:notre|nos|nous|la présente)\b"
    r"|\b(?:envoyez|transmettez|communiquez|remettez|fournissez|livrez|adressez)-(?:nous|les|le|la)\b",
    re.IGNORECASE,
)
# No sentence without one of these gives or receives.
_HANDING_WORDS = """
    send sent transm hand reach deliver forward disclos provid suppl turn give furnish produc envoy communiqu remett
    remi fourni divulg livr adress parvenir tenir suivre achemin pass cop upload mail expect await export join annex vers déposé charg parven fax post transfer surrender extra print envoi
    """
_HANDS = (*_HANDING_WORDS.split(), "let us", "we ", "nous ", "vous ")
# Asked for by a noun: "disclosure of the name is requested", « la remise des journaux est sollicitée ».
_HANDING = re.compile(
    r"\b(?:cop(?:y|ies)|disclosure|transmission|transfer|production|delivery|hand(?:ing)?[- ]over|surrender|extracts?"
    r"|print-?outs?|remise|communication|divulgation|envoi|livraison|copies?|extraits?)\b[^.;!?\n]{0,90}?\b(?:"
    r"(?:is|are|would be|will be) (?:\w+ ){0,2}?(?:requested|sought|asked for|appreciated|welcomed?|desired|expected)"
    r"|(?:est|sont|serait|seraient) (?:\w+ )?(?:sollicitée?s?|demandée?s?|souhaitée?s?|requise?s?|attendue?s?"
    r"|appréciée?s?))\b",
    re.IGNORECASE,
)
# To receive is to be given, unless what is wished for is the preservation.
_RECEIVE = re.compile(
    rf"\b(?:{_WE_ASK})\b|\bvous (?:prions|demandons|prie|demande|saurions)\W+{STEPS}(?:recevoir|obtenir|disposer)\b",
    re.IGNORECASE,
)
_KEEP = re.compile(
    r"\b(?:preserv|freez|frozen|secur|keep|kept\b|retain|conserv|gel\b|geler|figer|sauvegard|garder"
    r"|gardiez)",
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
    r"\b(?:word that|confirm|acknowledg|reference|receipt|later|follow|subsequen|separate|(?<!at )once\b|afterwards|next step"
    r"|will be (?:asked|requested|sought)|shall ask|will ask|mutual assistance|article 31|art\. 31|letters? rogatory"
    r"|rogator|ultérieur|suivra|par la suite|ensuite|séparé|prochaine|entraide|accusé|confirm|not\b|never|pas\b"
    r"|ne\b|without|sans\b|suspects?\b|to the provider|au fournisseur|to the user|customer|path\b"
    r"|article 30|art\. 30|itinéraire)",
    re.IGNORECASE,
)


_CROWD = (
    r"visitors?|users?|customers?|subscribers?|clients?|readers?|viewers?|followers?|guests?|passengers?|residents?"
    r"|inhabitants?|devices?|telephones?|phones?|clientele|membership|user base|customer base|subscriber base|audience"
    r"|utilisat(?:eurs?|rices?)|visiteurs?|abonnés?|lecteurs?|internautes|passagers?|habitants?|appareils?"
    r"|téléphones?|usagers?|clientèle|terminaux|adhérents?|inscrits?"
)
# The members of a gang are no crowd, unless we say that we want them all.
_PERSONS = (
    r"members?|participants?|persons?|people|callers?|buyers?|membres?|personnes?|appelants?|acheteurs?|gens"
)


# "All numbers that were in the cell", "toutes les adresses vues par le serveur".
_SEEN_THERE = (
    r"(?:numbers|addresses|address|handsets?|lines|SIM cards?|accounts|profiles|numéros|adresses|adresse|raccordements|lignes|appareils|comptes)"
    r" (?:\w+ ){0,2}?(?:seen|present|present there|recorded|connected|captured|logged|in the (?:cell|area|sector|zone|building|street)|near|around|on the (?:server|site|forum|network)"
    r"|that (?:was|were|visited|connected|appeared)|which (?:was|were|visited|connected|appeared)|vue?s?|présente?s?|connectée?s?|captée?s?|enregistrée?s?|relevée?s?|dans la (?:cellule|zone|rue)|autour|ayant (?:visité|consulté|borné)|qui (?:ont|étaient|se trouvaient)"
    r"|du (?:forum|serveur|site|réseau))"
)


def _everyone(whom: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:(?:all|every|each and every|each|any|whole|entire|full)(?: (?:of|the|its|their|those|other|single|these|\d+)){{0,3}} (?:{whom})"
        r"|(?:everyone|everybody|anyone|anybody|all those|all persons|all people) (?:who|that|in|on|connected|registered|logged"
        r"|signed|listed|present|there|using|with|having)"
        rf"|(?:all|every|each|any|toutes les|tous les|chaque|toute) (?:\w+ ){{0,2}}?{_SEEN_THERE}"
        rf"|(?:register|list|file|table|database|directory) of (?:\w+ ){{0,2}}(?:{whom}) (?:\w+ ){{0,5}}?in (?:full|its entirety|whole)"
        rf"|(?:fichier|registre|liste|annuaire|base) (?:\w+ ){{0,2}}?(?:clients?|membres?|abonnés?|utilisateurs?|inscrits?|du \w+|des \w+)?"
        r" ?(?:compl(?:et|ète)s?|intégrale?|enti(?:er|ère)|en entier|dans son (?:entier|intégralité))"
        r"|(?:annuaire|registre|fichier)s? (?:intégral|complet|entier)"
        rf"|(?:tous les|toutes les|tous ses|chaque|chacun des|l[’']ensemble d(?:es|e la|e l[’']|e ses|e leurs)|la totalité d(?:es|e la|e ses)|toute la|l[’']intégralité d(?:es|e la|e ses)"
        rf"|toute)(?: \d+)? (?:{whom})"
        rf"|(?:complete|full|entire|whole) (?:list|register|file|table|database) of (?:\w+ ){{0,2}}(?:{whom})"
        r"|(?:liste|fichier|registre|base|annuaire)s?"
        r" (?:compl(?:et|ète)|intégrale?|enti(?:er|ère)|exhausti(?:f|ve)|totale?) "
        rf"(?:de tous |de toutes )?(?:des|les|ses|de ses|de leurs) (?:{whom})"
        r"|whoever (?:opened|visited|viewed|bought|ordered|downloaded|called|saw)"
        r"|tous ceux (?:qui|ayant|présents|connectés|inscrits)|toutes celles (?:qui|ayant)|quiconque|n[’']importe quel (?:utilisateur|visiteur|client))\b",
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
    r" (?:who|that|having|qui|ayant) (?:\w+ ){0,2}?(?:bought|visited|ordered|opened|viewed|saw|downloaded|registered"
    r"|subscribed|joined|attended|commented|used|entered|logged|acheté|visité|commandé|passé commande|consulté"
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
    r"\b(?:delet|eras|overwrit|purg|keeps?\b|kept\b|stole|stolen|took\b|taken\b|infect|cheat|decei|redirect|attack"
    r"|encrypt|copied|warned|lost\b|publish|sold\b|posted|leak|contain|holds?\b|download|exported|emptied|informed"
    r"|effac|supprim|écras|conserve\b|garde(?:nt)?\b|volée?s?\b|infecté|tromp|chiffré|copié|averti|perdu|publié|vendu"
    r"|diffusé|divulgué|fuit|contien|télécharg|exfiltr|dérob|soustrai|vidé)",
    re.IGNORECASE,
)


def sentences(text: str, pieces: Sequence[str]) -> Iterator[str]:
    """Without what is quoted, those in which one of the pieces stands; no other is searched."""
    if has_any(text.lower(), pieces):
        found = (one.group() for one in _SENTENCE.finditer(_QUOTED.sub(" ", text)))
        yield from (one for one in found if has_any(one.lower(), pieces))


def asks_for_the_data(text: str, *, told: str = "") -> bool:
    """Is the data itself to be handed over? A confirmation, or what is announced for later, is not the data.

    `told` are the facts, where only what we ask counts: "asked to send a copy of her passport" is what was done.
    """
    asked = (one for one in sentences(text, _HANDS) if _is_handed_over(one))
    ours = (one for one in spoken_for_us(told) if _OURS.search(one) and _GIVE.search(one))
    return any(_DATA.search(one) and not _NOT_NOW.search(one) for one in chain(asked, ours))


def _is_handed_over(sentence: str) -> bool:
    return any(one.search(sentence) for one in (_GIVE_US, _GIVE, _HANDING)) or _receives(sentence)


def _receives(sentence: str) -> bool:
    return bool(_RECEIVE.search(sentence)) and not _KEEP.search(sentence)


def asks_for_everyone(text: str, *, told: str = "") -> bool:
    """Is it a net thrown over everybody who came by? "The thief cheated all users" is not; `told` as above."""
    ours = (one for one in spoken_for_us(told) if _OURS.search(one))
    return any(_nets(one) for one in chain(sentences(text, (*_LISTED, *_QUANTITY)), ours))


def _nets(sentence: str) -> bool:
    small = sentence.lower()
    if has_any(small, _LISTED) and _PASSERS_BY.search(sentence) and _WISH.search(sentence):
        return True
    if not has_any(small, _QUANTITY):
        return False
    wish = _WISH.search(sentence)
    found = (_ALL_OF_ANY if wish else _ALL_OF_A_CROWD).search(sentence)
    if not found or _TOLD.search(_WISH.sub(" ", sentence)):
        return False
    return bool(wish or _OF.search(sentence[: found.start()]) or _AMONG.search(sentence))
