"""One reading of a text, which every rule may consult: its sentences, their words, and what kind each word is.

Words are compared without accents, capitals and hyphens; what a word means is data of both languages (`lexicon`).
Each text is read once, word by word: the cost grows with its length and with nothing else.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from mla.law.lexicon import ENDINGS, PHRASES, SHORTEST, WHOLE

_SIGNS = str.maketrans(
    {"’": "'", "‘": "'", "–": "-", "—": "-", "‑": "-", "œ": "oe", "ß": "ss", "\xa0": " ", "\u202f": " "}
)
# What is quoted was said by others: "please send us all your data", wrote the thief.
_QUOTED = re.compile(r"[“«\"‹][^“”«»\"‹›\n]{0,400}[”»\"›]")
# "Art. 12" and "no. 5" end no sentence; a line does.
_END = re.compile(r"(?<!\b[Aa]rt)(?<!\b[Nn]o)(?<!\b[sn])[.!?;](?:\s+|$)|\n+")
_TOKEN = re.compile(r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*")
# Bounded, so that a text of twenty thousand signs without a full stop costs no more than one with many.
_PIECE = re.compile(r"[^.;!?\n]{1,600}")
_OURS = frozenset(
    ["we", "us", "our", "please", "kindly", "nous", "vous", "notre", "nos", "veuillez", "merci", "prière"]
)


# "The provider should go on to record": what it must do for us is a wish too.
_HOLDER_MUST = re.compile(
    r"\b(?:provider|host|operator|platform|registrar|fournisseur|hébergeur|opérateur|prestataire|plateforme)"
    r" (?:should|must|shall|ought to|is (?:to|asked|requested)|doit|devra|devrait|est (?:prié|invité|requis)e?)\b",
    re.IGNORECASE,
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

    @property
    def words(self) -> frozenset[str]:
        return frozenset(word for one in self.sentences for word in one.words)

    def having(self, *kinds: str) -> Iterator[Sentence]:
        return (one for one in self.sentences if one.has(*kinds))


def fold(text: str) -> str:
    """Letters without accents, one kind of hyphen and apostrophe."""
    return unicodedata.normalize("NFKD", text.translate(_SIGNS)).encode("ascii", "ignore").decode()


def plain(text: str) -> str:
    """The same in small letters."""
    return fold(text).lower()


def read(text: str) -> Reading:
    """Without what is quoted."""
    return read_whole(_QUOTED.sub(" ", text))


@lru_cache(maxsize=64)
def read_whole(text: str) -> Reading:
    kept = {one: None for one in _END.split(fold(text)) if one}
    sentences = tuple(_sentence(one) for one in kept)
    return Reading(sentences, frozenset().union(*(one.said for one in sentences)))


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
    return tuple(
        one
        for one in _PIECE.findall(_QUOTED.sub(" ", text))
        if not _OURS.isdisjoint(one.lower().replace("’", " ").split()) or _HOLDER_MUST.search(one)
    )
