"""What every page shows around its content."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _

from mla.accounts.access import memberships
from mla.accounts.models import Membership, User
from mla.accounts.roles import CONTENT_ROLES, DECIDING_ROLES, Role

VERSION = "0.1.0"

Link = tuple[str, str, bool]
MOST = 5
OVERSIGHT = frozenset({Role.SUPERVISOR, Role.AUDITOR})


def page(request: HttpRequest) -> dict[str, Any]:
    user = getattr(request, "user", None)
    shown: dict[str, Any] = {
        "demonstration": settings.DEMONSTRATION,
        "version": VERSION,
        "server_time": timezone.now(),
    }
    if isinstance(user, User):
        # Lazy: a page that shows links of its own, like the duty desk, does not pay for these.
        return shown | {"nav": SimpleLazyObject(lambda: navigation(request, user))}
    if not settings.DEMONSTRATION:
        return shown
    return shown | {"people": people(), "demonstration_password": settings.DEMONSTRATION_PASSWORD}


def roles_of(user: User) -> frozenset[str]:
    """The roles a person holds today, at any authority: they decide which links are shown, never what is allowed."""
    return frozenset(memberships(user, timezone.now().date()).values_list("role", flat=True))


def navigation(request: HttpRequest, user: User) -> list[Link]:
    """Five links at most; every page behind them asks again who is reading."""
    roles = roles_of(user)
    names = [("home", _("Home"))]
    if roles & {Role.PROSECUTOR}:
        names += [("cases", _("Cases")), ("matters", _("Files"))]
    elif roles & {Role.CLERK}:
        names += [("register", _("Register")), ("exports", _("Export"))]
    elif roles & CONTENT_ROLES:
        names += [("matters", _("Files"))]
    if roles & (DECIDING_ROLES | {Role.OFFICER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN}):
        names.append(("admin:index", _("Duty desk")))
    if roles & (OVERSIGHT | DECIDING_ROLES) and len(names) < MOST - 1:
        names.append(("papers", _("Papers")))
    if roles & CONTENT_ROLES:
        names.append(("search", _("Search")))
    links = ((label, address(name)) for name, label in names)
    return [(label, url, current(request, url)) for label, url in links if url]


def address(name: str) -> str:
    """The address of a page, or "" where this installation does not have it."""
    try:
        return reverse(name)
    except NoReverseMatch:
        return ""


def current(request: HttpRequest, url: str) -> bool:
    return request.path == url or (url != "/" and request.path.startswith(f"{url}/"))


def people() -> list[dict[str, str]]:
    """The invented people of a demonstration, for its sign-in page."""
    held = Membership.objects.filter(valid_to__isnull=True, user__is_active=True)
    rows = held.select_related("user", "authority").order_by("authority__party_id", "role")[:20]
    return [
        {
            "name": str(row.user),
            "role": f"{row.get_role_display()}, {row.authority.name}",
            "username": row.user.username,
        }
        for row in rows
    ]
