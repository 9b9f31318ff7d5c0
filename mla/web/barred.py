"""What cannot be begun with a State today, and why: shown folded beside what can."""

from dataclasses import dataclass
from datetime import date

from mla.law.cooperation.catalogue import CATALOGUE
from mla.parties.models import Party
from mla.requests.starting import all_startable
from mla.web.edge import words


@dataclass(frozen=True, slots=True)
class Barred:
    """`article` is that of the form of co-operation; `why` names the article that stands against it."""

    title: str
    article: str
    why: str


def barred(own: Party, asked: Party, on: date) -> list[Barred]:
    """In the order of the catalogue. One query."""
    return [
        Barred(words(CATALOGUE[code].title), str(CATALOGUE[code].citation), words(found.why))
        for code, found in all_startable(own, asked, on).items()
        if not found.allowed
    ]
