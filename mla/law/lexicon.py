"""What words mean to the linter: kinds of words, both languages as data (`lexicon_en`, `lexicon_fr`), and
by which a tale is told (`lexicon_tale`).

Kinds named as an offence ("BC09") are the words by which it is told (`lexicon_story`).

"delet*" is every word that begins so, "kept" only this one, "in_real_time" three words in a row.
"""

from collections.abc import Iterator, Mapping
from itertools import chain

from mla.law import lexicon_en, lexicon_fr, lexicon_story, lexicon_tale

Phrase = tuple[tuple[str, ...], str]
LISTS = (lexicon_en, lexicon_fr, lexicon_tale, lexicon_story)
SHORTEST = 3  # signs of a beginning


def _entries() -> Iterator[tuple[str, str]]:
    for kind, words in chain.from_iterable(one.KINDS.items() for one in LISTS):
        yield from ((entry, kind) for entry in words.split())


def _whole() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for entry, kind in _entries():
        if "_" not in entry and not entry.endswith("*"):
            found.setdefault(entry, set()).add(kind)
    return {word: frozenset(kinds) for word, kinds in found.items()}


def _endings() -> Mapping[str, Mapping[str, frozenset[str]]]:
    found: dict[str, dict[str, set[str]]] = {}
    for entry, kind in _entries():
        if entry.endswith("*") and "_" not in entry:
            found.setdefault(entry[:SHORTEST], {}).setdefault(entry[:-1], set()).add(kind)
    return {
        first: {stem: frozenset(kinds) for stem, kinds in stems.items()} for first, stems in found.items()
    }


def _phrases() -> Mapping[tuple[str, str], tuple[Phrase, ...]]:
    found: dict[tuple[str, str], list[Phrase]] = {}
    for entry, kind in _entries():
        if "_" in entry:
            row = tuple(entry.split("_"))
            found.setdefault((row[0], row[1]), []).append((row, kind))
    return {first: tuple(rows) for first, rows in found.items()}


WHOLE = _whole()  # kinds by word
ENDINGS = _endings()  # kinds by beginning, by its first signs
PHRASES = _phrases()  # phrases and their kinds, by their first two words
