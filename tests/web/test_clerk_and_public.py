"""Export and filing, downloads, search and the public check of a document."""

import hashlib
import io
import zipfile

import pytest
from django.core.cache import cache
from django.urls import reverse

from mla.documents.models import Document
from mla.requests import store
from mla.web.cells import neutral
from tests import factories
from tests.web.test_pages import signed_in


@pytest.fixture(autouse=True)
def fresh_brake() -> None:
    cache.clear()


def exported(here: factories.World) -> zipfile.ZipFile:
    ids = [str(pk) for pk in Document.objects.filter(received=False).values_list("pk", flat=True)]
    answer = signed_in(here.clerk).post(reverse("exports"), {"document": ids, "action": "export"})
    return zipfile.ZipFile(io.BytesIO(answer.getvalue()))


def test_the_export_holds_the_sealed_bytes_a_manifest_and_sums(here: factories.World) -> None:
    matter = factories.sent(here)
    archive = exported(here)
    name = f"0001_{matter.reference}_PRES_DE_v1.pdf"
    assert archive.namelist() == [name, "register.csv", "manifest.csv", "SHA256SUMS"]
    assert archive.read(name) == factories.SEALED
    assert archive.testzip() is None
    assert hashlib.sha256(factories.SEALED).hexdigest() in archive.read("SHA256SUMS").decode()
    assert (
        archive.read("manifest.csv").decode().startswith("seq,ref,type,state,version,pages,approved_at_utc")
    )


def test_a_damaged_file_is_named_and_does_not_stop_the_others(here: factories.World) -> None:
    factories.sent(here)
    factories.sent(here)
    first = Document.objects.filter(received=False).order_by("-sealed_at", "-id").first()
    assert first is not None
    other, size = store.put([b"other bytes"])
    Document.objects.filter(pk=first.pk).update(sha256=other, size=size)
    store.path_of(other).write_bytes(b"rotten")
    archive = exported(here)
    assert "FAILED.txt" in archive.namelist()
    assert sum(name.endswith(".pdf") for name in archive.namelist()) == 1


def test_a_clerk_of_another_state_exports_nothing_of_ours(here: factories.World) -> None:
    factories.sent(here)
    ids = [str(pk) for pk in Document.objects.values_list("pk", flat=True)]
    answer = signed_in(here.clerk_de).post(reverse("exports"), {"document": ids, "action": "export"})
    assert answer.status_code == 302


def test_filed_documents_leave_the_list(here: factories.World) -> None:
    factories.sent(here)
    ids = [str(pk) for pk in Document.objects.values_list("pk", flat=True)]
    client = signed_in(here.clerk)
    client.post(reverse("exports"), {"document": ids, "action": "filed"})
    assert Document.objects.get(received=False).filed_at is not None
    assert "All documents are filed" in client.get(reverse("exports")).content.decode()


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx"])
def test_a_cell_is_never_a_formula(cell: str) -> None:
    assert neutral(cell) == f"'{cell}"


def test_a_document_is_downloaded_only_by_its_own_authority(here: factories.World) -> None:
    factories.sent(here)
    url = reverse("document", args=[Document.objects.get(received=False).pk])
    answer = signed_in(here.clerk).get(url)
    assert answer.content == factories.SEALED
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "no-store" in answer["Cache-Control"]
    assert signed_in(here.poc_de).get(url).status_code == 404


def test_search_finds_by_reference_and_identifier_only_what_one_may_see(here: factories.World) -> None:
    matter = factories.sent(here)
    for term in (matter.reference or "", "198.51.100.7"):
        found = signed_in(here.prosecutor).post(reverse("search"), {"term": term}).context["result"]
        assert [one.pk for one in found.matters] == [matter.pk]
        hidden = signed_in(here.prosecutor_de).post(reverse("search"), {"term": term}).context["result"]
        assert hidden.matters == []


def test_a_wrong_check_digit_is_explained(here: factories.World) -> None:
    answer = signed_in(here.prosecutor).post(reverse("search"), {"term": "RO-2026-000123-27"})
    assert "check digits do not match" in answer.content.decode()
