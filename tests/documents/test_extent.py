"""Letters of the greatest extent that is accepted: nothing runs off the page, nothing is lost, none takes for ever."""

import time
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pypdfium2
import pytest
from django.conf import settings

from mla.documents.pdf import page_count
from tests.documents.making import pdf_of
from tests.documents.payloads import identifier, request

pytestmark = [
    pytest.mark.printing,
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
WORD = "".join(f"{number:05}" for number in range(4_000))
NAME = " ".join(f"Office{number:03}" for number in range(400))
MARGIN = 20 / 25.4 * 72 - 1  # points; a rule may stand on the edge


def made(payload: dict[str, Any]) -> bytes:
    """The letter, made in a third of the time after which a worker gives up, of its own processor time."""
    began = time.process_time()
    content = pdf_of("PRES", payload)
    assert time.process_time() - began < settings.CELERY_TASK_SOFT_TIME_LIMIT / 3
    return content


def pages(content: bytes) -> Iterator[tuple[str, float, float]]:
    """The text of each page, how far to the right its text goes, and how far it may."""
    document = pypdfium2.PdfDocument(content)
    for page in document:
        text = page.get_textpage()
        right = max(text.get_rect(number)[2] for number in range(text.count_rects()))
        yield text.get_text_bounded(), right, page.get_width() - MARGIN
    document.close()


def together(content: bytes) -> str:
    """Every word of the letter without ends of lines; nothing of it outside its page."""
    said = []
    for text, right, most in pages(content):
        assert right <= most
        said.append(text)
    return "".join("".join(said).split())


def test_a_word_of_twenty_thousand_signs_is_broken_on_the_page_and_whole() -> None:
    content = made(request(facts=WORD))
    running = together(content).replace("\u200b", "").replace("\ufffe", "")
    found = sum(running.count(WORD[start : start + 50]) > 0 for start in range(0, len(WORD), 50))
    # A line of the foot stands between two pages, and cuts one of these pieces.
    assert found >= len(WORD) // 50 - page_count(content)


def test_a_name_of_four_thousand_signs_is_printed_in_full() -> None:
    payload = deepcopy(request())
    payload["requesting"]["authority"]["name"] = NAME
    payload["requesting"]["authority"]["person_in_charge"] = "N" * 4_000
    text = together(made(payload))
    assert all(word in text for word in NAME.split())
    assert text.count("N" * 40) > 50


def test_five_hundred_identifiers_in_two_languages_are_one_table_over_many_pages() -> None:
    data = deepcopy(request()["data"])
    data["identifiers"] = [
        identifier("url", f"https://files{number:03}.example.net/d?session=0123456789", note="log")
        for number in range(500)
    ]
    content = made(request(data=data))
    text = together(content)
    assert page_count(content) > 10
    assert all(f"files{number:03}.example.net" in text for number in range(500))


def test_signs_that_are_written_out_fill_pages_and_not_the_hour() -> None:
    assert together(made(request(facts="\u202e" * 20_000))).count("[U+202E]") > 19_000
