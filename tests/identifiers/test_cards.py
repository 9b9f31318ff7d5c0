"""A full payment card number never comes out again. The numbers are the issuers' published test numbers."""

import re
from datetime import UTC, datetime

import pytest

from mla.requests.identifiers import check_one, parse

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
# Ten digits after the first six, with whatever stands between them.
WHOLE = re.compile(r"\d{4}[\W_]?\d{4}[\W_]?\d{4}[\W_]?\d|\d{4}\W\d{6}\W\d{4}")
PASTED = [
    # pasted, what stays
    ("4111111111111111", "411111******1111"),
    ("4111 1111 1111 1111", "411111******1111"),
    ("4111-1111-1111-1111", "411111******1111"),
    ("4111.1111.1111.1111", "411111******1111"),
    ("4111\u00a01111\u00a01111\u00a01111", "411111******1111"),
    ("41\u200b11111111111111", "411111******1111"),
    ("４１１１１１１１１１１１１１１１", "411111******1111"),
    ("PAN4111111111111111", "411111******1111"),
    ("card=4111111111111111;exp=12/28", "411111******1111"),
    ("4111 1111 1111 1111 123 12/28", "411111******1111"),
    ("https://example.org/?card=4111111111111111", "411111******1111"),
    ("3782 822463 10005", "378282*****0005"),
    ("378282246310005", "378282*****0005"),
    ("3056 930902 5904", "305693****5904"),
    ("5555555555554444", "555555******4444"),
    ("2223003122003222", "222300******3222"),
    ("6011111111111117", "601111******1117"),
    ("3530111333300000", "353011******0000"),
    ("IMEI: 4111111111111111", "411111******1111"),
    ("card1no4111111111111111", "411111******1111"),
    ("0À4111111111111111", "411111******1111"),
]


@pytest.mark.parametrize(("pasted", "kept"), PASTED)
def test_a_pasted_card_is_masked_everywhere(pasted: str, kept: str) -> None:
    parsed = parse(f"{pasted}\nnothing here {pasted}", zone=None, now=NOW)
    assert kept in repr(parsed)
    assert not WHOLE.search(repr(parsed))


@pytest.mark.parametrize("kind", ["other", "account", "phone", "imei", "hash", "iban"])
def test_a_typed_card_is_masked_whatever_kind_was_chosen(kind: str) -> None:
    found = check_one(kind, "4111 1111 1111 1111", now=NOW)
    assert "4111 1111 1111 1111" not in repr(found)
    assert (found.kind, found.value) == ("other", "411111******1111")
    assert found.note == "Payment card"


UNTOUCHED = [
    "4111111111111112",  # check digit
    "9111111111111111",  # no issuer
    "+4111111111111111",  # a telephone number
    "ab1cd4111111111111111ef0123456789",  # the middle of a digest
    "DK5000400440116243",  # an IBAN
    "12345678901234567890123",  # too long
    "2026-11-21 03:12:09",
    "Discord: 622202234567890123",
    "IMSI: 378282246310005",
]


@pytest.mark.parametrize("text", UNTOUCHED)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert "*" not in repr(parse(text, zone=None, now=NOW))


def test_a_masked_card_is_an_identifier_of_its_own() -> None:
    (found,) = parse("paid with 4111 1111 1111 1111", zone=None, now=NOW).found
    assert (found.kind, found.value, found.original) == ("other", "411111******1111", "411111******1111")
    assert "first six" in found.warnings[0]
