"""One reading of a text, which every rule may consult: its sentences, their words, and what kind each word is.

Words are compared without accents, capitals and hyphens; what a word means is data of both languages (`lexicon`).
Each text is read once, word by word: the cost grows with its length and with nothing else.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from mla.law.lexicon import ENDINGS, PHRASES, SHORTEST, WHOLE

_SIGNS = {"’": "'", "‘": "'", "–": "-", "—": "-", "‑": "-", "œ": "oe", "ß": "ss", "\xa0": " ", "\u202f": " "}
# What is quoted was said by others: "please send us all your data", wrote the thief.
_QUOTED = re.compile(r"[“«\"‹][^“”«»\"‹›\n]{0,400}[”»\"›]")
# "Art. 12" and "no. 5" end no sentence; a line does. The sign stands first, so that all other signs are leapt over.
_END = re.compile(r"[.!?;\n](?:(?<=\n)\n*|(?<!\b[Aa]rt.)(?<!\b[Nn]o.)(?<!\b[sn].)(?:\s+|$))")
_TOKEN = re.compile(r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*")
# Bounded, so that a text of twenty thousand signs without a full stop costs no more than one with many.
_PIECE = re.compile(r"[^.;!?\n]{1,600}")
_WORD_SIGN = re.compile(r"\w")
_HOLDERS = "provider|host|operator|platform|registrar|fournisseur|hébergeur|opérateur|prestataire|plateforme"
_OURS = "we|us|our|please|kindly|nous|vous|notre|nos|veuillez|merci|prière"
# "The provider should go on to record": what it must do for us is a wish too.
_FOR_US = re.compile(
    rf"(?<![^\s’])(?:{_OURS})(?![^\s’])|\b(?:{_HOLDERS})"
    r" (?:should|must|shall|ought to|is (?:to|asked|requested)|doit|devra|devrait|est (?:prié|invité|requis)e?)\b"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """`kinds` and `written` (with its capitals) stand beside `words`; `said` is all kinds together."""

    words: tuple[str, ...]
    written: tuple[str, ...]
    kinds: tuple[frozenset[str], ...]
    said: frozenset[str]

    def places(self, kind: str) -> list[int]:
        return [place for place, found in enumerate(self.kinds) if kind in found] if kind in self.said else []

    def follows(self, first: str, second: str, within: int) -> bool:
        """Is there a word of the second kind at most so many words after one of the first?"""
        return any(0 < b - a <= within for a in self.places(first) for b in self.places(second))

    def near(self, first: str, second: str, within: int) -> bool:
        return self.follows(first, second, within) or self.follows(second, first, within)

    def has(self, *kinds: str) -> bool:
        return self.said.issuperset(kinds)


@dataclass(frozen=True, slots=True)
class Reading:
    sentences: tuple[Sentence, ...]
    said: frozenset[str]
    words: frozenset[str]

    def having(self, *kinds: str) -> Iterator[Sentence]:
        return (one for one in self.sentences if one.has(*kinds))


def fold(text: str) -> str:
    """Letters without accents, one kind of hyphen and apostrophe."""
    if text.isascii():
        return text
    for sign, instead in _SIGNS.items():
        text = text.replace(sign, instead)
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


def plain(text: str) -> str:
    """The same in small letters."""
    return fold(text).lower()


def has_any(text: str, pieces: Iterable[str]) -> bool:
    """Does one of these stand in the text, itself in small letters? Asked before a pattern that needs one of them."""
    return any(one in text for one in pieces)


def has_beginning(text: str, beginnings: re.Pattern[str]) -> bool:
    """Does a word begin so? The pattern is in small letters, and each alternative begins with a letter: a pattern
    that tells no capitals from others, or asks at every sign whether a word begins there, takes ten times as long."""
    small = text.lower()
    found = beginnings.search(small)
    while found and found.start() and _WORD_SIGN.match(small, found.start() - 1):
        found = beginnings.search(small, found.start() + 1)
    return found is not None


def read(text: str) -> Reading:
    """Without what is quoted."""
    return read_whole(_QUOTED.sub(" ", text))


@lru_cache(maxsize=64)
def read_whole(text: str) -> Reading:
    kept = {one: None for one in _END.split(fold(text)) if one}
    sentences = tuple(_sentence(one) for one in kept)
    said = frozenset().union(*(one.said for one in sentences))
    return Reading(sentences, said, frozenset().union(*(one.words for one in sentences)))


def _sentence(text: str) -> Sentence:
    written = tuple(_TOKEN.findall(text))
    words = tuple(" ".join(written).lower().replace("-", "").split())
    kinds = [kinds_of(word) for word in words]
    for place, pair in enumerate(pairwise(words)):
        for phrase, kind in PHRASES.get(pair, ()):
            if words[place : place + len(phrase)] == phrase:
                kinds[place] |= {kind}
    return Sentence(words, written, tuple(kinds), frozenset().union(*kinds))


@lru_cache(maxsize=4096)
def kinds_of(word: str) -> frozenset[str]:
    """All that one word may mean, by itself or by its beginning."""
    found = WHOLE.get(word, frozenset())
    beginnings = ENDINGS.get(word[:SHORTEST], {})
    return found.union(*(kinds for stem, kinds in beginnings.items() if word.startswith(stem)))


@lru_cache(maxsize=32)
def spoken_for_us(text: str) -> tuple[str, ...]:
    """The sentences, without what is quoted, in which we speak: the facts are a tale, and only these may be a wish."""
    said = _QUOTED.sub(" ", text)
    # In small letters: a pattern that tells no capitals from others is slow.
    if not _FOR_US.search(said.lower()):
        return ()
    return tuple(one for one in _PIECE.findall(said) if _FOR_US.search(one.lower()))
