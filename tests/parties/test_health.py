"""What is stale or missing: the worst first, and nothing that is in order."""

from datetime import date
from io import StringIO

import pytest
import time_machine
from django.core.management import call_command

from mla.parties.models import Declaration, Designation, Party
from mla.parties.reference_health import a_year_before, ailments
from mla.parties.reference_tables import TAKEN_BACK
from tests.factories import World, world

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 24)
SOURCE = {"source": "https://example.org", "certainty": "verified"}


@pytest.fixture
def here() -> World:
    return world()


def codes(today: date = TODAY) -> list[str]:
    return [one.code for one in ailments(today)]


def rows(code: str, today: date = TODAY) -> tuple[str, ...]:
    return next((one.rows for one in ailments(today) if one.code == code), ())


def test_what_leaves_a_request_without_addressee_comes_first(here: World) -> None:
    Party.objects.update(accepted_languages=[], holidays_package="none")
    Declaration.objects.create(
        party=here.de, instrument="ETS185", article="29(4)", kind="reservation",
        valid_from=date(2020, 1, 1), checked_on=date(2025, 11, 1), **SOURCE,
    )  # fmt: skip
    assert codes() == [
        *("undesignated", "unverified-treaty_statuses", "stale-declarations"),
        *("languages", "holidays", "unverified-parties"),
    ]
    assert rows("holidays") == ("Germany: 2026, 2027", "Romania: 2026, 2027")


def test_an_authority_with_a_designation_of_today_is_in_order(here: World) -> None:
    assert len(rows("undesignated")) == 2
    for authority, ended in ((here.desk, None), (here.office, TODAY)):
        Designation.objects.create(
            authority=authority, role="poc247", valid_from=date(2020, 1, 1), valid_to=ended,
            checked_on=TODAY, **SOURCE,
        )  # fmt: skip
    assert rows("undesignated") == (str(here.office),), "a designation that has ended is none"


def test_twelve_months_are_counted_to_the_day(here: World) -> None:
    Party.objects.update(checked_on=date(2025, 11, 24))
    assert rows("stale-parties") == ()
    Party.objects.filter(pk="DE").update(checked_on=date(2025, 11, 23))
    assert rows("stale-parties") == ("Germany: 2025-11-23",)
    assert a_year_before(date(2028, 2, 29)) == date(2027, 2, 28)


def test_a_state_that_is_no_party_needs_no_languages(here: World) -> None:
    Party.objects.update(accepted_languages=[])
    here.de.treaty_statuses.update(withdrawn_from=TODAY)
    assert rows("languages") == ("Romania",)


def test_what_nobody_has_read_in_a_source_is_listed_with_how_it_is_known(here: World) -> None:
    Party.objects.update(certainty="verified")
    Party.objects.filter(pk="DE").update(certainty="unknown")
    assert rows("unverified-parties") == ("Germany: Not known",)
    Party.objects.filter(pk="RO").update(certainty="knowledge")
    assert rows("unverified-parties")[0].startswith("Romania: From general knowledge")
    Party.objects.filter(pk="DE").update(note=TAKEN_BACK)
    assert len(rows("unverified-parties")) == 1, (
        "a row that was taken back says nothing that could be verified"
    )


def test_the_command_prints_the_same_list(here: World) -> None:
    out = StringIO()
    with time_machine.travel("2026-11-24T09:00:00Z", tick=False):
        call_command("reference_health", stdout=out)
    assert out.getvalue().startswith("Authorities without a designation (2).")
    assert f"  {here.desk}" in out.getvalue()
