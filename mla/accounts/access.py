"""Need to know: a file is visible to the people who hold a role with case content at the file's authority.

Rights are read from the database at each request and again inside the step's transaction, so that a role taken
away is gone at once.
"""

from datetime import date
from uuid import UUID

from django.contrib.auth.models import AnonymousUser
from django.db.models import Q, QuerySet

from mla.accounts.models import Membership, User
from mla.accounts.roles import CONTENT_ROLES, Role

Reader = User | AnonymousUser


def current(on: date) -> Q:
    return Q(valid_from__lte=on) & (Q(valid_to__isnull=True) | Q(valid_to__gte=on))


def memberships(user: Reader, on: date) -> QuerySet[Membership]:
    """The roles that an active person holds on a day; none for a stranger or a person switched off."""
    if not isinstance(user, User) or not user.is_active:
        return Membership.objects.none()
    return Membership.objects.filter(current(on), user=user, user__is_active=True)


def readable_authorities(user: Reader, on: date) -> QuerySet[Membership, UUID]:
    """Ids of the authorities whose files the person may read, as a subquery."""
    return memberships(user, on).filter(role__in=CONTENT_ROLES).values_list("authority_id", flat=True)


def authorities_with(user: Reader, roles: frozenset[Role], on: date) -> QuerySet[Membership, UUID]:
    return memberships(user, on).filter(role__in=roles).values_list("authority_id", flat=True)


def roles_at(user: Reader, authority_id: UUID, on: date) -> frozenset[str]:
    held = memberships(user, on).filter(authority_id=authority_id)
    return frozenset(held.values_list("role", flat=True))


def holders(authority_id: UUID, roles: frozenset[str], on: date) -> QuerySet[User]:
    """The active people who hold one of the roles at the authority on the day."""
    held = Membership.objects.filter(current(on), authority_id=authority_id, role__in=roles)
    return User.objects.filter(is_active=True, pk__in=held.values("user_id")).order_by("username")
