"""French is complete: an entry without words, or one that a tool guessed, fails here and not in front of a reader."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

CATALOGUE = Path(settings.BASE_DIR) / "locale" / "fr" / "LC_MESSAGES" / "django.po"
ENTRY = re.compile(
    r'^msgid ((?:"[^\n]*"\n)+)(?:msgid_plural (?:"[^\n]*"\n)+)?((?:msgstr.*\n(?:"[^\n]*"\n)*)+)', re.M
)
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|\{\w*\}")


def text(quoted: str) -> str:
    return "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', quoted))


def entries() -> list[tuple[str, str]]:
    found = [(text(key), text(value)) for key, value in ENTRY.findall(CATALOGUE.read_text(encoding="utf-8"))]
    return [pair for pair in found if pair[0]]


def test_every_entry_has_french_words_and_none_was_guessed() -> None:
    assert len(entries()) > 1000
    assert [key for key, value in entries() if not value.strip()] == []
    assert "#, fuzzy" not in CATALOGUE.read_text(encoding="utf-8")


def test_no_translation_loses_or_invents_a_placeholder() -> None:
    wrong = [
        key
        for key, value in entries()
        if not set(PLACEHOLDER.findall(value)) <= set(PLACEHOLDER.findall(key))
        or set(PLACEHOLDER.findall(key)) - set(PLACEHOLDER.findall(value))
    ]
    assert wrong == []


@pytest.mark.django_db
def test_the_sign_in_page_speaks_french() -> None:
    page = Client(headers={"accept-language": "fr"}).get("/accounts/login/").content.decode()
    assert '<html lang="fr"' in page
    assert "Mot de passe" in page
