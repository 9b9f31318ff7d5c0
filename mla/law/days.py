"""Every day that a text names, however it is written: "3 November", "12-XI-2026", "mid-October", "Q3 2026".

One pass over the words. A day without its year borrows that of the nearest day that has one.
"""

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import chain, islice

from mla.law.clock_words import MONTHS
from mla.law.days_words import GLUE, HALVES, NEED_A_NUMBER, PARTS, QUARTERS, SEASONS, SHORT, SKIPPED
from mla.law.reading import fold, has_any
from mla.law.spelt import ORDINALS, in_digits

MOST = 400  # no draft names more days; a pasted table may
NEAR = 14  # words before a month in which its days stand
_MONTH: dict[str, int] = {
    fold(name): number
    for number, month in enumerate(MONTHS, 1)
    for name in (month.en, month.fr, month.en.lower(), month.fr.lower())
}
_MONTH.update(SHORT)
_MONTH |= {name.upper(): number for name, number in _MONTH.items()}
_PARTS_OF_A_YEAR = {
    form: word for word in (*SEASONS, *QUARTERS, *HALVES) for form in (word, word.capitalize(), word.upper())
}
_TOKEN = re.compile(r"\d+(?:st|nd|rd|th|er|re|e)?(?![a-z\d])|\d+|[QTqt][1-4](?!\d)|[A-Za-z]+|[-/,:]")
_FIGURE = re.compile(r"\d+")
_NUMERIC = re.compile(
    r"(?<![\d.])(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)"
    r"|(\d{1,2})\s?([-/.])\s?(\d{1,2}|[IVX]{1,4})\6\s?((?:19|20)\d\d|(?:1[5-9]|2\d)(?![\d.])))"
)
_BETWEEN = (
    "the|about|early|mid|late|end|last|at|least|of|spring|summer|autumn|winter|le|la|les|l|debut|fin|mi|au|moins|de|d"
    "|printemps|ete|automne|hiver"
)
_SINCE = re.compile(
    rf"\b(?:since|depuis)\s+(?:(?:{_BETWEEN})\W+){{0,5}}?(?:\d|(?:{'|'.join(_MONTH)})\b)",
    re.IGNORECASE,
)
_ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


@dataclass(frozen=True, slots=True)
class Found:
    """`days` of one month, as pairs from-to; the year where it is written."""

    place: int
    month: int
    days: tuple[tuple[int, int], ...]
    year: int | None


@lru_cache(maxsize=64)
def days_in(text: str, year: int | None = None) -> tuple[date, ...]:
    """Sorted. A month alone counts as its first and its 28th day; 03/11/2026 is read day first, as the forms are.

    `year` is that of days without any, where the text names none; without it such days are not counted.
    """
    plain = in_digits(fold(text))
    named = tuple(islice(_named(_TOKEN.findall(plain)), MOST))
    numeric = tuple(chain.from_iterable(_numeric(one) for one in islice(_in_figures(plain), MOST)))
    return tuple(sorted({*_dated(named, numeric, year), *numeric}))


def goes_on_since(text: str) -> bool:
    """ "Since the spring of 2026", « depuis le 3 mai »: what began then has not ended."""
    return has_any(text.lower(), ("since", "depuis")) and bool(_SINCE.search(fold(text)))


def _in_figures(text: str) -> Iterator[re.Match[str]]:
    """Looked for at the figures only: a pattern that looks behind itself is asked at every sign otherwise."""
    end = 0
    for start in (one.start() for one in _FIGURE.finditer(text)):
        if start >= end and (found := _NUMERIC.match(text, start)):
            end = found.end()
            yield found


def _numeric(found: re.Match[str]) -> Iterator[date]:
    if found[1]:
        yield from _day(int(found[1]), int(found[3]), int(found[4]))
        return
    month = _ROMAN.index(found[7]) if found[7] in _ROMAN else int(found[7]) if found[7].isdigit() else 0
    year = int(found[8]) if len(found[8]) == 4 else 2000 + int(found[8])
    # The American order is taken only where the other is no day at all.
    day, month = (month, int(found[5])) if month > 12 >= int(found[5]) else (int(found[5]), month)
    yield from _day(year, month, day)


def _day(year: int, month: int, day: int) -> Iterator[date]:
    try:
        yield date(year, month, day)
    except ValueError:
        return


def _named(words: Sequence[str]) -> Iterator[Found]:
    for place, word in enumerate(words):
        if word in _MONTH:
            yield from _month(words, place, _MONTH[word])
        elif word in _PARTS_OF_A_YEAR:
            yield from _part_of_a_year(words, place, _PARTS_OF_A_YEAR[word])


def _month(words: Sequence[str], place: int, month: int) -> Iterator[Found]:
    before = tuple(_days_before(words, place))
    after = _number(words[place + 1]) if not before and place + 1 < len(words) else 0
    year = _year(words, place + (2 if after else 1))
    if not (before or after or year) and words[place] in NEED_A_NUMBER:
        return
    days = tuple((day, day) for day in (*before, after) if day) or _part(words, place)
    yield Found(place, month, days, year)


def _days_before(words: Sequence[str], place: int) -> Iterator[int]:
    """ "3, 5 and 9 November": the days in a row right before the month."""
    for word in islice(reversed(words[max(0, place - NEAR) : place]), NEAR):
        if day := _number(word):
            yield day
        elif word.lower() not in GLUE:
            return


def _number(word: str) -> int:
    """A day of the month, in digits or as an ordinal; 0 for anything else."""
    digits = word.rstrip("stndrhe")
    day = int(digits) if digits.isdigit() and len(digits) <= 2 else ORDINALS.get(word.lower(), 0)
    return day if day <= 31 else 0


def _part(words: Sequence[str], place: int) -> tuple[tuple[int, int], ...]:
    """ "mid-October", "the last week of May"; a month by itself is its first 28 days."""
    said = {one.lower() for one in words[max(0, place - 5) : place]}
    return (next((days for names, days in PARTS if names <= said), (1, 28)),)


def _year(words: Sequence[str], place: int) -> int | None:
    for word in words[place : place + 3]:
        if len(word) == 4 and word.isdigit() and word[:2] in {"19", "20"}:
            return int(word)
        if word.lower() not in SKIPPED:
            return None
    return None


def _part_of_a_year(words: Sequence[str], place: int, word: str) -> Iterator[Found]:
    year = _year(words, place + 1)
    if year is None:
        return
    said = {one.lower() for one in words[max(0, place - 2) : place]} | {word}
    for table in (SEASONS, QUARTERS, HALVES):
        if word in table:
            first, last = next((months for names, months in table[word] if names <= said), (1, 12))
            yield Found(place, first, ((1, 1),), year)
            yield Found(place, last, ((28, 28),), year + (last < first))


def _dated(named: Iterable[Found], numeric: Sequence[date], default: int | None) -> Iterator[date]:
    found = tuple(named)
    years = [(one.place, one.year) for one in found if one.year]
    for one in found:
        year = one.year or _nearest(one.place, years) or (numeric[0].year if numeric else default)
        if year:
            yield from _of(one, year)


def _of(one: Found, year: int) -> Iterator[date]:
    for first, last in one.days:
        yield from _day(year, one.month, first)
        yield from _day(year, one.month, last if first == last else min(last, monthrange(year, one.month)[1]))


def _nearest(place: int, years: Sequence[tuple[int, int | None]]) -> int | None:
    """The year that follows is nearer than the one before, as in "from 28 May to 3 June 2026"."""
    return min(years, key=lambda one: (abs(one[0] - place), -one[0]))[1] if years else None
