"""The register shows what a filter says and nothing else, on the page and in the table for a spreadsheet."""

import csv
import io
from datetime import date
from typing import Any
from urllib.parse import urlencode

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from mla.audit.models import Event
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Status
from mla.web.cells import BOM, lines
from mla.web.register import BATCH, GROUPS
from tests import factories
from tests.web.test_pages import signed_in
from tests.workflow.matters import matter_in


@pytest.fixture
def files(here: factories.World) -> dict[str, CooperationRequest]:
    france = factories.party("FR", "FRA", "France", "France", "Europe/Paris", date(2006, 5, 1))
    made = {
        "sent": matter_in(here, "preservation", "requesting", "sent", counterpart_reference="AZ 12/26"),
        "held": matter_in(here, "preservation", "requesting", "preserved"),
        "asked": matter_in(here, "assistance", "requesting", "acknowledged"),
    }
    asked = made["asked"]
    CooperationRequest.objects.filter(pk=asked.pk).update(counterpart=france, created_at="2026-01-15T22:30Z")
    return made


def shown(here: factories.World, **chosen: str) -> set[str]:
    answer = signed_in(here.clerk).get(f"{reverse('register')}?{urlencode(chosen)}")
    return {str(one.pk) for one in answer.context["page"].rows}


@pytest.mark.parametrize(
    ("chosen", "names"),
    [
        ({}, {"sent", "held", "asked"}),
        ({"seat": "requesting"}, {"sent", "held", "asked"}),
        ({"seat": "requested"}, set()),
        ({"state": "FR"}, {"asked"}),
        ({"measure": "PRES"}, {"sent", "held"}),
        ({"group": "preserved"}, {"held"}),
        ({"group": "new"}, {"sent"}),
        ({"reference": "az 12"}, {"sent"}),
        ({"opened_to": "2026-01-31"}, {"asked"}),
        ({"opened_from": "2026-02-01"}, {"sent", "held"}),
        ({"state": "FR", "measure": "PRES"}, set()),
        ({"group": "nonsense"}, {"sent", "held", "asked"}),
    ],
)
def test_a_filter_shows_exactly_what_it_says(
    here: factories.World, files: dict[str, CooperationRequest], chosen: dict[str, str], names: set[str]
) -> None:
    assert shown(here, **chosen) == {str(files[name].pk) for name in names}


def test_a_day_is_a_day_where_the_reader_is(
    here: factories.World, files: dict[str, CooperationRequest]
) -> None:
    here.clerk.time_zone = "Europe/Bucharest"  # 22:30 UTC on the 15th is half past midnight on the 16th.
    here.clerk.save(update_fields=["time_zone"])
    assert shown(here, opened_from="2026-01-16", opened_to="2026-01-16") == {str(files["asked"].pk)}
    assert shown(here, opened_from="2026-01-15", opened_to="2026-01-15") == set()


def test_every_status_is_in_exactly_one_group() -> None:
    grouped = [status for _words, statuses in GROUPS.values() for status in statuses]
    assert sorted(grouped) == sorted(Status)


def rows(here: factories.World, query: str = "", language: str = "en") -> list[list[str]]:
    client = signed_in(here.clerk)
    answer = client.get(f"{reverse('register_table')}{query}", headers={"Accept-Language": language})
    content = answer.getvalue().decode()
    assert content.startswith(BOM)
    return list(csv.reader(io.StringIO(content.removeprefix(BOM), newline="")))


def test_the_table_holds_what_the_filter_shows_and_no_title(
    here: factories.World, files: dict[str, CooperationRequest]
) -> None:
    CooperationRequest.objects.update(title="Ransomware at a hospital (invented)")
    found = rows(here, "?measure=PRES&group=new")
    assert found[0][:4] == ["Reference", "Their reference", "Direction", "State"]
    assert [one[0] for one in found[1:]] == [str(files["sent"].reference)]
    assert found[1][1:4] == ["AZ 12/26", "We ask", "Germany"]
    assert "hospital" not in str(found)


def test_a_reference_that_is_a_formula_is_text(here: factories.World) -> None:
    matter_in(here, "preservation", "requesting", "sent", counterpart_reference='=HYPERLINK("x")')
    assert rows(here)[1][1] == '\'=HYPERLINK("x")'


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_begins_like_a_formula(sign: str) -> None:
    (cells,) = csv.reader(io.StringIO(lines([[f"{sign}1", "a=1"]]), newline=""))
    assert cells == [f"'{sign}1", "a=1"]


def test_the_download_is_an_event_with_the_filter_but_not_the_words_typed(
    here: factories.World, files: dict[str, CooperationRequest]
) -> None:
    rows(here, "?reference=AZ&measure=PRES")
    event = Event.objects.get(chain=here.clerk.pk, verb="register.export")
    assert event.facts["files"] == 1
    assert event.facts["filter"]["measure"] == "PRES"
    assert len(event.facts["filter"]["reference"]) == 64


def test_the_other_state_downloads_nothing_of_ours(
    here: factories.World, files: dict[str, CooperationRequest]
) -> None:
    answer: Any = signed_in(here.clerk_de).get(reverse("register_table"))
    assert len(b"".join(answer.streaming_content).decode().splitlines()) == 1


def test_the_table_costs_the_same_queries_however_long_it_is(here: factories.World) -> None:
    costs = []
    for number in (1, 5):
        for _one in range(number):
            matter_in(here, "preservation", "requesting", "sent")
        with CaptureQueriesContext(connection) as seen:
            rows(here)
        costs.append(len([one for one in seen if "cooperationrequest" in one["sql"]]))
    assert costs[0] == costs[1] == 2  # The number for the event, and the rows.
    assert BATCH > 5
