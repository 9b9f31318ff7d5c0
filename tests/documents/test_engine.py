"""What is spared the layout engine changes no byte of a letter, and is spared indeed."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest
import weasyprint
from weasyprint import draw
from weasyprint.layout import inline, page, preferred

from mla.documents import engine, pdf
from mla.documents.engine import drawing
from mla.documents.engine.originals import Originals
from mla.documents.pdf import page_count
from tests.documents.making import pdf_of
from tests.documents.payloads import CASES, payload_of, request
from tests.documents.pretended import pretended

# The layout engine leaves its colour profile to the collector to close.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")

LONG_WORD = "https://files.example.net/" + "8f3a" * 60
TYPED = (
    f"A word that must be broken: {LONG_WORD}\n\n"
    "soft\u00adhyphens and\u00a0spaces, تفاصيل 198.51.100.7 and 2026-11-19"
)
SPOKEN = [["en"], ["en", "fr"], ["fr", "ar"], ["ar", "en"]]


@pytest.fixture(autouse=True)
def own_engine() -> Iterator[None]:
    pdf.equipment()
    with pretended("ar"):
        yield
    engine.replace(engine.REPLACED)  # whatever version a test pretends


def both_ways(kind: str, payload: dict[str, Any], **more: Any) -> tuple[bytes, bytes]:
    engine.quicken()
    ours = pdf_of(kind, payload, **more)
    engine.slacken()
    return ours, pdf_of(kind, payload, **more)


def test_the_engine_is_the_one_that_was_read() -> None:
    """Another version makes its letters without our help. Read it again, then raise `engine.VERSION`."""
    locked = re.search(r"^weasyprint==([\w.]+)", Path("requirements.lock").read_text(encoding="utf-8"), re.M)
    assert locked is not None
    assert engine.VERSION == weasyprint.__version__ == locked[1]


@pytest.mark.parametrize("languages", SPOKEN)
def test_a_request_has_the_same_bytes_as_without_our_help(languages: list[str]) -> None:
    ours, plain = both_ways("PRES", request(languages=languages, facts=TYPED), mark="specimen")
    assert ours == plain


@pytest.mark.parametrize(("kind", "name"), CASES[1::4])
def test_an_act_has_the_same_bytes_as_without_our_help(kind: str, name: str) -> None:
    ours, plain = both_ways(kind, payload_of(kind, name))
    assert ours == plain


@pytest.mark.parametrize("languages", SPOKEN[1:])
def test_the_elements_look_as_in_the_engines_own_sheet(
    languages: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    payload = request(languages=languages, facts=TYPED)
    ours = pdf_of("PRES", payload)
    monkeypatch.setattr(pdf.Letter, "_ua_stylesheets", weasyprint.HTML._ua_stylesheets)
    assert pdf_of("PRES", payload) == ours


def test_a_version_that_was_not_read_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    engine.slacken()
    monkeypatch.setattr(weasyprint, "__version__", "70.1")
    engine.quicken()
    assert inline.shrink_to_fit is preferred.shrink_to_fit


def test_the_pages_are_laid_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    make = Mock(wraps=page.make_page)
    monkeypatch.setattr(page, "make_page", make)
    pages = page_count(pdf_of("PRES", request()))
    assert make.call_count == pages


def test_a_label_is_measured_once_however_often_it_stands_in_a_letter(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    measured: Counter[str] = Counter()
    measure = Originals.split

    def counted(text: str, *more: Any) -> Any:
        measured[text] += 1
        return measure(text, *more)

    monkeypatch.setattr(Originals, "split", staticmethod(counted))
    pdf_of("PRES", request())
    # Each stands in two sections at least; the second ones are boxes, which are measured for their width first.
    labels = (
        "Person in charge ",
        "/ Personne responsable",
        "Telephone ",
        "/ Téléphone",
    )
    assert {label: measured[label] for label in labels} == dict.fromkeys(labels, 1)


def test_the_code_is_drawn_once_for_each_of_its_sizes(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[float] = []
    painted = Originals.draw_svg

    def counted(image: Any, stream: Any, width: float, *more: Any) -> None:
        drawn.append(width)
        painted(image, stream, width, *more)

    monkeypatch.setattr(Originals, "draw_svg", counted)
    pages = page_count(pdf_of("PRES", request()))
    assert pages > 2
    assert len(drawn) == len(set(drawn)) == 2  # at the foot, and beside the verification


def test_spaces_alone_are_not_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    painted = Mock(wraps=Originals.draw)
    monkeypatch.setattr(Originals, "draw", staticmethod(painted))
    pdf_of("PRES", request())
    drawn = [call.args[1].text for call in painted.call_args_list]
    assert drawn
    assert all(text.strip() for text in drawn)
    assert draw.draw_text is drawing.draw_text
