"""What was approved is what is printed: nothing unknown, nothing mistyped, nothing left out, no article too many."""

import json
from typing import Any

import pytest

from mla.documents.errors import RenderRefused
from mla.documents.pdf import as_pdf
from tests.documents.making import CREATED, html_of
from tests.documents.payloads import BODIES, act, request

# The layout engine leaves its colour profile to the collector to close.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


def changed(path: str, value: object) -> dict[str, Any]:
    """A request with one value replaced, or added; `path` is written as in the message of a refusal, with slashes."""
    snapshot: dict[str, Any] = json.loads(json.dumps(request()))
    *parents, last = [int(step) if step.isdigit() else step for step in path.split("/")]
    here: Any = snapshot
    for step in parents:
        here = here[step]
    here[last] = value
    return snapshot


@pytest.mark.parametrize(
    ("path", "value", "problem"),
    [
        ("secret_note", "x", r"^secret_note: this field is not known"),
        ("requested/authority/pager", "x", r"^requested\.authority\.pager: this field is not known"),
        ("version", "1", r"^version: expected a whole number, found text"),
        ("version", True, r"^version: expected a whole number, found true or false"),
        ("art30", "no", r"^art30: expected true or false, found text"),
        ("facts", None, r"^facts: expected text, found nothing"),
        ("facts", 5, r"^facts: expected text, found a number"),
        ("data/identifiers/1/port", "80", r"^data\.identifiers\[1\]\.port: .* found text"),
        ("data/identifiers/0", "x", r"^data\.identifiers\[0\]: expected an object"),
        ("date", "2026-11-21", r"^date: expected an instant"),
        ("date", "yesterdayZ", r"^date: expected an instant"),
        ("intention/expected_on", "2026-02-30", r"^intention\.expected_on: expected a date"),
        ("offences", "BC02", r"^offences: expected a list"),
    ],
)
def test_a_wrong_field_is_refused_by_its_path(path: str, value: object, problem: str) -> None:
    with pytest.raises(RenderRefused, match=problem):
        html_of("PRES", changed(path, value))


def test_a_missing_field_is_refused_by_its_path() -> None:
    snapshot = changed("facts", "x")
    del snapshot["custodian"]["location"]
    with pytest.raises(RenderRefused, match=r"^custodian\.location: this field is missing"):
        html_of("PRES", snapshot)


def test_a_draft_without_date_and_number_can_be_shown() -> None:
    assert "Romania" in html_of("PRES", request(date="", reference=""), "draft")


@pytest.mark.parametrize(
    ("kind", "verb"), [("ACK", "acknowledge"), ("SPONT_ANS", "accept_offer"), ("POC_ANS", "cannot_answer")]
)
def test_a_reference_that_is_not_that_of_the_head_is_printed_before_the_signature(
    kind: str, verb: str
) -> None:
    html = html_of(kind, act(verb, body=BODIES[verb][1] | {"our_reference": "Az. 12 b"}))
    assert html.index("Further details") < html.index("Az. 12 b") < html.index('class="part signature"')
    assert "Further details" not in html_of(kind, act(verb))


def test_a_letter_does_not_print_the_act_of_another() -> None:
    with pytest.raises(RenderRefused, match=r"^act: a letter of kind ACK does not print 'refuse'"):
        html_of("ACK", act("refuse"))


def test_article_30_is_named_only_if_it_is_asked_for() -> None:
    assert "under Articles 29 and 30 of the Convention" in html_of("PRES", request(art30=True))
    html = html_of("PRES", request(art30=False))
    assert "under Article 29 of the Convention" in html
    assert "29 and 30" not in html


def test_the_french_articles_carry_one_preposition() -> None:
    both = html_of("PRES", request(art30=True, languages=["fr"]))
    assert "en application des articles 29 et 30 de la Convention" in both
    assert "en application de l’article 31 de la Convention" in html_of(
        "MLA_SUB", request("STO_SUB", languages=["fr"])
    )


INLINE = (
    "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd' width='9' height='9'/></svg>"
)


@pytest.mark.parametrize("markup", [INLINE, f'<img alt="x" src="data:image/svg+xml,{INLINE}">'])
def test_a_refusal_inside_a_drawing_is_not_swallowed(markup: str) -> None:
    html = f"<!doctype html><html lang='en'><title>t</title><body>{markup}</body></html>"
    with pytest.raises(RenderRefused, match="may not load file:///etc/passwd"):
        as_pdf(
            html,
            attachment=b"{}",
            attachment_name="request.json",
            created=CREATED,
            identifier=b"1",
            language="en",
        )


def test_a_letter_after_a_refused_one_is_printed() -> None:
    test_a_refusal_inside_a_drawing_is_not_swallowed(INLINE)
    plain = "<!doctype html><html lang='en'><title>t</title><body>x</body></html>"
    made = as_pdf(
        plain,
        attachment=b"{}",
        attachment_name="request.json",
        created=CREATED,
        identifier=b"1",
        language="en",
    )
    assert made.startswith(b"%PDF")
