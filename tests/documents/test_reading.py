"""The HTML of our letters is read as XML, and says the same as when it is read as HTML."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

import pytest
from weasyprint import tinyhtml5

from mla.documents import pdf, reading
from tests.documents.making import html_of, pdf_of
from tests.documents.payloads import CASES, payload_of, request
from tests.documents.pretended import pretended

# The layout engine leaves its colour profile to the collector to close.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
LAST = {"body", "main"}
HOSTILE = "</p> <br> <!DOCTYPE a [<!ENTITY b 'c'>]> &b; &lt; ]]> <![CDATA[ \x00 \x0b \ufffe"


def parts(root: Element) -> Iterator[tuple[str, dict[str, str], str, str]]:
    """What is within the body: no reader agrees with another about the line ends around it."""
    for one in root.find("body").iter():  # type: ignore[union-attr]
        yield one.tag, one.attrib, one.text or "", "" if one.tag in LAST else one.tail or ""


@pytest.mark.parametrize(("kind", "name"), CASES)
def test_a_letter_is_the_same_tree_in_both(kind: str, name: str) -> None:
    html = html_of(kind, payload_of(kind, name))
    ours = reading.tree(html)
    assert ours is not None
    assert list(parts(ours)) == list(parts(tinyhtml5.parse(html, namespace_html_elements=False)))


@pytest.mark.parametrize("languages", [["en", "fr"], ["ar", "en"]])
def test_typed_markup_declares_nothing(languages: list[str]) -> None:
    with pretended("ar"):
        html = html_of("PRES", request(languages=languages, facts=HOSTILE))
    ours = reading.tree(html)
    assert ours is not None
    assert list(parts(ours)) == list(parts(tinyhtml5.parse(html, namespace_html_elements=False)))


def test_a_letter_has_the_same_bytes_however_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = pdf_of("PRES", request())
    monkeypatch.setattr(reading, "tree", lambda _html: None)
    assert pdf_of("PRES", request()) == ours


def test_what_is_no_xml_is_read_as_html() -> None:
    assert reading.tree("<p>a<p>b") is None
    letter = reading.Letter(
        "<p>a<p>b", elements=pdf.equipment().elements, url_fetcher=pdf.equipment().fetcher
    )
    assert [one.text for one in letter.etree_element.iter("p")] == ["a", "b"]
