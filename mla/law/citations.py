"""Where a rule comes from, and how far that was checked. No treaty rule is written down without one."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """How far a lawyer may rely on the citation."""

    VERIFIED = "verified"  # read in the source that is named
    KNOWLEDGE = "knowledge"  # well known, not compared with the official text
    RECONSTRUCTED = "reconstructed"  # our reading of a form that could not be read whole
    PRACTICE = "practice"  # a custom between authorities, or our own standard; no treaty text


@dataclass(frozen=True, slots=True)
class Citation:
    """`instrument` is the printed name ("ETS 185"); `article` is "29(2)(d)", "s. 10", "Annex II", or empty."""

    instrument: str
    article: str
    status: Status
    source: str

    def __post_init__(self) -> None:
        if not self.instrument or not self.source:
            raise ValueError("A citation names its instrument and its source.")

    @property
    def short(self) -> str:
        if not self.article:
            return self.instrument
        return self.article if self.article.startswith(("s. ", "Annex ")) else f"Art. {self.article}"

    def __str__(self) -> str:
        return f"{self.short} {self.instrument}" if self.article else self.instrument

    def into(self, language: str) -> str:
        """As it is printed in French, or as everywhere else: an article keeps its number in every language."""
        return printed(str(self), language)

    def __format__(self, language: str) -> str:
        """`{citation:fr}` in the French half of a text."""
        return self.into(language)


IN_FRENCH: Mapping[str, str] = {
    "ETS 185": "STE 185",
    "ETS 189": "STE 189",
    "CETS 224": "STCE 224",
    "Regulation (EU) 2023/1543": "règlement (UE) 2023/1543",
    "Practice": "Usage",
}
"""The Council of Europe numbers its treaties under a name in each of its languages: STE, and STCE from no. 194 on."""


def printed(citation: str, language: str) -> str:
    """Also for one that was kept as English words, as with each computed date."""
    if language.startswith("fr"):
        for english, french in IN_FRENCH.items():
            citation = citation.replace(english, french)
    return citation


# The treaty database of the Netherlands prints the authentic English text; the Treaty Office refused robots.
CONVENTION_TEXT = "wetten.overheid.nl, BWBV0001839, English text"
UNCHECKED = "general knowledge; compare with the official text before printing it as law"
FORM_10 = "https://rm.coe.int/template-article31-mla-subscriber/1680a273d9"
FORM_11 = "https://rm.coe.int/0900001680a33478"


def convention(article: str) -> Citation:
    """An article of ETS 185 that was read in the official text (Arts 25 to 35, 40 and 42)."""
    return Citation("ETS 185", article, Status.VERIFIED, CONVENTION_TEXT)


def known(article: str, instrument: str = "ETS 185") -> Citation:
    """An article that is well known but was not compared with the official text."""
    return Citation(instrument, article, Status.KNOWLEDGE, UNCHECKED)


def form10(section: str, status: Status = Status.VERIFIED) -> Citation:
    """The T-CY form for subscriber information; its sections 1 to 10 and the heading of 11 were read."""
    return Citation("T-CY(2018)10", f"s. {section}", status, FORM_10)


def form11(section: str, status: Status = Status.VERIFIED) -> Citation:
    """The T-CY form for preservation; its sections 1 to 6 and the heading of 7 were read."""
    return Citation("T-CY(2018)11", f"s. {section}", status, FORM_11)


def practice(source: str) -> Citation:
    """No treaty text stands behind this: `source` says whose custom it is."""
    return Citation("Practice", "", Status.PRACTICE, source)
