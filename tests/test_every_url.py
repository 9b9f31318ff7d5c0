"""Every address of the product, as a stranger and as the other Party's prosecutor. A new page is covered by itself."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from mla.documents.models import Document
from mla.exchange.models import Message
from mla.requests.models import Act, Case, CooperationRequest, TransborderAccess
from mla.workflow.accesses import record_access
from tests.factories import NIGHT, World, sent, world

pytestmark = pytest.mark.django_db

# Open to everyone, and why: signing in, language, is it alive, is this letter genuine, how accessible is it.
PUBLIC = {
    "account_login",
    "account_logout",  # shows a stranger the way home
    "account_inactive",
    "mfa_login_webauthn",
    "mfa_signup_webauthn",
    "mfa_authenticate",
    "mfa_trust",
    "set_language",
    "healthz",
    "verify",
    "accessibility",
}
# Signed in, but nobody's file: one's own account, lists that show only what one may see, reference data.
PERSONAL_PREFIXES = ("account", "mfa_", "admin:", "dutydesk:")
PERSONAL = {"home", "cases", "case_new", "matters", "register", "register_table", "exports", "search"}
# Public facts about States and providers; whoever is signed in may look.
PERSONAL |= {"providers", "provider", "routes", "routes_first", "states", "state_guide"}


@pytest.fixture
def here(settings: Any, tmp_path: Path) -> World:
    settings.MEDIA_ROOT = tmp_path / "files"
    return world()


@pytest.fixture
def ours(here: World) -> CooperationRequest:
    matter = sent(here)
    access(here, matter.case)
    return matter


def access(here: World, case: Case | None) -> None:
    assert case is not None
    values = {"kind": "public", "accessed": "A page about the hospital", "found_at": "https://example.org/"}
    record_access(
        key=uuid4(), case=case, actor=here.prosecutor, now=NIGHT, values=values | {"accessed_at": NIGHT}
    )


def patterns(resolver: URLResolver, route: str = "", space: str = "") -> Iterator[tuple[str, str]]:
    """(name with its namespace, route) of every address."""
    for entry in resolver.url_patterns:
        where = route + str(entry.pattern)
        if isinstance(entry, URLResolver):
            inner = f"{space}{entry.namespace}:" if entry.namespace else space
            yield from patterns(entry, where, inner)
        elif isinstance(entry, URLPattern):
            yield f"{space}{entry.name}", where


ALL = sorted(set(patterns(get_resolver())))


def address(route: str, matter: CooperationRequest) -> str:
    """The route with the ids of Romania's own rows in it."""
    assert matter.case is not None
    message = Message.objects.get(act__matter=matter)
    document = Document.objects.filter(matter=matter).first()
    if route.startswith("cases/"):
        pk = matter.case.pk
    elif route.startswith("documents/"):
        pk = document.pk if document else matter.pk
    elif route.startswith("messages/"):
        pk = message.pk
    elif route.startswith("accesses/"):
        pk = TransborderAccess.objects.get(case=matter.case).pk
    else:
        pk = matter.pk
    filled = {
        "<uuid:pk>": str(pk),
        "<slug:verb>": "withdraw",
        "<slug:letter>": "A",
        "<slug:kind>": "EV_INV" if route.startswith("requests/") else "REGISTER",
        "<path:object_id>": str(matter.pk),
        "<uuid:object_id>": str(matter.pk),
        "<int:content_type_id>": "1",
        "<str:verb>": "withdraw",
        "<str:iso2>": "DE",
        "<id>": "1",
        "<int:pk>": "1",
    }
    for mark, value in filled.items():
        route = route.replace(mark, value)
    return "/" + route.replace("(?P<app_label>auth|accounts)", "auth")


@pytest.mark.parametrize(("name", "route"), ALL, ids=[f"{name} {route}" for name, route in ALL])
def test_a_stranger_sees_the_sign_in_page_and_nothing_else(
    client: Client, ours: CooperationRequest, name: str, route: str
) -> None:
    if name in PUBLIC:
        return
    acts = Act.objects.count()
    for method in (client.get, client.post):
        answer = method(address(route, ours))
        assert answer.status_code in {302, 403, 404, 405}, answer.status_code
        if answer.status_code == 302:
            assert "login/?next=" in answer["Location"]
        assert b"hospital" not in answer.content
    assert Act.objects.count() == acts


@pytest.mark.parametrize(("name", "route"), ALL, ids=[f"{name} {route}" for name, route in ALL])
def test_the_other_partys_prosecutor_is_told_that_nothing_is_there(
    client: Client, here: World, ours: CooperationRequest, name: str, route: str
) -> None:
    if name in PUBLIC or name in PERSONAL or (name.startswith(PERSONAL_PREFIXES) and "<" not in route):
        shows_nothing_of_theirs(client, here, route)
        return
    client.force_login(here.prosecutor_de)
    before = (Act.objects.count(), ours.audit_seq)
    for method in (client.get, client.post):
        answer = method(address(route, ours))
        own_key = answer.status_code == 302 and "/accounts/reauthenticate/" in answer["Location"]
        assert own_key or answer.status_code in {403, 404, 405}, (route, answer.status_code)
        assert b"hospital" not in answer.content
    ours.refresh_from_db()
    assert (Act.objects.count(), ours.audit_seq) == before


def shows_nothing_of_theirs(client: Client, here: World, route: str) -> None:
    """Pages about nobody's file in particular still show nothing of the other Party's."""
    route = route.replace("<str:iso2>", "RO")
    if "<" in route or "logout" in route:
        return
    client.force_login(here.prosecutor_de)
    assert b"hospital" not in b"".join(client.get("/" + route))


def test_every_public_page_is_on_the_short_list() -> None:
    names = {name for name, _route in ALL}
    assert PUBLIC & names, "the list names pages that exist"
    assert len(PUBLIC & names) <= 11
