"""What the shipped files say, state by state where it matters."""

from collections import Counter
from datetime import date, timedelta

from mla.parties.reference_checks import problems
from mla.parties.reference_rows import ReferenceData
from tests.parties.conftest import TODAY

Found = dict[str, tuple[date, date | None, str]]


def standing_of(data: ReferenceData, instrument: str, standing: str) -> set[str]:
    rows = [placed.row for placed in data.treaty_statuses]
    return {row.party_id for row in rows if (row.instrument, row.standing) == (instrument, standing)}


def declared(data: ReferenceData, article: str) -> Found:
    rows = [placed.row for placed in data.declarations if placed.row.article == article]
    return {row.party_id: (row.valid_from, row.valid_to, row.certainty) for row in rows}


def test_the_files_keep_every_rule_without_a_database(shipped: ReferenceData) -> None:
    assert problems(shipped, today=TODAY) == []


def test_81_parties_two_signatories_and_thirteen_invited_states(shipped: ReferenceData) -> None:
    assert shipped.expected == {"ETS185": 81}
    assert len(standing_of(shipped, "ETS185", "party")) == 81
    assert standing_of(shipped, "ETS185", "signatory") == {"IE", "ZA"}
    invited = {"KE", "MW", "PG", "MZ", "GT", "NE", "BF", "KZ", "KR", "MX", "TL", "TT", "UY"}
    assert standing_of(shipped, "ETS185", "invited") == invited


def test_all_members_of_the_council_and_of_the_union_but_ireland_are_parties(shipped: ReferenceData) -> None:
    parties = standing_of(shipped, "ETS185", "party")
    council = {placed.row.iso2 for placed in shipped.parties if placed.row.coe_member}
    union = {placed.row.iso2 for placed in shipped.parties if placed.row.eu_member}
    assert (len(council), len(union)) == (46, 27)
    assert council - parties == {"IE"}
    assert union - parties == {"IE"}


def test_76_parties_on_9_october_2024_as_the_council_of_europe_counted(shipped: ReferenceData) -> None:
    deposited = Counter(
        # Cameroon and Grenada: the day is not known, the entry into force shows that it was before.
        (row.deposited_on or date(2024, 4, 1)) <= date(2024, 10, 9)
        for row in (placed.row for placed in shipped.treaty_statuses)
        if (row.instrument, row.standing) == ("ETS185", "party")
    )
    assert deposited == {True: 76, False: 5}


def test_reservations_to_29_4_that_were_read(shipped: ReferenceData) -> None:
    read = {state: row[:2] for state, row in declared(shipped, "29(4)").items() if row[2] == "verified"}
    assert read == {
        "AT": (date(2012, 10, 1), None),
        "LT": (date(2004, 7, 1), None),
        "AR": (date(2018, 10, 1), None),
        "CZ": (date(2013, 12, 1), date(2019, 7, 5)),
    }


def test_likely_reservations_to_29_4_are_marked_as_not_read(shipped: ReferenceData) -> None:
    likely = {state for state, row in declared(shipped, "29(4)").items() if row[2] != "verified"}
    assert likely == {"AZ", "CH", "DE", "GB", "NO", "SK", "LI", "PL", "PE", "CL"}
    assert {row[2] for row in declared(shipped, "29(4)").values()} == {"verified", "knowledge"}


def test_declarations_to_27_9_e(shipped: ReferenceData) -> None:
    assert declared(shipped, "27(9)(e)") == {
        "AZ": (date(2010, 7, 1), None, "verified"),
        "JP": (date(2012, 11, 1), None, "knowledge"),
        "US": (date(2007, 1, 1), None, "knowledge"),
    }


def test_nobody_is_a_party_to_the_second_protocol_and_three_have_ratified(shipped: ReferenceData) -> None:
    assert standing_of(shipped, "CETS224", "party") == set()
    rows = [placed.row for placed in shipped.treaty_statuses if placed.row.instrument == "CETS224"]
    assert {row.party_id for row in rows if row.deposited_on} == {"HU", "JP", "RS"}


def test_no_row_is_called_verified_while_a_part_of_it_is_from_memory(shipped: ReferenceData) -> None:
    verified = [placed for placed in shipped.sourced() if placed.row.certainty == "verified"]
    remembered = ("general knowledge", "From memory")
    assert len(verified) > 50
    assert [
        p.where for p in verified if any(words in p.row.source + p.row.note for words in remembered)
    ] == []


def test_no_accepted_language_is_shipped(shipped: ReferenceData) -> None:
    assert all(placed.row.accepted_languages == [] for placed in shipped.parties)


def test_rows_not_checked_for_half_a_year_are_warnings(shipped: ReferenceData) -> None:
    fresh = problems(shipped, today=TODAY + timedelta(days=180))
    stale = problems(shipped, today=TODAY + timedelta(days=181))
    assert [problem for problem in fresh if problem.column == "checked_on"] == []
    assert sum(problem.column == "checked_on" for problem in stale) == len(shipped.all_rows())
    assert all(problem.warning for problem in stale)


def test_a_clock_that_is_behind_only_warns(shipped: ReferenceData) -> None:
    found = problems(shipped, today=TODAY - timedelta(days=1))
    assert found
    assert all(problem.warning and "in the future" in problem.message for problem in found)
