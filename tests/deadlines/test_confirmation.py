"""Whether a State asks for a formal confirmation (25(3)): recorded with its source, shown, warned of and counted."""

from datetime import date, timedelta
from typing import Any

import pytest

from mla.deadlines.models import Deadline
from mla.deadlines.schedule import recompute
from mla.law.readiness import findings
from mla.parties.models import Declaration
from mla.requests.facts import facts_of
from mla.requests.models import CooperationRequest
from mla.web.guide_channels import channels
from mla.workflow import actions
from tests.factories import NIGHT, SINCE, World, ready_preservation, world
from tests.workflow.matters import NOW, matter_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def here() -> World:
    return world()


def recorded(here: World, **values: object) -> Declaration:
    return Declaration.objects.create(
        **{"party": here.de, "instrument": "ETS185", "article": "25(3)", "kind": "notification"}
        | {"valid_from": SINCE, "certainty": "verified", "source": "https://example.org/list"}
        | {"checked_on": date(2026, 11, 1), "note": "By post, within ten days (invented)."}
        | values
    )


def owed(matter: CooperationRequest) -> Deadline | None:
    recompute(matter, verb="send", now=NOW)
    return Deadline.objects.filter(matter=matter, rule="CONFIRM", ended_at__isnull=True).first()


def test_the_guide_says_that_it_is_asked_for_how_and_where_that_was_read(here: World) -> None:
    day = date(2026, 11, 23)
    (unknown,) = [one for one in channels(here.de, day, day) if "25(3)" in one.name]
    assert "not recorded: ask" in unknown.value
    recorded(here)
    (found,) = [one for one in channels(here.de, day, day) if "25(3)" in one.name]
    assert found.value == "Open if they are secure. It asks for a formal confirmation, since 1 January 2020."
    assert (found.note, found.source, found.unread) == (
        "By post, within ten days (invented).", "https://example.org/list", False
    )  # fmt: skip


def test_the_guide_says_that_it_is_not_asked_for_and_from_when_it_is_again(here: World) -> None:
    day = date(2026, 11, 23)
    recorded(here, confirmation="does_not_ask", valid_to=date(2026, 12, 1), note="")
    recorded(here, confirmation="asks", valid_from=date(2026, 12, 1))
    (found,) = [one for one in channels(here.de, day, day) if "25(3)" in one.name]
    assert found.value == (
        "Open if they are secure. It does not ask for a formal confirmation, from 1 January 2020, ended on 1 December"
        " 2026."
    )
    assert found.source == "https://example.org/list"
    (later,) = [one for one in channels(here.de, date(2026, 12, 1), day) if "25(3)" in one.name]
    assert "It asks for a formal confirmation, since 1 December 2026" in later.value


@pytest.mark.parametrize(
    ("channel", "asked", "rules"),
    [
        ("enc_email", "asks", {"M25-3-asked"}),
        ("enc_email", "", {"M25-3-asked"}),
        ("enc_email", "does_not_ask", {"M25-3-not-asked"}),
        ("enc_email", None, {"M25-3-conf"}),
        ("fax", "asks", {"M25-3", "M25-3-asked"}),
        ("fax", "does_not_ask", {"M25-3", "M25-3-not-asked"}),
        ("diplomatic", "asks", set()),
        ("diplomatic", "does_not_ask", set()),
    ],
)
def test_readiness_says_what_is_on_record_instead_of_what_may_be(
    here: World, channel: str, asked: str | None, rules: set[str]
) -> None:
    if asked is not None:
        recorded(here, confirmation=asked)
    matter = ready_preservation(here, channel=channel)
    found = {one.rule_id for one in findings(facts_of(matter, NIGHT))}
    assert {one for one in found if one.startswith("M25-3")} == rules


@pytest.mark.parametrize(
    ("channel", "values", "runs"),
    [
        ("enc_email", {}, True),
        ("fax", {}, True),
        ("diplomatic", {}, False),
        ("enc_email", {"valid_to": date(2026, 11, 21)}, False),
        ("enc_email", {"valid_from": date(2026, 11, 22)}, False),
        ("enc_email", {"kind": "declaration"}, False),
        ("enc_email", {"confirmation": "asks"}, True),
        ("enc_email", {"confirmation": "does_not_ask"}, False),
    ],
)
@pytest.mark.parametrize("family", ["preservation", "assistance"])
def test_the_clock_runs_where_it_is_asked_for_on_the_day_of_sending(
    here: World, family: str, channel: str, values: dict[str, object], runs: bool
) -> None:
    recorded(here, **values)
    clock = owed(matter_in(here, family, "requesting", "acknowledged", channel=channel))
    assert (clock is not None) == runs
    if clock is not None:
        assert clock.due_at.date() == date(2026, 11, 27)
        assert set(clock.reminders.values_list("audience", flat=True)) == {"author", "poc", "supervisor"}


def test_the_confirmation_stops_the_clock_and_nothing_else_does(here: World) -> None:
    recorded(here)
    matter = matter_in(here, "preservation", "requesting", "acknowledged", channel="enc_email")
    clock = owed(matter)
    assert clock is not None
    common: dict[str, Any] = {"matter_id": matter.pk, "actor": here.prosecutor}
    actions.remind(**common, now=NOW + timedelta(hours=1), key="r", asked="How far?")
    assert owed(matter) == clock
    actions.confirm_request(**common, now=NOW + timedelta(hours=2), key="c", channel="enc_email")
    clock.refresh_from_db()
    assert clock.ended_by == "confirm_request"


def test_without_a_record_nothing_is_counted(here: World) -> None:
    assert owed(matter_in(here, "preservation", "requesting", "acknowledged", channel="enc_email")) is None
