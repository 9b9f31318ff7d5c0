"""One fault at a time in a copy of the shipped files: each is found, at its file, line and column."""

import re
from pathlib import Path

import pytest

from mla.parties.reference_checks import problems
from mla.parties.reference_files import read
from tests.parties.conftest import TODAY, Edit

PARTIES = "parties.csv"
ETS185 = "treaty_status_ets185.csv"
ETS189 = "treaty_status_ets189.csv"
CETS224 = "treaty_status_cets224.csv"
DECLARATIONS = "declarations.csv"
AD_NOT_SIGNED = "AD,CETS224,signatory,ratification,2022-05-20,,,,"

# file, what stands there, the fault, the column named, words of the message
FAULTS = {
    "code written small": (PARTIES, "RO,ROU,", "ro,ROU,", "iso2", "valid value"),
    "code twice": (PARTIES, "SK,SVK,", "SK,SVN,", "iso3", "SVN is already at fixtures/parties.csv:"),
    "name twice": (PARTIES, "Slovakia,Slovaquie", "Slovenia,Slovaquie", "name_en", "is already at"),
    "no French name": (PARTIES, "Romania,Roumanie", "Romania,", "name_fr", "blank"),
    "zone misspelt": (PARTIES, "Europe/Bucharest", "Europe/Bukarest", "time_zone", "not a time zone"),
    "language by name": (
        PARTIES,
        "Europe/Bucharest,ro",
        "Europe/Bucharest,Romanian",
        "official_languages",
        "tags",
    ),
    "membership unclear": (
        PARTIES,
        "Europe/Bucharest,ro,yes",
        "Europe/Bucharest,ro,1",
        "coe_member",
        "neither yes nor no",
    ),
    "calendar of no part": (PARTIES, "subdiv:ENG", "subdiv:LON", "holidays_package", "no calendar GB LON"),
    "calendar of no kind": (PARTIES, "subdiv:ENG", "half", "holidays_package", "valid value"),
    "State not listed": (ETS185, "RO,ETS185,", "XX,ETS185,", "party", "no State “XX”"),
    "State twice": (ETS185, "SK,ETS185,", "SI,ETS185,", "party", "SI ETS185 is already at"),
    "treaty misspelt": (ETS185, "RO,ETS185,", "RO,ETS158,", "instrument", "not a valid choice"),
    "not a date": (ETS185, "2004-05-12,2004-09-01", "12/05/2004,2004-09-01", "deposited_on", "not a date"),
    "month too early": (
        ETS185,
        "2004-05-12,2004-09-01",
        "2004-05-12,2004-08-01",
        "in_force_from",
        "gives 2004-09-01",
    ),
    "before the Convention": (
        ETS185,
        "2002-06-20,2004-07-01",
        "2002-06-20,2002-10-01",
        "in_force_from",
        "gives 2004-07-01",
    ),
    "exception without need": (
        ETS185,
        "2004-05-12,2004-09-01,,",
        "2004-05-12,2004-09-01,,founding Party",
        "rule_exception",
        "follows the rule",
    ),
    "deposit before signature": (
        ETS185,
        "2017-03-17,2019-03-08,2019-07-01",
        "2019-03-17,2019-03-08,2019-07-01",
        "deposited_on",
        "before signed_on",
    ),
    "Party without a first day": (
        ETS185,
        "2004-05-12,2004-09-01",
        "2004-05-12,",
        "in_force_from",
        "needs the day",
    ),
    "signatory in force": (
        ETS185,
        "IE,ETS185,signatory,ratification,2002-02-28,,,",
        "IE,ETS185,signatory,ratification,2002-02-28,,2003-01-01,",
        "in_force_from",
        "In force for a State",
    ),
    "consent missing": (ETS185, "RO,ETS185,party,ratification", "RO,ETS185,party,", "consent", "say which"),
    "signed but acceded": (
        ETS185,
        "RO,ETS185,party,ratification",
        "RO,ETS185,party,accession",
        "signed_on",
        "has not signed",
    ),
    "number of Parties": (ETS185, "# Parties to ETS185: 81", "# Parties to ETS185: 82", "ETS185", "81 rows"),
    "number not promised": (ETS185, "# Parties to ETS185: 81", "# Parties: 81", "", "No file has a line"),
    "one Party lost": (ETS185, "RO,ETS185,party", "# RO,ETS185,party", "ETS185", "80 rows"),
    "protocol ratified unsigned": (
        CETS224,
        "JP,CETS224,signatory,ratification,2022-05-12,",
        "JP,CETS224,signatory,ratification,,",
        "signed_on",
        "signed before it is ratified",
    ),
    "protocol signed by a stranger": (
        CETS224,
        "AD,CETS224",
        "KE,CETS224",
        "party",
        "Only Parties to ETS 185",
    ),
    "protocol in force too soon": (
        CETS224,
        AD_NOT_SIGNED,
        "AD,CETS224,party,ratification,2022-05-20,,2027-01-01,,",
        "standing",
        "not in force",
    ),
    "article of no reservation": (
        DECLARATIONS,
        "AT,ETS185,29(4)",
        "AT,ETS185,29(5)",
        "article",
        "allow no reservation",
    ),
    "declaration of a reservation": (
        DECLARATIONS,
        "AT,ETS185,29(4),reservation",
        "AT,ETS185,29(4),declaration",
        "article",
        "allow no declaration",
    ),
    "notification of a reservation": (
        DECLARATIONS,
        "AT,ETS185,29(4),reservation",
        "AT,ETS185,29(4),notification",
        "kind",
        "would count for nothing",
    ),
    "wording of a declaration": (
        DECLARATIONS,
        "JP,ETS185,27(9)(e),declaration,,",
        "JP,ETS185,27(9)(e),declaration,mandatory,",
        "mode",
        "Only a reservation",
    ),
    "declared before bound": (
        DECLARATIONS,
        "mandatory,2012-10-01",
        "mandatory,2012-09-30",
        "valid_from",
        "Before the entry into force, 2012-10-01",
    ),
    "ended before it began": (
        DECLARATIONS,
        "2013-12-01,2019-07-05",
        "2013-12-01,2009-07-05",
        "valid_to",
        "before valid_from",
    ),
    "first day missing": (DECLARATIONS, "mandatory,2012-10-01", "mandatory,", "valid_from", "null"),
    "not said how sure": (
        DECLARATIONS,
        "mandatory,2012-10-01,,verified",
        "mandatory,2012-10-01,,",
        "certainty",
        "blank",
    ),
    "a new degree of sureness": (
        DECLARATIONS,
        "mandatory,2012-10-01,,verified",
        "mandatory,2012-10-01,,sure",
        "certainty",
        "not a valid choice",
    ),
    "verified without an address": (
        ETS189,
        "BA,ETS189,unknown,,,,,,,unknown",
        "BA,ETS189,unknown,,,,,,,verified",
        "source",
        "needs the address",
    ),
    "no source": (
        ETS189,
        "BA,ETS189,unknown,,,,,,,unknown,list of Parties not read",
        "BA,ETS189,unknown,,,,,,,unknown,",
        "source",
        "blank",
    ),
    "never checked": (
        ETS189,
        "BA,ETS189,unknown,,,,,,,unknown,list of Parties not read,2026-11-23",
        "BA,ETS189,unknown,,,,,,,unknown,list of Parties not read,",
        "checked_on",
        "null",
    ),
    "a cell too many": (ETS189, "BA,ETS189,unknown,", "BA,ETS189,unknown,,", "", "14 cells under 13 columns"),
    "a column renamed": (PARTIES, "iso2,iso3,", "code,iso3,", "", "The columns must be"),
    "a quotation mark left open": (PARTIES, "Romania,Roumanie", 'Romania,"Roumanie', "", "not CSV"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_seeded_fault_is_found(fault: str, edit: Edit, files: Path) -> None:
    name, old, new, column, words = FAULTS[fault]
    edit(name, old, new)
    found = problems(read(files), today=TODAY)
    errors = [problem for problem in found if problem.column == column and not problem.warning]
    assert any(words in problem.message for problem in errors), found


def test_a_problem_names_file_line_and_column(edit: Edit, files: Path) -> None:
    edit(ETS185, "2004-05-12,2004-09-01", "12 May 2004,2004-09-01")
    lines = (files / ETS185).read_text(encoding="utf-8").splitlines()
    number = next(index for index, line in enumerate(lines, start=1) if line.startswith("RO,"))
    assert [str(problem) for problem in problems(read(files), today=TODAY)] == [
        f"fixtures/{ETS185}:{number}, deposited_on: “12 May 2004” is not a date like 2026-11-23."
    ]


def test_every_wrong_cell_is_reported_at_once(edit: Edit, files: Path) -> None:
    edit(PARTIES, "Europe/Bucharest", "Europe/Bukarest")
    edit(ETS185, "2004-05-12,2004-09-01", "2004-05-12,2004-13-01")
    columns = [problem.column for problem in problems(read(files), today=TODAY)]
    assert columns == ["in_force_from", "time_zone"]


def test_an_exception_with_its_reason_is_accepted(edit: Edit, files: Path) -> None:
    edit(ETS185, "2014-10-16,2015-02-01,,", "2014-10-16,2015-05-01,,As printed in the Dutch database.")
    assert problems(read(files), today=TODAY) == []


def test_a_second_period_may_begin_on_the_day_the_first_ends_but_not_before(edit: Edit, files: Path) -> None:
    line = next(
        li for li in (files / DECLARATIONS).read_text().splitlines(keepends=True) if li.startswith("CZ")
    )
    again = line.replace("2013-12-01,2019-07-05", "2019-07-05,")
    edit(DECLARATIONS, line, line + again)
    assert problems(read(files), today=TODAY) == []
    edit(DECLARATIONS, again, again.replace("2019-07-05,", "2019-07-04,", 1))
    (found,) = problems(read(files), today=TODAY)
    assert re.match(r"Overlaps the period at fixtures/declarations.csv:\d+", found.message)


def test_a_missing_file_and_one_that_is_not_text_are_reported(files: Path) -> None:
    (files / PARTIES).unlink()
    (files / DECLARATIONS).write_bytes("Côte d’Ivoire".encode("cp1252"))
    found = [str(problem) for problem in problems(read(files), today=TODAY)]
    assert found[0] == "fixtures/parties.csv: There is no such file."
    assert found[1].startswith("fixtures/declarations.csv: This file is not CSV in UTF-8")


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(files: Path) -> None:
    for path in files.glob("*.csv"):
        content = path.read_text(encoding="utf-8").replace("\n", "\r\n")
        path.write_bytes(content.encode("utf-8-sig"))
    assert problems(read(files), today=TODAY) == []
