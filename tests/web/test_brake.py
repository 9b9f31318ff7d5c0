"""The brake on the public page holds across processes, and counts the client, not the proxy before it."""

import os
import subprocess
import sys
from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import connection
from django.test import Client, RequestFactory
from django.urls import reverse

from mla.law.references import make
from mla.settings import hops
from mla.web.brake import MOST, braked
from mla.web.client import client_address
from mla.web.models import Tries
from tests import factories
from tests.factories import NIGHT

HERE = "192.0.2.1"


@pytest.mark.django_db
def test_exactly_so_many_tries_a_minute_and_new_ones_in_the_next() -> None:
    assert [braked(HERE, NIGHT) for _try in range(MOST + 2)] == [False] * MOST + [True] * 2
    assert not braked("192.0.2.2", NIGHT)
    assert not braked(HERE, NIGHT + timedelta(minutes=1))
    assert Tries.objects.count() == 1, "rows of windows that are over go"


@pytest.mark.django_db
def test_neighbours_in_one_ipv6_network_share_their_tries_and_no_address_is_kept() -> None:
    braked("2001:db8:1:2::1", NIGHT)
    braked("2001:db8:1:2:ffff::9", NIGHT)
    braked("not an address", NIGHT)
    assert sorted(Tries.objects.values_list("number", flat=True)) == [1, 2]
    assert not Tries.objects.filter(key__contains="2001").exists()


PROGRAM = """
import sys, django
django.setup()
from datetime import datetime, UTC
from mla.web.brake import braked
at = datetime(2026, 11, 21, 1, 44, tzinfo=UTC)
print(sum(not braked("192.0.2.1", at) for _try in range(15)))
"""


@pytest.mark.sqlite_only
@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("flushable")
def test_two_processes_at_once_share_one_brake() -> None:
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "mla.settings",
        "DATABASE_URL": f"sqlite:///{connection.settings_dict['NAME']}",
    }
    running = [
        subprocess.Popen(
            [sys.executable, "-c", PROGRAM], cwd=settings.BASE_DIR, env=environment, stdout=subprocess.PIPE
        )
        for _process in range(2)
    ]
    allowed = [int(one.communicate(timeout=60)[0]) for one in running]
    assert sum(allowed) == MOST, allowed
    assert braked(HERE, NIGHT)


def asked(reference: str, code: str) -> Any:
    return Client().post(reverse("verify"), {"reference": reference, "code": code})


def test_the_page_needs_no_broker(here: factories.World, settings: Any) -> None:
    settings.REDIS_URL = "unix:///nowhere/at/all.sock"
    codes = [asked(make("RO", 2026, 1), "0" * 16).status_code for _try in range(MOST + 1)]
    assert codes == [200] * MOST + [429]


@pytest.mark.parametrize(
    ("passed", "proxies", "counted"),
    [
        (None, 0, "192.0.2.9"),
        ("198.51.100.1", 0, "192.0.2.9"),  # nobody's word counts when there is no proxy
        ("198.51.100.1", 1, "198.51.100.1"),
        ("203.0.113.7, 198.51.100.1", 1, "198.51.100.1"),  # what the client wrote itself stands before
        ("203.0.113.7, 198.51.100.1, 192.0.2.8", 2, "198.51.100.1"),
        ("2001:db8::1", 1, "2001:db8::1"),
        ("198.51.100.1", 2, "192.0.2.9"),  # it came past one of the proxies
        ("unknown", 1, "192.0.2.9"),
        ("198.51.100.1, ", 1, "192.0.2.9"),
        (None, 1, "192.0.2.9"),
    ],
)
def test_whose_tries_are_counted(
    settings: Any, rf: RequestFactory, passed: str | None, proxies: int, counted: str
) -> None:
    settings.TRUSTED_PROXIES = proxies
    header = {"X-Forwarded-For": passed} if passed is not None else {}
    assert client_address(rf.get("/", REMOTE_ADDR="192.0.2.9", headers=header)) == counted


def test_behind_a_proxy_each_client_has_its_own_tries(here: factories.World, settings: Any) -> None:
    settings.TRUSTED_PROXIES = 1

    def status(address: str) -> int:
        values = {"reference": make("RO", 2026, 1), "code": "0" * 16}
        return Client().post(reverse("verify"), values, HTTP_X_FORWARDED_FOR=address).status_code

    assert [status("198.51.100.1") for _try in range(MOST + 1)][-1] == 429
    assert status("198.51.100.2") == 200
    assert status("198.51.100.2, 198.51.100.1") == 429, "an entry the client wrote gives it no new tries"


@pytest.mark.parametrize("value", ["-1", "two", "10", "٣", ""])
def test_a_wrong_number_of_proxies_does_not_start(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MLA_TRUSTED_PROXIES", value)
    with pytest.raises(ImproperlyConfigured, match="MLA_TRUSTED_PROXIES"):
        hops("MLA_TRUSTED_PROXIES")
