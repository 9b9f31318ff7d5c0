"""The letters of a joint investigation: each binds to a digest, the agreement shows both States, and all read back."""

import json
from typing import Any

import pytest

from mla.documents.copy import NotOurs, read_copy
from mla.documents.errors import RenderRefused
from mla.documents.kinds import KINDS
from mla.documents.specimens.team import END, FIRST, ITEMS, PROPOSALS, SECOND, TEAMED, proposed
from tests.documents.making import html_of, pdf_of
from tests.documents.payloads import sealed

pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
TOLD = [one for one in TEAMED if one.verb != "conclude_team"]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("kind", sorted(PROPOSALS))
def test_a_proposal_prints_each_item_with_its_article_and_the_digest_of_its_text(
    kind: str, language: str
) -> None:
    payload = proposed(kind) | {"languages": [language]}
    html = html_of(kind, payload)
    assert KINDS[kind].title.into(language) in html
    assert f"rticle {'12'}" in html
    assert all(row["text"] in html for row in payload["contents"])
    assert "2027" in html


def test_the_digest_is_of_the_text_and_not_of_the_letter() -> None:
    payload = proposed("JIT")
    assert FIRST in html_of("JIT", payload)
    assert FIRST in html_of("JIT", payload | {"facts": "Otherwise.", "version": 7})
    assert FIRST not in html_of("JIT", payload | {"ends_on": "2028-01-01"})


def test_the_agreement_shows_both_states_side_by_side_with_who_signs_for_each() -> None:
    agreement = next(one for one in TEAMED if one.verb == "conclude_team").payload()
    html = html_of("JIT_AGR", agreement)
    table = html[html.index('class="grid sides"') :]
    assert "&lt;" not in table
    for words in ("Romania", "Germany", "Ana Exemplu", "Jonas Beispiel", "Dan Exemplu"):
        assert words in table
    assert table.count('class="line"') == 3, "both States, and one central authority (12(3))"
    assert SECOND in html


@pytest.mark.parametrize("letter", TOLD, ids=lambda one: one.verb)
def test_each_letter_is_read_back_from_its_pdf(letter: Any) -> None:
    payload = letter.payload(languages=["en"])
    copy = read_copy(pdf_of(letter.kind, payload))
    assert copy.content == payload
    assert copy.is_letter


@pytest.mark.parametrize("kind", sorted(PROPOSALS))
def test_a_proposal_is_read_back_from_its_pdf(kind: str) -> None:
    copy = read_copy(pdf_of(kind, proposed(kind) | {"languages": ["en"]}))
    assert copy.content["contents"] == proposed(kind)["contents"]
    assert not copy.is_letter


@pytest.mark.parametrize(
    "wrong",
    [
        {"measure": "PRES"},
        {"offences": ["NONE"]},
        {"contents": [*ITEMS, {"code": "extra", "text": "x", "none": False}]},
        {"contents": [*ITEMS, ITEMS[0]]},
        {"ends_on": "soon"},
        {"persons": "Somebody"},
        {"thread": "1"},
        {"date": ""},
    ],
)
def test_a_proposal_with_a_value_nobody_knows_is_not_read(wrong: dict[str, Any]) -> None:
    with pytest.raises(NotOurs):
        read_copy(sealed(proposed("JIT") | wrong)[0])


def test_a_text_with_an_item_nobody_knows_is_neither_printed_nor_read() -> None:
    letter = next(one for one in TEAMED if one.verb == "propose_changes")
    body = letter.body | {"contents": [{"code": "extra", "text": "x", "none": False}]}
    with pytest.raises(NotOurs):
        read_copy(sealed(letter.payload(body=body))[0])
    with pytest.raises(RenderRefused):
        html_of("JIT_CHG", letter.payload(body=letter.body | {"extra": "x"}))


def test_the_conclusion_is_no_letter_that_moves_a_file() -> None:
    agreement = next(one for one in TEAMED if one.verb == "conclude_team").payload()
    with pytest.raises(NotOurs):
        read_copy(sealed(agreement)[0])
    assert json.loads(sealed(agreement)[0])["body"]["ends_on"] == END
