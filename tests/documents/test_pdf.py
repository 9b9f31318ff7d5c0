import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from mla.documents import pdf as engine
from mla.documents.errors import RenderRefused
from mla.documents.pdf import as_pdf, page_count
from tests.documents.payloads import IDENTIFIERS, SAMPLES, act, canonical, request
from tests.documents.rendering import APPROVED, digest, html_of, opened, pdf_of
from tests.documents.words import pages


@pytest.mark.parametrize("languages", [["en"], ["fr"], ["en", "fr"]], ids="+".join)
@pytest.mark.parametrize("kind", sorted(SAMPLES))
def test_every_kind_prints_in_every_language(kind: str, languages: list[str]) -> None:
    value = SAMPLES[kind] | {"languages": languages}
    content = pdf_of(kind, value)
    with opened(content) as made:
        assert page_count(content) == len(made.pages)
        assert str(made.Root.Lang) == languages[0]
        read = pages(made)
    of = {"en": "of", "fr": "sur", "en+fr": "of/sur"}["+".join(languages)]
    number = "DE-2026-000777-41" if value.get("our_reference", "").startswith("DE") else "RO-2026-000123-26"
    for position, text in enumerate(read, start=1):
        assert f"{number}/{kind}" in text
        assert f"Page{position}{of}{len(read)}" in text
        assert digest(value)[:16] in text
        assert text.count("TLP:AMBER+STRICTPAP:AMBER") >= 2
        assert {"en": "CONFIDENTIAL", "fr": "CONFIDENTIEL"}[languages[0]] in text


def test_the_snapshot_inside_is_the_snapshot_byte_for_byte() -> None:
    value = SAMPLES["PRES"]
    with opened(pdf_of("PRES", value)) as made:
        assert list(made.attachments) == ["request.json"]
        assert made.attachments["request.json"].get_file().read_bytes() == canonical(value)
        assert str(made.attachments["request.json"].obj.AFRelationship) == "/Data"
        assert str(made.attachments["request.json"].get_file().mime_type) == "application/json"


def test_the_file_is_tagged_and_says_pdf_a_3a_and_ua_1() -> None:
    with opened(pdf_of("PRES", SAMPLES["PRES"])) as made:
        assert made.Root.MarkInfo.Marked
        assert made.Root.StructTreeRoot.K
        assert made.Root.OutputIntents
        with made.open_metadata() as metadata:
            assert metadata["pdfaid:part"] == "3"
            assert metadata["pdfaid:conformance"] == "A"
            assert metadata["{http://www.aiim.org/pdfua/ns/id/}part"] == "1"
        assert b"pdfaExtension:schemas" in made.Root.Metadata.read_bytes()


def test_every_font_is_ours_and_embedded() -> None:
    with opened(pdf_of("MLA_STO", SAMPLES["MLA_STO"], "specimen")) as made:
        fonts = [font for page in made.pages for font in page.obj.Resources.Font.values()]
        names = {str(font.BaseFont).split("+")[-1] for font in fonts}
    assert names
    assert all(name.replace("-", "").startswith("NotoSans") for name in names)


def test_the_code_has_words_for_those_who_cannot_see_it() -> None:
    with opened(pdf_of("ACK", SAMPLES["ACK"])) as made:
        alts = [str(one.Alt) for one in made.objects if isinstance(one, type(made.Root)) and "/Alt" in one]
    assert len(alts) == 1
    assert "https://mla.example.org/verify/DE-2026-000777-41" in alts[0]


def test_there_is_no_link_and_no_script_in_the_file() -> None:
    value = request(facts="http://192.0.2.1/x javascript:alert(1)")
    with opened(pdf_of("PRES", value)) as made:
        assert all("/Annots" not in page.obj for page in made.pages)
        assert "/OpenAction" not in made.Root
        assert "/AA" not in made.Root


def test_the_metadata_name_the_reference_and_the_authority_but_no_person() -> None:
    with opened(pdf_of("PRES", SAMPLES["PRES"])) as made:
        info = {key: str(value) for key, value in made.docinfo.items()}
    assert info["/Title"] == "RO-2026-000123-26/PRES/DE/v1 – Data preservation request"
    assert info["/Author"].startswith("Parchetul Exemplu")
    assert (
        info["/CreationDate"] == info["/ModDate"] == "20261121020000Z"
        or "20261121020000" in info["/CreationDate"]
    )
    assert not any("Exemplescu" in value for value in info.values())


