"""The desk alone, with stand-ins for the addresses of other packages, under the policy that the product runs with."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

import pytest
import time_machine
from django.http import HttpRequest, HttpResponse
from django.urls import path

from mla.dutydesk.site import desk
from tests.factories import World, world

NOW = datetime(2026, 11, 21, 1, 50, tzinfo=UTC)


def elsewhere(request: HttpRequest) -> HttpResponse:
    return HttpResponse("elsewhere")


URLS = ModuleType("desk_urls")
URLS.urlpatterns = [  # type: ignore[attr-defined]
    path("desk/", desk.urls),
    path("accounts/login/", elsewhere, name="account_login"),
    path("verify/", elsewhere, name="verify"),
]


@pytest.fixture(autouse=True)
def _addresses(settings: object, tmp_path: Path) -> None:
    settings.ROOT_URLCONF = URLS
    settings.MEDIA_ROOT = tmp_path / "files"
    settings.STATIC_ROOT = tmp_path  # WhiteNoise warns about a folder that is not there.
    settings.CONTENT_SECURITY_POLICY = {
        "DIRECTIVES": {
            "default-src": ["'none'"],
            "style-src": ["'self'"],
            "script-src": ["'self'"],
            "frame-ancestors": ["'none'"],
        }
    }


@pytest.fixture(autouse=True)
def _night() -> Iterator[None]:
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def here(db: None) -> World:
    return world()
