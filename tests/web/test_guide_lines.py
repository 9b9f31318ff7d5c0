"""Every line of the State guide has its source and the day it was checked; channels, weekends and empty calendars."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
import time_machine
from django.urls import reverse
from lxml import html

from mla.parties.models import Declaration, Designation, Party, TreatyStatus
from mla.web import guide
from mla.web.experience import experience
from mla.web.guide_channels import channels
from mla.web.guide_offices import authorities
from tests import factories
from tests.factories import World
from tests.web.test_pages import signed_in

NOW = datetime(2026, 11, 23, 14, 30, tzinfo=UTC)
TODAY = NOW.date()
SOURCE: dict[str, Any] = {
    "source": "https://example.org/list",
    "checked_on": date(2026, 11, 1),
    "certainty": "verified",
}


@pytest.fixture(autouse=True)
def today() -> Any:
    with time_machine.travel(NOW, tick=False):
        yield


def by_name(party: Party, start: str, on: date = TODAY) -> guide.Fact:
    (found,) = [one for one in channels(party, on, TODAY) if one.name.startswith(start)]
    return found


def named(here: World, role: str, **values: Any) -> Designation:
    return Designation.objects.create(
        authority=here.desk, role=role, **{"valid_from": date(2020, 1, 1)} | SOURCE | values
    )


@pytest.mark.parametrize(
    ("role", "line"), [("poc247", "24/7 point of contact"), ("central", "Central authority")]
)
def test_the_two_offices_stand_with_source_and_are_never_made_up(here: World, role: str, line: str) -> None:
    unknown = by_name(here.de, line)
    assert unknown.value.startswith("Not recorded.")
    assert unknown.unread
    named(here, role, valid_to=date(2026, 12, 1))
    found = by_name(here.de, line)
    assert found.value == "Federal 24/7 desk (invented), +1-202-555-0100"
    assert (found.source, found.checked_on, found.unread, found.stale) == (
        "https://example.org/list", date(2026, 11, 1), False, False
    )  # fmt: skip
    assert by_name(here.de, line, date(2026, 12, 1)).unread, "its last day has come"


def test_of_several_offices_one_that_is_stale_marks_the_line(here: World) -> None:
    named(here, "poc247")
    named(here, "poc247", territory="Helgoland", checked_on=date(2024, 1, 1), certainty="knowledge")
    found = by_name(here.de, "24/7")
    assert found.stale
    assert found.unread
    assert "Helgoland, Federal 24/7 desk" in found.value


@pytest.mark.parametrize(
    ("until", "words"),
    [
        (None, "Closed by its declaration (Art. 27(9)(e)), since 1 July 2009"),
        (date(2026, 11, 24), "Closed by its declaration (Art. 27(9)(e)), from 1 July 2009"),
        (date(2026, 11, 23), "Open in urgency: its declaration (Art. 27(9)(e)) has ended"),
    ],
)
def test_the_direct_way_follows_the_declaration_and_its_days(
    here: World, until: date | None, words: str
) -> None:
    before = by_name(here.de, "Directly between")
    assert before.value == "Open in urgency, as far as is known: no declaration is recorded."
    assert before.unread
    Declaration.objects.create(
        party=here.de, instrument="ETS185", article="27(9)(e)", kind="declaration",
        valid_from=date(2009, 7, 1), valid_to=until, **SOURCE
    )  # fmt: skip
    found = by_name(here.de, "Directly between")
    assert found.value.startswith(words)
    assert found.source


def test_the_channels_we_used_are_counted_from_our_own_files(here: World) -> None:
    assert "Channels we used" not in page(here)
    for channel in ("enc_email", "enc_email", "post_courier", ""):
        factories.sent(here, channel=channel)
    assert experience(here.prosecutor, here.de, TODAY).channels == [
        ("Encrypted e-mail", 2),
        ("Post or courier", 1),
    ]
    assert "Channels we used" in page(here)


def page(here: World, **query: str) -> str:
    return str(signed_in(here.prosecutor).get(reverse("state_guide", args=["DE"]), query).content.decode())


def test_what_binds_both_names_the_sources_of_both_rows_and_the_older_day(here: World) -> None:
    TreatyStatus.objects.filter(party=here.ro).update(source="list of Romania", checked_on=date(2025, 1, 1))
    (fact,) = [
        one for one in guide.between(here.ro, here.de, TODAY, TODAY) if one.name == "Convention on Cybercrime"
    ]
    assert set(fact.source.split("; ")) == {"list of Romania", "invented for a test"}
    assert (fact.checked_on, fact.stale) == (date(2025, 1, 1), True)


def test_every_line_has_its_source_or_says_that_it_is_not_recorded_or_computed(here: World) -> None:
    named(here, "poc247")
    text = page(here)
    rows = html.fromstring(text).xpath("//dl[contains(@class, 'govuk-summary-list')]/div")
    assert len(rows) > 8
    for row in rows:
        line = " ".join(row.text_content().split())
        assert any(words in line for words in ("Checked on", "Source:", "Not verified", "not recorded")), line


def test_an_authority_without_a_role_shows_where_its_data_was_read(here: World) -> None:
    (contact,) = authorities(here.de, TODAY, TODAY)
    assert contact.fact is not None
    assert contact.fact.unread
    here.desk.source, here.desk.checked_on = "https://example.org/desk", date(2025, 1, 1)
    here.desk.save(update_fields=["source", "checked_on"])
    (contact,) = authorities(here.de, TODAY, TODAY)
    assert contact.fact is not None
    assert (contact.fact.unread, contact.fact.stale) == (False, True)
    assert "Checked on 1 January 2025: https://example.org/desk" in page(here)


@pytest.mark.parametrize(
    ("iso2", "package", "after", "expected"),
    [
        # Friday and Saturday are free there, Sunday is a working day.
        ("IL", "full", date(2026, 11, 26), "Sunday 29 November 2026"),
        ("EG", "full", date(2026, 11, 26), "Sunday 29 November 2026"),
        # Sunday to Thursday until 2021, Monday to Friday since.
        ("AE", "full", date(2026, 11, 27), "Monday 30 November 2026"),
        ("DE", "full", date(2026, 11, 27), "Monday 30 November 2026"),
        # Empty years: under martial law, and where the tables end.
        ("UA", "full", date(2026, 11, 23), "not known: no holiday calendar to be trusted for 2026"),
        ("LK", "full", date(2026, 12, 31), "not known: no holiday calendar to be trusted for 2027"),
        ("LK", "partial", date(2026, 11, 23), "not known: no holiday calendar to be trusted for 2026"),
    ],
)
def test_the_next_working_day_knows_other_weekends_and_says_when_it_knows_nothing(
    iso2: str, package: str, after: date, expected: str
) -> None:
    party = Party(iso2=iso2, time_zone="UTC", holidays_package=package)
    assert guide.next_working_day(party, after) == expected


def test_a_working_day_names_the_tables_it_was_read_in(here: World) -> None:
    today, following = guide.clock(here.de, NOW)[:2]
    assert today.source.startswith("holidays ")
    assert following.source == today.source


def test_a_part_of_a_state_names_its_sources_and_the_oldest_day(here: World) -> None:
    named(here, "poc247", territory="Exampleland", source="list A", checked_on=date(2025, 1, 1))
    TreatyStatus.objects.create(
        party=here.de, instrument="ETS185", territory="Exampleland", standing="party",
        in_force_from=date(2010, 1, 1), source="list B", checked_on=date(2026, 11, 1), certainty="verified",
    )  # fmt: skip
    (line,) = guide.parts(here.de, TODAY, TODAY)
    assert (line.source, line.checked_on, line.stale) == ("list A; list B", date(2025, 1, 1), True)


def test_the_clock_of_the_state_says_where_its_zone_was_read(here: World) -> None:
    zone = guide.clock(here.de, NOW)[-1]
    assert (zone.value, zone.source) == ("Europe/Berlin", "invented for a test")
