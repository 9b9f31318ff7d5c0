"""The catalogues of the letters: a text without words, and a character without a glyph, fail here and not at night."""

import ast
import io
import json
from gettext import GNUTranslations
from pathlib import Path
from typing import TypeGuard

import pytest
from django.utils import translation
from django.utils.functional import Promise

from mla import documents
from mla.documents import strings
from mla.documents.glyphs import missing
from mla.documents.kinds import KINDS
from mla.documents.papers.spoken import THE_SYSTEM
from mla.documents.specimens import ALL
from mla.documents.strings import collected
from mla.law import tongues
from mla.law.clocks import CLOCKS
from mla.law.readiness import RULES
from mla.law.text import Text
from mla.requests.statuses import Status
from mla.requests.verbs import VERBS
from mla.runtime import letter_catalogues
from mla.runtime.translations import compiled, keys, messages
from tests.documents.making import html_of
from tests.documents.payloads import payload_of
from tests.documents.pretended import TEMPLATE

TICKS = "☐☒"  # of a font of their own, which nothing else is printed in
WRITE = "run manage.py write_letter_catalogues"


def catalogue(language: str) -> str:
    return (tongues.FOLDER / f"{language}.po").read_text(encoding="utf-8")


def template() -> str:
    return TEMPLATE.read_text(encoding="utf-8")


def test_the_template_holds_every_text_of_the_letters() -> None:
    assert letter_catalogues.template(collected()) == template(), WRITE


@pytest.mark.parametrize("language", tongues.FURTHER)
def test_each_catalogue_has_the_entries_of_the_template(language: str) -> None:
    assert sorted(keys(catalogue(language))) == sorted(keys(template())), WRITE
    assert "#, fuzzy" not in catalogue(language)


@pytest.mark.parametrize("language", tongues.FURTHER)
def test_a_released_language_has_words_for_every_text(language: str) -> None:
    """The others are not offered; what is filled in so far is checked all the same."""
    faults = letter_catalogues.faults(template(), catalogue(language))
    if language not in tongues.RELEASED:
        faults = [fault for fault in faults if not fault.startswith("no words")]
    assert faults == [], f"{language}: {faults}"


def test_a_missing_text_is_named() -> None:
    pot = 'msgid ""\nmsgstr ""\n\nmsgid "Address"\nmsgstr ""\n\nmsgid "Page {page}"\nmsgstr ""\n'
    filled = pot.replace('"Page {page}"\nmsgstr ""', '"Page {page}"\nmsgstr "Seite {seite}"')
    assert letter_catalogues.faults(pot, filled) == [
        "no words for 'Address'",
        "other places in braces than 'Page {page}': 'Seite {seite}'",
    ]


@pytest.mark.parametrize("language", tongues.FURTHER)
def test_every_character_of_a_catalogue_has_a_glyph(language: str) -> None:
    without = {text: missing(text) for text in messages(catalogue(language)).values() if missing(text)}
    assert without == {}, f"{language}: {without}"
    data = json.loads((tongues.FOLDER / f"{language}.json").read_text(encoding="utf-8"))
    said = " ".join([data["date"], *data["months"], *data["states"].values()])
    assert missing(said) == "", f"{language}: names of States and months"


def test_every_character_of_our_own_texts_and_of_the_specimens_has_a_glyph() -> None:
    said = "".join(text.en + text.fr for text in collected())
    letters = "".join(html_of(kind, payload_of(kind, name)) for kind, name in ALL)
    assert missing(said + letters) == TICKS


def test_the_page_stands_before_the_number_of_pages() -> None:
    """The style sheet counts in this order (`head.page_numbers`)."""
    from_catalogues = [messages(catalogue(one)).get("Page {page} of {pages}", "") for one in tongues.FURTHER]
    wrong = [one for one in from_catalogues if one and not one.index("{page}") < one.index("{pages}")]
    assert wrong == []


def test_no_text_of_a_letter_stands_inside_a_function() -> None:
    """There nothing would collect it. Texts of variables are made elsewhere, and collected there."""
    wrong = []
    for path in sorted(Path(documents.__path__[0]).rglob("*.py")):
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(function, ast.FunctionDef):
                wrong += [f"{path.name}:{call.lineno}" for call in ast.walk(function) if literal(call)]
    assert wrong == []


