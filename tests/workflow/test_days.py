"""A day that a person types is compared with the day at the authority that acts, to the second of its midnight."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from mla.parties.days import day_at, latest_day
from mla.parties.models import Authority
from mla.requests.models import CooperationRequest
from mla.workflow import actions
from mla.workflow.refusals import Unlawful
from tests import factories
from tests.workflow.matters import matter_in

pytestmark = pytest.mark.django_db
DAY = date(2026, 11, 24)
NUMBER = count()


@pytest.fixture
def here() -> factories.World:
    return factories.world()


def midnight(zone: str, seconds: int) -> datetime:
    """So many seconds after DAY began in the zone."""
    return datetime.combine(DAY, time(), ZoneInfo(zone)).astimezone(UTC) + timedelta(seconds=seconds)


def act(verb: str, matter: CooperationRequest, actor: Any, now: datetime, **words: Any) -> CooperationRequest:
    take = getattr(actions, verb)
    done = take(matter_id=matter.pk, actor=actor, now=now, key=f"{verb}:{next(NUMBER)}", **words)
    found: CooperationRequest = done.matter
    return found


def confirmed(here: factories.World, now: datetime, day: date) -> None:
    matter = matter_in(here, "preservation", "requested", "ordered")
    act(
        "confirm_preservation",
        matter,
        here.poc_de,
        now,
        preserved_from=day,
        preserved_until=None,
        items="Logs",
    )


def heard(here: factories.World, now: datetime, day: date) -> None:
    matter = matter_in(here, "direct", "requested", "acknowledged")
    act("hear_provider", matter, here.poc_de, now, provider="A provider", heard_on=day, text="Heard.")


def declined(here: factories.World, now: datetime, day: date) -> None:
    matter = matter_in(here, "direct", "requesting", "entity_received")
    act("entity_declined", matter, here.clerk, now, answered_on=day, reasons="")


def reminded(here: factories.World, now: datetime, day: date) -> None:
    matter = matter_in(here, "preservation", "requesting", "sent")
    act("remind", matter, here.prosecutor, now, asked="How far is it?", by=day)


def extended(here: factories.World, now: datetime, day: date) -> None:
    matter = matter_in(here, "preservation", "requested", "extension_requested")
    act("extend", matter, here.poc_de, now, until=day)


PAST: tuple[Callable[[factories.World, datetime, date], None], ...] = (confirmed, heard, declined)
TO_COME: tuple[tuple[Callable[[factories.World, datetime, date], None], date], ...] = (
    (reminded, DAY - timedelta(days=1)),
    (extended, DAY),
)
ZONES = ("Asia/Tokyo", "Pacific/Honolulu")
AROUND = (-1, 0, 1)


def moved_to(zone: str) -> None:
    Authority.objects.update(time_zone=zone)


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("seconds", AROUND)
@pytest.mark.parametrize("verb", PAST)
def test_what_has_happened_may_bear_the_day_that_has_begun_there(
    here: factories.World, zone: str, seconds: int, verb: Callable[[factories.World, datetime, date], None]
) -> None:
    moved_to(zone)
    now = midnight(zone, seconds)
    if seconds < 0:
        with pytest.raises(Unlawful, match="future"):
            verb(here, now, DAY)
    else:
        verb(here, now, DAY)


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("seconds", AROUND)
@pytest.mark.parametrize(("verb", "day"), TO_COME)
def test_what_is_to_come_may_not_bear_a_day_that_is_over_there(
    here: factories.World,
    zone: str,
    seconds: int,
    verb: Callable[[factories.World, datetime, date], None],
    day: date,
) -> None:
    """A reminder may ask for an answer by today; an extension ends on a later day than today."""
    moved_to(zone)
    now = midnight(zone, seconds)
    if seconds < 0:
        verb(here, now, day)
    else:
        with pytest.raises(Unlawful):
            verb(here, now, day)


@pytest.mark.parametrize(
    ("zone", "at", "day"),
    [
        ("Asia/Tokyo", datetime(2026, 11, 23, 14, 59, 59, tzinfo=UTC), date(2026, 11, 23)),
        ("Asia/Tokyo", datetime(2026, 11, 23, 15, 0, 0, tzinfo=UTC), date(2026, 11, 24)),
        ("Pacific/Honolulu", datetime(2026, 11, 24, 9, 59, 59, tzinfo=UTC), date(2026, 11, 23)),
        ("Pacific/Honolulu", datetime(2026, 11, 24, 10, 0, 0, tzinfo=UTC), date(2026, 11, 24)),
    ],
)
def test_the_day_is_that_of_the_place(zone: str, at: datetime, day: date) -> None:
    assert day_at(Authority(time_zone=zone), at) == day


def test_no_day_is_newer_than_that_of_the_first_islands() -> None:
    assert latest_day(datetime(2026, 11, 23, 9, 59, 59, tzinfo=UTC)) == date(2026, 11, 23)
    assert latest_day(datetime(2026, 11, 23, 10, 0, 0, tzinfo=UTC)) == date(2026, 11, 24)
