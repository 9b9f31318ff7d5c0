"""The measures of a letter, read from the made file: on A4, on US Letter, and from right to left."""

import re
from copy import deepcopy
from functools import cache
from itertools import pairwise
from typing import Any

import pypdfium2
import pytest
from PIL import ImageChops

from tests.documents.making import pdf_of
from tests.documents.measured import BLACK, MILLIMETRE, Line, Measured, measured
from tests.documents.payloads import act, identifier, request

pytestmark = [
    pytest.mark.printing,
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
TOP, BOTTOM, WIDE, NARROW = (side * MILLIMETRE for side in (28, 24, 25, 20))
NUMBERED = range(100, 125)
A4, LETTER = (595.28, 841.89), (612.0, 792.0)
CASES = (
    pytest.param(["en", "fr"], "DE", A4, id="A4, in two languages"),
    pytest.param(["en"], "US", LETTER, id="US Letter"),
    pytest.param(["ar", "en"], "DE", A4, id="from right to left"),
    pytest.param(["ar", "fr"], "US", LETTER, id="from right to left on US Letter"),
)
SENTENCE = "The address was seen again in the records of the service on the next day, from the same place. "
STORY = "\n\n".join(SENTENCE * 9 for _ in range(9))
ADDRESS = "2001:db8:85a3:8a2e:370:7334:ffff:abcd"
LONG_ADDRESS = "https://files.example.net/d/" + "8f3a" * 30 + "?session=0123456789"
NUMBER = re.compile(r"^10\.\d")
NOTED = "begin{0:03} " + "a remark of some length that takes several lines of its cell " * 2 + "end{0:03}"


@cache
def long_letter(languages: tuple[str, ...], addressee: str) -> Measured:
    """Nine paragraphs that fill pages, and a table that runs over several."""
    data = deepcopy(request()["data"])
    data["identifiers"] = [
        identifier("ipv6", ADDRESS, instant="2026-11-19T01:12:09Z", note=NOTED.format(number))
        for number in NUMBERED
    ]
    data["identifiers"].append(identifier("url", LONG_ADDRESS))
    payload = deepcopy(request(facts=STORY, data=data, languages=list(languages)))
    payload["requested"]["party"] = addressee
    return measured(pdf_of("PRES", payload))


def story(letter: Measured) -> list[Line]:
    """The lines of the nine paragraphs: what is left of them without the number is a piece of the sentence."""
    pieces = ((NUMBER.sub("", line.text).strip(), line) for line in letter.lines)
    return [line for piece, line in pieces if len(piece) > 10 and piece in SENTENCE * 9]


def rules(letter: Measured, page: int) -> list[Any]:
    return [one for one in letter.shapes if one.page == page and one.thick == {0.5}]


def pages_of_the_table(letter: Measured) -> list[int]:
    return sorted({line.first.page for line in letter.lines if "begin1" in line.text})


@pytest.mark.parametrize(("languages", "addressee", "paper"), CASES)
def test_the_paper_and_the_margins_are_those_of_the_reader(
    languages: list[str], addressee: str, paper: tuple[float, float]
) -> None:
    """The wide margin is on the side of the holes. On the second page of the table its frame shows the margins."""
    letter = long_letter(tuple(languages), addressee)
    assert {(round(width, 2), round(height, 2)) for width, height in letter.sizes} == {paper}
    width, height = paper
    frame = rules(letter, pages_of_the_table(letter)[1])
    left, right = (NARROW, WIDE) if languages[0] == "ar" else (WIDE, NARROW)
    assert min(one.left for one in frame) == pytest.approx(left, abs=0.1)
    assert max(one.right for one in frame) == pytest.approx(width - right, abs=0.1)
    assert max(one.top for one in frame) == pytest.approx(height - TOP, abs=0.1)


@pytest.mark.parametrize(("languages", "addressee", "paper"), CASES)
def test_a_full_page_ends_above_the_lower_margin_by_less_than_a_line(
    languages: list[str], addressee: str, paper: tuple[float, float]
) -> None:
    told = story(long_letter(tuple(languages), addressee))
    full = {one.first.page for one in told} - {told[0].first.page, told[-1].first.page}
    lowest = min(one.first.y for one in told if one.first.page in full)
    assert full
    assert BOTTOM < lowest < BOTTOM + 2 * 14.175


@pytest.mark.parametrize(("languages", "addressee", "paper"), CASES)
def test_the_text_is_set_in_ten_and_a_half_points_on_a_leading_of_one_and_a_third(
    languages: list[str], addressee: str, paper: tuple[float, float]
) -> None:
    told = story(long_letter(tuple(languages), addressee))
    steps = [
        round(above.first.y - below.first.y, 1)
        for above, below in pairwise(told)
        if above.first.page == below.first.page
    ]
    assert len(told) > 50
    assert {one for one in steps if one < 15} == {14.2}


@pytest.mark.parametrize(("languages", "addressee", "paper"), CASES)
def test_no_line_of_the_text_has_more_than_eighty_signs(
    languages: list[str], addressee: str, paper: tuple[float, float]
) -> None:
    told = story(long_letter(tuple(languages), addressee))
    longest = max(len(one.text.strip()) for one in told)
    assert 60 < longest <= 80 + len("10.1")


def test_the_head_of_a_section_is_larger_and_bold_with_its_number() -> None:
    letter = long_letter(("en", "fr"), "DE")
    for number, title in ((9, "Offences"), (10, "Summary of the facts"), (11, "Data to be preserved")):
        head = letter.beginning(f"{number}{title}")
        assert head.looks == {("Noto-Sans-Bold", 11.5), ("Noto-Sans-Italic", 11.5)}
        assert head.first.x == pytest.approx(WIDE, abs=0.1)


@pytest.mark.parametrize(("languages", "addressee", "paper"), CASES)
def test_a_table_has_its_own_size_and_thin_rules_and_repeats_its_head(
    languages: list[str], addressee: str, paper: tuple[float, float]
) -> None:
    letter = long_letter(tuple(languages), addressee)
    pages = pages_of_the_table(letter)
    assert len(pages) > 2
    for page in pages:
        within = rules(letter, page)
        top, bottom = max(one.top for one in within), min(one.bottom for one in within)
        cells = [one for one in letter.lines if one.first.page == page and bottom < one.first.y < top]
        assert {size for one in cells for _font, size in one.looks} == {9.5}
        assert any("UTC" in one.text and one.first.y > top - 60 for one in cells)


def test_no_row_is_cut_by_the_end_of_a_page() -> None:
    letter = long_letter(("en", "fr"), "DE")
    for number in NUMBERED:
        (begin,), (end,) = letter.holding(f"begin{number}"), letter.holding(f"end{number}")
        assert begin.first.page == end.first.page
        assert begin.first.y > end.first.y


def test_an_identifier_is_monospaced_and_broken_without_a_hyphen() -> None:
    letter = long_letter(("en", "fr"), "DE")
    pieces = [
        "".join(sign.text for sign in line.signs if sign.font == "Noto-Sans-Mono" and sign.size == 9.5)
        for line in letter.lines
    ]
    together = "".join(pieces)
    assert LONG_ADDRESS in together
    assert together.count(ADDRESS) == len(NUMBERED)
    assert not any(LONG_ADDRESS in piece for piece in pieces)


@pytest.mark.parametrize(("languages", "addressee", "paper"), CASES)
def test_a_letter_is_black_on_white_in_both_languages(
    languages: list[str], addressee: str, paper: tuple[float, float]
) -> None:
    payload = request(languages=languages)
    payload["requested"]["party"] = addressee
    pdf = pdf_of("PRES", payload)
    letter = measured(pdf)
    assert {one.colour for line in letter.lines for one in line.signs} == {BLACK}
    assert {one.colour for one in letter.shapes} == {BLACK}
    assert not coloured(pdf)


def coloured(pdf: bytes) -> list[int]:
    """The pages of which a picture has a point that is neither black nor white nor a grey between them."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for number, page in enumerate(document):
        red, green, blue = page.render(scale=0.5).to_pil().convert("RGB").split()
        if ImageChops.difference(red, green).getbbox() or ImageChops.difference(green, blue).getbbox():
            found.append(number)
    document.close()
    return found


@pytest.mark.parametrize("paragraphs", range(14, 24, 2))
@pytest.mark.parametrize("confidential", [False, True])
def test_the_signature_never_stands_without_the_two_paragraphs_before_it(
    paragraphs: int, confidential: bool
) -> None:
    """Wherever the end of the page falls: ten letters, each a little longer than the last."""
    text = "\n\n".join(f"marked{number} {SENTENCE * 2}" for number in range(paragraphs))
    payload = deepcopy(act("maintain", languages=["en"]))
    payload["body"]["text"] = text
    if not confidential:
        payload["confidentiality"] |= dict.fromkeys(
            ("confidential", "no_user_notice", "tell_before_notice"), False
        )
    letter = measured(pdf_of("MAINTAIN", payload))
    (signature,) = letter.holding("Place of seal")
    before = [f"marked{number} " for number in range(paragraphs)] + ["Please keep this letter"] * confidential
    for words in before[-2:]:
        (line,) = letter.holding(words)
        assert line.first.page == signature.first.page


@pytest.mark.parametrize(("languages", "addressee", "paper"), CASES)
def test_each_paragraph_of_a_long_text_has_its_number_before_it(
    languages: list[str], addressee: str, paper: tuple[float, float]
) -> None:
    letter = long_letter(tuple(languages), addressee)
    numbers = [line for line in letter.lines if re.match(r"10\.\d+The address", line.text)]
    assert [line.text.partition("The")[0] for line in numbers] == [f"10.{count}" for count in range(1, 10)]
    assert len({round(line.first.x, 1) for line in numbers}) == 1
    inward = {round(line.first.x) for line in story(letter)} - {round(numbers[0].first.x)}
    assert inward == {round(numbers[0].first.x + 9 * MILLIMETRE)}


def test_a_text_of_one_paragraph_is_named_by_its_section() -> None:
    letter = measured(pdf_of("PRES", request(facts=SENTENCE)))
    assert not letter.holding("10.1")
    assert letter.beginning("The address was seen again").first.x == letter.beginning("Persons").first.x


def test_two_texts_of_one_letter_are_counted_apart() -> None:
    two = "The first of two.\n\nThe second of two."
    letter = measured(pdf_of("MLA_STO", request(measure="STO_CON", facts=two, special_procedures=two)))
    facts, procedures = (
        number_of(letter, title) for title in ("Summary of the case", "Procedures to be followed")
    )
    assert facts < procedures
    assert [line.text for line in letter.holding("of two.")] == [
        f"{facts}.1The first of two.",
        f"{facts}.2The second of two.",
        f"{procedures}.1The first of two.",
        f"{procedures}.2The second of two.",
    ]


def number_of(letter: Measured, title: str) -> int:
    """The number before the heading of a section."""
    (heading,) = letter.holding(title)
    return int(heading.text.partition(title)[0].strip(" ."))
