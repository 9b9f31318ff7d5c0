"""What the directory knows of a provider that somebody has named. A proposal, never an answer: facts age in months."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from django.db.models import Prefetch, QuerySet

from mla.parties.choices import Answer, Certainty
from mla.parties.models import Provider, ProviderEntity
from mla.parties.provider_regions import answers_for

# Legal forms, with and without their dots: people write "Google Ireland Ltd" for "Google Ireland Limited".
FORMS = frozenset(
    [
        "inc",
        "llc",
        "ltd",
        "limited",
        "corp",
        "corporation",
        "company",
        "co",
        "plc",
        "gmbh",
        "se",
        "sa",
        "sas",
        "sarl",
        "sca",
        "ag",
        "oy",
        "bv",
        "uc",
        "ulc",
        "unlimited",
    ]
)


@dataclass(frozen=True, slots=True)
class Entity:
    """A company, the ISO code of the State to ask, and the region of users it answers for.

    `portal`: has it a portal for authorities? `direct_requests`: does it accept those of foreign authorities? Each
    "yes", "no" or "unknown". `direct_categories`: for which data; empty where that is not known.
    """

    name: str
    state: str
    region: str
    verified: bool
    portal: str = Answer.UNKNOWN
    direct_requests: str = Answer.UNKNOWN
    direct_categories: tuple[str, ...] = ()

    def answers(self, category: str) -> bool | None:
        """Does it answer foreign authorities on such data, as its own policy says? None where that is not known."""
        if self.direct_requests == Answer.UNKNOWN:
            return None
        kinds = self.direct_categories
        return self.direct_requests == Answer.YES and (not kinds or not category or category in kinds)


@dataclass(frozen=True, slots=True)
class Known:
    """A provider of the directory. `state` and `custodian` are empty where more than one entity may answer.

    `states` are all States that may have to be asked. `verified`: an installation has confirmed what is said here.
    """

    key: str
    name: str
    entities: tuple[Entity, ...]
    custodian: str
    state: str
    states: tuple[str, ...]
    verified: bool

    def answers(self, category: str = "") -> bool | None:
        """The same for all that may answer: None unless they agree."""
        found = {one.answers(category) for one in self.entities}
        return found.pop() if len(found) == 1 else None


def in_use() -> QuerySet[Provider]:
    entities = ProviderEntity.objects.filter(is_active=True)
    return Provider.objects.filter(is_active=True).prefetch_related(Prefetch("entities", entities))


def search(term: str) -> list[Provider]:
    """Providers whose name, service or company holds every word; all of them without words."""
    words = plain(term, forms=True).split()
    return [row for row in in_use() if all(word in described_by(row) for word in words)]


def described_by(row: Provider) -> str:
    every = (row.key, row.name, *row.services, *(one.name for one in row.entities.all()))
    return " ".join(plain(name, forms=True) for name in every)


def known(name: str, *, user_state: str = "") -> Known | None:
    """The one provider of the directory with this name, service or company name, or None. Two queries.

    `user_state` is the ISO code of the State where the user of the account is, where that is known: some providers
    answer for each region from another State. A name that two providers share finds none of them.
    """
    wanted = plain(name)
    if not wanted:
        return None
    found = [row for row in in_use() if wanted in names(row)]
    return described(found[0], name, user_state) if len(found) == 1 else None


def described(row: Provider, name: str, user_state: str) -> Known:
    entities = [
        Entity(
            *(one.name, one.state, one.region, one.certainty == Certainty.VERIFIED),
            *(one.portal, one.direct_requests, tuple(one.direct_categories)),
        )
        for one in row.entities.all()
    ]
    chosen = named(row, entities, name) or of_region(entities, user_state)
    states = tuple(sorted({one.state for one in chosen}))
    return Known(
        key=row.key,
        name=row.name,
        entities=tuple(chosen),
        custodian=chosen[0].name if len(chosen) == 1 else "",
        state=states[0] if len(states) == 1 else "",
        states=states,
        verified=row.certainty == Certainty.VERIFIED and all(one.verified for one in chosen),
    )


def named(row: Provider, entities: list[Entity], name: str) -> list[Entity]:
    """The company that was named. "Google" is the provider; "Google LLC" is one of its companies."""
    exact = [one for one in entities if plain(one.name, forms=True) == plain(name, forms=True)]
    if exact or plain(name) in own_names(row):
        return exact
    return [one for one in entities if plain(one.name) == plain(name)]


def of_region(entities: list[Entity], user_state: str) -> list[Entity]:
    if not user_state:
        return entities
    regions = answers_for([one.region for one in entities], user_state)
    return [one for one in entities if one.region in regions]


def names(row: Provider) -> set[str]:
    return own_names(row) | {plain(one.name) for one in row.entities.all()}


def own_names(row: Provider) -> set[str]:
    return {plain(name) for name in (row.key, row.name, *row.services)}


@lru_cache(maxsize=4096)
def plain(name: str, *, forms: bool = False) -> str:
    """Without case, accents and signs; without the legal form too, unless `forms` are wanted."""
    folded = unicodedata.normalize("NFKD", name).casefold()
    letters = "".join(sign for sign in folded if not unicodedata.combining(sign)).replace(".", "")
    words = [word for word in re.split(r"[^\w]+", letters) if word]
    kept = [word for word in words if forms or word not in FORMS]
    return " ".join(kept or words)
