"""The brake on the public page holds across processes, and an answer tells nothing by what it costs."""

import hmac
import os
import subprocess
import sys
from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from mla.documents.models import Document
from mla.web.brake import MOST, braked
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


def asked(reference: str, digest: str) -> Any:
    return Client().post(reverse("verify"), {"reference": reference, "digest": digest})


def test_the_page_needs_no_broker(here: factories.World, settings: Any) -> None:
    settings.REDIS_URL = "unix:///nowhere/at/all.sock"
    codes = [asked("RO-2026-000001-00", "0" * 16).status_code for _try in range(MOST + 1)]
    assert codes == [200] * MOST + [429]


def test_a_known_and_an_unknown_reference_cost_the_same(
    here: factories.World, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = str(factories.sent(here).reference)
    compared: list[int] = []
    real = hmac.compare_digest

    def counting(first: bytes, second: bytes) -> bool:
        if isinstance(first, bytes) and len(first) == 16:
            compared.append(len(second))
        return real(first, second)

    costs = []
    for reference in (known, "FR-2026-000001-00", "nonsense"):
        compared.clear()
        with monkeypatch.context() as patch, CaptureQueriesContext(connection) as seen:
            patch.setattr("mla.web.views.public.hmac.compare_digest", counting)
            answer = asked(reference, "0" * 16)
        assert "Not known" in answer.content.decode()
        documents = [one for one in seen if "documents_document" in one["sql"]]
        costs.append((len(documents), tuple(compared)))
    assert costs[0] == costs[1] == costs[2]
    assert costs[0][0] == 2


def test_the_genuine_letter_is_still_found_among_many(here: factories.World) -> None:
    matter = factories.sent(here)
    letter = Document.objects.get(matter=matter)
    assert "Genuine" in asked(str(matter.reference), letter.payload_digest[:16]).content.decode()
