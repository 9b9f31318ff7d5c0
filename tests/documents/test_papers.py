"""Every kind of paper from its invented specimen: complete, in every language, the same bytes each time."""

import hashlib
import html as markup
import re
from typing import Any

import pytest

from mla.audit.canonical import canonical
from mla.documents.errors import RenderRefused
from mla.documents.kinds import KINDS
from mla.documents.kinds_papers import PAPERS
from mla.documents.papers.parts import PAPER_PARTS
from mla.documents.papers.sentences import ADVICE_AS_KEPT
from mla.documents.papers.shapes import BODIES
from mla.documents.papers.specimens import SPECIMENS, specimen
from mla.documents.payload import read
from mla.law.tongues import FURTHER, LANGUAGES
from tests.documents.making import html_of, pdf_of

# The layout engine leaves open files to the collector.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
CHOSEN = (*([one] for one in LANGUAGES), ["en", "fr"], ["ar", "en"], ["fr", "de"])


def words_of(html: str) -> str:
    return markup.unescape(" ".join(re.sub(r"<[^>]+>", " ", html.split("<body")[1]).split()))


def texts(value: Any) -> list[str]:
    """What a person wrote or a machine computed: every text of a body but codes, instants and names of States."""
    if isinstance(value, dict):
        return [one for key, item in value.items() if key not in CODED for one in texts(item)]
    if isinstance(value, list):
        return [one for item in value for one in texts(item)]
    return [value] if isinstance(value, str) and value else []


CODED = {
    *(
        "kind",
        "source",
        "received",
        "result",
        "recorded_at",
        "handed_at",
        "at",
        "status",
        "seat",
        "measure",
        "outcome",
    ),
    *(
        "ground",
        "why",
        "zone",
        "start",
        "end",
        "what",
        "rule",
        "due_at",
        "urgency",
        "since",
        "channel",
        "submitted_at",
    ),
    *("signed_at", "on", "taken", "code", "translated_on", "place", "actual", "digest"),
}


def test_every_kind_has_a_shape_its_sections_and_a_specimen() -> None:
    assert set(PAPERS) == set(BODIES) == set(PAPER_PARTS) == set(SPECIMENS)
    for code, one in PAPERS.items():
        assert KINDS[code] is one.kind
        assert {section.key for section in one.kind.sections} == set(PAPER_PARTS[code])


@pytest.mark.parametrize("kind", PAPERS)
@pytest.mark.parametrize("languages", CHOSEN, ids="-".join)
def test_a_paper_prints_everything_that_is_in_it(kind: str, languages: list[str]) -> None:
    payload = specimen(kind, languages=languages)
    shown = words_of(html_of(kind, payload))
    for text in texts(said_in(payload["body"], languages)):
        squeezed = " ".join(text.split())
        assert squeezed in shown or squeezed[:16] in shown, text


def said_in(value: Any, languages: list[str]) -> Any:
    """The same with each text of several languages in those of the paper; where it has none of them, in English."""
    if isinstance(value, list):
        return [said_in(item, languages) for item in value]
    if not isinstance(value, dict):
        return value
    if {"en", "fr"} <= set(value):
        return [value[one] for one in languages if one in value] or [value["en"]]
    return {key: said_in(item, languages) for key, item in value.items()}


@pytest.mark.parametrize("language", FURTHER)
def test_what_a_paper_carries_of_its_own_is_said_in_its_language(language: str) -> None:
    """The specimens stand for what `workflow.papers` freezes: no status, step or State stays in English."""
    frozen = [text for kind in PAPERS for text in words_in(specimen(kind, languages=[language]))]
    people = {"Ana Exemplu", "Ion Model"}
    alike = {text["en"] for text in frozen if text[language] == text["en"]} - people
    assert len(frozen) > 40
    assert alike <= {"Romania"}, "which is called so in Italian too"


def words_in(value: Any) -> list[dict[str, str]]:
    """Every text of several languages but those of the advice, which stays as it was kept."""
    if isinstance(value, list):
        return [one for item in value for one in words_in(item)]
    if not isinstance(value, dict):
        return []
    if {"en", "fr"} <= set(value):
        return [value]
    inner = (item for key, item in value.items() if key not in {"from", "advice"})
    return [one for item in inner for one in words_in(item)]