def literal(node: ast.AST) -> TypeGuard[ast.Call]:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "Text"
        and any(isinstance(part, ast.Constant) for part in node.args)
    )


@pytest.mark.parametrize(("kind", "name"), ALL)
def test_whatever_a_letter_says_is_in_the_template(kind: str, name: str) -> None:
    """The collector looks at tables, this at what is asked for: a text that only a function can reach is found here."""
    known, asked = set(keys(template())), set()

    def said(language: str, english: str, french: str) -> str:
        asked.add((english, french))
        return english

    payload = payload_of(kind, name, languages=["de"])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tongues, "RELEASED", frozenset({"de"}))
        patch.setattr(tongues, "catalogue", lambda language: GNUTranslations())
        patch.setattr(tongues, "said", said)
        html_of(kind, payload)
    fields = set(payload.get("body", {}))  # a field without a label prints its own name
    absent = {one for one in asked if not {one[0], f"{one[1]}\4{one[0]}"} & known and one[0] not in fields}
    assert asked
    assert absent == set(), WRITE


def test_every_kind_is_among_the_letters_and_papers() -> None:
    assert {kind for kind, _name in ALL} == set(KINDS)


@pytest.mark.parametrize(
    "words", [*(verb.past for verb in VERBS.values()), *(one.label for one in Status), THE_SYSTEM]
)
def test_what_a_paper_says_of_acts_and_of_files_is_in_the_template(words: Promise) -> None:
    with translation.override("en"):
        english = str(words)
    assert english in {key.rpartition("\4")[2] for key in keys(template())}, WRITE


def test_what_a_translator_wrote_is_kept_when_the_texts_change() -> None:
    first = [Text("Address", "Adresse"), Text("Other", "Autre")]
    old = letter_catalogues.merged(first, "", "de")
    filled = old.replace('msgid "Address"\nmsgstr ""', 'msgid "Address"\nmsgstr "Anschrift"')
    filled = filled.replace("#. French: Adresse", "# As in the form.\n#. French: Adresse")
    second = [Text("Address", "Adresse"), Text("New", "Nouveau")]
    new = letter_catalogues.merged(second, filled, "de")
    assert messages(new) == {"Address": "Anschrift"}
    assert keys(new) == ["Address", "New"]
    assert "# As in the form.\n#. French: Adresse\n" in new
    assert letter_catalogues.merged(second, new, "de") == new


def test_one_english_text_with_two_french_ones_has_two_entries() -> None:
    found = [Text("From", "Expéditeur"), Text("From", "À partir du")]
    written = letter_catalogues.merged(found, "", "uk")
    assert keys(written) == ["Expéditeur\4From", "À partir du\4From"]
    filled = written.replace('msgid "From"\nmsgstr ""', 'msgid "From"\nmsgstr "Від"', 1)
    read = GNUTranslations(io.BytesIO(compiled(filled)))
    assert read.pgettext("Expéditeur", "From") == "Від"


def test_the_collector_opens_tables_and_takes_of_the_law_only_titles() -> None:
    table = {"a": (Text("One", "Un"), [Text("Two", "Deux")]), "b": Text("Three", "Trois")}
    assert [text.en for text in strings.texts(table, {})] == ["One", "Two", "Three"]
    record = next(iter(CLOCKS.values()))
    assert list(strings.texts({"a": record}, {})) == [record.title]
    assert not {rule.message for rule in RULES} & set(collected())


def test_a_translation_follows_its_french_when_a_second_text_has_the_same_english() -> None:
    sender, since = Text("From", "Expéditeur"), Text("From", "À partir du")
    alone = letter_catalogues.merged([sender], "", "uk").replace('"From"\nmsgstr ""', '"From"\nmsgstr "Від"')
    both = letter_catalogues.merged([sender, since], alone, "uk")
    assert messages(both) == {"Expéditeur\4From": "Від"}
    assert messages(letter_catalogues.merged([sender], both, "uk")) == {"From": "Від"}
    assert messages(letter_catalogues.merged([since], both, "uk")) == {}
