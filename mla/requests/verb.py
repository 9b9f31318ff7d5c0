"""What a verb is, and how its record is written: the tables of the families are made of these."""

from dataclasses import dataclass

from django.utils.functional import Promise

from mla.accounts.roles import Role
from mla.requests.statuses import Seat

R = frozenset({Seat.REQUESTING})
D = frozenset({Seat.REQUESTED})
BOTH = R | D

PROSECUTOR = frozenset({Role.PROSECUTOR})
DECIDERS = frozenset({Role.POC, Role.CENTRAL})
CASEWORK = PROSECUTOR | DECIDERS
RECEIVERS = DECIDERS | {Role.CLERK}
EXECUTORS = DECIDERS | {Role.OFFICER}
NOBODY: frozenset[Role] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    code: str
    label: Promise
    past: Promise
    seats: frozenset[Seat]
    roles: frozenset[Role]
    addressed: bool = False
    letter: str = ""
    article: str = ""

    @property
    def by_system(self) -> bool:
        return not self.roles


def own(code: str, label: Promise, past: Promise, roles: frozenset[Role], article: str = "") -> Verb:
    return Verb(code=code, label=label, past=past, seats=R, roles=roles, article=article)


def internal(code: str, label: Promise, past: Promise, roles: frozenset[Role], article: str = "") -> Verb:
    return Verb(code=code, label=label, past=past, seats=D, roles=roles, article=article)


def act(
    code: str,
    label: Promise,
    past: Promise,
    seats: frozenset[Seat],
    roles: frozenset[Role],
    article: str,
    letter: str,
) -> Verb:
    return Verb(
        code=code,
        label=label,
        past=past,
        seats=seats,
        roles=roles,
        addressed=True,
        letter=letter,
        article=article,
    )
