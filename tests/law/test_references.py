"""Reference numbers: made, read back, and every slip of the finger named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mla.law.references import BadReference, Reference, make, parse

SAMPLE = "RO-2026-000123-26"


def test_the_sample_of_the_handbook() -> None:
    assert make("RO", 2026, 123) == SAMPLE
    assert parse(SAMPLE) == Reference("RO", 2026, 123, "26")
    assert str(parse(SAMPLE)) == SAMPLE


@pytest.mark.parametrize(
    "typed",
    [
        "RO-2026-000123-26",
        "ro-2026-000123-26",
        "RO202600012326",
        "ro 2026 000123 26",
        "  RO - 2026 - 000123 - 26\n",
        "RO 2026-000123 26",
        "RO\u20112026\u2011000123\u201126",
        "RO\u20132026\u2013000123\u201326",
        "RO\u00a02026\u00a0000123\u00a026",
        "r o 20 26 000 123 26",
    ],
)
def test_it_is_read_as_people_type_it(typed: str) -> None:
    assert str(parse(typed)) == SAMPLE


@pytest.mark.parametrize(
    ("typed", "group"),
    [
        ("", "state"),
        ("R0-2026-000123-26", "state"),
        ("ROU-2026-000123-26", "state"),
        ("202600012326", "state"),
        ("rı-2026-000123-26", "state"),
        ("RO-1026-000123-26", "year"),
        ("RO-26-000123-26", "year"),
        ("RO-2O26-000123-26", "year"),
        ("RO", "year"),
        ("RO-2026-00123-26", "serial"),
        ("RO-2026-0001234-26", "serial"),
        ("RO-2026-000000-26", "serial"),
        ("RO2026000123", "check"),
        ("RO-2026-000123-2", "check"),
        ("RO-2026-000123-2G", "check"),
        ("RO-2026-000123-27", "check"),
        ("RO20260001232600", "check"),
        ("RO-2026-000123-\u0662\u0666", "check"),
    ],
)
def test_what_is_wrong_is_named_by_its_group(typed: str, group: str) -> None:
    with pytest.raises(BadReference) as caught:
        parse(typed)
    assert caught.value.group == group
    assert caught.value.message.en != caught.value.message.fr


@pytest.mark.parametrize(
    ("iso2", "year", "serial", "group"),
    [
        ("ROU", 2026, 1, "state"),
        ("ro", 2026, 1, "state"),
        ("RO", 1999, 1, "year"),
        ("RO", 20260, 1, "year"),
        ("RO", 2026, 0, "serial"),
        ("RO", 2026, -1, "serial"),
        ("RO", 2026, 1_000_000, "serial"),
    ],
)
def test_nothing_out_of_range_is_made(iso2: str, year: int, serial: int, group: str) -> None:
    with pytest.raises(BadReference) as caught:
        make(iso2, year, serial)
    assert caught.value.group == group


STATES = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=2, max_size=2)
YEARS = st.integers(2000, 2999)
SERIALS = st.integers(1, 999_999)


def group_at_fault(text: str) -> str:
    try:
        parse(text)
    except BadReference as problem:
        return problem.group
    return "none"


def slips(reference: str) -> list[str]:
    """Every wrong digit, every wrong letter, every swap of two neighbours that differ."""
    signs = reference.replace("-", "")
    wrong = []
    for place, sign in enumerate(signs):
        alphabet = "0123456789" if sign.isdigit() else "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        wrong += [signs[:place] + other + signs[place + 1 :] for other in alphabet if other != sign]
    for place in range(len(signs) - 1):
        first, second = signs[place], signs[place + 1]
        if first != second:
            wrong.append(signs[:place] + second + first + signs[place + 2 :])
    return wrong


@pytest.mark.parametrize(
    "reference", [SAMPLE, make("FR", 2027, 98_765), make("DE", 2026, 1), make("ZZ", 2999, 999_999)]
)
def test_every_single_error_and_every_swap_is_found(reference: str) -> None:
    wrong = slips(reference)
    assert len(wrong) > 150
    assert [one for one in wrong if group_at_fault(one) == "none"] == []


def by_remainders(reference: str) -> int:
    """The check in another way: one sign at a time, never a long number. Right references leave 1."""
    rest = 0
    for sign in reference.replace("-", ""):
        value = ord(sign) - 48 if sign.isdigit() else ord(sign) - 55
        rest = (rest * (10 if value < 10 else 100) + value) % 97
    return rest


@given(STATES, YEARS, SERIALS)
def test_what_is_made_is_read_back_and_agrees_with_another_count(iso2: str, year: int, serial: int) -> None:
    reference = make(iso2, year, serial)
    found = parse(reference.lower().replace("-", ""))
    assert (found.iso2, found.year, found.serial) == (iso2, year, serial)
    assert by_remainders(reference) == 1


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused_with_a_group(text: str) -> None:
    assert group_at_fault(text) in {"none", "state", "year", "serial", "check"}
