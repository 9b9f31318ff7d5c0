"""What a text says, as far as a machine can tell: days, breadth, purpose. Words of both languages.

A finding made from these is never more than a warning: a person decides what a sentence means.
"""

import re
from collections.abc import Iterator
from datetime import date
from ipaddress import ip_address, ip_network

from mla.law.clock_words import MONTHS
from mla.law.facts import IdentifierFact

_NUMBER = {
    name.casefold(): number
    for number, month in enumerate(MONTHS, 1)
    for name in (month.en, month.fr, month.en[:3])
}
_NAMES = "|".join(sorted(_NUMBER, key=len, reverse=True))
_WRITTEN = re.compile(
    rf"\b(\d{{1,2}})(?:er|st|nd|rd|th)?\s+(?:of\s+)?({_NAMES})\.?,?\s+(\d{{4}})\b", re.IGNORECASE
)
_AMERICAN = re.compile(rf"\b({_NAMES})\s+(\d{{1,2}}),\s+(\d{{4}})\b", re.IGNORECASE)
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_SLASH = re.compile(r"\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b")
_MONTH = re.compile(rf"\b({_NAMES})\s+(\d{{4}})\b", re.IGNORECASE)

EVERYTHING = re.compile(
    r"\ball (?:available |stored |possible )?(?:the )?(?:data|information|records|content)\b|\beverything\b"
    r"|\bany and all\b|\bentire (?:account|mailbox|history|content)\b|\bcomplete (?:account|history)\b"
    r"|\btoutes? (?:les? )?(?:données|informations?)\b|\btout le contenu\b|\bl[’']intégralité\b|\btout ce qu",
    re.IGNORECASE,
)
EACH = re.compile(
    r"\b(?:all|each|every|both|these|those|either|two|three|four|five)\b"
    r"|\b(?:tous|toutes|chaque|chacune?|ces|les deux|trois)\b",
    re.IGNORECASE,
)
LIVE = re.compile(
    r"\breal[- ]time\b|\bwiretap|\bmonitor(?:ing)?\b|\bintercept(?:ion|ing)?\b|\bfrom now on\b|\bin future\b"
    r"|\bfuture (?:messages|communications|data|log-?ins)\b|\bas they (?:arrive|come)\b|\ben temps réel\b"
    r"|\bintercepter\b|\bsurveiller\b|\bdésormais\b|\bà l[’']avenir\b|\bfutures?\b",
    re.IGNORECASE,
)
WHO = re.compile(
    r"\bwho\b|\bidentif|\bsubscriber|\bholder|\bowner|\bregistered\b|\bqui\b|\btitulaire|\babonné|\bpropriétaire",
    re.IGNORECASE,
)
WHAT_WAS_SAID = re.compile(
    r"\bmessages?\b|\bcontents?\b|\bchats?\b|\bconversation|\bcorrespond|\bphoto|\bpicture|\bimage|\bvideo|\bvidéo"
    r"|\bfiles?\b|\bfichiers?\b|\bdocuments?\b|\battachment|\bletters?\b|\bwrote\b|\bwritten\b|\bsent\b|\bwords?\b"
    r"|\bcontenus?\b|\bcourriers?\b|\bécri|\benvoy|\bdisk\b|\bdisque|\bcode\b|\bmaterial\b|\bnegotiat|\bplan",
    re.IGNORECASE,
)
FIGURE = re.compile(
    r"\d|\blife\b|\bperpétuité|\bone\b|\btwo\b|\bthree\b|\bfour\b|\bfive\b|\bsix\b|\bseven\b|\beight\b|\bten\b"
    r"|\bun an\b|\bdeux\b|\btrois\b|\bquatre\b|\bcinq\b|\bsept\b|\bhuit\b|\bdix\b|\bfifteen\b|\bquinze\b|\bvingt\b",
    re.IGNORECASE,
)
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
    for day, month, year in _WRITTEN.findall(text):
        yield from _day(int(year), _NUMBER[month.casefold()], int(day))
    for month, day, year in _AMERICAN.findall(text):
        yield from _day(int(year), _NUMBER[month.casefold()], int(day))
    for year, number, day in _ISO.findall(text):
        yield from _day(int(year), int(number), int(day))
    for day, number, year in _SLASH.findall(text):
        yield from _day(int(year), int(number), int(day))
    for month, year in _MONTH.findall(_WRITTEN.sub(" ", text)):
        yield from _day(int(year), _NUMBER[month.casefold()], 1)
        yield from _day(int(year), _NUMBER[month.casefold()], 28)


def _day(year: int, month: int, day: int) -> Iterator[date]:
    try:
        yield date(year, month, day)
    except ValueError:
        return


def names_nobody(one: IdentifierFact) -> bool:
    """Is it an address that only has a meaning inside one network?"""
    try:
        found = ip_address(one.value.strip())
    except ValueError:
        return False
    return any(found in network for network in _INSIDE)
