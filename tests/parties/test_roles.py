"""The authorities that an article has a State name: each under its instrument, and one of them alone."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from mla.law.designations import NAMED, SINGLE
from mla.parties import reference_imports as imports
from mla.parties.choices import AuthorityRole
from mla.parties.designated import appointed, role_words
from mla.parties.models import Authority, Party
from mla.parties.reference_checks import problems_of_upload
from mla.parties.reference_tables import TABLES
from mla.parties.reference_upload import read_upload
from tests.parties.shipped import store_shipped

HEAD = (
    "party,authority,role,stage,territory,instrument,valid_from,valid_to,certainty,source,checked_on,note\n"
)
ROW = "RO,{},{},any,,{},{},{},verified,https://example.org/register,2026-11-24,\n"
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
DAY = NOW.date()


@pytest.fixture(autouse=True)
def _loaded(db: None) -> None:
    store_shipped()
    for name in ("Ministry (invented)", "Desk (invented)"):
        Authority.objects.create(party_id="RO", name=name, time_zone="UTC")


def row(
    role: str, instrument: str, name: str = "Ministry (invented)", start: str = "2026-11-01", end: str = ""
) -> str:
    return ROW.format(name, role, instrument, start, end)


def told(*rows: str) -> list[str]:
    data = read_upload(TABLES["designations"], "list.csv", (HEAD + "".join(rows)).encode())
    return [str(problem) for problem in problems_of_upload(data, today=DAY)]


@pytest.mark.parametrize(("role", "instrument"), sorted(NAMED))
def test_a_role_is_taken_under_each_instrument_that_names_it_and_found_there(
    role: str, instrument: str
) -> None:
    found = imports.receive(
        table="designations", file_name="list.csv", content=(HEAD + row(role, instrument)).encode(),
        replace_kept=False, actor=f"user:{UUID(int=1)}", now=NOW,
    )  # fmt: skip
    imports.apply(found.pk, actor=f"user:{UUID(int=1)}", now=NOW)
    romania = Party.objects.get(pk="RO")
    assert appointed(romania, role, instrument, DAY) == ("Ministry (invented)",)
    assert appointed(romania, role, instrument, date(2026, 10, 31)) == ()
    assert NAMED[role, instrument].article.split("(a)")[0].split("(1)")[0] in role_words(role, instrument)


@pytest.mark.parametrize(
    ("role", "instrument", "words"),
    [
        ("notified", "ETS185", "Art. 7(5)(e) CETS 224: choose that instrument (CETS224)"),
        ("extradition", "UNCC", "Art. 24(7) ETS 185: choose that instrument (ETS185)"),
        ("receives", "UNCC", "Art. 8(10) CETS 224: choose that instrument (CETS224)"),
        ("central", "EU2023_1543", "choose that instrument (ETS185, CETS224, UNCC)"),
    ],
)
def test_a_role_under_an_instrument_that_does_not_name_it_is_refused(
    role: str, instrument: str, words: str
) -> None:
    (found,) = told(row(role, instrument))
    assert found.startswith("list.csv:2, instrument: This role is named under ")
    assert words in found


@pytest.mark.parametrize("role", sorted(set(AuthorityRole.values) - {role for role, _instrument in NAMED}))
def test_what_no_article_names_may_stand_under_any_instrument(role: str) -> None:
    assert role in {"prosecution", "judicial"}
    assert told(row(role, "ETS185"), row(role, "UNCC")) == []


def test_one_single_authority_is_notified_at_a_time() -> None:
    assert {"notified"} == SINGLE
    first = row("notified", "CETS224", end="2026-12-01")
    (found,) = told(first, row("notified", "CETS224", "Desk (invented)"))
    assert found == (
        "warning: list.csv:3, authority: Art. 7(5)(e) CETS 224 asks for one single authority: the other one is at"
        " list.csv:2."
    )
    assert told(first, row("notified", "CETS224", "Desk (invented)", start="2026-12-01")) == []
    assert told(row("central", "ETS185"), row("central", "ETS185", "Desk (invented)")) == []
