"""What a text says of the penalty: does it name a maximum, and how long is the longest term?

A figure only where the text leaves no doubt: the number of a class, of an annex or of an article measures nothing.
"""

import re
from collections.abc import Iterator, Mapping

from mla.law.saying import figures, without_law

LIFE = re.compile(
    r"\blife\b|\bdeath\b|\bperpétuité\b|\bà vie\b|\bpeine de mort\b|\b(?:one|an?) (?:year|month)\b"
    r"|\bun (?:an|mois)\b|\bune année\b|\bunlimited\b|\billimité|\bfine only\b|\bonly a fine\b"
    r"|\bamende seule(?:ment)?\b|\bseulement d[’']une amende\b",
    re.IGNORECASE,
)
# "Not more than five years" is the greatest, whatever its words.
_NO_MORE = re.compile(
    r"\b(?:not?|never|without)\s+(?:more|longer|greater|higher|over|above|exceed\w*|beyond)\b(?: than)?"
    r"|\b(?:pas|non|sans)\s+(?:plus|dépasser|excéder|supérieure?)\b(?: de| à)?"
    r"|\bn[e’'] ?(?:dépass|excéd)\w+(?: pas)?",
    re.IGNORECASE,
)
# A minimum by itself: "at least two years", "from two years upwards"; "at least two and at most ten" has its maximum.
_LEAST = re.compile(
    r"\bat (?:the )?(?:very )?(?:least|lowest)\b|\bminim\w+|\b(?:not?|never) (?:less|fewer|lower|shorter|below|under)\b"
    r"|\bnot? (?:be )?below\b|\bfrom\b|\bstart(?:s|ing)? (?:at|from|with)\b|\bbegin(?:s|ning) (?:at|with)\b"
    r"|\b(?:years?|months?|days?|yrs?) (?:or|and) (?:more|above|over|upwards?|longer|beyond)\b|\bupwards?\b|\bonwards?\b"
    r"|\d\s?\+|[>≥]|\b(?:more|longer|greater|higher) than\b|\bover\b|\babove\b|\bexceeding\b|\bin excess of\b|\bbeyond\b"
    r"|\bau (?:moins|minimum)\b|\b(?:pas|jamais|non) (?:moins|inférieure?)\b|\bne peut être inférieure?\b"
    r"|\b(?:ans?|années?|mois|jours) (?:et|ou) (?:plus|davantage|au-delà)\b|\bà (?:partir|compter) d|\bdès\b|\bplancher\b"
    r"|\bplus d[e’']|\bsupérieure? (?:ou égale )?à\b|\bau-delà d|\bau-dessus d|\bexcédant\b|\bdépassant\b",
    re.IGNORECASE,
)
_MOST = re.compile(
    r"\b(?:up to|at (?:the )?most|max\w*|exceeds? not|life|unlimited|until|jusqu\w*|au plus|perpétuité|illimitée?)\b"
    r"|\b(?:an?|one|years?|months?|\d+)\)? to\b|\b(?:une?|ans?|mois|\d+)\)? à\b|\bà vie\b",
    re.IGNORECASE,
)
# A fine beside the term has a least and a greatest of its own.
_FINE = re.compile(
    r"(?:\bfines?\b|\bamendes?\b)[^,;.]*|\d[\d .,]*(?:€|\$|£|(?:euros?|francs?|dollars?|pounds?|lei|[A-Z]{3})\b)",
    re.IGNORECASE,
)
# "The Misuse Act 1990" is the name of a law; "2000 euros" is a penalty.
YEAR_OF_A_LAW = re.compile(
    r"\b(?:act|law|code|loi|ordinance|of|du|de)\b,?\s+(?:19|20)\d\d\b(?!\s*(?:€|eur|dollar|pound|franc|day|jour|hour))",
    re.IGNORECASE,
)
# The number of a class, of a law or of a page measures no penalty.
_CLASS = re.compile(
    r"\b(?:class|category|level|grade|degree|tier|group|type|band|schedule|annex|appendix|table|page|enclosure|item|chapter"
    r"|classe|catégorie|niveau|degré|échelon|rang|groupe|annexe|tableau|pièce|chapitre|titre|no|nos|nr|number|n°|numéro)"
    r"\.?(?:\s*n[°o]\.?)?(?:\s*\d[\d/-]*|\s+(?:one|two|three|four|five|six|[ivx]+|deux|trois|quatre|cinq|[a-h]))\b"
    r"|\b(?:\d+(?:st|nd|rd|th|er|re|e|ème)|first|second|third|fourth|fifth|premi[eè]re?|deuxième|seconde?|troisième"
    r"|quatrième|cinquième)[\s-]+(?:degree|class|category|level|grade|classe|degré|catégorie|rang|niveau)\b",
    re.IGNORECASE,
)
_NOUGHT = re.compile(r"(?<![\d.,])0+(?:[.,]0+)?(?![\d.,]*\d)")
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


def names_a_maximum(penalty: str) -> bool:
    """A figure above nought, or life; not the least penalty alone, nor the number of a class. Blank names none."""
    text = _NOUGHT.sub(" ", _CLASS.sub(" ", without_law(YEAR_OF_A_LAW.sub(" ", penalty))))
    return bool(figures(text) or LIFE.search(text)) and not _names_the_least(text)


def _names_the_least(text: str) -> bool:
    term = _NO_MORE.sub(" at most ", _FINE.sub(" ", text))
    return bool(_LEAST.search(term)) and figures(term) <= 1 and not _MOST.search(term)
