"""All forms of co-operation in one table, and which of them can be begun today, between whom, and why not."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from mla.law.binding import State, in_force
from mla.law.citations import Citation, practice
from mla.law.cooperation.live import LIVE
from mla.law.cooperation.protocol_direct import DIRECT
from mla.law.cooperation.protocol_joint import JOINT
from mla.law.cooperation.records import Cooperation
from mla.law.cooperation.stored import STORED
from mla.law.cooperation.un import UNITED_NATIONS
from mla.law.text import Text

CATALOGUE: Mapping[str, Cooperation] = {**STORED, **LIVE, **DIRECT, **JOINT, **UNITED_NATIONS}

# The life cycle that a file of each family goes through (`mla.requests.statuses.Family`). A family that is not here
# has none yet, so nothing of it can be begun.
LIFE_CYCLES: Mapping[str, str] = {
    "preservation": "preservation",
    "assistance": "assistance",
    "order": "assistance",
    "emergency": "assistance",
    "hearing": "assistance",
    "information": "information",
    "contact_point": "contact_point",
    "team": "team",
    "direct": "direct",
}

BUILT = practice("what this product can do today: a life cycle and a letter exist, or they do not")


# Never a file of its own, whatever is built.
ELSEWHERE: Mapping[str, Text] = {
    "notice": Text(
        "It is done on the file of the preservation to which it belongs, not by a request of its own.",
        "Elle se fait dans le dossier de la conservation à laquelle elle se rattache, sans demande propre.",
    ),
    "pointer": Text(
        "It is outside this product: ask the authority that your State has designated for it.",
        "Elle est en dehors de ce produit : saisissez l’autorité que votre État a désignée.",
    ),
}


@dataclass(frozen=True, slots=True)
class Start:
    """Can a file of this kind be begun? `why` always speaks."""

    allowed: bool
    why: Text
    citation: Citation


# Nobody is asked, so there is neither life cycle nor letter: it is a page of the case.
WRITTEN_DOWN = frozenset({"CONSENT"})


def available(code: str) -> bool:
    """Has the product a life cycle and a letter for it today?"""
    if code in WRITTEN_DOWN:
        return True
    found = CATALOGUE[code]
    return found.family in LIFE_CYCLES and bool(found.documents)


def can_start(code: str, requesting: State, requested: State, on: date) -> Start:
    """The instrument must bind both States on the day, and the product must know the life cycle.

    Raises KeyError for a code that is not in the catalogue.
    """
    return next(_hindrances(CATALOGUE[code], requesting, requested, on))


def _hindrances(record: Cooperation, a: State, b: State, on: date) -> Iterator[Start]:
    bound = in_force(record.instrument, a, b, on)
    if not bound.bound:
        yield Start(False, bound.why, bound.citation)
    if record.family in ELSEWHERE:
        yield Start(False, ELSEWHERE[record.family], record.citation)
    if not available(record.code):
        yield Start(
            False,
            Text(
                f"“{record.title.en}” ({record.citation}) has no life cycle in this product yet: do it on paper.",
                f"« {record.title.fr} » ({record.citation}) n’a pas encore de cycle de vie dans ce produit :"
                " faites-le sur papier.",
            ),
            BUILT,
        )
    yield Start(True, bound.why, bound.citation)