@pytest.mark.parametrize(
    ("languages", "printed", "marked"),
    [
        (["ar"], "en", '<div lang="en" dir="ltr"><p class="first"'),
        (["de", "fr"], "fr", '<div lang="fr"><p class="first"'),
        (["en", "ar"], "en", '<p class="first"'),
    ],
)
def test_advice_is_printed_in_the_language_in_which_it_was_kept(
    languages: list[str], printed: str, marked: str
) -> None:
    why = SPECIMENS["DECISION"]["body"]["advice"]["ways"][0]["why"]
    html = html_of("DECISION", specimen("DECISION", languages=languages))
    assert ADVICE_AS_KEPT.into(languages[0]) in html
    assert why[printed] in html
    assert why["fr" if printed == "en" else "en"] not in html
    assert re.search(rf"{marked}[^>]*>{re.escape(why[printed])}", html)


def test_a_paper_refuses_words_in_a_language_that_nobody_knows() -> None:
    status = SPECIMENS["COC"]["about"]["status"] | {"tlh": "x"}
    about = SPECIMENS["COC"]["about"] | {"status": status}
    with pytest.raises(RenderRefused, match=r"about\.status\.tlh: this field is not known"):
        html_of("COC", SPECIMENS["COC"] | {"about": about})


@pytest.mark.parametrize("kind", PAPERS)
def test_an_internal_paper_says_so_on_every_page(kind: str) -> None:
    html = html_of(kind, SPECIMENS[kind] | {"languages": ["en"]})
    stays = PAPERS[kind].internal and kind != "STATS"  # its specimen is one that may leave
    assert html.count(">INTERNAL<") == (2 if stays else 0), "head and foot of every page"


@pytest.mark.parametrize("kind", ["EV_INV", "CHRONO", "STATS"])
def test_the_same_snapshot_gives_the_same_bytes(kind: str) -> None:
    first, again = (hashlib.sha256(pdf_of(kind, SPECIMENS[kind])).hexdigest() for _turn in range(2))
    assert first == again


@pytest.mark.parametrize("kind", PAPERS)
def test_a_field_that_nobody_knows_is_refused_and_not_left_out(kind: str) -> None:
    body = SPECIMENS[kind]["body"] | {"secret": "x"}
    with pytest.raises(RenderRefused, match=r"body\.secret: this field is not known"):
        read(canonical(SPECIMENS[kind] | {"body": body}), schema="mla/paper/1")


def test_a_paper_is_not_printed_as_another_kind() -> None:
    with pytest.raises(RenderRefused, match="paper of kind 'COC'"):
        html_of("EV_INV", SPECIMENS["COC"])


def test_what_a_person_typed_stays_text() -> None:
    body = SPECIMENS["EV_INV"]["body"] | {"note": "<script>alert(1)</script>\u202egpj"}
    html = html_of("EV_INV", SPECIMENS["EV_INV"] | {"body": body})
    assert "<script>" not in html
    assert "[U+202E]" in html


def test_a_file_that_differs_is_named_first_with_both_digests() -> None:
    shown = words_of(html_of("HASHR", SPECIMENS["HASHR"] | {"languages": ["en"]}))
    bad = SPECIMENS["HASHR"]["body"]["files"][1]
    assert "2 of 4 files do NOT agree with the record" in shown
    assert bad["expected"] in shown
    assert bad["actual"] in shown
    assert shown.index(bad["title"]) < shown.index("Connection log")


@pytest.mark.parametrize(
    ("chain", "said"),
    [
        ({"whole": True, "broken_at": None, "what": ""}, "The chain is whole: all 13 events"),
        (
            {"whole": False, "broken_at": 7, "what": "seq 6 was expected"},
            "THE CHAIN IS BROKEN at event 7: seq 6 was expected.",
        ),
        (
            {"whole": False, "broken_at": None, "what": "the head is wrong"},
            "THE CHAIN IS BROKEN: the head is wrong.",
        ),
    ],
)
def test_the_chronology_says_whether_the_chain_holds(chain: dict[str, Any], said: str) -> None:
    body = SPECIMENS["CHRONO"]["body"]
    payload = SPECIMENS["CHRONO"] | {"languages": ["en"], "body": body | {"chain": body["chain"] | chain}}
    assert said in words_of(html_of("CHRONO", payload))


def test_a_gap_without_explanation_is_not_passed_over() -> None:
    shown = words_of(html_of("REGISTER", SPECIMENS["REGISTER"] | {"languages": ["en"]}))
    assert "RO-2026-000124-23 NOT EXPLAINED: no file carries this number" in shown
    assert "RO-2026-000121-32 – RO-2026-000122-29 given to another authority of this State" in shown


def test_a_hidden_number_is_printed_as_words() -> None:
    shown = words_of(html_of("STATS", SPECIMENS["STATS"] | {"languages": ["en"]}))
    assert "Requests sent at least 31" in shown
    assert "Refused fewer than 5" in shown
    assert "numbers from 1 to 4 are not given" in shown
