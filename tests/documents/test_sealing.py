"""Sealing with and without a signature: what is stored once is the signed file, or nothing at all."""

import io
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from django.conf import settings as in_force

from mla.audit.models import Event
from mla.documents.models import Document
from mla.documents.seal import rendered, seal, unsealed
from mla.documents.signatures import sign
from mla.documents.signatures.report import signature_report
from mla.requests import store
from tests import factories
from tests.documents import signing
from tests.documents.signing import choice_of, root
from tests.factories import NIGHT

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    sign.forget()
    yield
    sign.forget()


@pytest.fixture
def waiting(settings: Any, tmp_path: Path) -> Document:
    """A letter that was approved and is not sealed."""
    factories.approved(factories.world())
    return Document.objects.get(sealed_at__isnull=True)


def text_of(content: bytes) -> str:
    document = pypdfium2.PdfDocument(content)
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(text.split())


def stored() -> list[Path]:
    return [path for path in Path(in_force.MEDIA_ROOT).rglob("*") if path.is_file()]


def test_an_unsigned_letter_is_what_was_rendered_and_has_a_place_for_the_seal(waiting: Document) -> None:
    assert seal(waiting.pk, now=NIGHT)
    content = store.read(Document.objects.get(pk=waiting.pk).sha256)
    assert content == rendered(waiting)
    assert "Place of seal" in text_of(content)
    assert "Signed electronically" not in text_of(content)


def test_what_is_stored_is_the_signed_file(waiting: Document, settings: Any, tmp_path: Path) -> None:
    settings.SIGNING = choice_of(tmp_path)
    assert seal(waiting.pk, now=NIGHT)
    document = Document.objects.get(pk=waiting.pk)
    content = store.read(document.sha256)
    found = signature_report(content, [root().der], NIGHT).signatures[0]
    assert (found.whole, found.covers, found.chain, found.stated_at) == (True, "file", "trusted", NIGHT)
    assert "Signé électroniquement par 24/7 contact point (invented), Prosecution service" in text_of(content)
    assert "Place of seal" not in text_of(content)
    with pikepdf.open(io.BytesIO(content)) as pdf:
        assert len(pdf.pages) == document.pages
        assert pdf.attachments["request.json"].get_file().read_bytes() == bytes(document.payload)
    event = Event.objects.get(chain=document.matter_id, verb="document.sealed")
    assert document.sha256 in bytes(event.canonical).decode()
    assert len(stored()) == 1


def test_a_signer_that_fails_leaves_the_letter_for_a_later_try(
    waiting: Document, settings: Any, tmp_path: Path
) -> None:
    with signing.stamping() as service:
        service.answer = "500"
        settings.SIGNING = choice_of(tmp_path, timestamp=service.address)
        assert not seal(waiting.pk, now=NIGHT)
        document = Document.objects.get(pk=waiting.pk)
        assert (document.sealed_at, document.sha256, document.attempts) == (None, "", 1)
        assert "answers 500" in document.last_error
        assert stored() == []
        assert unsealed(now=NIGHT) == []
        service.answer, later = "", NIGHT + timedelta(minutes=2)
        assert unsealed(now=later) == [waiting.pk]
        assert seal(waiting.pk, now=later)
    assert Document.objects.get(pk=waiting.pk).last_error == ""
    assert len(stored()) == 1


def test_a_letter_is_never_sealed_unsigned_where_letters_are_signed(
    waiting: Document, settings: Any, tmp_path: Path
) -> None:
    chosen = choice_of(tmp_path)
    Path(chosen.file).unlink()
    settings.SIGNING = chosen
    assert not seal(waiting.pk, now=NIGHT)
    assert "office.p12" in Document.objects.get(pk=waiting.pk).last_error
    assert Event.objects.filter(verb="document.sealed").count() == 0


def test_a_letter_signed_twice_at_once_is_recorded_once(
    waiting: Document, settings: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two workers may take the same letter: their signatures differ, and only one file becomes the letter."""
    settings.SIGNING, own = choice_of(tmp_path), sign.signed

    def overtaken(pdf: bytes, *, now: Any) -> bytes:
        monkeypatch.setattr(sign, "signed", own)
        assert seal(waiting.pk, now=now)
        return own(pdf, now=now)

    monkeypatch.setattr(sign, "signed", overtaken)
    assert seal(waiting.pk, now=NIGHT)
    document = Document.objects.get(pk=waiting.pk)
    assert signature_report(store.read(document.sha256), [root().der], NIGHT).signatures[0].whole
    assert Event.objects.filter(chain=document.matter_id, verb="document.sealed").count() == 1
