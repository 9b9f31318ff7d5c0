"""A thousand letters in one archive: few queries, the first bytes at once, and no form that is too long."""

import io
import zipfile
from typing import Any
from uuid import uuid4

from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from mla.documents.models import Document
from mla.requests import store
from mla.requests.models import CooperationRequest
from mla.web.export import MOST, zipped
from tests import factories
from tests.web.test_pages import signed_in


def letters(matter: CooperationRequest, number: int) -> None:
    """Copies of the one sealed letter, each with a payload of its own."""
    model = Document.objects.get(matter=matter)
    Document.objects.bulk_create(
        Document(
            matter=matter, kind="LETTER", payload=b"{}", payload_digest=uuid4().hex * 2, sha256=model.sha256,
            size=model.size, pages=1, created_at=model.created_at, sealed_at=model.sealed_at,
            next_attempt_at=model.created_at,
        )
        for _one in range(number)
    )  # fmt: skip


def archive(here: factories.World, number: int) -> tuple[int, bytes]:
    ids = [str(pk) for pk in Document.objects.values_list("pk", flat=True)[:number]]
    client = signed_in(here.clerk)
    with CaptureQueriesContext(connection) as seen:
        answer: Any = client.post(reverse("exports"), {"document": ids, "action": "export"})
        assert answer.status_code == 200
        content = b"".join(answer.streaming_content)
    return len(seen), content


def test_the_number_of_queries_does_not_grow_with_the_number_of_letters(here: factories.World) -> None:
    for _file in range(3):
        letters(factories.sent(here), 3)
    few, _content = archive(here, 2)
    many, content = archive(here, 12)
    assert few == many
    with zipfile.ZipFile(io.BytesIO(content)) as found:
        assert sum(name.endswith(".pdf") for name in found.namelist()) == 12
        assert {one.compress_type for one in found.infolist()} == {zipfile.ZIP_STORED}


def test_the_annexes_of_each_file_are_counted(here: factories.World) -> None:
    matter = factories.sent(here)
    chosen = list(Document.objects.select_related("matter"))
    content = b"".join(zipped(chosen, annexes={matter.pk: 7}))
    with zipfile.ZipFile(io.BytesIO(content)) as found:
        assert found.read("manifest.csv").decode().splitlines()[1].endswith(",7,TLP:AMBER+STRICT")


def test_the_first_bytes_leave_when_the_first_letter_is_read(here: factories.World, monkeypatch: Any) -> None:
    matter = factories.sent(here)
    letters(matter, 20)
    read: list[str] = []

    def counted(sha256: str) -> bytes:
        read.append(sha256)
        return b"%PDF invented"

    monkeypatch.setattr(store, "read", counted)
    first = next(zipped(Document.objects.select_related("matter"), annexes={}))
    assert first.startswith(b"PK")
    assert len(read) == 1


def test_a_thousand_ticks_fit_into_one_form(here: factories.World) -> None:
    letters(factories.sent(here), MOST - 1)
    assert settings.DATA_UPLOAD_MAX_NUMBER_FIELDS > MOST + 2
    _cost, content = archive(here, MOST)
    with zipfile.ZipFile(io.BytesIO(content)) as found:
        assert sum(name.endswith(".pdf") for name in found.namelist()) == MOST == 1000
