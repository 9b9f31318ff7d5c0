"""Numbers written in words, as a day or a year is in a deed: "the twenty-first of October two thousand and twenty-six".

Only what dates need: one to ninety-nine where it has two words, and the years of this century.
"""

import re
from collections.abc import Mapping

from mla.law.reading import has_any

_ONES = (
    "one first un une unieme premier",
    "two second deux deuxieme",
    "three third trois troisieme",
    "four fourth quatre quatrieme",
    "five fifth cinq cinquieme",
    "six sixth sixieme",
    "seven seventh sept septieme",
    "eight eighth huit huitieme",
    "nine ninth neuf neuvieme",
)
_TEENS = (
    "ten tenth dix dixieme",
    "eleven eleventh onze onzieme",
    "twelve twelfth douze douzieme",
    "thirteen thirteenth treize",
    "fourteen fourteenth quatorze",
    "fifteen fifteenth quinze",
    "sixteen sixteenth seize",
    "seventeen seventeenth",
    "eighteen eighteenth",
    "nineteen nineteenth",
)


def _by_word(rows: tuple[str, ...], first: int) -> Mapping[str, int]:
    return {word: number for number, words in enumerate(rows, first) for word in words.split()}


ONES, TEENS = _by_word(_ONES, 1), _by_word(_TEENS, 10)
TENS = {"dix": 10, "twenty": 20, "vingt": 20, "thirty": 30, "trente": 30, "twentieth": 20, "thirtieth": 30}
_SIMPLE = {**ONES, **TEENS, **TENS}
ORDINALS = {word: number for word, number in _SIMPLE.items() if word not in {"one", "un", "une"}}
"""A day right before its month; "one" and "un" are more often no number at all."""
_TWO_WORDS = re.compile(rf"\b({'|'.join(TENS)})(?:[ -]et[ -]|[ -])({'|'.join(ONES)})\b", re.IGNORECASE)
_YEAR = re.compile(
    rf"\b(two thousand(?: and)?|deux mille|twenty)[ -](\d\d?|{'|'.join(_SIMPLE)})\b", re.IGNORECASE
)
CENTURY, EARLIEST = 2000, 10  # "twenty nineteen" is a year, "twenty two" is none


def in_digits(text: str) -> str:
    """The text, without accents, with such numbers in digits; everything else as it was."""
    small = text.lower()
    if has_any(small, tuple(f"{ten}{sign}" for ten in TENS for sign in "- ")):
        text = _TWO_WORDS.sub(_as_number, text)
    return _YEAR.sub(_as_year, text) if has_any(small, ("thousand", "mille ", "mille-", "twenty ")) else text


def _as_number(found: re.Match[str]) -> str:
    return str(TENS[found[1].lower()] + ONES[found[2].lower()])


def _as_year(found: re.Match[str]) -> str:
    said = found[2].lower()
    number = int(said) if said.isdigit() else _SIMPLE[said]
    short = found[1].lower() == "twenty" and number < EARLIEST
    return found[0] if short else str(CENTURY + number)