def in_another_process(seed: str) -> bytes:
    code = (
        "import sys, django; django.setup();"
        "from tests.documents.payloads import SAMPLES; from tests.documents.rendering import pdf_of;"
        "sys.stdout.buffer.write(pdf_of('PRES', SAMPLES['PRES'], 'draft'))"
    )
    environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": os.getcwd()}
    return subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, timeout=300, env=environment
    ).stdout


def test_the_same_snapshot_gives_the_same_bytes_in_two_processes() -> None:
    first = in_another_process("1")
    assert first.startswith(b"%PDF-1.7")
    assert in_another_process("2") == first


def test_another_snapshot_gives_other_bytes() -> None:
    assert pdf_of("ACK", act("acknowledge")) != pdf_of("ACK", act("acknowledge", at="2026-11-23T14:05:01Z"))


def test_a_character_without_glyph_is_refused_before_printing() -> None:
    with pytest.raises(RenderRefused, match=r"^facts: .*U\+738B"):
        pdf_of("PRES", request(facts="王"))


def test_a_very_large_letter_is_refused() -> None:
    with pytest.raises(RenderRefused, match="annex"):
        as_pdf(
            "x" * (engine.MAX_HTML + 1), attachment=b"{}", created=APPROVED, identifier=b"1", language="en"
        )


def test_a_letter_of_too_many_pages_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "MAX_PAGES", 1)
    with pytest.raises(RenderRefused, match="more than 1 pages"):
        pdf_of("ACK", act("acknowledge"))


HOSTILE = [
    "<img src='file:///etc/passwd' alt='x'>",
    "<img src='http://192.0.2.1/x.png' alt='x'>",
    "<img src='asset:../payload.py' alt='x'>",
    "<img src='asset:fonts.conf' alt='x'>",
    "<img src='data:image/svg+xml,<svg xmlns=\"http://www.w3.org/2000/svg\"/>' alt='x'>",
    "<link rel='stylesheet' href='http://192.0.2.1/x.css'>",
    "<link rel='attachment' href='file:///etc/passwd'>",
    "<a rel='attachment' href='file:///etc/passwd'>x</a>",
    "<style>@import url(http://192.0.2.1/x.css);</style>",
    "<style>@font-face { font-family: x; src: url(file:///etc/passwd) }</style>",
    "<p style='background: url(http://192.0.2.1/x.png)'>x</p>",
    "<p style='list-style-image: url(file:///etc/passwd); display: list-item'>x</p>",
    "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd' width='9' height='9'/></svg>",
    "<object data='file:///etc/passwd'></object>",
    "<embed src='file:///etc/passwd'>",
]


@pytest.mark.parametrize("markup", HOSTILE)
def test_whatever_is_not_ours_ends_the_printing(markup: str) -> None:
    html = f"<!doctype html><html lang='en'><title>t</title><body>{markup}</body></html>"
    with pytest.raises(RenderRefused, match="refused to load"):
        as_pdf(html, attachment=b"{}", created=APPROVED, identifier=b"1", language="en")


def test_printing_hostile_fields_opens_no_file_and_no_socket_outside_the_package() -> None:
    script = Path(__file__).parent / "hostile_process.py"
    environment = os.environ | {"PYTHONPATH": os.getcwd()}
    done = subprocess.run(
        [sys.executable, str(script)],
        check=False,
        capture_output=True,
        text=True,
        timeout=300,
        env=environment,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.strip().endswith("watched and clean")


def test_a_hundred_identifiers_still_fit() -> None:
    value = request()
    value["data"]["identifiers"] = [IDENTIFIERS[0] | {"port": port} for port in range(50_000, 50_100)]
    with opened(pdf_of("PRES", value)) as made:
        read = "".join(pages(made))
    assert all(str(port) in read for port in range(50_000, 50_100))


def test_the_host_fonts_are_out_of_reach() -> None:
    assert os.environ["FONTCONFIG_FILE"].endswith("mla/documents/assets/fonts.conf")
    listed = subprocess.run(["fc-list", ":", "file"], capture_output=True, text=True, check=True, timeout=60)
    assert listed.stdout
    assert all("mla/documents/assets/fonts/" in line for line in listed.stdout.splitlines())


def test_nothing_is_left_in_the_folder_for_temporary_files() -> None:
    before = set(os.listdir(tempfile.gettempdir()))
    html = html_of("ACK", act("acknowledge"))
    as_pdf(html, attachment=b"{}", created=APPROVED, identifier=b"1", language="en")
    assert not [
        name for name in set(os.listdir(tempfile.gettempdir())) - before if name.startswith("weasyprint")
    ]
