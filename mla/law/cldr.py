"""Names of States and days in the further languages of letters, as the Unicode consortium collects them.

Data, not catalogue entries: a translator should not have to type 250 names, and `source` in each file says whose they
are. English and French names are our own (`fixtures/parties.csv`) and travel in the payload.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from mla.law.text import Named, Text
from mla.law.tongues import FOLDER, FURTHER


@dataclass(frozen=True, slots=True)
class Names:
    """`months` in the form that stands beside a day (in Ukrainian the genitive); `states` by ISO 3166 code."""

    source: str
    date: str
    months: tuple[str, ...]
    states: Mapping[str, str]


@cache
def names(language: str) -> Names:
    """Raises OSError for a language that is not one of FURTHER."""
    data = json.loads((FOLDER / f"{language}.json").read_text(encoding="utf-8"))
    return Names(data["source"], data["date"], tuple(data["months"]), data["states"])


def state(code: str, english: str, french: str) -> Text:
    """The State with this ISO 3166 code; one that the data does not know keeps its English name."""
    known = ((one, names(one).states.get(code, english)) for one in FURTHER)
    return Named(english, french, further=tuple(known))


def month(number: int, english: str, french: str) -> Text:
    """`number` 1 to 12."""
    return Named(english, french, further=tuple((one, names(one).months[number - 1]) for one in FURTHER))


def day(day: date, english: str, french: str) -> Text:
    """The halves are given, because the letters write English and French their own way (`1er`)."""
    return Named(english, french, further=tuple((one, written(day, one)) for one in FURTHER))


def written(day: date, language: str) -> str:
    """`21. November 2026`, with the digits that stand in every other number of a letter."""
    known = names(language)
    return known.date.format(day=day.day, month=known.months[day.month - 1], year=day.year)
