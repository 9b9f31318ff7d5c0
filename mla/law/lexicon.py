"""What words mean to the linter: kinds of words, both languages as data (`lexicon_en`, `lexicon_fr`).

Kinds named as an offence ("BC08") are the words by which it is told (`lexicon_story`).

"delet*" is every word that begins so, "kept" only this one, "in_real_time" three words in a row.
"""

from collections.abc import Mapping
from itertools import chain

from mla.law import lexicon_en, lexicon_fr, lexicon_story

Phrase = tuple[tuple[str, ...], str]


def _whole_and_endings() -> tuple[
    dict[str, frozenset[str]], dict[str, frozenset[str]], dict[str, tuple[Phrase, ...]]
]:
    whole: dict[str, set[str]] = {}
    endings: dict[str, set[str]] = {}
    phrases: dict[str, list[Phrase]] = {}
    for kind, words in chain.from_iterable(
        one.KINDS.items() for one in (lexicon_en, lexicon_fr, lexicon_story)
    ):
        for entry in words.split():
            if "_" in entry:
                row = tuple(entry.split("_"))
                phrases.setdefault(row[0], []).append((row, kind))
            elif entry.endswith("*"):
                endings.setdefault(entry[:-1], set()).add(kind)
            else:
                whole.setdefault(entry, set()).add(kind)
    return (
        {word: frozenset(kinds) for word, kinds in whole.items()},
        {stem: frozenset(kinds) for stem, kinds in endings.items()},
        {first: tuple(rows) for first, rows in phrases.items()},
    )


_FOUND = _whole_and_endings()
WHOLE: Mapping[str, frozenset[str]] = _FOUND[0]
ENDINGS: Mapping[str, frozenset[str]] = _FOUND[1]
PHRASES: Mapping[str, tuple[Phrase, ...]] = _FOUND[2]
