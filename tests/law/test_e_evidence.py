"""The Regulation beside the Convention: its certificates and time limits, as pointers only."""

from mla.law.clocks import CLOCKS
from mla.law.e_evidence import CERTIFICATES, ISSUERS, NAME, TIME_LIMITS


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
