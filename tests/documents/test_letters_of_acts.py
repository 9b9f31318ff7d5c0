"""Every act that goes to another State has a letter of its own, which prints each field of its body."""

import json
from dataclasses import fields
from typing import Any

import pytest

from mla.documents.bodies import BODIES as SHAPES
from mla.documents.errors import RenderRefused
from mla.documents.kinds import KINDS, title_of
from mla.documents.models import Document
from mla.documents.paper import PAPERS, paper_of
from mla.documents.sections import Section
from mla.documents.specimens import CASES, LETTERS, payload_of
from mla.documents.specimens.information import FIRST_LETTERS
from mla.documents.specimens.request import request
from mla.requests.letters import BY_FAMILY, BY_GROUND
from mla.requests.verbs import VERBS
from tests.documents.making import html_of
from tests.documents.payloads import act

LETTERED = [verb for verb in VERBS.values() if verb.letter]


def test_every_act_that_goes_to_the_other_side_has_a_letter() -> None:
    """The request itself, an offer, and a notification are ordered by their approval."""
    assert {verb.code for verb in VERBS.values() if verb.addressed} - {"send", "offer", "notify"} <= {
        verb.code for verb in LETTERED
    }


@pytest.mark.parametrize("verb", LETTERED, ids=lambda verb: verb.code)
def test_the_letter_of_an_act_is_a_kind_that_prints_it_and_has_an_example(verb: Any) -> None:
    named = {verb.letter, *BY_GROUND.get(verb.code, {}).values(), *BY_FAMILY.get(verb.code, {}).values()}
    for code in named:
        assert verb.code in KINDS[code].for_verbs
        assert (code, verb.code) in CASES or code in FIRST_LETTERS
        assert len(code) <= (Document._meta.get_field("kind").max_length or 0)


def sections_of(kind: str) -> list[Section]:
    return list(KINDS[kind].sections)


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_speaks_english_and_french_in_title_headings_and_sentences(kind: str) -> None:
    said = [KINDS[kind].title, *KINDS[kind].titles.values()]
    for section in sections_of(kind):
        said += [section.title, *([section.said] if section.said else [])]
    assert all(text.en.strip() and text.fr.strip() for text in said)
    sentences = [text for text in said if len(text.en.split()) > 3]
    assert not [text.en for text in sentences if text.en == text.fr]


STANDS_ELSEWHERE = {"party", "our_reference"}  # in the name of the State, and among the references


@pytest.mark.parametrize(("kind", "name"), [case for case in CASES if case[1] in SHAPES])
def test_a_letter_has_a_section_for_each_field_of_its_body(kind: str, name: str) -> None:
    """What no section names would stand under Further details, in no order anybody chose."""
    given = {field.name.rstrip("_") for field in fields(SHAPES[name])}
    named = {key for section in sections_of(kind) for key in section.body}
    assert given - named <= STANDS_ELSEWHERE
    assert set(payload_of(kind, name)["body"]) == given


@pytest.mark.parametrize(
    ("kind", "name", "field"),
    [
        (one.kind, one.verb, field)
        for one in LETTERS
        for field, value in one.body.items()
        if isinstance(value, str) and value and field not in STANDS_ELSEWHERE
    ],
)
def test_each_text_of_a_body_changes_the_letter(kind: str, name: str, field: str) -> None:
    """A field may be printed as words for a code; without it the letter is another one."""
    payload = payload_of(kind, name, languages=["en"])
    try:
        shown = html_of(kind, payload | {"body": payload["body"] | {field: ""}})
    except RenderRefused:
        return  # a day or an instant that the letter cannot do without
    content = html_of(kind, payload)
    assert without_digest(shown) != without_digest(content)


def without_digest(html: str) -> str:
    return html[html.index("<main>") : html.index('class="verify"')]


def test_every_act_that_is_printed_as_such_has_a_typed_body() -> None:
    printed = {verb.code for verb in LETTERED if KINDS[verb.letter].schema == "mla/act/1"}
    assert printed <= set(SHAPES)
    assert {"acknowledge", "refuse", "execute", "take_back", "cannot_answer"} <= printed


def test_an_act_without_a_typed_body_is_not_printed() -> None:
    unknown = act("acknowledge", act="dance")
    with pytest.raises(RenderRefused):
        html_of("ACK", unknown)


@pytest.mark.parametrize(
    ("field", "value"), [("officer", ["Max", "Muster"]), ("expected_on", "tomorrow"), ("received_at", None)]
)
def test_a_field_of_another_type_refuses_the_letter(field: str, value: Any) -> None:
    told = act("acknowledge")
    with pytest.raises(RenderRefused, match=rf"^body\.{field}: expected"):
        html_of("ACK", told | {"body": told["body"] | {field: value}})


