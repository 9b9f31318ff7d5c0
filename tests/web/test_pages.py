"""Each page is there for the people it is for, and does not exist for the other State."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from mla.accounts.models import User
from mla.requests.models import CooperationRequest
from tests import factories


def signed_in(user: User) -> Client:
    client = Client()
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client


@pytest.mark.parametrize("who", ["prosecutor", "poc", "clerk", "supervisor", "poc_de", "officer_de"])
@pytest.mark.parametrize("name", ["home", "cases", "matters", "register", "exports", "search", "account"])
def test_a_page_opens_for_everyone_with_case_content(here: factories.World, who: str, name: str) -> None:
    factories.received(here)
    assert signed_in(getattr(here, who)).get(reverse(name)).status_code == 200


def test_nobody_is_let_in_without_signing_in_except_to_public_pages(
    here: factories.World, client: Client
) -> None:
    assert client.get(reverse("home")).status_code == 302
    for name in ("verify", "accessibility", "account_login"):
        assert client.get(reverse(name)).status_code == 200


def addresses(matter: CooperationRequest) -> list[str]:
    pages = [reverse(name, args=[matter.pk]) for name in ("matter", "matter_draft", "matter_check")]
    return [*pages, reverse("step", args=[matter.pk, "withdraw"])]


def test_a_draft_and_its_case_do_not_exist_for_another_state(here: factories.World) -> None:
    matter = factories.ready_preservation(here)
    theirs, ours = signed_in(here.prosecutor_de), signed_in(here.prosecutor)
    case = [
        reverse(name, args=[matter.case_id]) for name in ("case", "case_edit", "identifiers", "matter_new")
    ]
    for address in (*addresses(matter), *case):
        assert ours.get(address).status_code == 200, address
        assert theirs.get(address).status_code == 404, address


def test_changes_from_another_state_find_nothing(here: factories.World) -> None:
    matter = factories.ready_preservation(here)
    theirs = signed_in(here.prosecutor_de)
    for name in ("matter_draft", "matter_readiness", "follow_up", "annex_add"):
        assert theirs.post(reverse(name, args=[matter.pk]), {"facts": "x"}).status_code == 404
    matter.refresh_from_db()
    assert "hospital" in matter.facts


@pytest.mark.parametrize("who", ["poc_de", "officer_de", "clerk_de"])
def test_the_requested_side_reads_the_request_on_its_own_file(here: factories.World, who: str) -> None:
    matter = factories.received(here)
    page = signed_in(getattr(here, who)).get(reverse("matter", args=[matter.pk])).content.decode()
    assert "198.51.100.7" in page
    assert "Ana Popescu" not in page


def test_a_case_is_opened_and_changed(here: factories.World) -> None:
    client = signed_in(here.prosecutor)
    values = {"number": "7/P/2026", "title": "A case (invented)", "proceedings_stage": "investigation"}
    answer = client.post(reverse("case_new"), values)
    assert answer.status_code == 302
    again = client.post(reverse("case_new"), values)
    assert again.status_code == 422
    assert "already has a case with this number" in again.content.decode()
    edit = f"{answer['Location']}/edit"
    assert client.post(edit, values | {"title": "Renamed"}).status_code == 302
    assert "Renamed" in client.get(answer["Location"]).content.decode()


def test_reading_a_file_leaves_an_event_with_the_reader(here: factories.World) -> None:
    matter = factories.ready_preservation(here)
    signed_in(here.prosecutor).get(reverse("matter", args=[matter.pk]))
    before = here.prosecutor.audit_seq
    here.prosecutor.refresh_from_db()
    assert here.prosecutor.audit_seq > before


def test_no_zone_is_proposed_for_times_that_are_written_without_one(here: factories.World) -> None:
    case = factories.case(here)
    client, url = signed_in(here.prosecutor), reverse("identifiers", args=[case.pk])
    page = client.get(url)
    assert page.context["form"]["zone"].value() is None
    read = client.post(url, {"text": "203.0.113.77 2026-11-20 22:20:05", "zone": ""})
    assert [one.code for one in read.context["rows"][0].found.questions] == ["zone_needed"]


def test_pasted_lines_with_open_questions_are_not_added(here: factories.World) -> None:
    case = factories.case(here)
    client, url = signed_in(here.prosecutor), reverse("identifiers", args=[case.pk])
    text = (
        "203.0.113.9:443 20/Nov/2026:03:12:09 +0200\n198.51.100.77 2026-11-20 03:15:00\nmallory@example.net"
    )
    read = client.post(url, {"text": text, "zone": "", "action": "read"})
    assert "203.0.113.9" in read.content.decode()
    rest = client.post(url, {"text": text, "zone": "", "action": "add", "row": ["0", "1", "2"]})
    assert "198.51.100.77" in rest.content.decode()
    stored = set(case.identifiers.values_list("value", flat=True))
    assert "mallory@example.net" in stored
    assert "198.51.100.77" not in stored


def test_the_policy_of_every_page_allows_no_inline_script_or_style(here: factories.World) -> None:
    answer: Any = signed_in(here.prosecutor).get(reverse("home"))
    assert "unsafe-inline" not in answer["Content-Security-Policy"]
    assert "default-src 'none'" in answer["Content-Security-Policy"]
