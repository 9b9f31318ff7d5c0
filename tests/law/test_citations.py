"""A treaty has a number of its own in each language of the Council of Europe."""

import pytest

from mla.law.citations import IN_FRENCH, Citation, Status, convention, known, practice, printed
from mla.law.instruments import INSTRUMENTS


@pytest.mark.parametrize(
    ("citation", "french"),
    [
        (convention("29(7)"), "Art. 29(7) STE 185"),
        (known("8(6)", "CETS 224"), "Art. 8(6) STCE 224"),
        (known("10", "Regulation (EU) 2023/1543"), "Art. 10 règlement (UE) 2023/1543"),
        (known("42(8)", "UNCC"), "Art. 42(8) UNCC"),
        (practice("the desks themselves"), "Usage"),
    ],
)
def test_a_french_reader_finds_the_french_name_of_a_treaty(citation: Citation, french: str) -> None:
    assert citation.into("fr-ca") == french
    assert f"{citation:fr}" == french
    assert printed(str(citation), "fr") == french


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_every_other_reader_finds_the_english_one(language: str) -> None:
    assert convention("29(7)").into(language) == "Art. 29(7) ETS 185"


def test_every_treaty_of_the_council_of_europe_has_its_french_number() -> None:
    numbered = {one.citation.instrument for one in INSTRUMENTS.values()}
    european = {name for name in numbered if name.startswith(("ETS ", "CETS "))}
    assert european
    assert european <= set(IN_FRENCH)


def test_no_other_half_of_a_text_is_touched() -> None:
    plain = Citation("ETS 185", "", Status.KNOWLEDGE, "invented")
    assert str(plain) == "ETS 185"
    assert plain.into("fr") == "STE 185"
