"""A State that left a treaty and came back: two periods, each with its days, and the gap between them."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from django.db import IntegrityError

from mla.law.binding import in_force
from mla.parties import reference_imports as imports
from mla.parties.bindings import states_of
from mla.parties.models import Declaration, Party, ReferenceImport, TreatyStatus
from mla.parties.reference_checks import problems_of_upload
from mla.parties.reference_health import bound_states
from mla.parties.reference_loading import NotStored, carry_out
from mla.parties.reference_plan import plan
from mla.parties.reference_tables import TABLES
from mla.parties.reference_upload import read_upload
from mla.parties.standing import is_party, treaty_status
from mla.parties.territories import territories
from tests.parties.shipped import store_shipped

pytestmark = pytest.mark.django_db

ACTOR = f"user:{UUID(int=1)}"
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
HEAD = (
    "party,instrument,territory,period,standing,consent,signed_on,deposited_on,in_force_from,withdrawn_from,"
    "rule_exception,certainty,source,checked_on,note\n"
)
SOURCE = "verified,https://example.org/depositary,2026-11-24,"
FIRST = f"RO,ETS185,,1,party,ratification,2001-11-23,2004-05-12,2004-09-01,2015-03-01,,{SOURCE}\n"
SECOND = f"RO,ETS185,,2,party,accession,,2019-02-11,2019-06-01,,,{SOURCE}\n"
BOTH = HEAD + FIRST + SECOND
ROW: dict[str, Any] = {"source": "invented", "checked_on": date(2026, 11, 1), "certainty": "verified"}


@pytest.fixture(autouse=True)
def _loaded() -> None:
    store_shipped()


def receive(content: str, **more: Any) -> ReferenceImport:
    given = {"file_name": "list.csv", "replace_kept": False, "actor": ACTOR, "now": NOW, **more}
    return imports.receive(table="treaty_statuses", content=content.encode(), **given)


def entered(content: str) -> ReferenceImport:
    return imports.apply(receive(content).pk, actor=ACTOR, now=NOW)


def told(content: str) -> list[str]:
    data = read_upload(TABLES["treaty_statuses"], "list.csv", content.encode())
    return [str(problem) for problem in problems_of_upload(data, today=NOW.date())]


def faults(content: str) -> list[str]:
    with pytest.raises(imports.Faulty) as caught:
        receive(content)
    return [str(problem) for problem in caught.value.problems]


# day, bound with Germany?, words of the answer, article
DAYS = [
    ("2004-08-31", False, "only from 1 September 2004", "36(4)"),
    ("2015-02-28", True, "binds Romania and Germany on 28 February 2015", "36(4)"),
    ("2015-03-01", False, "left “Convention on Cybercrime” on 1 March 2015 (Art. 47 ETS 185)", "36(4)"),
    ("2019-05-31", False, "is bound again only from 1 June 2019 (Art. 36(4) ETS 185)", "36(4)"),
    ("2019-06-01", True, "binds Romania and Germany on 1 June 2019", "36(4)"),
    ("2026-11-24", True, "binds", "36(4)"),
]


@pytest.mark.parametrize(("day", "bound", "words", "article"), DAYS)
def test_a_state_that_came_back_is_bound_in_both_periods_and_not_between(
    day: str, bound: bool, words: str, article: str
) -> None:
    entered(BOTH)
    on = date.fromisoformat(day)
    states = states_of(Party.objects.filter(pk__in=["RO", "DE"]))
    found = in_force("ETS185", states["RO"], states["DE"], on)
    assert (found.bound, found.citation.article) == (bound, article)
    assert words in found.why.en
    assert is_party("RO", "ETS185", on) == bound
    assert ("RO" in {state.pk for state in bound_states(on)}) == bound


@pytest.mark.parametrize(
    ("day", "period"),
    [("2001-01-01", 1), ("2010-01-01", 1), ("2016-01-01", 1), ("2019-06-01", 2), ("2030-01-01", 2)],
)
def test_the_status_of_a_day_is_the_period_that_runs_or_had_begun_last(day: str, period: int) -> None:
    entered(BOTH)
    found = treaty_status("RO", "ETS185", date.fromisoformat(day))
    assert found is not None
    assert found.period == period


def test_the_order_of_the_rows_in_the_file_does_not_matter() -> None:
    found = entered(HEAD + SECOND + FIRST)
    assert [(one["kind"], one["label"]) for one in found.changes] == [
        ("added", "RO ETS185 (2)"),
        ("changed", "RO ETS185"),
    ]
    assert is_party("RO", "ETS185", date(2020, 1, 1))


def test_undoing_the_second_period_opens_the_first_one_again() -> None:
    found = entered(BOTH)
    imports.undo(found.pk, actor=ACTOR, now=NOW + timedelta(minutes=1))
    assert all(is_party("RO", "ETS185", day) for day in (date(2016, 1, 1), date(2026, 1, 1)))
    second = TreatyStatus.objects.get(party="RO", instrument="ETS185", period=2)
    assert (second.standing, second.in_force_from, second.withdrawn_from) == ("unknown", None, None)
    again = receive(BOTH)
    assert [one["kind"] for one in again.changes] == ["changed", "changed"], "taken back, it gives way"


def test_a_file_without_the_column_speaks_of_the_first_period() -> None:
    entered(BOTH)
    columns = HEAD.replace(",period", "")
    found = entered(columns + FIRST.replace(",,1,", ",,").replace("2015-03-01", "2015-04-01"))
    assert [one["label"] for one in found.changes] == ["RO ETS185"]
    assert found.changes[0]["after"]["withdrawn_from"] == "2015-04-01"


OVERLAPS = [
    ("not ended", FIRST.replace("2015-03-01", "") + SECOND, "list.csv:3, in_force_from", "list.csv:2"),
    ("ended later", FIRST.replace("2015-03-01", "2019-06-02") + SECOND, "list.csv:3", "list.csv:2"),
    ("beside a stored one", SECOND, "list.csv:2, in_force_from", "TreatyStatus RO ETS185"),
]


@pytest.mark.parametrize(("what", "rows", "where", "other"), OVERLAPS, ids=[row[0] for row in OVERLAPS])
def test_a_period_that_begins_before_the_other_has_ended_is_refused_with_its_line(
    what: str, rows: str, where: str, other: str
) -> None:
    (told,) = faults(HEAD + rows)
    assert told.startswith(where), what
    assert f"Overlaps the period at {other}." in told


def test_the_row_of_the_file_is_named_where_the_stored_period_is_the_later_one() -> None:
    entered(BOTH)
    assert faults(HEAD + FIRST.replace("2015-03-01", "2020-01-01")) == [
        "list.csv:2, withdrawn_from: Overlaps the period at TreatyStatus RO ETS185 (2)."
    ]


def test_coming_back_on_the_day_of_leaving_is_no_overlap() -> None:
    entered(BOTH.replace("2015-03-01", "2019-06-01"))
    assert all(is_party("RO", "ETS185", date(2019, 5, 31) + timedelta(days=n)) for n in range(3))


@pytest.mark.parametrize("cell", ["0", "-1", "two", "1.5", "9999", "²"])
def test_a_number_of_a_period_that_is_none_is_refused(cell: str) -> None:
    (told,) = faults(HEAD + SECOND.replace(",,2,", f",,{cell},"))
    assert told == f"list.csv:2, period: “{cell}” is not a number such as 1 or 2."


def test_dates_written_over_a_period_that_has_ended_are_remarked_on() -> None:
    entered(HEAD + FIRST)
    (found,) = told(HEAD + SECOND.replace(",,2,", ",,1,"))
    assert found == (
        "warning: list.csv:2, period: This replaces the period that ended on 2015-03-01. Did it come back? Then enter"
        " period 2."
    )
    assert told(HEAD + SECOND) == []


def test_a_reservation_that_would_reach_into_the_next_period_is_remarked_on() -> None:
    Declaration.objects.create(
        party_id="RO", instrument="ETS185", article="29(4)", kind="reservation", valid_from=date(2004, 9, 1), **ROW
    )  # fmt: skip
    (found,) = told(BOTH)
    assert found.startswith(
        "warning: Declaration RO ETS185 29(4) from 2004-09-01, valid_to: The State left on 2015"
    )


def test_a_state_that_came_back_counts_as_one_party() -> None:
    entered(BOTH)
    rows = HEAD.replace(",period", "") + SECOND.replace(",,2,", ",,").replace("RO,", "SI,")
    assert told("# Parties to ETS185: 81\n" + rows) == told(rows)


def test_a_territory_has_periods_of_its_own() -> None:
    part = "NL,ETS185,Aruba,{},party,ratification,,,{},{},," + SOURCE + "\n"
    entered(HEAD + part.format(1, "2010-10-10", "2015-01-01") + part.format(2, "2020-01-01", ""))
    days = (date(2012, 1, 1), date(2016, 1, 1), date(2021, 1, 1))
    assert [territories("NL", day)[0].extended for day in days] == [True, False, True]


def test_the_database_keeps_one_open_period() -> None:
    with pytest.raises(IntegrityError):
        TreatyStatus.objects.create(
            party_id="RO", instrument="ETS185", period=2, standing="party", in_force_from=date(2019, 6, 1), **ROW
        )  # fmt: skip


def test_what_was_stored_since_the_check_is_seen_before_the_import_ends() -> None:
    """Two administrators at once: the second holds the State and looks again at what is there by then."""
    data = read_upload(TABLES["treaty_statuses"], "list.csv", BOTH.encode())
    TreatyStatus.objects.create(
        party_id="RO", instrument="ETS185", period=3, standing="party", in_force_from=date(2016, 1, 1),
        withdrawn_from=date(2019, 6, 2), **ROW
    )  # fmt: skip
    with pytest.raises(NotStored, match="Overlaps the period"):
        carry_out(plan(data.all_rows(), lock=True))
