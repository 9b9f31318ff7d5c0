"""The Regulation beside the Convention: its certificates and time limits, as pointers only."""

import pytest

from mla.law.clocks import CLOCKS
from mla.law.e_evidence import CERTIFICATES, ISSUERS, NAME, TIME_LIMITS, told


def test_the_time_limits_are_those_the_clocks_count() -> None:
    counted = {one.code: (one.count, one.unit) for one in TIME_LIMITS.values() if one.clock}
    assert counted == {
        "PRODUCE": (10, "days"),
        "EMERGENCY": (8, "hours"),
        "PRESERVE": (60, "days"),
    }
    for one in TIME_LIMITS.values():
        if one.clock:
            length = CLOCKS[one.clock].lengths["routine"]
            assert (length.count, length.unit) == (one.count, one.unit)


def test_a_prosecutor_alone_may_ask_for_subscriber_data_and_preservation_only() -> None:
    assert {one.code for one in ISSUERS.values() if one.prosecutor} == {"EPO_SUB", "EPRO"}


def test_there_are_six_certificates_and_nothing_here_is_called_verified() -> None:
    assert [one.citation.article for one in CERTIFICATES.values()] == [
        f"Annex {number}" for number in ("I", "II", "III", "IV", "V", "VI")
    ]
    cited = [one.citation for table in (CERTIFICATES, TIME_LIMITS, ISSUERS) for one in table.values()]
    assert {(one.instrument, one.status.value) for one in cited} == {(NAME, "knowledge")}


@pytest.mark.parametrize(
    ("want", "category", "says", "silent"),
    [
        (
            "disclose",
            "SUB",
            ("Annex I)", "prosecutor may issue it alone", "10 days", "8 hours"),
            ("alone may not",),
        ),
        (
            "disclose",
            "TRA",
            ("a public prosecutor alone may not (Art. 4)",),
            ("may issue it alone", "content data"),
        ),
        ("disclose", "", ("subscriber data", "other traffic data", "content data"), ("any stored data",)),
        ("preserve", "CON", ("Annex II)", "any stored data", "60 days", "30 days"), ("content data",)),
    ],
)
def test_who_may_issue_what_on_which_form_is_told(
    want: str, category: str, says: tuple[str, ...], silent: tuple[str, ...]
) -> None:
    found = told(want, category)
    assert [one for one in says if one not in found.en] == []
    assert [one for one in silent if one in found.en] == []
    assert found.fr.count("(") == found.en.count("(")
