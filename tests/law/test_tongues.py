"""In which languages a letter may be written, and which is proposed to whom."""

import csv
from datetime import date

import pytest
from django.conf import settings

from mla.law import cldr, tongues
from mla.law.text import Filled, Text
from tests.documents.pretended import pretended, words

PROPOSED = """
accepted   languages
-          en fr
en         en fr
fr         fr en
en,fr      en fr
fr,en      fr en
de         de en
de,fr      de fr
en,de      en de
de,uk      de en
sr-Latn    en fr
xx,uk      uk en
pt-BR      en fr
"""


@pytest.mark.parametrize(
    ("accepted", "pair"), [row.split(maxsplit=1) for row in PROPOSED.strip().split("\n")[1:]]
)
def test_the_readers_language_is_proposed_and_an_authentic_one_beside_it(accepted: str, pair: str) -> None:
    with pretended("de", "uk"):
        assert tongues.proposed([] if accepted == "-" else accepted.split(",")) == pair.split()


def test_the_reader_comes_first_among_the_chosen() -> None:
    assert tongues.reader_first(["en", "uk"], ["uk"]) == ["uk", "en"]
    assert tongues.reader_first(["uk", "fr"], []) == ["fr", "uk"]
    assert tongues.reader_first(["fr"], ["de"]) == ["fr"]


def test_a_language_is_offered_only_when_it_is_released_and_its_catalogue_is_whole() -> None:
    with pretended("de"), pytest.MonkeyPatch.context() as patch:
        assert tongues.offered()[:2] == ("en", "fr")
        assert "de" in tongues.offered()
        patch.setattr(tongues, "RELEASED", frozenset())
        assert tongues.offered() == ("en", "fr")
        patch.setattr(tongues, "RELEASED", frozenset({"de"}))
        patch.setattr(tongues, "catalogue", lambda language: None)
        assert tongues.offered() == ("en", "fr")


def test_a_text_speaks_each_language_and_a_variant_of_it() -> None:
    text = Text("Address", "Adresse")
    with pretended("ar"):
        assert text.into("ar") == text.into("ar-MA") == words("ar", "Address")
        assert (text.into("fr-CA"), text.into("en_GB"), text.into("xx")) == ("Adresse", "Address", "Address")


def test_the_french_tells_two_texts_apart_that_are_one_in_english() -> None:
    sender, since = Text("From", "Expéditeur"), Text("From", "À partir du")
    with pretended("uk"):
        known = tongues.catalogue("uk")
        assert known is not None
        assert known.pgettext(sender.fr, "From") == sender.into("uk")
        assert known.pgettext(since.fr, "From") == since.into("uk")
        assert known.gettext("From") == "From"


def test_a_sentence_is_filled_in_each_language_by_itself() -> None:
    pattern = Text("Article {article} of the Convention", "article {article} de la Convention")
    filled = Filled.of(pattern, {"article": Text("Address", "Adresse")})
    assert (filled.en, filled.fr) == ("Article Address of the Convention", "article Adresse de la Convention")
    with pretended("uk"):
        assert words("uk", "Address") in filled.into("uk")
        assert "{" not in filled.into("uk")


def parties() -> list[dict[str, str]]:
    with (settings.BASE_DIR / "fixtures" / "parties.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


@pytest.mark.parametrize("language", tongues.FURTHER)
def test_every_state_on_record_and_every_month_has_a_name(language: str) -> None:
    assert [one["iso2"] for one in parties() if not cldr.names(language).states.get(one["iso2"])] == []
    assert len(set(cldr.names(language).months)) == 12
    assert "CLDR" in cldr.names(language).source


DAYS = {
    "es": "1 de diciembre de 2026",
    "pt": "1 de dezembro de 2026",
    "de": "1. Dezember 2026",
    "it": "1 dicembre 2026",
    "tr": "1 Aralık 2026",
    "uk": "1 грудня 2026 р.",
    "ar": "1 ديسمبر 2026",
}


@pytest.mark.parametrize(("language", "said"), DAYS.items())
def test_a_day_is_written_as_the_language_writes_it(language: str, said: str) -> None:
    assert cldr.written(date(2026, 12, 1), language).replace("\u202f", " ").replace("\u00a0", " ") == said


def test_a_state_that_the_data_does_not_know_keeps_its_english_name() -> None:
    assert cldr.state("RO", "Romania", "Roumanie").into("uk") == "Румунія"
    assert cldr.state("ZZ", "Nowhere", "Nulle part").into("uk") == "Nowhere"
