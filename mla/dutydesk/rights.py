"""Who may open the desk, and as what. Read from the database once per request."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID
from weakref import WeakKeyDictionary

from django.http import HttpRequest
from django.utils import timezone

from mla.accounts.access import memberships
from mla.accounts.models import User
from mla.accounts.roles import DECIDING_ROLES, Role

READING_ROLES = DECIDING_ROLES | {Role.SUPERVISOR, Role.AUDITOR}
DESK_ROLES = READING_ROLES | {Role.ADMIN}


@dataclass(frozen=True, slots=True)
class Holdings:
    """The roles of one person on one day, by authority."""

    on: date
    roles: Mapping[UUID, frozenset[str]]

    def any_of(self, wanted: frozenset[Role]) -> bool:
        return any(held & wanted for held in self.roles.values())

    def at(self, authority_id: UUID) -> frozenset[str]:
        return self.roles.get(authority_id, frozenset())


# Keyed by the request itself: what was read for one request is never used for the next.
_read: WeakKeyDictionary[HttpRequest, Holdings] = WeakKeyDictionary()


def holdings(request: HttpRequest) -> Holdings:
    found = _read.get(request)
    if found is None:
        found = _read[request] = _holdings(request, timezone.now().date())
    return found


def _holdings(request: HttpRequest, on: date) -> Holdings:
    roles: dict[UUID, set[str]] = {}
    for authority, role in memberships(request.user, on).values_list("authority_id", "role"):
        roles.setdefault(authority, set()).add(role)
    return Holdings(on, {authority: frozenset(held) for authority, held in roles.items()})


def may_enter(request: HttpRequest) -> bool:
    """`is_staff` and `is_superuser` open nothing here: only a role at an authority does."""
    return holdings(request).any_of(DESK_ROLES)


def may_read_files(request: HttpRequest) -> bool:
    return holdings(request).any_of(READING_ROLES)


def may_audit(request: HttpRequest) -> bool:
    return holdings(request).any_of(frozenset({Role.AUDITOR}))


def may_administer(request: HttpRequest) -> bool:
    return holdings(request).any_of(frozenset({Role.ADMIN}))


def reader(request: HttpRequest) -> User:
    """The person behind a page of the desk. The site lets nobody else through."""
    if not isinstance(request.user, User):
        raise TypeError("the desk has no anonymous page")
    return request.user
