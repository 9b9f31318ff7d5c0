"""The languages of letters beyond the two authentic ones: their words lie in gettext catalogues, looked up by English.

No lawyer of the project reads all of them, so a text stays `Text(en, fr)`, and the French tells the translator what the
English leaves open. A compiled catalogue exists only when it is whole (`manage.py compile_translations`).
"""

from collections.abc import Iterable, Sequence
from functools import cache
from gettext import GNUTranslations
from pathlib import Path

AUTHENTIC = ("en", "fr")
FURTHER = ("es", "pt", "de", "it", "tr", "uk", "ar")
LANGUAGES = (*AUTHENTIC, *FURTHER)
RIGHT_TO_LEFT = frozenset({"ar"})
RELEASED: frozenset[str] = frozenset(FURTHER)
"""Offered as soon as their catalogue is whole; the tests are strict for these."""
READ_BY_A_JURIST: frozenset[str] = frozenset()
"""Of FURTHER, those whose words somebody who practises law in the language has read. The others say that nobody has."""
FOLDER = Path(__file__).parent / "catalogues"


@cache
def catalogue(language: str) -> GNUTranslations | None:
    """None when the language has no compiled, that is no complete, catalogue."""
    try:
        with (FOLDER / f"{language}.mo").open("rb") as file:
            return GNUTranslations(file)
    except OSError:
        return None


def offered() -> tuple[str, ...]:
    """The languages a letter may be written in here, in the order of LANGUAGES: released, and complete."""
    return tuple(one for one in LANGUAGES if one in AUTHENTIC or (one in RELEASED and catalogue(one)))


def proposed(accepted: Iterable[str]) -> list[str]:
    """Two languages for a letter to a State that accepts these tags (`sr-Latn`, `pt-BR`); none: not known.

    First the reader's, as far as it is offered; one of the two is always authentic, so that a court can rely on it.
    """
    wanted = [one for one in map(base, accepted) if one in offered()]
    pair = list(dict.fromkeys([*wanted, *AUTHENTIC]))[:2]
    return pair if set(pair) & set(AUTHENTIC) else [pair[0], AUTHENTIC[0]]


def reader_first(chosen: Iterable[str], accepted: Iterable[str]) -> list[str]:
    """The chosen languages, what the reader accepts before the others."""
    order = list(dict.fromkeys([*map(base, accepted), *LANGUAGES]))
    return sorted(chosen, key=lambda one: order.index(one) if one in order else len(order))


def answering(chosen: Sequence[str], accepted: Iterable[str]) -> list[str]:
    """The languages of an answer to a letter in `chosen`, for a reader who accepts these tags (none: not known).

    What the other State wrote in was meant for us. Its own language comes first: one of the two if it accepts one,
    otherwise what would be proposed to it. Where two were chosen there is a second, and one of two is authentic.
    """
    accepts = [base(one) for one in accepted]
    order = [one for one in reader_first(chosen, accepts) if one in offered()]
    if order and order[0] in accepts:
        return order
    first, *rest = proposed(accepts)
    second = [one for one in (*order, *rest) if one != first and {one, first} & set(AUTHENTIC)]
    return [first, *second[: len(chosen) - 1]]


def base(tag: str) -> str:
    """`fr` for `fr`, `FR` and `fr-ca`."""
    return tag.lower().replace("_", "-").split("-")[0]


def said(language: str, english: str, french: str) -> str:
    """The words of `language` for a text. Where one English text has several French ones, each has its own entry."""
    words = catalogue(language)
    if words is None:
        return english
    by_french = words.pgettext(french, english)
    return by_french if by_french != english else words.gettext(english)


def direction(language: str) -> str:
    """ "rtl" or "ltr", as in the `dir` attribute."""
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"
