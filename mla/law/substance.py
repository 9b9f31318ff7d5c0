"""What a text says, as far as a machine can tell: days, breadth, purpose. Words of both languages.

A finding made from these is never more than a warning: a person decides what a sentence means.
"""

import re
from collections.abc import Iterator
from datetime import date
from ipaddress import ip_address, ip_network
from itertools import islice

from mla.law.clock_words import MONTHS
from mla.law.facts import IdentifierFact
from mla.law.naming import writes_out

_NUMBER = {
    name.casefold(): number
    for number, month in enumerate(MONTHS, 1)
    for name in (month.en, month.fr, month.en[:3])
}
_NAMES = "|".join(sorted(_NUMBER, key=len, reverse=True))
# Every day is looked for at its year: a text of twenty thousand signs has few years and many words.
_YEAR = re.compile(r"\b\d{4}\b")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})\b")
_WRITTEN = re.compile(rf"\b(\d{{1,2}})(?:er|st|nd|rd|th)?\s+(?:of\s+)?({_NAMES})\.?,?\s+\Z", re.IGNORECASE)
_AMERICAN = re.compile(rf"\b({_NAMES})\s+(\d{{1,2}}),\s+\Z", re.IGNORECASE)
_SLASH = re.compile(r"\b(\d{1,2})[/.](\d{1,2})[/.]\Z")
_MONTH = re.compile(rf"\b({_NAMES})\s+\Z", re.IGNORECASE)
REACH = 48  # signs before a year; the longest day written out in either language is shorter
MOST_YEARS = 200  # no draft names more; a pasted table may, and each costs a search
LIST_REACH = 160  # a dozen days in a row
# "3, 5 and 9 November 2026", "from 28 May to 3 June 2026": the earlier days borrow month and year from the last.
_LIST = re.compile(
    rf"\b((?:\d{{1,2}}(?:er|st|nd|rd|th)?(?:\s+({_NAMES}))?\s*(?:,|to|and|until|through|or|au|et|ou|-|–)\s*)+)"
    rf"(?:le\s+)?\d{{1,2}}(?:er|st|nd|rd|th)?\s+(?:of\s+)?({_NAMES})\.?,?\s+(\d{{4}})\b",
    re.IGNORECASE,
)
# "between January and March 2026": the first month borrows the year.
_MONTHS = re.compile(
    rf"\b({_NAMES})\s*(?:,|and|to|until|through|et|à|au|-|–)\s*(?:{_NAMES})\s+(\d{{4}})\b", re.IGNORECASE
)
_LISTED = re.compile(rf"(\d{{1,2}})(?:er|st|nd|rd|th)?(?:\s+({_NAMES}))?", re.IGNORECASE)

EACH = re.compile(
    r"\b(?:all|each|every|both|these|those|either|two|three|four|five)\b"
    r"|\b(?:tous|toutes|chaque|chacune?|ces|les deux|trois)\b",
    re.IGNORECASE,
)
_ADDRESS, _DEVICE, _COIN = (
    r"address|adresse|\bIP\b|session|log-?ins?\b|connexion",
    r"phone|device|handset|appareil",
    r"wallet|coin|portefeuille",
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
    "phone": r"phone|\bnumber|numéro|\bcall|appel|\bSMS\b|text message|\bligne|\bSIM\b",
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


def days_in(text: str) -> tuple[date, ...]:
    """Every day that the text names, sorted. A month alone counts as its first and last days; 03/11/2026 is read
    day first, as the Parties' forms are."""
    return tuple(sorted(set(_days(text))))


def _days(text: str) -> Iterator[date]:
    for found in islice(_YEAR.finditer(text), MOST_YEARS):
        if iso := _ISO.match(text, found.start()):
            yield from _day(int(iso[1]), int(iso[2]), int(iso[3]))
        yield from _before(text[max(0, found.start() - REACH) : found.start()], int(found[0]))
        yield from _listed(text[max(0, found.start() - LIST_REACH) : found.end()])


def _before(words: str, year: int) -> Iterator[date]:
    """The day whose year stands right after these words; of a month alone its first and last days."""
    if written := _WRITTEN.search(words):
        yield from _day(year, _NUMBER[written[2].casefold()], int(written[1]))
    elif american := _AMERICAN.search(words):
        yield from _day(year, _NUMBER[american[1].casefold()], int(american[2]))
    elif slash := _SLASH.search(words):
        yield from _day(year, int(slash[2]), int(slash[1]))
    elif month := _MONTH.search(words):
        yield from _day(year, _NUMBER[month[1].casefold()], 1)
        yield from _day(year, _NUMBER[month[1].casefold()], 28)


def _listed(text: str) -> Iterator[date]:
    for days, _month, last, year in _LIST.findall(text):
        for day, month in _LISTED.findall(days):
            yield from _day(int(year), _NUMBER[(month or last).casefold()], int(day))
    for month, year in _MONTHS.findall(text):
        yield from _day(int(year), _NUMBER[month.casefold()], 1)


def _day(year: int, month: int, day: int) -> Iterator[date]:
    try:
        yield date(year, month, day)
    except ValueError:
        return


def speaks_of(text: str, one: IdentifierFact) -> bool:
    """Does the text write the identifier out, or name its kind? "The mailbox" is enough for one mailbox."""
    named = _NAMED_BY.get(one.kind)
    return writes_out(text, one) or bool(named and re.search(named, text, re.IGNORECASE))


def names_nobody(one: IdentifierFact) -> bool:
    """Is it an address that only has a meaning inside one network?"""
    try:
        found = ip_address(one.value.strip())
    except ValueError:
        return False
    return any(found in network for network in _INSIDE)
