"""Letters from right to left: the letter turns round, and what would then read as something else does not."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from mla.documents.directions import isolated, paragraph, way_of, whole_numbers
from mla.documents.errors import RenderRefused
from tests.documents.making import html_of, pdf_of
from tests.documents.payloads import CASES, ROMANIA, act, payload_of, request
from tests.documents.pretended import pretended, words
from tests.documents.test_pdf import shown

# The layout engine leaves its colour profile to the collector to close.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")

ARABIC = "كتب الشاهد أن العنوان 198.51.100.7 ظهر في 2026-11-19"


@pytest.fixture(autouse=True)
def speaking() -> Iterator[None]:
    with pretended("ar", "uk"):
        yield


@pytest.mark.parametrize(("kind", "name"), CASES)
def test_a_letter_in_arabic_runs_from_right_to_left(kind: str, name: str) -> None:
    html = html_of(kind, payload_of(kind, name, languages=["ar"]))
    assert '<html lang="ar" dir="rtl">' in html
    assert 'lang="en"' not in html
    assert 'class="also"' not in html


def test_a_letter_in_another_script_runs_as_before() -> None:
    html = html_of("PRES", request(languages=["uk"]))
    assert '<html lang="uk">' in html
    assert "dir=" not in html


@pytest.mark.parametrize(
    ("languages", "first", "beside"), [(["en", "ar"], "", "rtl"), (["ar", "en"], "rtl", "ltr")]
)
def test_side_by_side_each_language_runs_its_own_way(languages: list[str], first: str, beside: str) -> None:
    html = html_of("PRES", request(languages=languages))
    turned = f' dir="{first}"' if first else ""
    assert f'<html lang="{languages[0]}"{turned}>' in html
    assert f'<p class="also" lang="{languages[1]}" dir="{beside}">' in html
    assert f'<p class="first" lang="{languages[0]}">' in html
    # The slash belongs to the line, not to the second language, where it would end up behind the words.
    assert f'<span class="also">/ <span lang="{languages[1]}" dir="{beside}">' in html


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Rabat", "ltr"),
        ("الرباط", "rtl"),
        ("1 شارع", "rtl"),
        ("+1-202-555-0101", "ltr"),
        ("", "ltr"),
        ("24/7", "ltr"),
    ],
)
def test_a_text_runs_as_its_first_letter(text: str, way: str) -> None:
    assert way_of(text) == way


@pytest.mark.parametrize(
    "number",
    [
        "2026-11-19",
        "03:44",
        "+1-202-555-0101",
        "198.51.100.7",
        "29(5)(b)",
        "2001:db8::1",
        "1234/P/2026",
        "27(9)(a)",
    ],
)
def test_a_number_of_several_parts_is_kept_whole_between_arabic_words(number: str) -> None:
    assert f'<bdi dir="ltr">{number}</bdi>' in whole_numbers(f"في {number}، ثم")


def test_typed_lines_each_run_their_own_way() -> None:
    assert isolated("الرباط\nRabat", within="ar") == 'الرباط<br><bdi dir="ltr">Rabat</bdi>'
    assert isolated("الرباط\nRabat", within="en") == '<bdi dir="rtl">الرباط</bdi><br>Rabat'
    assert paragraph("Rabat") == ("", "Rabat")
    assert paragraph("<b>")[1] == "&lt;b&gt;"
    assert isolated("<b>", within="ar") == '<bdi dir="ltr">&lt;b&gt;</bdi>'


def test_typed_text_of_the_other_way_is_marked_in_every_place() -> None:
    side = ROMANIA | {"authority": ROMANIA["authority"] | {"name": "النيابة العامة"}}
    html = html_of("RFI", act("ask", to=side, languages=["fr"], body={
        "questions": [ARABIC, "Which port?"], "why": ARABIC, "by": None, "meanwhile": ""}))  # fmt: skip
    assert '<bdi dir="rtl">النيابة العامة</bdi>' in html
    assert '<ol class="typed" dir="rtl"><li dir="rtl">كتب' in html
    assert "<li>Which port?</li>" in html
    assert '<bdi dir="ltr">2026-11-19</bdi>' in html


def test_what_must_not_turn_round_is_marked_in_an_arabic_letter() -> None:
    html = html_of("PRES", request(languages=["ar"]))
    assert '<span class="fixed">RO-2026-000123-26</span>' in html
    assert '<span class="fixed">198.51.100.7</span>' in html
    assert '<span class="instant">2026-11-19 03:12:09 UTC+02:00</span>' in html
    assert '، <span class="clock">03:44 (UTC+02:00)</span>' in html
    assert '<bdi dir="ltr">contact@example.org</bdi>' in html
    assert '<bdi dir="ltr">+1-202-555-0103</bdi>' in html


def test_the_style_sheets_know_no_left_and_no_right_where_a_letter_can_turn() -> None:
    for sheet in ("mla/documents/assets/letter.css", "static/mla/letter.css"):
        rules = re.sub(
            r"/\*.*?\*/|@page\s*\{[^}]*\}", "", Path(sheet).read_text(encoding="utf-8"), flags=re.S
        )
        sided = re.findall(
            r"(?:margin|padding|border)-(?:left|right)|(?:float|clear|text-align): (?:left|right)", rules
        )
        assert sided == [], sheet


@cache
def arabic() -> bytes:
    with pretended("ar"):
        return pdf_of("PRES", request(languages=["ar", "en"]))


def test_an_arabic_letter_has_its_fonts_and_can_be_copied_from() -> None:
    with pikepdf.open(BytesIO(arabic())) as pdf:
        described = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/FontName" in one]
        assert any("Noto-Naskh-Arabic" in str(font.FontName) for font in described)
        assert str(pdf.Root.Lang) == "ar"
    first = shown(arabic())[0]
    assert words("ar", "Data preservation request").rsplit(" ", 1)[0] in first
    assert "RO-2026-000123-26" in first


def test_each_part_of_the_file_names_its_language() -> None:
    """PDF/UA-1, 7.2: a voice must know in which language to read."""
    with pikepdf.open(BytesIO(arabic())) as pdf:
        named = {
            str(one.Lang) for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/Lang" in one
        }
    assert named >= {"ar", "en"}


def test_an_arabic_letter_has_the_same_bytes_in_another_process() -> None:
    environment = {
        **os.environ,
        "PYTHONPATH": os.getcwd(),
        "PYTHONHASHSEED": "7",
        "DJANGO_SETTINGS_MODULE": "mla.settings",
    }
    program = [sys.executable, "-m", "tests.documents.pretended"]
    run = subprocess.run(program, capture_output=True, text=True, env=environment, timeout=120)
    assert run.returncode == 0, run.stderr
    assert run.stdout == sha256(arabic()).hexdigest()


@pytest.mark.parametrize(
    "languages", [["de"], [], ["en", "en"], ["en", "fr", "ar"], ["xx"], [["en"]], "en", None]
)
def test_a_letter_in_languages_that_are_not_offered_is_refused(languages: object) -> None:
    with pytest.raises(RenderRefused, match=r"^languages: expected one or two of en, fr, uk, ar"):
        html_of("PRES", request(languages=languages))
