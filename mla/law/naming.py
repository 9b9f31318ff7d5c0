"""What a text names: identifiers written out in it, and companies it calls the holder of the data."""

import re
from functools import lru_cache
from itertools import takewhile

from mla.law.facts import IdentifierFact
from mla.law.reading import has_any

SLIP = 2  # signs by which a copied identifier differs from the true one
SHORTEST = 6  # a shorter word is near to too many others
# Bounded on the left: in a long row of letters every one of them would be tried as a beginning.
_EMAIL = r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+"
_IP4 = r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]*\d)"
# Seven colons, or a double one: a clock "02:14:50" is no address.
_IP6 = r"(?<![\w:])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|[0-9a-f]{1,4}(?::[0-9a-f]{1,4})*::[0-9a-f:]*)"
_PHONE = r"(?<![\w+])\+\d[\d ().-]{6,}\d"
_URL = r"https?://[^\s»”\")]+"
# Small letters only and no "p.m." or "S.p.A.": each label has two characters or more.
_DOMAIN = r"(?<![\w@.-])(?:[a-z0-9][a-z0-9-]+\.)+[a-z]{2,}(?![\w-])"
_QUOTED = (
    r"(?:account|profile|user(?: ?name)?|nickname|pseudonym|handle|member|channel|compte|profil"
    r"|pseudonyme|utilisateur"
    r"|membre|canal)\s+(?:of\s+|named\s+|called\s+|nommé\s+|dit\s+)?[“\"«‘]\s*([^”\"»’]{2,40}?)\s*[”\"»’]"
)
_WRITTEN = re.compile("|".join(f"(?:{one})" for one in (_URL, _EMAIL, _IP4, _IP6, _PHONE, _DOMAIN, _QUOTED)))
_LEGAL_FORM = (
    r"(?:GmbH|AG|KG|SE|Inc\.?|LLC|LLP|Ltd\.?|Limited|plc|PLC|Pty|Corp\.?|SA|S\.A\.|SAS|SARL|S\.à r\.l\."
    r"|S\.p\.A\.|SpA"
    r"|S\.r\.l\.|S\.R\.L\.|S\.L\.|B\.V\.|BV|N\.V\.|NV|A/S|ApS|AB|AS|ASA|Oy|Oyj|OÜ|UAB|SIA|d\.o\.o\."
    r"|s\.r\.o\.|a\.s\."
    r"|Kft\.?|Zrt\.?|EOOD|OOD|K\.K\.|Lda\.?|inc\.)"
)
_NAME = r"[A-ZÀ-ÝŠŽČ][\w’&.-]+"
_COMPANY = rf"{_NAME}(?:[ -]{_NAME}){{0,4}} {_LEGAL_FORM}(?![\w])"
_HOLDS = (
    r"operator|provider|host(?:ed|ing|er)?|belongs? to|(?:is|are|was|were) run by|operated by|rented from"
    r"|registered with"
    r"|kept by|stored by|stored with|assigned to|allocated to|opérateur|fournisseur|hébergeu\w+"
    r"|hébergée?s?|hébergement"
    r"|carrier|registrar|(?:registered|opened|booked|bought|obtained|taken out) (?:through|at|by|with|from)|offered by|provided by|supplied by|leased (?:from|by)|runs? on (?:\w+ ){0,3}of|one of"
    r"|(?:mailbox|account|page|site|shop|forum|channel|number|address|profile|domain|server|storage|boîte|compte|profil|domaine|numéro|page|espace)\w*(?: \S+){0,3}? (?:with|at|chez|auprès de|de la société)"
    r"|relèv\w+ d\w+|ouverte?s? (?:chez|auprès)|proposée?s? par|fournie?s? par|prestataire|opératrice|bureau d[’']enregistrement"
    r"|appart\w+ à|exploitée?s? par|attribuée?s? à|louée?s? (?:à|auprès)|enregistrée?s? auprès|détenue?s? par"
)
_NO_HOLDER = re.compile(r"\b(?:banks?|banques?|insur\w+|assur\w+|works?|employ\w+|travaille)\b", re.IGNORECASE)
_FORM = re.compile(rf" {_LEGAL_FORM}(?!\w)")
_ROUND = 260  # signs on either side of a legal form in which its company and the word for holding stand
# A company with its legal form in the same sentence as a word for holding; or a name right after such a word.
_HOLDER = (
    re.compile(rf"\b(?i:{_HOLDS})\b[^.;]{{0,60}}?{_COMPANY}"),
    re.compile(rf"{_COMPANY}[^.;]{{0,60}}?\b(?i:{_HOLDS})\b"),
)
_CALLED = re.compile(
    r"\b(?:provider|operator|host|hosted by|operated by|fournisseur|opérateur|hébergeur|hébergée? (?:par|chez)|exploitée? par)"
    rf"\s+(?:is |est |named |called |nommé |appelé )?[“\"«]?\s*{_NAME}(?: {_NAME})*"
)
_CALLS = ("provider", "operator", "host", "operated by", "fournisseur", "opérateur", "héberg", "exploité")


def identifiers_in(text: str) -> tuple[str, ...]:
    """Everything in the text that could be looked up: addresses, mailboxes, numbers, pages, accounts in quotes."""
    return tuple(next(filter(None, one.groups()), one.group()) for one in _WRITTEN.finditer(text))


@lru_cache(maxsize=32)
def _small(text: str) -> str:
    return text.casefold()


@lru_cache(maxsize=32)
def _closed_up(text: str) -> str:
    """Numbers without the signs between their digits."""
    return re.sub(r"[\s().-]", "", text.casefold())


def digits_of(one: IdentifierFact) -> str:
    """The value as it is compared: a number without its spaces, a page by its host."""
    value = one.value.strip()
    if one.kind in {"phone", "iban", "imei", "imsi", "iccid"}:
        return re.sub(r"[\s().-]", "", value)
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", value).split("/")[0] if one.kind == "url" else value


def near(one: str, other: str) -> bool:
    """A slip of the hand: all is the same but one stretch of two signs (changed, swapped, left out or doubled)."""
    one, other = one.casefold(), other.casefold()
    longest = max(len(one), len(other))
    if one == other or min(len(one), len(other)) < SHORTEST or abs(len(one) - len(other)) > SLIP:
        return False
    ahead = _same(one, other)
    return ahead + _same(one[ahead:][::-1], other[ahead:][::-1]) >= longest - SLIP


def _same(one: str, other: str) -> int:
    """How many signs the two have alike before the first that differs."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def writes_out(text: str, one: IdentifierFact) -> bool:
    """Is it there, whatever its spelling? Numbers by their digits, names without capitals, a page by its host."""
    value = one.value.strip().casefold()
    if one.kind in {"phone", "iban", "imei", "imsi", "iccid"}:
        digits = re.sub(r"[\s().-]", "", value)
        return bool(digits) and digits in _closed_up(text)
    host = re.sub(r"^(?:https?://)?(?:www\.)?", "", value).split("/")[0] if one.kind == "url" else value
    return bool(host) and host.lstrip("@") in _small(text)


def names_a_holder(text: str) -> bool:
    """Does the text say which company holds the data? A company that is only the victim does not count."""
    if has_any(text, _CALLS) and _CALLED.search(text):
        return True
    return any(_holds(text[max(0, one.start() - _ROUND) : one.end() + _ROUND]) for one in _FORM.finditer(text))


def _holds(around: str) -> bool:
    return any(not _NO_HOLDER.search(found.group()) for one in _HOLDER for found in one.finditer(around))
