"""What is spared the layout engine changes no byte of a letter, and is spared indeed."""

import gc
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any
from unittest.mock import Mock

import pytest
import weasyprint
from weasyprint import draw
from weasyprint.layout import inline, page, preferred
from weasyprint.pdf import pydyf

from mla.documents import engine, pdf, reading
from mla.documents.engine import drawing, styles, texts
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


@pytest.mark.parametrize(
    ("name", "read", "found"),
    [
        ("weasyprint", engine.VERSION, weasyprint.__version__),
        ("pydyf", engine.WRITER, pydyf.VERSION),
    ],
)
def test_the_engine_is_the_one_that_was_read(name: str, read: str, found: str) -> None:
    """Another version makes its letters without our help. Read it again, then raise the one named in `engine`."""
    locked = re.search(rf"^{name}==([\w.]+)", Path("requirements.lock").read_text(encoding="utf-8"), re.M)
    assert locked is not None
    assert read == found == locked[1]


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
    monkeypatch.setattr(reading.Letter, "_ua_stylesheets", weasyprint.HTML._ua_stylesheets)
    assert pdf_of("PRES", payload) == ours


@pytest.mark.parametrize(("module", "name"), [(weasyprint, "__version__"), (pydyf, "VERSION")])
def test_a_version_that_was_not_read_is_left_alone(
    module: Any, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine.slacken()
    monkeypatch.setattr(module, name, "70.1")
    engine.quicken()
    assert inline.shrink_to_fit is preferred.shrink_to_fit


def test_the_pages_are_laid_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    make = Mock(wraps=page.make_page)
    monkeypatch.setattr(page, "make_page", make)
    pages = page_count(pdf_of("PRES", request()))
    assert make.call_count == pages


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    counted: Counter[str] = Counter()
    measure = Originals.split

    def counting(text: str, *more: Any) -> Any:
        counted[text] += 1
        return measure(text, *more)

    monkeypatch.setattr(Originals, "split", staticmethod(counting))
    return counted


def forget() -> None:
    """What is kept for the process: styles, and lines of our own words by their look."""
    for kept in ("mla_styles", "mla_looks"):
        pdf.equipment().fonts.__dict__.pop(kept, None)


def test_our_own_words_are_measured_once_for_all_letters(measured: Counter[str]) -> None:
    # The second ones are boxes, which are measured for their width first.
    labels = ("Person in charge ", "/ Personne responsable", "E-mail ", "/ Courriel")
    forget()
    pdf_of("PRES", request())
    assert {label: measured[label] for label in labels} == dict.fromkeys(labels, 1)
    measured.clear()
    pdf_of("PRES", request())
    assert not any(measured[label] for label in labels)


def test_what_was_typed_is_measured_once_for_its_letter_and_again_for_the_next(
    measured: Counter[str],
) -> None:
    payload = request(max_penalty="12 years, 3 months")
    for letter in (1, 2):
        pdf_of("PRES", payload)
        assert measured["12 years, 3 months"] == letter


def test_nothing_that_was_typed_is_kept_for_another_letter() -> None:
    """Of all texts that hang on the fonts, none is of the letter: neither whole nor by its lines."""
    pdf_of(
        "PRES", request(facts=TYPED, max_penalty="Zwölf Jahre", necessity={"reasons": [], "text": LONG_WORD})
    )
    kept = texts_within(pdf.equipment().fonts.__dict__)
    assert "Telephone " in kept
    assert "/ Téléphone" in kept
    assert kept & {"☒", "☐"}
    typed = ("Zwölf", "files.example.net", "8f3a8f3a", "soft", "198.51.100.7", "Exemplu", "RO-2026")
    assert not [text for text in kept for word in typed if word in text]


def texts_within(root: Any) -> set[str]:
    """Every text that can be reached from `root` through containers, styles and the records of the engine."""
    found, seen, waiting = set(), set(), [root]
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            found.add(value)
        elif not isinstance(value, type | ModuleType | FunctionType) and id(value) not in seen:
            seen.add(id(value))
            waiting += gc.get_referents(value)
            waiting += [
                getattr(value, name) for name in getattr(value, "__slots__", ()) if hasattr(value, name)
            ]
    return found


def test_the_styles_of_a_letter_are_those_of_the_last_one() -> None:
    styles = pdf.equipment().fonts.mla_styles
    pdf_of("PRES", request())
    known = set(styles)
    pdf_of("PRES", request(facts=TYPED))
    assert set(styles) == known


def test_styles_are_forgotten_when_there_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    first = pdf_of("PRES", request())
    known = pdf.equipment().fonts.mla_styles
    known.update((number, None) for number in range(10))
    monkeypatch.setattr(styles, "MOST", len(known) - 1)
    assert pdf_of("PRES", request()) == first
    assert 0 not in known


def test_a_text_that_may_break_anywhere_is_not_measured_sign_by_sign(measured: Counter[str]) -> None:
    pdf_of("PRES", request())
    assert measured.total() > 100
    assert not [text for text in measured if re.fullmatch(r"[a-zé]onnées sont particulièrement.*", text)]
    assert not measured["ique"]


def test_the_code_is_drawn_once_for_all_feet_and_once_where_the_pen_is_black(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    drawn: list[float] = []
    painted = Originals.draw_svg

    def counted(image: Any, stream: Any, width: float, *more: Any) -> None:
        drawn.append(width)
        painted(image, stream, width, *more)

    monkeypatch.setattr(Originals, "draw_svg", counted)
    pages = page_count(pdf_of("PRES", request()))
    assert pages > 2
    assert sorted(round(width / 96 * 25.4) for width in drawn) == [
        17,
        30,
    ]  # the foot's, and the verification's


def test_what_was_shaped_for_its_measure_is_not_shaped_for_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    again = Mock(wraps=Originals.draw)
    monkeypatch.setattr(Originals, "draw", staticmethod(again))
    pdf_of("PRES", request())
    drawn = [call.args[1].text for call in again.call_args_list]
    assert len(drawn) < 10
    assert set(drawn) <= {"• "}  # the marks of lists are made apart


def test_every_stream_is_compressed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    written = Mock(wraps=Originals.stream)
    monkeypatch.setattr(Originals, "stream", staticmethod(written))
    content = pdf_of("PRES", request())
    assert written.call_count == content.count(b"\nendstream")


def test_spaces_alone_are_not_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(texts, "keep", Mock())  # so that the engine draws every text itself
    forget()
    painted = Mock(wraps=Originals.draw)
    monkeypatch.setattr(Originals, "draw", staticmethod(painted))
    pdf_of("PRES", request())
    forget()
    drawn = [call.args[1].text for call in painted.call_args_list]
    assert drawn
    assert all(text.strip() for text in drawn)
    assert draw.draw_text is drawing.draw_text
