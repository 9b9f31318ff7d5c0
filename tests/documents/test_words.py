from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mla.documents import instants
from mla.documents.said import Speaker
from mla.documents.visible import visible
from mla.law.text import Text

BOTH = Speaker(("en", "fr"))


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("plain", "plain"),
        ("  a\r\nb\rc  ", "a\nb\nc"),
        ("a\n\n\n\n\nb", "a\n\nb"),
        ("a\n \n\n b", "a\n\n b"),
        ("a\tb", "a    b"),
        ("a\x00b", "a[U+0000]b"),
        ("a\x1b[31m", "a[U+001B][31m"),
        ("example\u202emoc.elpmaxe", "example[U+202E]moc.elpmaxe"),
        ("pay\u200bpal.example", "pay[U+200B]pal.example"),
        ("\ufeffx", "[U+FEFF]x"),
        ("a\u2028b", "a[U+2028]b"),
        ("\ue000", "[U+E000]"),
    ],
)
def test_what_cannot_be_seen_is_written_out(typed: str, printed: str) -> None:
    assert visible(typed) == printed


@given(st.text())
def test_nothing_invisible_survives_and_a_second_pass_changes_nothing(typed: str) -> None:
    once = visible(typed)
    assert visible(once) == once
    assert once.isprintable() or "\n" in once or any(c.isspace() for c in once)


@pytest.mark.parametrize(
    ("zone", "en", "fr"),
    [
        ("Europe/Bucharest", "21 November 2026, 03:44 (UTC+02:00)", "21 novembre 2026, 03:44 (UTC+02:00)"),
        ("America/St_Johns", "20 November 2026, 22:14 (UTC−03:30)", "20 novembre 2026, 22:14 (UTC−03:30)"),
        ("", "21 November 2026, 01:44 (UTC)", "21 novembre 2026, 01:44 (UTC)"),
    ],
)
def test_an_instant_names_its_offset(zone: str, en: str, fr: str) -> None:
    said = instants.instant(BOTH, datetime(2026, 11, 21, 1, 44, tzinfo=UTC), zone)
    assert [(phrase.language, phrase.words) for phrase in said] == [("en", en), ("fr", fr)]


def test_french_says_the_first_of_the_month() -> None:
    assert instants.day_words(date(2027, 2, 1), "fr") == "1er février 2027"


@pytest.mark.parametrize(
    ("precision", "shown"),
    [
        ("second", "2026-11-20 23:12:09 UTC+02:00"),
        ("minute", "2026-11-20 23:12 UTC+02:00"),
        ("day", "2026-11-20 UTC+02:00"),
    ],
)
def test_a_table_shows_no_more_than_the_source_knew(precision: str, shown: str) -> None:
    at = datetime(2026, 11, 20, 21, 12, 9, tzinfo=UTC)
    assert instants.local_figures(at, offset_minutes=120, precision=precision) == shown


def test_equal_halves_are_said_once() -> None:
    assert len(BOTH.say(Text("Date", "Date"))) == 1
    assert [p.words for p in BOTH.say(Text("yes", "oui"))] == ["yes", "oui"]


def test_parts_of_a_sentence_cannot_hide_anything_either() -> None:
    said = BOTH.say(Text("See {name}.", "Voir {name}."), name="a\u202eb {x}")
    assert said[0].words == "See a[U+202E]b {x}."


def test_an_unknown_code_prints_as_itself() -> None:
    assert BOTH.code({}, "XYZ").said[0].words == "XYZ"
