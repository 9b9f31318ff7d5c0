"""The own name of an office stands in its letters, in whichever script its State writes."""

from io import BytesIO

import pikepdf
import pytest

from mla.documents.glyphs import missing
from tests.documents.making import pdf_of
from tests.documents.payloads import request
from tests.documents.scripts import NAMES, named_in_every_script
from tests.documents.test_pdf import shown

pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
FURTHER = ("Armenian", "Georgian", "Hebrew", "Sinhala", "Tamil", "Tifinagh", "CJK-JP")
PLAIN = (
    "Greek",
    "Cyrillic",
    "Armenian",
    "Georgian",
    "Tifinagh",
    "Japanese",
)  # no letters are joined or reordered


@pytest.mark.parametrize("script", NAMES)
def test_a_name_in_the_script_can_be_printed(script: str) -> None:
    assert missing(NAMES[script]) == ""


def test_each_script_has_its_font_in_the_file_and_can_be_copied_from_it() -> None:
    letter = pdf_of("PRES", named_in_every_script())
    with pikepdf.open(BytesIO(letter)) as pdf:
        fonts = {
            str(one.FontName)
            for one in pdf.objects
            if isinstance(one, pikepdf.Dictionary) and "/FontName" in one
        }
    assert [name for name in FURTHER if not any(f"Noto-Sans-{name}" in font for font in fonts)] == []
    text = "".join("".join(shown(letter)).split())
    assert [script for script in PLAIN if "".join(NAMES[script].split()) not in text] == []


def test_a_letter_without_them_carries_none_of_their_fonts() -> None:
    with pikepdf.open(BytesIO(pdf_of("PRES", request()))) as pdf:
        fonts = {
            str(one.FontName)
            for one in pdf.objects
            if isinstance(one, pikepdf.Dictionary) and "/FontName" in one
        }
    assert not [font for font in fonts if any(name in font for name in FURTHER)]
