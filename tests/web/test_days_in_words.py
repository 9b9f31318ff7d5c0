"""Days and moments in messages and on the timeline: in the reader's language, and in a zone that is named."""

from typing import Any

import pytest
from django.urls import reverse
from django.utils import translation

from mla.web.act_lines import body_lines
from mla.workflow import actions
from mla.workflow.moments import minute_words, second_words
from mla.workflow.refusals import Overtaken
from tests import factories
from tests.factories import NIGHT, World
from tests.web.test_pages import signed_in

INSTANT = "2026-11-21T01:12:09Z"


@pytest.mark.parametrize(
    ("language", "zone", "line"),
    [
        ("en", "Europe/Bucharest", "21 November 2026, 03:12 (Europe/Bucharest)"),
        ("fr", "America/New_York", "20 novembre 2026, 20:12 (America/New_York)"),
    ],
)
def test_a_moment_of_an_act_is_told_in_the_zone_and_language_of_the_reader(
    language: str, zone: str, line: str
) -> None:
    with translation.override(language):
        (found,) = body_lines({"handed_over_at": INSTANT}, zone)
    assert found.endswith(line)


def test_a_day_is_no_moment_and_has_no_zone() -> None:
    assert body_lines({"until": "2026-12-01"}, "Asia/Tokyo") == ["Until: 1 December 2026"]


def test_what_a_letter_on_paper_called_a_date_stays_as_it_was_written() -> None:
    assert body_lines({"until": "next Tuesday"}, "UTC") == ["Until: next Tuesday"]


def test_who_was_faster_is_told_in_the_language_of_the_reader_and_the_zone_of_the_file(here: World) -> None:
    matter = factories.received(here)
    step: dict[str, Any] = {"matter_id": matter.pk, "actor": here.poc_de, "now": NIGHT}
    actions.refuse(**step, key="a", ground="POL", reasons="Written.")
    with translation.override("fr"), pytest.raises(Overtaken) as late:
        actions.acknowledge(**step, key="b")
    assert second_words(NIGHT, "Europe/Berlin") in str(late.value).replace("novembre", "November")
    assert "novembre" in str(late.value)


def test_the_timeline_of_a_file_tells_moments_in_the_zone_of_the_person_who_reads(here: World) -> None:
    matter = factories.received(here)
    actions.acknowledge(matter_id=matter.pk, actor=here.poc_de, now=NIGHT, key="a", officer="J. Vogt")
    here.clerk_de.time_zone = "Asia/Tokyo"
    here.clerk_de.save(update_fields=["time_zone"])
    page = signed_in(here.clerk_de).get(reverse("matter", args=[matter.pk]))
    lines = [line for entry in page.context["entries"] for line in entry.lines]
    assert matter.received_at is not None
    assert f"Received: {minute_words(matter.received_at, 'Asia/Tokyo')}" in lines
