"""The linter for the list of identifiers: is what is listed also what is told, to the letter?"""

import re
from collections.abc import Mapping, Sequence, Set
from functools import lru_cache

from mla.law.facts import IdentifierFact, RequestFacts, written
from mla.law.naming import SHORTEST, digits_of, identifiers_in, near, writes_out
from mla.law.notes import says_in_note
from mla.law.reading import has_beginning
from mla.law.rules import ANY, Rule
from mla.law.rules_substance import RETURNED
from mla.law.substance import speaks_of
from mla.law.text import Text

# Any word by which an account, a page or a number may be spoken of.
THING = re.compile(
    r"(?:account|address|mail|message|page|site|post\b|posts\b|video|advert|offer|shop|store|forum|board|channel|chat"
    r"|group|user|member|profile|seller|server|storage|folder|file|upload|platform|domain|number|call|line\b|phone|card"
    r"|device|wallet|purse|coin|transaction|transfer|payment|program|malware|name\b|nickname"
    r"|compte|adresse|courriel|messagerie|boîte|annonce|vidéo|boutique|chaîne|canal|groupe|utilisateur|membre|profil"
    r"|vendeur|serveur|stockage|dossier|fichier|plateforme|domaine|numéro|appel|ligne|téléphone|carte|appareil"
    r"|portefeuille|paiement|virement|programme|nom\b|pseudonyme|publication)",
)
ALIKE = 2  # signs; the shortest that may be a slip has six, of which four are the same
_TOKEN = re.compile(r"[^\s«»“”\"()<>,;’']{4,64}")
_PHONE = re.compile(r"\+\d[\d ().-]{6,20}\d")
_PIECE = re.compile(r"\w+")
_ONE_WORD = re.compile(
    r"[\w.+@:/-]{4,32}"
)  # such a one stands within one of the words of the text, or nowhere
# Kinds that nobody tells of without writing them out, once he writes out others.
_MAILBOX, _NUMBER, _SITE = re.compile(r"[^@\s]+@\S+"), re.compile(r"\+\d[\d ().-]+"), re.compile(r"https?://\S+|[^@\s]+\.[a-z]{2,}(?:/\S*)?")
WRITTEN_OUT = {"email": _MAILBOX, "phone": _NUMBER, "domain": _SITE, "url": _SITE}
ADDRESSES = frozenset({"ip", "ipv4", "ipv6"})
_HINT = Text(
    "Copy the identifier from the file into both places.",
    "Copiez l’identifiant du dossier aux deux endroits.",
)


def _told(facts: RequestFacts) -> str:
    return f"{facts.facts} ; {facts.link} ; {facts.necessity} ; {facts.period_reason}"


def _almost(facts: RequestFacts) -> tuple[str, str] | None:
    """The first identifier that no text writes out, and what the texts write that differs by a slip."""
    told = _told(facts)
    words = _words(told)
    missing = _missing(facts, told, words)
    if not missing:
        return None
    listed = {digits_of(one).casefold() for one in facts.identifiers}
    others = frozenset(one for one in words - listed if len(one) >= SHORTEST)
    # Two machines of one network are near each other: of addresses only the link tells which is meant.
    in_link = _by_ends(others & _words(facts.link))
    anywhere = _by_ends(others) if any(one.kind not in ADDRESSES for one in missing) else {}
    for one in missing:
        value = digits_of(one).casefold()
        ends = in_link if one.kind in ADDRESSES else anywhere
        for word in sorted({*ends.get(value[:ALIKE], ()), *ends.get("…" + value[-ALIKE:], ())}):
            if near(value, word):
                return one.value, word
    return None


def _by_ends(words: Set[str]) -> Mapping[str, Sequence[str]]:
    """The words by their first and by their last signs: of two that differ by a slip one end is the same."""
    found: dict[str, list[str]] = {}
    for word in words:
        found.setdefault(word[:ALIKE], []).append(word)
        found.setdefault("…" + word[-ALIKE:], []).append(word)
    return found


def _missing(facts: RequestFacts, told: str, words: Set[str]) -> tuple[IdentifierFact, ...]:
    small = told.casefold()
    pieces = frozenset(_PIECE.findall(" ".join(words)))
    return tuple(one for one in facts.identifiers if not _stands_there(small, words, pieces, one))


def _stands_there(told: str, words: Set[str], pieces: frozenset[str], one: IdentifierFact) -> bool:
    """As a whole: 198.51.100.7 does not stand in 198.51.100.77. Sought in the text only if every piece of it is one."""
    value = one.value.strip().lstrip("@").casefold()
    if value in words:
        return True
    if one.kind in {"phone", "iban", "imei", "imsi", "iccid", "url"}:
        return writes_out(told, one)
    if _ONE_WORD.fullmatch(value) and not pieces.issuperset(_PIECE.findall(value)):
        return False
    return value in told and bool(re.search(rf"(?<![\w.+-]){re.escape(value)}(?![\w-]|[.@]\w)", told))


@lru_cache(maxsize=32)
def _words(told: str) -> frozenset[str]:
    words = {one.strip(".:!?…").casefold() for one in set(_TOKEN.findall(told))}
    return frozenset(words) | {re.sub(r"[\s().-]", "", one) for one in _PHONE.findall(told)}


def _stands_alone(facts: RequestFacts) -> bool:
    """One identifier, nothing beside it, and no text that names it or its kind. An address speaks by its instant."""
    if len(facts.identifiers) != 1 or not written(facts.facts) or not written(facts.link):
        return False
    (one,) = facts.identifiers
    dated = one in facts.ip_addresses or one.has_instant
    if dated or says_in_note(one):
        return False
    return not _is_named(facts, one) or _another_is_meant(facts, one)


def _another_is_meant(facts: RequestFacts, one: IdentifierFact) -> bool:
    """The texts write out others of its kind and never this one: "the holder of the mailbox" is then another's."""
    told = _told(facts)
    if writes_out(told, one) or one.kind not in WRITTEN_OUT:
        return False
    return any(WRITTEN_OUT[one.kind].fullmatch(other) for other in identifiers_in(told))


def _is_named(facts: RequestFacts, one: IdentifierFact) -> bool:
    told = _told(facts)
    return writes_out(told, one) or speaks_of(told, one) or has_beginning(told, THING)


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
        ANY,
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
        ANY,
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
