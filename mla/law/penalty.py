"""How long is the longest penalty that a text names? A figure only where the text leaves no doubt."""

import re
from collections.abc import Iterator, Mapping

from mla.law.rules_substance import LEAST, LIFE, MOST, YEAR_OF_A_LAW
from mla.law.saying import figures

LIFELONG = 100.0
_WORDS: Mapping[str, int] = {
    word: number
    for number, words in enumerate(
        (
            *(
                "",
                "a an one un une",
                "two deux",
                "three trois",
                "four quatre",
                "five cinq",
                "six",
                "seven sept",
            ),
            *("eight huit", "nine neuf", "ten dix", "eleven onze", "twelve douze", "thirteen treize"),
            *("fourteen quatorze", "fifteen quinze", "sixteen seize", "seventeen", "eighteen", "nineteen"),
        )
    )
    for word in words.split()
} | {"twenty": 20, "vingt": 20, "thirty": 30, "trente": 30}
_PER_YEAR = ((1.0, r"y(?:ea)?rs?|ans?|années?"), (12.0, r"months?|mois"), (52.0, r"weeks?|semaines?"))
_TERMS = tuple(
    (
        parts,
        re.compile(
            rf"\b(\d+(?:[.,]\d+)?|{'|'.join(sorted(_WORDS, key=len, reverse=True))})"
            rf"(?:\s*\([^)]{{1,12}}\))?[\s-]*(?:{unit})\b",
            re.IGNORECASE,
        ),
    )
    for parts, unit in _PER_YEAR
)
_ONLY_A_FINE = re.compile(
    r"\bfine only\b|\bonly a fine\b|\bamende seule|\bseulement d[’']une amende", re.IGNORECASE
)
_FOR_LIFE = re.compile(r"\blife\b|\bdeath\b|\bperpétuité\b|\bà vie\b|\bpeine de mort\b", re.IGNORECASE)


def longest(penalty: str) -> float | None:
    """Years; None where the text names no term, or only the least one."""
    text = YEAR_OF_A_LAW.sub(" ", penalty)
    if LIFE.search(text) and _FOR_LIFE.search(text):
        return LIFELONG
    terms = list(_terms(text))
    if not terms:
        return 0.0 if _ONLY_A_FINE.search(text) else None
    return None if _names_the_least(text) else max(terms)


def _terms(text: str) -> Iterator[float]:
    for parts, term in _TERMS:
        for found in term.findall(text):
            word = found.lower()
            yield (_WORDS[word] if word in _WORDS else float(word.replace(",", "."))) / parts


def _names_the_least(text: str) -> bool:
    return bool(LEAST.search(text)) and figures(text) <= 1 and not MOST.search(text)
