"""The code on every page of a letter: typed from a fax, it is read right or refused, and never taken for another."""

import io
import itertools

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mla.documents.proof import LENGTH, SIGNS, BadCode, code_of, grouped, read
from tests.documents.making import CODE, html_of, pdf_of
from tests.documents.payloads import VERIFY, request, sealed

pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
DIGESTS = st.binary(min_size=32, max_size=32).map(bytes.hex)


@given(DIGESTS)
def test_a_code_is_read_as_it_was_printed(digest: str) -> None:
    code = code_of(digest)
    assert len(code) == LENGTH
    assert set(code) <= set(SIGNS)
    assert read(grouped(code)) == read(code) == read(f" {grouped(code).lower()}. ") == code


def test_what_a_fax_makes_of_a_sign_is_understood() -> None:
    code = next(code for code in map(code_of, map(str, range(999))) if {"0", "1"} <= set(code))
    assert read(code.replace("0", "o").replace("1", "l")) == code
    assert read(code.replace("0", "O").replace("1", "I")) == code


@given(DIGESTS, st.integers(0, LENGTH - 1), st.sampled_from(SIGNS))
def test_every_single_wrong_sign_is_found(digest: str, place: int, sign: str) -> None:
    code = code_of(digest)
    wrong = code[:place] + sign + code[place + 1 :]
    if wrong != code:
        with pytest.raises(BadCode):
            read(wrong)


def test_every_swap_of_two_signs_is_found() -> None:
    code = code_of("a")
    for first, second in itertools.combinations(range(LENGTH), 2):
        signs = list(code)
        signs[first], signs[second] = signs[second], signs[first]
        if "".join(signs) != code:
            with pytest.raises(BadCode):
                read("".join(signs))


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("", 0),
        ("6FVP-0D2M-8ZK4", 0),
        ("6FVP-0D2M-8ZK4-T1RX-0", 0),
        ("6FVU-0D2M-8ZK4-T1RX", 1),
        ("6FVP-0D2M-8Z?4-T1RX", 3),
        ("6FVP-0D2M-8ZK4-T1Rß", 4),
    ],
)
def test_the_group_with_a_sign_no_code_has_is_named(text: str, group: int) -> None:
    with pytest.raises(BadCode) as found:
        read(text)
    assert found.value.group == group


def test_nobody_makes_a_code_without_the_key(settings: object) -> None:
    ours = code_of("a")
    settings.SECRET_KEY = "another key of another installation"  # type: ignore[attr-defined]
    assert code_of("a") != ours


def test_every_page_carries_the_code_and_the_picture_of_it() -> None:
    document = pypdfium2.PdfDocument(io.BytesIO(pdf_of("PRES", request())))
    for page in document:
        shown = page.get_textpage().get_text_bounded()
        assert grouped(CODE) in shown
        assert VERIFY in shown
    document.close()
    html = html_of("PRES", request())
    assert html.count(f"{VERIFY}?c={CODE}") == 2, (
        "the words for the picture in the foot and in the last section"
    )


def test_the_address_of_the_picture_says_nothing_of_the_request() -> None:
    html = html_of("PRES", request())
    _content, digest = sealed(request())
    address = html.split(f"{VERIFY}?")[1].split('"')[0]
    assert digest[:8] not in address
    assert "RO-" not in address


def test_a_draft_shows_no_code() -> None:
    assert grouped(CODE) not in html_of("PRES", request(), "draft")
