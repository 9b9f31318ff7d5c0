"""What cannot be begun with a State today, and why: shown folded beside what can, reason by reason."""

from dataclasses import dataclass, field
from datetime import date

from django.utils.translation import gettext as _

from mla.law.cooperation.catalogue import BUILT, CATALOGUE, Start
from mla.parties.models import Party
from mla.requests.starting import all_startable
from mla.web.edge import words


@dataclass(frozen=True, slots=True)
class Barred:
    """`why` names the article that stands against all of `titles`, each of which bears its own article."""

    why: str
    titles: list[str] = field(default_factory=list)


def barred(own: Party, asked: Party, on: date) -> list[Barred]:
    """In the order of the catalogue. One query."""
    found: dict[str, Barred] = {}
    for code, start in all_startable(own, asked, on).items():
        if not start.allowed:
            why = _reason(start)
            title = f"{words(CATALOGUE[code].title)} ({words(CATALOGUE[code].citation)})"
            found.setdefault(why, Barred(why)).titles.append(title)
    return list(found.values())


def _reason(start: Start) -> str:
    """What is only not built yet is said once for all of it."""
    if start.citation == BUILT:
        return _("This product has no life cycle for it yet: do it on paper.")
    return words(start.why)
