"""A signed letter dropped on the incoming page: the page says what its signature proves, and what it does not."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson
import pytest
from django.conf import settings
from django.test import override_settings

from mla.documents.signatures import sign
from mla.requests.models import Act
from mla.web.signed import Signed, signed
from tests import factories
from tests.documents.dropped import letter
from tests.documents.making import pdf_of
from tests.documents.signing import NOW, choice_of, root
from tests.documents.test_signature_report import turned
from tests.factories import World
from tests.web.test_read_back import dropped

pytestmark = [
    pytest.mark.sqlite_only,
    pytest.mark.xdist_group("signing"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture
def signed_letter(here: World, tmp_path: Path) -> Iterator[bytes]:
    """What Romania approved, as the letter that its installation makes and signs."""
    matter = factories.approved(here)
    sent = orjson.loads(bytes(Act.objects.get(matter=matter, verb="approve").payload))
    with override_settings(SIGNING=choice_of(tmp_path)):
        sign.forget()
        yield sign.signed(pdf_of("PRES", sent), now=NOW)
    sign.forget()


def trusting(folder: Path) -> Any:
    path = folder / "root.pem"
    path.write_bytes(root().pem)
    return override_settings(SIGNING=replace(settings.SIGNING, roots=str(path)))


def test_a_signer_that_can_be_traced_is_proved(signed_letter: bytes, tmp_path: Path) -> None:
    with trusting(tmp_path):
        found = signed(signed_letter, NOW)
    (line,) = found.proved
    assert "whom this installation can trace – 24/7 contact point (invented)" in line
    assert (found.unproved, found.broken) == ([], [])


def test_without_trusted_issuers_nobody_is_proved(signed_letter: bytes) -> None:
    found = signed(signed_letter, NOW)
    (line,) = found.unproved
    assert "not proved by whom – 24/7 contact point (invented)" in line
    assert (found.proved, found.broken) == ([], [])


def test_a_letter_that_was_changed_afterwards_speaks_against_itself(signed_letter: bytes) -> None:
    found = signed(turned(signed_letter), NOW)
    (line,) = found.broken
    assert line.startswith("The file was changed after it was signed")
    assert found.proved == []


@pytest.mark.parametrize(
    ("file", "words"),
    [
        (letter(b"{}"), "this file cannot be read as a PDF"),
        (b'{"schema": "mla/request/1"}', "there was no PDF"),
    ],
)
def test_what_bears_no_signature_says_why_nobody_is_proved(file: bytes, words: str) -> None:
    found = signed(file, NOW)
    assert words.lower() in found.unproved[0].lower()
    assert found == Signed(unproved=found.unproved)


def test_an_unsigned_letter_is_said_to_be_unsigned(here: World) -> None:
    sent = orjson.loads(bytes(Act.objects.get(matter=factories.approved(here), verb="approve").payload))
    (line,) = signed(pdf_of("PRES", sent), NOW).unproved
    assert line == "Who made it: The PDF is not signed electronically."


def test_the_page_warns_of_a_letter_that_was_changed_after_it_was_signed(
    here: World, signed_letter: bytes
) -> None:
    shown = dropped(here, turned(signed_letter)).content.decode()
    warning = shown.split("govuk-warning-text__text")[1].split("</div>")[0]
    assert "The file was changed after it was signed" in warning
    assert "Call the authority on a number that you have from elsewhere" in warning
    assert "govuk-warning-text" not in dropped(here, signed_letter).content.decode()
