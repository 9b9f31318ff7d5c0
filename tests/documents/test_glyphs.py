import pytest

from mla.documents.errors import RenderRefused
from mla.documents.glyphs import check_payload, missing
from tests.documents.payloads import canonical, request


@pytest.mark.parametrize(
    "text", ["Ștefan Țîru", "Ελλάδα", "Україна", "Œuvre n° 1 – « été »", "İstanbul ğ", "☒☐"]
)
def test_latin_greek_and_cyrillic_are_covered(text: str) -> None:
    assert missing(text) == ""


def test_control_characters_are_covered_because_they_are_written_out() -> None:
    assert missing("a\x00\u202e") == ""


def test_a_character_without_glyph_is_refused_with_its_field() -> None:
    snapshot = request(facts="The account of 王 and 😀")
    with pytest.raises(RenderRefused, match=r"^facts: .*王 \(U\+738B\), 😀 \(U\+1F600\)"):
        check_payload(canonical(snapshot))


def test_the_field_is_named_inside_lists() -> None:
    snapshot = request()
    snapshot["data"]["identifiers"][2]["note"] = "日"
    with pytest.raises(RenderRefused, match=r"^data\.identifiers\[2\]\.note: "):
        check_payload(canonical(snapshot))