@pytest.mark.parametrize("one", LETTERS, ids=lambda one: f"{one.kind}-{one.verb}")
def test_a_field_that_no_shape_knows_refuses_the_letter(one: Any) -> None:
    payload = one.payload()
    with pytest.raises(RenderRefused, match=r"^body\.secret: this field is not known"):
        html_of(one.kind, payload | {"body": payload["body"] | {"secret": "x"}})


def test_a_letter_ordered_before_its_act_had_a_kind_is_printed_as_that_kind() -> None:
    before = act("postpone", body={k: v for k, v in act("postpone")["body"].items() if k != "meanwhile"})
    assert "<h1>" in html_of("LETTER", before)
    assert "Postponement" in html_of("LETTER", before)
    warned = act("warn", body={"ground": "RISK", "text": "They tell."})
    assert "Warning: risk of the preservation" in html_of("LETTER", warned)
    assert title_of("LETTER").fr == "Lettre"
    with pytest.raises(RenderRefused, match="no letter of kind"):
        html_of("LETTER", before | {"act": "dance"})


# --- cover sheets ----------------------------------------------------------------------------------------------


def test_each_annex_has_a_cover_sheet_with_its_letter_title_pages_language_and_digest() -> None:
    annexes = [
        {"letter": letter, "title": f"Annex {letter} (invented)", "media_type": "application/pdf",
         "pages": pages, "language": language, "sha256": letter.lower() * 64}
        for letter, pages, language in (("A", 3, "ro"), ("B", None, ""))
    ]  # fmt: skip
    html = html_of("PRES", request(annexes=annexes))
    sheets = html.split('<section class="cover">')[1:]
    assert len(sheets) == 2
    assert html.index('class="verify"') < html.index('class="cover"')
    for text in (
        "Annex A",
        "Annexe A",
        "Annex A (invented)",
        ">3<",
        "Romanian",
        "a" * 64,
        "RO-2026-000123-26",
    ):
        assert text in sheets[0], text
    assert sheets[1].count("not stated") == 2


def test_a_file_of_an_outcome_has_a_sheet_and_a_thing_on_paper_has_none() -> None:
    body = act("execute")["body"] | {
        "material": [{"title": "Logs", "sha256": "c" * 64}, {"title": "A disc", "sha256": ""}]
    }
    html = html_of("OUT", act("execute", body=body))
    assert html.count('<section class="cover">') == 1
    assert "Enclosure 1" in html


def test_a_letter_without_annexes_ends_with_its_verification() -> None:
    assert 'class="cover"' not in html_of("PRES", request(annexes=[]))


# --- paper -----------------------------------------------------------------------------------------------------


def to_state(code: str) -> dict[str, Any]:
    asked: dict[str, Any] = json.loads(json.dumps(request()))
    asked["requested"]["party"] = code
    return asked


@pytest.mark.parametrize(
    ("state", "paper"), [("US", "us-letter"), ("PH", "us-letter"), ("DE", "a4"), ("JP", "a4")]
)
def test_the_paper_is_that_of_the_state_that_is_asked(state: str, paper: str) -> None:
    assert paper_of(to_state(state)) == paper
    assert f'<body class="letter {paper}' in html_of("PRES", to_state(state))


def test_an_answer_is_printed_on_the_paper_of_its_reader() -> None:
    answer = act("acknowledge")
    answer = answer | {"to": answer["to"] | {"party": "CA"}}
    assert paper_of(answer) == "us-letter"


def test_every_paper_says_who_says_so() -> None:
    assert all(one.source and one.status for one in PAPERS.values())


# --- 27(7) -----------------------------------------------------------------------------------------------------


def test_a_notice_under_27_7_says_whether_execution_is_impossible_or_delayed() -> None:
    told = act("notify_delay")
    said = {
        one: without_digest(html_of("DELAY", told | {"body": told["body"] | {"hindrance": one}}))
        for one in ("delayed", "impossible")
    }
    assert "is likely to be delayed significantly" in said["delayed"]
    assert "impossible" not in said["delayed"]
    assert "is impossible." in said["impossible"]
    assert "delayed" not in said["impossible"]


def test_a_notice_from_before_the_two_were_told_apart_says_both() -> None:
    told = act("notify_delay")
    before = told | {"body": {key: value for key, value in told["body"].items() if key != "hindrance"}}
    assert "is impossible, or is likely to be delayed significantly" in html_of("DELAY", before)
    with pytest.raises(RenderRefused):
        html_of("DELAY", before | {"body": before["body"] | {"hindrance": "perhaps"}})
