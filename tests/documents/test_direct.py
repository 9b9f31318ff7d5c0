"""The letters of Arts 6 and 7 CETS 224: what a private entity reads, what its State reads, and what neither does."""

from typing import Any

import pytest

from mla.documents.copy import NotOurs, read_copy
from mla.documents.errors import RenderRefused
from mla.documents.kinds import KINDS
from mla.documents.specimens.direct import ABOUT_ORDERS, approved, first_of_direct
from mla.documents.specimens.letters import Letter
from mla.requests.snapshot_direct import notification, order
from tests.documents.making import html_of, pdf_of
from tests.documents.payloads import act, sealed

FIRST = {"P2_6": "6", "P2_7": "7", "P2_7_NOTE": "7"}
OF_THE_CASE = (
    *("hospital", "Unknown suspect", "1234/P/2026", "used for the intrusion itself", "remote desktop log"),
    *("From the first intrusion to the demand", "The logs expire", "Kontaktstelle", "AMBER"),
)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("kind", FIRST)
def test_every_letter_is_printed_in_both_languages_of_the_convention(kind: str, language: str) -> None:
    html = html_of(kind, first_of_direct(kind) | {"languages": [language]})
    assert KINDS[kind].title.into(language) in html
    assert f"rticle {FIRST[kind]}" in html
    assert "CETS 224" in html or "STCE 224" in html


@pytest.mark.parametrize("kind", ["P2_6", "P2_7"])
def test_an_order_prints_no_word_of_the_case_nor_of_the_authorities_labels(kind: str) -> None:
    html = html_of(kind, first_of_direct(kind))
    assert not [word for word in OF_THE_CASE if word in html]
    assert "Example Hosting GmbH" in html


def test_an_order_says_all_that_the_article_asks() -> None:  # 7(3) and 7(4)
    html = html_of("P2_7", first_of_direct("P2_7"))
    for said in (
        "21 November 2026", "Prosecution service, 24/7 contact point", "Second Additional Protocol",
        "Frankfurt", "Illegal access", "Article 170 of the Code", "7 years of imprisonment", "198.51.100.7",
        "Subscriber of the address", "contact@example.org", "own portal", "within thirty days of receipt",
        "Issued by a prosecutor", "was notified at the same time",
    ):  # fmt: skip
        assert said in html, said


def test_a_request_to_a_registrar_says_all_that_the_article_asks_and_not_the_offence() -> None:  # 6(3)
    html = html_of("P2_6", first_of_direct("P2_6"))
    for said in ("files.example.net", "day of registration", "used for that only", "by e-mail"):
        assert said in html, said
    assert "Illegal access" not in html
    assert "7 years" not in html


def test_a_notification_holds_the_order_its_supplement_and_the_facts() -> None:  # 7(5)(a)
    html = html_of("P2_7_NOTE", first_of_direct("P2_7_NOTE"))
    for said in (
        "hospital",
        "Frankfurt",
        "Illegal access",
        "Kontaktstelle",
        "own portal",
        "without undue delay",
    ):
        assert said in html, said
    assert "1234/P/2026" not in html


@pytest.mark.parametrize("field", ["facts", "persons", "requested", "proceedings_stage", "necessity"])
def test_an_order_that_carries_more_is_refused(field: str) -> None:
    with pytest.raises(RenderRefused, match=f"^{field}: this field is not known"):
        html_of("P2_7", first_of_direct("P2_7") | {field: "text"})


def test_an_order_is_made_of_what_it_may_say_and_not_of_what_is_left_over() -> None:
    """A field that a later version adds to the file does not slip into the order."""
    assert set(order(approved("P2_7") | {"a_later_field": "secret"})) == set(first_of_direct("P2_7"))


@pytest.mark.parametrize(
    ("verb", "kind", "said"),
    [
        ("remind_entity", "P2_REM", "We have not yet received the information"),
        ("ask_reasons", "P2_REM", "Please tell us your reasons."),
        ("withdraw_order", "P2_WDR", "Please disclose nothing more under it."),
        ("tell_withdrawal", "P2_7_END", "Nothing more is asked of the provider."),
        ("instruct", "P2_7_INS", "Do not disclose the information that it asks for."),
        ("tell_instruction", "P2_7_BAR", "We have instructed the provider not to disclose"),
    ],
)
def test_a_letter_about_an_order_says_what_is_done(verb: str, kind: str, said: str) -> None:
    assert said in html_of(kind, act(verb))


def test_the_instruction_names_the_order_and_no_reason() -> None:
    html = html_of("P2_7_INS", act("instruct"))
    assert "RO-2026-000123-26" in html
    assert "observing" not in html
    assert "observing" in html_of("P2_7_BAR", act("tell_instruction"))


BETWEEN_STATES = [one for one in ABOUT_ORDERS if one.kind in {"P2_7_END", "P2_7_BAR"}]
TO_AN_ENTITY = [one for one in ABOUT_ORDERS if one not in BETWEEN_STATES]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_notification_is_read_back_from_its_pdf() -> None:
    payload = first_of_direct("P2_7_NOTE") | {"languages": ["en"]}
    with pytest.raises(NotOurs, match="order_digest"):
        read_copy(pdf_of("P2_7_NOTE", payload))
    payload = notification(approved("P2_7") | {"languages": ["en"]})
    copy = read_copy(pdf_of("P2_7_NOTE", payload))
    assert (copy.content, copy.is_letter) == (payload, False)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("letter", BETWEEN_STATES, ids=lambda one: one.verb)
def test_a_letter_between_the_two_states_is_read_back_from_its_pdf(letter: Letter) -> None:
    payload = letter.payload(languages=["en"])
    copy = read_copy(pdf_of(letter.kind, payload))
    assert (copy.content, copy.is_letter, copy.verb) == (payload, True, letter.verb)


@pytest.mark.parametrize("letter", TO_AN_ENTITY, ids=lambda one: one.verb)
def test_a_letter_to_a_private_entity_moves_no_file_of_a_state(letter: Letter) -> None:
    with pytest.raises(NotOurs):
        read_copy(sealed(letter.payload())[0])


@pytest.mark.parametrize("kind", ["P2_6", "P2_7"])
def test_an_order_is_not_read_as_a_letter_to_an_authority(kind: str) -> None:
    with pytest.raises(NotOurs, match="private entity"):
        read_copy(sealed(first_of_direct(kind))[0])


@pytest.mark.parametrize(
    "wrong",
    [
        {"measure": "P2_6"},
        {"measure": "PRES"},
        {"offences": ["NONE"]},
        {"contents": [{"code": "extra", "text": "x", "none": False}]},
        {"persons": "Somebody"},
        {"order_digest": "0" * 64},
        {"order_digest": ""},
        {"facts": "Another\u0000 summary."},
        {"thread": "1"},
        {"date": ""},
        {"reference": "DE-2026-000123-26"},
    ],
    ids=str,
)
def test_a_notification_with_a_value_nobody_knows_is_not_read(wrong: dict[str, Any]) -> None:
    with pytest.raises(NotOurs):
        read_copy(sealed(first_of_direct("P2_7_NOTE") | wrong)[0])
