"""The signature report of an annex: in words, for those who may read the file, and never kinder than the facts."""

from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import translation

from mla.audit.models import Event
from mla.documents.signatures import sign
from mla.documents.signatures.choice import Choice
from mla.documents.signatures.shape import Signature, SignatureReport
from mla.requests.models import CooperationRequest
from mla.web import signature_words as said
from mla.web.views import signatures
from tests import factories
from tests.documents import signing
from tests.web.test_pages import signed_in

WHOLE = Signature(field="a", intact=True, covers="file", after="nothing")


@pytest.fixture(autouse=True)
def on_the_day_of_the_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    """The certificates of the tests are valid then; the day on which the tests run must not matter."""
    monkeypatch.setattr(signatures, "now", lambda: signing.NOW)


@pytest.fixture
def matter(here: factories.World) -> CooperationRequest:
    return factories.received(here)


@pytest.fixture
def signed(tmp_path: Path, settings: Any) -> bytes:
    settings.SIGNING = signing.choice_of(tmp_path)
    sign.forget()
    content = sign.signed(signing.blank(), now=signing.NOW)
    sign.forget()
    settings.SIGNING = Choice()
    return content


def asked(client: Client, matter: CooperationRequest, content: bytes, name: str = "letter.pdf") -> str:
    """Add the file as annex A, and open its report."""
    kind = "application/pdf" if name.endswith("pdf") else "text/plain"
    file = SimpleUploadedFile(name, content, content_type=kind)
    answer = client.post(reverse("annex_add", args=[matter.pk]), {"file": file, "title": "Letter"})
    assert answer.status_code == 302, answer.content
    page = client.get(reverse("annex_signatures", args=[matter.pk, "A"]))
    return page.content.decode() if page.status_code == 200 else str(page.status_code)


def test_the_report_of_a_signed_letter_does_not_call_the_signer_known(
    here: factories.World, matter: CooperationRequest, signed: bytes
) -> None:
    page = asked(signed_in(here.poc_de), matter, signed)
    assert "Unchanged since it was signed, but not proved by whom" in page
    assert "24/7 contact point (invented)" in page
    assert "own clock, which nobody has checked" in page
    assert "Not judged" in page
    assert "The whole file." in page
    assert Event.objects.filter(chain=here.poc_de.pk, verb="annex.signatures").count() == 1


def test_with_the_root_of_the_other_state_the_signer_is_traced(
    here: factories.World, matter: CooperationRequest, signed: bytes, settings: Any, tmp_path: Path
) -> None:
    (tmp_path / "root.pem").write_bytes(signing.root().pem)
    settings.SIGNING = Choice(roots=str(tmp_path / "root.pem"))
    page = asked(signed_in(here.poc_de), matter, signed)
    assert "by a signer whom this installation can trace" in page


def test_a_changed_letter_is_called_broken(
    here: factories.World, matter: CooperationRequest, signed: bytes
) -> None:
    page = asked(
        signed_in(here.poc_de), matter, signed.replace(b"/MediaBox [ 0 0 612", b"/MediaBox [ 0 0 611")
    )
    assert "Broken: what was signed has been changed" in page or "cannot be read" in page
    assert "Unchanged" not in page


def test_an_unsigned_letter_is_told_as_such(here: factories.World, matter: CooperationRequest) -> None:
    assert "This file is not signed electronically" in asked(signed_in(here.poc_de), matter, signing.blank())


def test_only_a_pdf_has_a_report_and_only_its_readers_see_it(
    here: factories.World, matter: CooperationRequest
) -> None:
    assert asked(signed_in(here.poc_de), matter, b"some text\n", "note.txt") == "404"
    page = reverse("annex_signatures", args=[matter.pk, "A"])
    assert signed_in(here.poc).get(page).status_code == 404


def test_the_file_links_to_the_report_of_its_pdf(here: factories.World, matter: CooperationRequest) -> None:
    client = signed_in(here.poc_de)
    asked(client, matter, signing.blank())
    link = reverse("annex_signatures", args=[matter.pk, "A"])
    assert link in client.get(reverse("matter", args=[matter.pk])).content.decode()


@pytest.mark.parametrize(
    ("change", "verdict"),
    [
        ({}, said.UNKNOWN),
        ({"chain": "trusted"}, said.PROVED),
        ({"chain": "trusted", "intact": False}, said.BROKEN),
        ({"chain": "trusted", "after": "other", "covers": "revision"}, said.CHANGED),
        ({"chain": "trusted", "after": "form", "covers": "revision"}, said.PROVED),
        ({"chain": "trusted", "after": "form", "covers": "revision", "allowed": False}, said.CHANGED),
        ({"chain": "trusted", "after": "unjudged", "covers": "revision"}, said.UNJUDGED),
        ({"chain": "trusted", "after": "unjudged", "covers": "part"}, said.CHANGED),
        ({"chain": "trusted", "covers": "part"}, said.CHANGED),
        ({"chain": "revoked"}, said.UNKNOWN),
        ({"readable": False, "intact": False}, said.UNREADABLE),
    ],
)
def test_the_worst_that_is_known_is_the_verdict(change: dict[str, Any], verdict: said.Verdict) -> None:
    values = {name: getattr(WHOLE, name) for name in WHOLE.__slots__} | change
    assert said.verdict(Signature(**values)) == verdict


def test_no_word_of_a_report_says_valid_of_a_signature() -> None:
    words = [said.UNREADABLE, said.BROKEN, said.CHANGED, said.UNJUDGED, said.UNKNOWN, said.PROVED]
    for language in ("en", "fr"):
        with translation.override(language):
            assert not any("valid" in str(one[1]).lower() for one in words)
    assert said.shown(SignatureReport(signatures=(WHOLE,)))[0].covers == said.COVERS["file"]
