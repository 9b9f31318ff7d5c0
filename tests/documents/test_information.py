"""The letters of Arts 26 and 35: an offer has no place for the content, and each says what it does."""

import pytest

from mla.documents.errors import RenderRefused
from mla.documents.kinds import KINDS
from mla.documents.specimens.information import GIVEN, information_of, offer_of
from mla.requests.snapshot_information import HEAD, offer
from tests.documents.making import html_of
from tests.documents.payloads import BODIES, act, payload_of, request

CONTENT = (
    "hospital",
    "198.51.100.7",
    "Unknown suspect",
    "Article 166",
    "1234/P/2026",
    "Court order",
    "30 November",
)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("kind", ["SPONT", "SPONT_OFFER", "POC_AST"])
def test_every_letter_is_printed_in_both_languages_of_the_convention(kind: str, language: str) -> None:
    html = html_of(kind, payload_of(kind, "", languages=[language]))
    assert KINDS[kind].title.into(language) in html
    article = {"SPONT": "26", "SPONT_OFFER": "26", "POC_AST": "35"}[kind]
    assert f"rticle {article}" in html


def test_an_offer_prints_no_word_of_the_content() -> None:
    html = html_of("SPONT_OFFER", offer_of(request()))
    assert "Do not name its source" in html
    assert not [word for word in CONTENT if word in html]
    information = html_of("SPONT", information_of(request()))
    assert [word for word in CONTENT if word not in information] == ["1234/P/2026"], (
        "the case number stays at home"
    )


@pytest.mark.parametrize(
    "field", ["information", "facts", "persons", "identifiers", "annexes", "offences", "data"]
)
def test_an_offer_that_carries_more_is_refused(field: str) -> None:
    with pytest.raises(RenderRefused, match=f"^{field}: this field is not known"):
        html_of("SPONT_OFFER", offer_of(request()) | {field: request().get(field, "text")})


def test_an_offer_is_made_of_what_it_may_say_and_not_of_what_is_left_over() -> None:
    """A field that a later version adds to the information does not slip into the offer."""
    later = information_of(request()) | {
        "a_later_field": "secret",
        "contents": [*GIVEN, {**GIVEN[0], "code": "new"}],
    }
    made = offer(later)
    assert set(made) == {*HEAD, "schema", "requesting", "requested", "urgency", "contents"}
    assert {one["code"] for one in made["contents"]} == {"nature", "conditions"}


def test_information_without_conditions_says_that_there_are_none() -> None:
    rows = [one for one in GIVEN if one["code"] not in {"conditions", "nature"}]
    html = html_of("SPONT", information_of(request()) | {"contents": rows})
    assert "No condition is attached to its use." in html
    assert "We may ask you to explain" not in html


@pytest.mark.parametrize(
    ("verb", "said"),
    [
        ("accept_offer", "are bound by them"),
        ("decline_offer", "We have not received the information"),
        ("cannot_answer", "A request for mutual assistance"),
        ("answer_question", "Example Hosting; seven days."),
        ("take_back", "Nothing more follows under it"),
        ("report_use", "Two people were arrested."),
    ],
)
def test_an_answer_says_what_is_done(verb: str, said: str) -> None:
    measure = "POC_TECH" if "answer" in verb else "SPONT"
    html = html_of(BODIES[verb][0], act(verb, measure=measure))
    assert said in html
    assert "Date of the first letter" in html
    assert "Date of the request" not in html
