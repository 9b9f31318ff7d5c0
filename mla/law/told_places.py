"""Where a text says that the data, or who holds it, is: "its servers are in Reykjavik", "sa filiale irlandaise".

A place is read as the place of the data only beside a word for it and a word for lying somewhere: the town of a victim,
of a suspect or of a bank account says nothing. A wrong answer is worse here than none.
"""

import re
from collections.abc import Iterator

from mla.law.demonyms import DEMONYMS
from mla.law.places import named_by
from mla.law.reading import Sentence, read_whole

AFTER = 9  # words from "stored" to the place
BEFORE = 9  # words from "the data" to "stored"
LONGEST = 4  # words of a name
_WORD = re.compile(r"[A-Za-z0-9]+(?:[-'][A-Za-z0-9]+)*")


def told_elsewhere(
    text: str, requested: str, *, told_of: str = "", only_holder: bool = False
) -> frozenset[str]:
    """The States, other than `requested`, in which the text puts the data or its holder.

    `told_of` is the custodian's name; with `only_holder` (the facts) a sentence must speak of a holder, not only of
    data.
    """
    holder = frozenset(one for one in told_of.lower().split() if len(one) > 3)
    found: set[str] = set()
    for one in read_whole(text).having("lies"):
        speaks_of_holder = "provider" in one.said or bool(holder & set(one.words))
        answered = one.has("provider", "answers")
        told_by_us = only_holder and one.said & {"lose", "victim"} and not answered
        hearsay = bool(one.said & {"hearsay"})
        if (speaks_of_holder or hearsay or not only_holder) and not told_by_us:
            found |= _elsewhere(one, requested, speaks_of_holder)
    return frozenset(found)


def _elsewhere(said: Sentence, requested: str, holder: bool) -> frozenset[str]:
    named = tuple(_places(said))
    moved = "moved" in said.said
    if any(requested in states for _place, states in named) and not moved:
        return frozenset()
    found: set[str] = set()
    for place, states in named:
        if requested not in states and _is_put_there(said, place, holder):
            found |= states
    return frozenset(found)


def _is_put_there(said: Sentence, place: int, holder: bool) -> bool:
    """The thing, then the word for lying, then the place, with no person and no doubt between them."""
    for lies in said.places("lies"):
        if not 0 <= place - lies <= AFTER:
            continue
        ahead = said.kinds[max(0, lies - BEFORE) : place]
        runs = said.has("firm", "runs") and "victim" not in said.said
        things = {"data", "provider", "firm"} if runs or said.has("firm", "data") else {"data", "provider"}
        thing = any(one & things for one in ahead) or (holder and lies <= BEFORE)
        between = said.kinds[max(0, lies - 3) : place]
        if thing and not any(one & {"person", "not", "doubt", "lose"} for one in between):
            return True
    return any(
        "corporate" in kinds and abs(place - other) <= 2 and said.words[place] in DEMONYMS
        for other, kinds in enumerate(said.kinds)
    )


def _places(said: Sentence) -> Iterator[tuple[int, frozenset[str]]]:
    """The names with their place among the words; the longest name first. Demonyms: "Irish", "irlandaise"."""
    place = 0
    while place < len(said.words):
        for length in range(min(LONGEST, len(said.words) - place), 0, -1):
            name = said.written[place : place + length]
            states = named_by(" ".join(name)) if name[0][:1].isupper() else frozenset()
            if states:
                yield place, states
                place += length - 1
                break
        else:
            if code := DEMONYMS.get(said.words[place]):
                yield place, frozenset({code})
        place += 1
