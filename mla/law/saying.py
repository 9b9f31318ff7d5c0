"""Does a text say anything of this one case? Counted, not understood: what is left when the stock words are gone.

"The data is necessary for the investigation" leaves nothing; "Kept for ten days" leaves a number and a word.
The words are data (`stock_en`, `stock_fr`), both languages at once, since a draft may quote the other.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice

from mla.law import stock_en, stock_fr
from mla.law.reading import kinds_of, plain, read_whole

# Words of its own: one alone may be a stock word that the lists do not know, and so may a few in a long phrase.
# The poorest link among the good drafts we know has a share of 0.38.
ENOUGH, SHARE = 2, 0.28
STEM = 5  # signs by which two forms of a word are alike
MANY = 6  # words of its own that need no other sign of the case
BEGINNING = 1500  # signs of a long tale
LONG = 15  # different words
LAW = 2  # words of the law; a tale that has only few of them is none of a lawyer
_ACTS, _OF_LAW = frozenset({"act", "thing"}), frozenset({"law"})
FEW, FIGURES = 2, 6  # words for acts, and figures: facts with less of both tell nothing
_FUNCTION = frozenset(f"{stock_en.FUNCTION} {stock_fr.FUNCTION}".split())
_NUMBERS = frozenset(f"{stock_en.NUMBERS} {stock_fr.NUMBERS}".split())
_PHRASES = re.compile("|".join((*stock_en.PHRASES, *stock_fr.PHRASES)))


def _endings(stems: str, longest: int | None = None) -> Mapping[str, Sequence[tuple[str, int]]]:
    """By its first two signs each stem, and how many may follow. A short one takes a short ending: "fact" is in
    "facts" but not in "factory"."""
    found: dict[str, list[tuple[str, int]]] = {}
    for stem in stems.split():
        found.setdefault(stem[:2], []).append(
            (stem, longest or (2 if len(stem) <= 4 else 4 if len(stem) == 5 else 20))
        )
    return found


_STOCK = _endings(f"{stock_en.STEMS} {stock_fr.STEMS}")
_OBJECTS = _endings(f"{stock_en.OBJECTS} {stock_fr.OBJECTS}", 5)


def _begins(word: str, stems: Mapping[str, Sequence[tuple[str, int]]]) -> bool:
    return any(
        word.startswith(stem)
        and len(word) - len(stem) <= more
        and (word == stem or word[len(stem) :].isalnum())
        for stem, more in stems.get(word[:2], ())
    )


# A provision or a file number is no fact: "under Article 29", "in case 12/2026".
_LAW = re.compile(
    r"\b(?:art(?:icle)?s?|sections?|ss?|ch|paragraph[es]*|al)\b\.?\s*\d[\w()/.-]*(?:\s*(?:,|and|et|to"
    r"|à)\s*\d[\w()-]*)*"
    r"|§+\s*\d\S*|\b(?:case|file|dossier|affaire|enquête|investigation)\s+(?:no\.?|n[°o]\.?|number"
    r"|numéro)?\s*\d\S*",
)
_FIGURE = re.compile(r"\d[\d .,:’'h]*")
_DAY = re.compile(
    r"\b(?:\d{1,2}(?:st|nd|rd|th|er)?\s+)?[^\W\d]{3,9}\s+(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d\b"
)
_WORD = re.compile(r"[^\W_][\w.@:+-]*[^\W_]|[^\W_]")


@lru_cache(maxsize=32)
def without_law(text: str) -> str:
    """In small letters: a pattern that tells no capitals from others is slow."""
    return _LAW.sub(" ", text.casefold())


@lru_cache(maxsize=64)
def _words(text: str) -> tuple[str, ...]:
    words = _WORD.findall(_PHRASES.sub(" ", without_law(text)))
    return tuple(word for word in words if word not in _FUNCTION and not word.isdigit())


@lru_cache(maxsize=64)
def own_words(text: str) -> frozenset[str]:
    """The words that are neither glue nor stock, small; all the things a request is about count as one, "…"."""
    kinds = {word: _kind(word) for word in set(_words(text))}
    objects = {"…"} if "object" in kinds.values() else set()
    return frozenset({word for word, kind in kinds.items() if kind == "own"} | objects)


@lru_cache(maxsize=4096)
def _kind(word: str) -> str:
    if _begins(word, _OBJECTS):
        return "object"
    return "stock" if _begins(word, _STOCK) else "own"


def has_figure(text: str) -> bool:
    """A number, in digits or words, or a name with a digit or a sign in it: something that can be looked up."""
    return any(map(_is_figure, _WORD.findall(without_law(text))))


def figures(text: str) -> int:
    return sum(map(_is_figure, _WORD.findall(without_law(text))))


def _is_figure(word: str) -> bool:
    return word in _NUMBERS or "@" in word or any(map(str.isdigit, word))


def says_something(text: str) -> bool:
    """A reason, a link or a need that belongs to this case. Blank says nothing."""
    own = len(own_words(text))
    return has_figure(text) or (own >= ENOUGH and own >= SHARE * len(set(_words(text))))


def belongs_to_the_case(text: str, facts: str) -> bool:
    """Does it take up the story, or tell an act? Words that no list knows are not yet words of this case."""
    said = read_whole(text).said
    if said & {"act", "when"} or has_figure(text):
        return True
    own = {plain(word) for word in own_words(text)} - {plain("…"), ""}
    told = {word[:STEM] for word in read_whole(facts).words if len(word) >= STEM}
    return len(own) >= MANY or any(word[:STEM] in told for word in own)


def tells_an_act(text: str) -> bool:
    """Is there a word of what was done, beside the words by which a lawyer says that it was an offence?"""
    enough = any(
        len({word for word in _of_the_tale(part) if not _CONCLUSION.fullmatch(word)}) >= ENOUGH
        for part in _first_and_all(text)
    )
    return enough and tells_conduct(text)


def tells_conduct(text: str) -> bool:
    """Facts: a day alone is not conduct, so the figures of a day do not count; those of an amount or a list do."""
    enough = any(len(_of_the_tale(part)) >= ENOUGH for part in _first_and_all(text))
    return enough and (_names_acts(text) or _amounts(text) >= FIGURES)


def _of_the_tale(text: str) -> set[str]:
    return {word for word in own_words(text) if not any(map(str.isdigit, word))} - _MONTHS


def _first_and_all(text: str) -> Iterator[str]:
    """Two words of its own stand early or nowhere: the rest of a long tale is rarely read for them."""
    if len(text) > BEGINNING:
        yield text[:BEGINNING]
    yield text


def _amounts(text: str) -> int:
    """Figures that are no day, no provision, no file number."""
    return len(_FIGURE.findall(_DAY.sub(" ", without_law(text))))


def _names_acts(text: str) -> bool:
    """Two words for something done; a line or two may do without any that we know, a page of law may not."""
    words = read_whole(text).words
    few = 1 if len(words) < LONG else FEW
    return _at_least(few, words, _ACTS) or not _at_least(LAW + 1, words, _OF_LAW)


def _at_least(number: int, words: Iterable[str], kinds: frozenset[str]) -> bool:
    """Are there so many words of one of the kinds? Not one more is looked at than is needed."""
    found = (word for word in words if kinds_of(word) & kinds)
    return next(islice(found, number - 1, None), None) is not None


_CONCLUSION = re.compile(rf"(?:{'|'.join(f'{stock_en.CONCLUSIONS} {stock_fr.CONCLUSIONS}'.split())})\w*")
_CALENDAR = """
    january february march april may june july august september october november december utc cet cest gmt
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre monday tuesday wednesday
    thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche evening morning night day
    soir matin nuit jour month week year mois semaine année
    """
_MONTHS = frozenset(_CALENDAR.split())
