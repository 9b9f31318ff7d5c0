"""What a text says of one identifier, as far as a machine can tell. Words of both languages.

A finding made from these is never more than a warning: a person decides what a sentence means.
"""

import re
from functools import lru_cache
from ipaddress import ip_address, ip_network

from mla.law.facts import IdentifierFact
from mla.law.naming import writes_out

_NOUNS = (
    r"address|account|mailbox|mails?\b|e-mail|number|domain|profile|identifier|site|page|phone|telephone|device|handset"
    r"|wallet|card|server|machine|line|handle|channel|session|log-?in|connection|nickname|user name"
    r"|adresse|compte|boîte|numéro|domaine|profil|identifiant|ligne|appareil|carte|serveur|portefeuille|connexion"
    r"|pseudonyme|canal|canaux|courriel"
)
# "Both addresses", "chacun d’eux": said of every identifier; "three loans" and "either he or she" are not.
EACH = re.compile(
    rf"\b(?:all|each|every|both|these|those|either|two|three|four|five|six|the|tous|toutes|chaque|ces|les|deux|trois"
    rf"|quatre|cinq|six)\s+(?:of\s+(?:the\s+|these\s+|those\s+)?|(?:\w+\s+){{0,2}}?)(?:{_NOUNS})(?:e?s\b|x\b)"
    rf"|\b(?:each|every|either|chaque|any)\s+(?:\w+\s+)?(?:{_NOUNS})"
    r"|\b(?:both|each|all|either|every one|neither)\s+(?:of\s+(?:them|the\s+(?:two|three|four))|three|four|five)\b"
    r"|\bboth\s+\w+(?:ed|t|e|n)\b|\b(?:the|these)\s+(?:two|three|four|five)\s+\w+(?:ed|t|e|n)\b"
    r"|\b(?:chacune?s?|tous\s+(?:les\s+)?(?:deux|trois|quatre)|toutes\s+(?:les\s+)?(?:deux|trois|quatre)"
    r"|l[’']un(?:e)?\s+et\s+l[’']autre|les\s+(?:deux|trois)\s+(?:ont|sont|avaient|étaient))\b",
    re.IGNORECASE,
)
_ADDRESS, _DEVICE, _COIN = (
    r"address|adresse|\bIP\b|session|log-?ins?\b|connexion",
    r"phone|device|handset|appareil",
    r"wallet|coin|portefeuille",
)
# "Customer number", "numéro de compte": the number of something else than a line.
_OTHER_NUMBERS = (
    "account bank booking card case client customer file invoice member order parcel policy register registration"
    " ticket user"
)
_OWN_NUMBER = (
    "".join(rf"(?<!\b{one} )" for one in _OTHER_NUMBERS.split())
    + r"\bnumber|\bnuméro(?!s? (?:de |d[’'])?(?:abonn|adhé|carte|client|colis|command|compte|contrat|dossier|facture"
    r"|membre|ordre|rue|suivi|série|utilis))"
)
# How a sentence speaks of one identifier without writing it out.
_NAMED_BY = {
    "ip": _ADDRESS,
    "ipv4": _ADDRESS,
    "ipv6": _ADDRESS,
    "email": r"mail|messagerie|courriel|boîte",
    "url": r"page|site|link|lien",
    "domain": r"domain|site",
    "account": r"account|profile|user|nickname|compte|profil|pseudonyme",
    "phone": rf"phone|{_OWN_NUMBER}|\bcall|appel|\bSMS\b|text message|\bligne|\bSIM\b",
    "imei": _DEVICE,
    "imsi": rf"{_DEVICE}|card|carte",
    "iccid": rf"{_DEVICE}|card|carte",
    "mac": _DEVICE,
    "crypto_address": rf"{_COIN}|address|adresse",
    "crypto_tx": r"transaction|transfer|paiement|payment",
    "hash": r"file|fichier|malware|program",
    "iban": r"account|bank|compte|banque",
}
POINTING = re.compile(
    r"^\s*(?:see|as) (?:the )?(?:above|facts|summary|below)\W*$|^\s*(?:voir|cf\.?) (?:ci-dessus|les faits)\W*$"
    r"|^\s*(?:n/?a|tbd|none|todo|relevant|needed|pertinent|nécessaire)\W*$",
    re.IGNORECASE,
)
# Addresses that mean nothing outside one network: private, shared by carriers, loopback, link-local.
_INSIDE = tuple(
    ip_network(one)
    for one in (
        "10.0.0.0/8",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "fc00::/7",
        "fe80::/10",
        "::1/128",
    )
)


def speaks_of(text: str, one: IdentifierFact) -> bool:
    """Does the text write the identifier out, or name its kind? "The mailbox" is enough for one mailbox."""
    named = _NAMED_BY.get(one.kind)
    return writes_out(text, one) or bool(named and re.search(named, text, re.IGNORECASE))


def names_nobody(one: IdentifierFact) -> bool:
    """Is it an address that only has a meaning inside one network?"""
    return _inside(one.value.strip())


@lru_cache(maxsize=1024)
def _inside(value: str) -> bool:
    try:
        found = ip_address(value)
    except ValueError:
        return False
    return any(found in network for network in _INSIDE)
