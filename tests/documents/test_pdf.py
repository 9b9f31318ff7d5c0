"""The sealed file: reproducible, tagged, archival, with the payload inside."""

import io
import os
import subprocess
import sys
from functools import cache
from hashlib import sha256
from typing import Any

import pikepdf
import pypdfium2
import pytest

from mla.documents.pdf import page_count
from tests.documents.making import html_of, pdf_of
from tests.documents.payloads import CASES, VERIFY, payload_of, request, sealed

# The layout engine leaves its colour profile to the collector to close.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


@cache
def preservation() -> bytes:
    return pdf_of("PRES", request())


def a_letter() -> tuple[str, dict[str, Any]]:
    kind, name = CASES[3]
    return kind, payload_of(kind, name)


def test_no_character_is_drawn_as_an_empty_box(caplog: pytest.LogCaptureFixture) -> None:
    """The engine only logs it: a font chosen for a space it does not have would go unnoticed."""
    pdf_of("PRES", request(facts="An arrow → and a word", reference="RO-2026-000124-23"))
    assert [record.getMessage() for record in caplog.records if record.name == "weasyprint"] == []


def shown(pdf: bytes) -> list[str]:
    """The text of each page, as a reader copies it."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return pages


def test_the_same_payload_gives_the_same_bytes_in_another_process() -> None:
    environment = {
        **os.environ,
        "PYTHONPATH": os.getcwd(),
        "PYTHONHASHSEED": "7",
        "DJANGO_SETTINGS_MODULE": "mla.settings",
    }
    program = [sys.executable, "-m", "tests.documents.making"]
    run = subprocess.run(program, capture_output=True, text=True, env=environment, timeout=120)
    assert run.returncode == 0, run.stderr
    assert run.stdout.split() == [sha256(preservation()).hexdigest(), sha256(pdf_of(*a_letter())).hexdigest()]


def test_another_payload_gives_other_bytes() -> None:
    assert pdf_of("PRES", request(facts="Other facts.")) != preservation()


def test_the_payload_is_attached_unchanged() -> None:
    content, _digest = sealed(request())
    with pikepdf.open(io.BytesIO(preservation())) as pdf:
        assert list(pdf.attachments) == ["request.json"]
        assert pdf.attachments["request.json"].get_file().read_bytes() == content
        assert next(str(one.AFRelationship) for one in pdf.Root.AF) == "/Data"


def test_the_file_is_tagged_and_claims_pdf_a_3a_and_pdf_ua_1() -> None:
    with pikepdf.open(io.BytesIO(preservation())) as pdf:
        assert bool(pdf.Root.MarkInfo.Marked)
        assert str(pdf.Root.Lang) == "en"
        assert "/StructTreeRoot" in pdf.Root
        with pdf.open_metadata() as metadata:
            assert metadata.pdfa_status == "3A"
            assert metadata["{http://www.aiim.org/pdfua/ns/id/}part"] == "1"
        assert b"pdfaExtension:schemas" in pdf.Root.Metadata.read_bytes()
        assert "RO-2026-000123-26" in str(pdf.docinfo["/Title"])


def test_every_font_is_embedded_and_ours() -> None:
    with pikepdf.open(io.BytesIO(preservation())) as pdf:
        fonts = [
            one
            for one in pdf.objects
            if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/FontDescriptor"
        ]
        assert fonts
        assert all("Noto-Sans" in str(font.FontName) for font in fonts)
        assert all("/FontFile2" in font or "/FontFile3" in font for font in fonts)


@pytest.mark.parametrize(("kind", "name"), CASES)
def test_every_kind_becomes_a_file_that_counts_its_pages(kind: str, name: str) -> None:
    content = pdf_of(kind, payload_of(kind, name))
    with pikepdf.open(io.BytesIO(content)) as pdf:
        assert len(pdf.pages) == page_count(content)


@pytest.mark.parametrize("languages", [["en"], ["fr"], ["en", "fr"], ["fr", "en"]])
@pytest.mark.parametrize(("kind", "name"), CASES)
def test_every_kind_is_written_in_every_language(kind: str, name: str, languages: list[str]) -> None:
    html = html_of(kind, payload_of(kind, name, languages=languages))
    assert f'<html lang="{languages[0]}">' in html
    assert ('lang="fr">' in html) is ("fr" in languages)
    assert ('lang="en">' in html) is ("en" in languages)


def test_every_page_says_which_letter_it_is_and_which_page() -> None:
    _content, digest = sealed(request())
    pages = shown(preservation())
    assert len(pages) == page_count(preservation())
    for number, page in enumerate(pages, start=1):
        assert "RO-2026-000123-26" in page
        assert digest[:16] in page
        assert f"Page {number} of {len(pages)} / Page {number} sur {len(pages)}" in page
        assert f"Verification / Vérification: {VERIFY}" in page
        assert page.count("TLP:AMBER+STRICT PAP:AMBER") >= 2


def test_a_long_list_of_identifiers_runs_over_pages() -> None:
    data = request()["data"]
    many = pdf_of("PRES", request(data={**data, "identifiers": data["identifiers"] * 25}))
    assert page_count(many) > page_count(preservation())


def test_the_pages_of_another_file_are_not_guessed() -> None:
    with pytest.raises(ValueError):
        page_count(b"%PDF-1.7\nstartxref\n0\n%%EOF")
