"""What one verb is: whose act, who may do it, whether the other side hears of it, and its letter.

A verb whose `seats` does not contain the seat of a file reaches that file only as an arrival: from the other
side's installation, or recorded by a clerk or point of contact who received it by another channel.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

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

RECORDERS = frozenset({Role.CLERK, Role.POC, Role.CENTRAL})
"""Who may record an act of the other side that came by paper, e-mail or telephone."""


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


def table(*verbs: Verb) -> Mapping[str, Verb]:
    return MappingProxyType({verb.code: verb for verb in verbs})


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
