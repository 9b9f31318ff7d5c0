"""What a text asks of the other State: the data itself. Words of both languages.

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
    r"|nous (?:\w+ )?(?:demandons|souhaitons|voulons|sollicitons|désirons|cherchons|avons besoin|attendons"
    r"|aimerions)"
)
_WE = rf"{_WE_ASK}|(?:nous )?vous (?:prions|demandons|prie|demande|saurions)"
OURS = re.compile(rf"\b(?:{_WE})\b", re.IGNORECASE)
PLEASE = (
    r"(?:please|kindly|veuillez|vous (?:voudrez|voudriez) bien"
    r"|on (?:vous )?(?:demande|souhaite|sollicite|requiert|désire|voudra(?:it)? bien)|il convien(?:t|drai?t)"
    r"|il y a lieu|plaise à"
    r"|nous (?:aimerions|voudrions|requérons|prions)|we (?:should|would) (?:also )?(?:like|wish)"
    r"|the (?:judge|court|prosecutor|authority) (?:asks|requests|wishes|prays)"
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
WISH = re.compile(rf"\b{PLEASE}\b|{_SHALL_HOLD}", re.IGNORECASE)
# Words between the wish and its verb; "the messages that he used to send" is not our wish.
STEPS = r"(?:(?!(?:which|that|who|he|she|they|used|qui|que|qu|il|elle|ils|elles|dont)\b)[\w’'-]+\W+){0,12}?"
_GIVE = re.compile(
    rf"\b{PLEASE}\W+{STEPS}(?:send|transmit|hand(?: \w+){{0,3}} over|deliver|forward|disclose|provide|supply"
    r"|turn over|let us have|give us|furnish|produce|envoyer|transmettre|communiquer|remettre|fournir"
    r"|divulguer"
    r"|livrer|adresser|faire (?:parvenir|tenir|suivre)|acheminer|pass on|let us see)\b"
    rf"|\b(?:must|should|shall|(?:is|are) to|{PLEASE}\W+(?:[\w’'-]+\W+){{0,8}}?) ?be (?:sent|transmitted"
    r"|handed|delivered|forwarded|disclosed|provided|supplied|given)\b(?! by\b)"
    r"|\bdoi(?:t|vent) nous être (?:envoyé|transmis|communiqué|remis|fourni|livré|adressé)",
    re.IGNORECASE,
)
# Asked for outright, without any courtesy.
_GIVE_US = re.compile(
    r"^\W*(?:please |kindly )?(?:send|transmit|forward|deliver|hand|give|mail|e-?mail|upload|post|fax) (?:a "
    r"|the |all |us |over )"
    r"|\b(?:upload|mail|e-?mail|post|copy|export)\w* (?:\S+ ){1,6}?(?:to|onto) (?:us|our|the (?:address"
    r"|server|judge|court|office|prosecutor|undersigned))\b"
    r"|\b(?:judge|court|prosecutor|office|police|we|unit) (?:\w+ )?(?:expects?|awaits?|waits? for"
    r"|is waiting for|look(?:s|ing)? forward to) (?:\w+ ){0,3}?(?:data|messages|content|files|log-?ins"
    r"|names?|records|mailbox|copy|copies)\b"
    r"|\b(?:doi(?:t|vent)|devr(?:a|ont|ait|aient)) (?:nous|lui|leur) (?:parvenir|être)\b|\b(?:versée?s?"
    r"|déposée?s?|chargée?s?|placée?s?) sur (?:notre|nos|le serveur|un support)\b"
    r"|\b(?:joindre|annexer|joignez|annexez) (?:\S+ ){1,6}?(?:à|dans) (?:votre|la|sa) (?:réponse|lettre"
    r"|retour)\b"
    r"|\b(?:send|transmit|forward|deliver|hand|give|disclose) (?:\w+ ){0,6}?to us\b|^\W*(?:send|give"
    r"|hand) us\b"
    r"|\blet us have\b|\breach (?:us|our)\b"
    r"|\bseront (?:transmis|envoyé|remis|adressé|communiqué|fourni)e?s? (?:à|au) (?:notre|nos|nous"
    r"|la présente)\b"
    r"|\b(?:envoyez|transmettez|communiquez|remettez|fournissez|livrez|adressez)-(?:nous|les|le|la)\b",
    re.IGNORECASE,
)
# No sentence without one of these gives or receives.
_HANDING_WORDS = """
    send sent transm hand reach deliver forward disclos provid suppl turn give furnish produc envoy communiqu remett
    remi fourni divulg livr adress parvenir tenir suivre achemin pass cop upload mail expect await export join annex
    vers déposé charg parven fax post transfer surrender extra print envoi
    """
_HANDS = (*_HANDING_WORDS.split(), "let us", "we ", "nous ", "vous ")
# Asked for by a noun: "disclosure of the name is requested", « la remise des journaux est sollicitée ».
_HANDING = re.compile(
    r"\b(?:cop(?:y|ies)|disclosure|transmission|transfer|production|delivery|hand(?:ing)?[- ]over|surrender"
    r"|extracts?"
    r"|print-?outs?|remise|communication|divulgation|envoi|livraison|copies?"
    r"|extraits?)\b[^.;!?\n]{0,90}?\b(?:"
    r"(?:is|are|would be|will be) (?:\w+ ){0,2}?(?:requested|sought|asked for|appreciated|welcomed?|desired"
    r"|expected)"
    r"|(?:est|sont|serait|seraient) (?:\w+ )?(?:sollicitée?s?|demandée?s?|souhaitée?s?|requise?s?|attendue?s?"
    r"|appréciée?s?))\b",
    re.IGNORECASE,
)
# To receive is to be given, unless what is wished for is the preservation.
_RECEIVE = re.compile(
    rf"\b(?:{_WE_ASK})\b|\bvous (?:prions|demandons|prie|demande|saurions)\W+{STEPS}(?:recevoir|obtenir"
    rf"|disposer)\b",
    re.IGNORECASE,
)
_KEEP = re.compile(
    r"\b(?:preserv|freez|frozen|secur|keep|kept\b|retain|conserv|gel\b|geler|figer|sauvegard|garder"
    r"|gardiez)",
    re.IGNORECASE,
)
_DATA = re.compile(
    r"\b(?:contents?|data|mailbox|messages?|files?|records?|logs?|log-ins?|cop(?:y|ies)|backups?|disks?"
    r"|images?"
    r"|pictures|photos|identity|names?|attachments|subscriber|account"
    r"|contenus?|données|boîte|fichiers?|copies?|journaux|relevés|pièces|identité|noms?|sauvegardes?|disques?"
    r"|titulaire|compte)\b",
    re.IGNORECASE,
)
# What may well be asked beside a preservation: word that it was done; and what is announced for later.
_NOT_NOW = re.compile(
    r"\b(?:word that|confirm|acknowledg|reference|receipt|later|follow|subsequen|separate|(?<!at )once\b"
    r"|afterwards|next step"
    r"|will be (?:asked|requested|sought)|shall ask|will ask|mutual assistance|article 31|art\. 31"
    r"|letters? rogatory"
    r"|rogator|ultérieur|suivra|par la suite|ensuite|séparé|prochaine|entraide|accusé|confirm|not\b|never"
    r"|pas\b"
    r"|ne\b|without|sans\b|suspects?\b|to the provider|au fournisseur|to the user|customer|path\b"
    r"|article 30|art\. 30|itinéraire)",
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
    ours = (one for one in spoken_for_us(told) if OURS.search(one) and _GIVE.search(one))
    return any(_DATA.search(one) and not _NOT_NOW.search(one) for one in chain(asked, ours))


def _is_handed_over(sentence: str) -> bool:
    return any(one.search(sentence) for one in (_GIVE_US, _GIVE, _HANDING)) or _receives(sentence)


def _receives(sentence: str) -> bool:
    return bool(_RECEIVE.search(sentence)) and not _KEEP.search(sentence)
