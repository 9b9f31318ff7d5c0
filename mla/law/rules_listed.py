"""The linter for the list of identifiers: is what is listed also what is told, to the letter?"""

import re

from mla.law.facts import IdentifierFact, RequestFacts, written
from mla.law.naming import digits_of, near, writes_out
from mla.law.rules import Rule
from mla.law.rules_substance import RETURNED, STORED
from mla.law.substance import speaks_of
from mla.law.text import Text

# Any word by which an account, a page or a number may be spoken of.
THING = re.compile(
    r"\b(?:account|address|mail|message|page|site|post\b|posts\b|video|advert|offer|shop|store|forum|board|channel|chat"
    r"|group|user|member|profile|seller|server|storage|folder|file|upload|platform|domain|number|call|line\b|phone|card"
    r"|device|wallet|purse|coin|transaction|transfer|payment|program|malware|name\b|nickname"
    r"|compte|adresse|courriel|messagerie|boîte|annonce|vidéo|boutique|chaîne|canal|groupe|utilisateur|membre|profil"
    r"|vendeur|serveur|stockage|dossier|fichier|plateforme|domaine|numéro|appel|ligne|téléphone|carte|appareil"
    r"|portefeuille|paiement|virement|programme|nom\b|pseudonyme|publication)",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"[^\s«»“”\"()<>,;’']{4,64}")
_PHONE = re.compile(r"\+\d[\d ().-]{6,20}\d")
_HINT = Text(
    "Copy the identifier from the file into both places.",
    "Copiez l’identifiant du dossier aux deux endroits.",
)


def _told(facts: RequestFacts) -> str:
    return f"{facts.facts} ; {facts.link} ; {facts.necessity} ; {facts.period_reason}"


def _almost(facts: RequestFacts) -> tuple[str, str] | None:
    """The first identifier that no text writes out, and what the texts write that differs by a slip."""
    told = _told(facts)
    missing = [one for one in facts.identifiers if not _stands_there(told, one)]
    if not missing:
        return None
    listed = {digits_of(one).casefold() for one in facts.identifiers}
    words = _words(told) - listed
    in_link = _words(facts.link)
    for one in missing:
        # Two machines of one network are near each other: of addresses only the link tells which is meant.
        for word in sorted(words & in_link if one in facts.ip_addresses else words):
            if near(digits_of(one), word):
                return one.value, word
    return None


def _stands_there(told: str, one: IdentifierFact) -> bool:
    """As a whole: 198.51.100.7 does not stand in 198.51.100.77."""
    if one.kind in {"phone", "iban", "imei", "imsi", "iccid", "url"}:
        return writes_out(told, one)
    whole = rf"(?<![\w.+-]){re.escape(one.value.strip().lstrip('@'))}(?![\w-]|[.@]\w)"
    return bool(re.search(whole, told, re.IGNORECASE))


def _words(told: str) -> set[str]:
    words = {one.strip(".:!?…").casefold() for one in _TOKEN.findall(told)}
    return words | {re.sub(r"[\s().-]", "", one) for one in _PHONE.findall(told)}


def _stands_alone(facts: RequestFacts) -> bool:
    """One identifier, nothing beside it, and no text that names it or its kind. An address speaks by its instant."""
    if len(facts.identifiers) != 1 or not written(facts.facts) or not written(facts.link):
        return False
    (one,) = facts.identifiers
    dated = one in facts.ip_addresses or one.has_instant
    return not dated and not written(one.note) and not _is_named(facts, one)


def _is_named(facts: RequestFacts, one: IdentifierFact) -> bool:
    told = _told(facts)
    return writes_out(told, one) or speaks_of(told, one) or bool(THING.search(told))


def _did_you_mean(facts: RequestFacts) -> Text:
    found = _almost(facts)
    if found is None:
        return _HINT
    listed, told = found
    return Text(
        f"Listed: {listed}. Told: {told}. Did you mean that one? {_HINT.en}",
        f"Listé : {listed}. Exposé : {told}. Est-ce celui-là ? {_HINT.fr}",
    )


LISTED_RULES = (
    Rule(
        "L-slip",
        STORED,
        "warn",
        "identifiers",
        RETURNED,
        Text(
            "An identifier of the list stands in no text, and a text has one that differs by a sign or two. Check"
            " which is right (practice; see Arts 29(2)(c), 31).",
            "Un identifiant de la liste ne figure dans aucun texte, et un texte en porte un qui diffère d’un signe ou"
            " deux. Vérifiez lequel est juste (pratique ; voir art. 29(2)(c), 31).",
        ),
        _HINT,
        lambda facts: _almost(facts) is None,
        _did_you_mean,
    ),
    Rule(
        "L-untold",
        STORED,
        "warn",
        "identifiers",
        RETURNED,
        Text(
            "Neither facts nor link speak of the identifier. Say what it has to do with the facts (practice; see Arts"
            " 29(2)(c), 31).",
            "Ni les faits ni le lien ne parlent de l’identifiant. Dites ce qu’il a à voir avec les faits (pratique ;"
            " voir art. 29(2)(c), 31).",
        ),
        Text(
            "Name it in the link, or write a note beside it.",
            "Nommez-le dans le lien, ou écrivez une note à côté.",
        ),
        lambda facts: not _stands_alone(facts),
    ),
)
