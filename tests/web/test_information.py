"""The pages of information given unasked and of questions to a contact point, as the people of both States see them."""

from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from mla.documents.models import Document
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Status
from mla.web.archive import classification
from mla.workflow import actions
from mla.workflow.recording import record_arrival
from tests.factories import NIGHT, World, case, world
from tests.workflow.informing import (
    CONDITIONS,
    HOUR,
    QUESTION,
    READY,
    SECRET,
    approved,
    asked,
    carried,
    drafted,
    fresh,
    offered,
)

pytestmark = pytest.mark.django_db
LATER = NIGHT + 2 * HOUR


@pytest.fixture
def here(settings: Any, tmp_path: Path) -> World:
    settings.MEDIA_ROOT = tmp_path / "files"
    return world()


def seen(client: Client, person: Any, name: str, *args: Any) -> str:
    client.force_login(person)
    answer = client.get(reverse(name, args=args))
    assert answer.status_code == 200, answer.status_code
    return b"".join(answer).decode()


DESK = "admin:mla_requests_cooperationrequest_"


def test_a_prosecutor_begins_and_writes_information(here: World, client: Client) -> None:
    made = case(here)
    client.force_login(here.prosecutor)
    address = reverse("matter_new", args=[made.pk]) + "?kind=information"
    assert "Give information unasked" in client.get(address).content.decode()
    answer = client.post(address, {"counterpart": "DE", "measure": "SPONT", "urgency": "urgent"})
    matter = CooperationRequest.objects.get()
    assert answer["Location"] == reverse("matter_draft", args=[matter.pk])
    page = client.get(answer["Location"]).content.decode()
    assert "There are no conditions: the content leaves at once" in page
    assert "Data sought" not in page
    client.post(answer["Location"], READY | {"save": "1"})
    matter.refresh_from_db()
    assert matter.contents["conditions"] == CONDITIONS
    assert matter.facts == SECRET


def test_other_kinds_of_page_do_not_exist(here: World, client: Client) -> None:
    made = case(here)
    client.force_login(here.prosecutor)
    assert client.get(reverse("matter_new", args=[made.pk]) + "?kind=anything").status_code == 404


def test_the_author_and_the_contact_point_read_the_offer_and_the_content(here: World, client: Client) -> None:
    matter = drafted(here)
    assert reverse("matter_offer", args=[matter.pk]) in seen(
        client, here.prosecutor, "matter_check", matter.pk
    )
    offer = seen(client, here.prosecutor, "matter_offer", matter.pk)
    assert CONDITIONS in offer
    assert SECRET not in offer
    assert SECRET in seen(client, here.prosecutor, "matter_text", matter.pk)
    actions.submit(matter_id=matter.pk, actor=here.prosecutor, now=NIGHT, key="submit")
    page = seen(client, here.poc, f"{DESK}decide", matter.pk)
    assert "You approve both" in page
    assert SECRET in page
    assert reverse("matter_offer", args=[matter.pk]) in page


def test_without_conditions_there_is_no_offer_to_read(here: World, client: Client) -> None:
    matter = drafted(here, **{**READY, "contents.conditions": ""})
    client.force_login(here.prosecutor)
    assert client.get(reverse("matter_offer", args=[matter.pk])).status_code == 404


PLACES = ("matter", f"{DESK}incoming", f"{DESK}incoming_text")


def test_the_receiving_side_reads_the_offer_and_not_the_content(here: World, client: Client) -> None:
    _ours, there = offered(here)
    for name in PLACES:
        page = seen(client, here.poc_de, name, there.pk)
        assert "Do not name it in any file" in page, name
        assert "rack 17B" not in page, name
    assert "rack 17B" not in seen(client, here.prosecutor_de, "home")
    assert "accept or decline" in seen(client, here.prosecutor_de, "home")
    assert "An offer: accept or decline" in seen(client, here.poc_de, "admin:index")
    client.force_login(here.prosecutor_de)
    for term in ("rack 17B", "17B"):
        found = client.get(reverse("search"), {"q": term}).content.decode()
        assert str(there.reference) not in found


def test_the_offer_is_accepted_at_the_desk_and_its_conditions_stay_on_both_files(
    here: World, client: Client
) -> None:
    ours, there = offered(here)
    client.force_login(here.poc_de)
    form = client.get(reverse(f"{DESK}step", args=[there.pk, "accept_offer"]))
    digest = form.context["form"].fields["shown_digest"].initial
    answer = client.post(
        reverse(f"{DESK}step", args=[there.pk, "accept_offer"]),
        {"key": "k", "shown_digest": digest, "text": ""},
    )
    assert answer.status_code == 302, answer.content
    carried(there, at=timezone.now())
    assert "They accept the conditions" in seen(client, here.prosecutor, "home")
    client.force_login(here.prosecutor)
    assert client.post(reverse("step", args=[ours.pk, "disclose"]), {"key": "send"}).status_code == 302
    carried(ours, at=timezone.now())
    assert fresh(there).status == Status.DISCLOSED
    assert "These conditions bind your State" in seen(client, here.prosecutor_de, "matter", there.pk)
    assert "These conditions bind the receiving State" in seen(client, here.prosecutor, "matter", ours.pk)
    assert SECRET in seen(client, here.poc_de, f"{DESK}incoming", there.pk)
    for matter, actor in ((ours, here.prosecutor), (there, here.prosecutor_de)):
        actions.close(matter_id=matter.pk, actor=actor, now=LATER, key=f"close:{matter.pk}")
        assert "These conditions bind" in seen(client, actor, "matter", matter.pk)


def test_an_offer_is_declined_on_the_page_of_the_file(here: World, client: Client) -> None:
    _ours, there = offered(here)
    client.force_login(here.prosecutor_de)
    address = reverse("step", args=[there.pk, "decline_offer"])
    assert client.post(address, {"key": "no", "reason": "", "acceptable": ""}).status_code == 422
    assert client.post(address, {"key": "no", "reason": "Our law.", "acceptable": ""}).status_code == 302
    assert "The content was not sent" in seen(client, here.prosecutor_de, "matter", there.pk)


def test_the_register_says_who_informs_whom(here: World, client: Client) -> None:
    offered(here)
    assert "We are informed" in seen(client, here.clerk_de, "register_table")
    assert "We inform" in seen(client, here.clerk, "register_table")


def test_the_other_partys_people_find_nothing_of_it(here: World, client: Client) -> None:
    ours = approved(here, drafted(here))
    client.force_login(here.prosecutor_de)
    for name in ("matter", "matter_draft", "matter_check", "matter_text", "matter_offer"):
        assert client.get(reverse(name, args=[ours.pk])).status_code == 404, name


def test_what_came_on_paper_is_recorded_and_the_page_shows_it_under_its_conditions(
    here: World, client: Client
) -> None:
    _ours, there = offered(here)
    actions.accept_offer(matter_id=there.pk, actor=here.prosecutor_de, now=LATER, key="accept")
    record_arrival(
        "disclose", matter_id=there.pk, actor=here.clerk_de, now=LATER, key="paper", body={"information": SECRET},
        channel="post_courier", received_at=LATER,
    )  # fmt: skip
    assert fresh(there).status == Status.DISCLOSED
    page = seen(client, here.prosecutor_de, "matter", there.pk)
    assert CONDITIONS.split(".")[0] in page
    assert SECRET in page
    letter = Document.objects.filter(matter=there).select_related("matter").latest("created_at")
    assert classification(letter) == "TLP:AMBER+STRICT; under conditions (Art. 26(2))"


# --- questions -------------------------------------------------------------------------------------------------


def test_a_contact_point_writes_a_question_and_asks_it_at_once(here: World, client: Client) -> None:
    made = case(here)
    client.force_login(here.poc)
    assert "Ask the contact point" in seen(client, here.poc, "case", made.pk)
    address = reverse("matter_new", args=[made.pk]) + "?kind=question"
    client.post(address, {"counterpart": "DE", "measure": "POC_TECH", "urgency": "urgent"})
    matter = CooperationRequest.objects.get()
    assert (matter.facts, matter.author) == ("", here.poc)
    client.post(reverse("matter_draft", args=[matter.pk]), QUESTION | {"save": "1"})
    page = client.get(reverse("matter_check", args=[matter.pk]))
    assert "Ask now, without approval" in page.content.decode()
    shown = {"key": "put", "shown_digest": page.context["digest"], "put": "1"}
    assert client.post(reverse("matter_check", args=[matter.pk]), shown).status_code == 302
    assert fresh(matter).status == Status.APPROVED
    desk = seen(client, here.poc, f"{DESK}decide", matter.pk)
    assert "Asked without approval" in desk
    recall = reverse("step", args=[matter.pk, "recall"])
    assert recall in desk
    assert client.post(recall, {"key": "recall", "reason": "Answered by telephone."}).status_code == 302
    assert fresh(matter).status == Status.DRAFT


def test_a_question_is_answered_at_the_desk_and_one_click_starts_the_request(
    here: World, client: Client
) -> None:
    ours, there = asked(here)
    assert "A question to be answered" in seen(client, here.poc_de, "admin:index")
    assert QUESTION["contents.question"] in seen(client, here.poc_de, f"{DESK}incoming", there.pk)
    client.force_login(here.poc_de)
    for verb in ("cannot_answer", "answer_question"):
        assert client.get(reverse(f"{DESK}step", args=[there.pk, verb])).status_code == 200
    address = reverse(f"{DESK}step", args=[there.pk, "answer_question"])
    assert client.post(address, {"key": "a", "answer": "Example Hosting."}).status_code == 302
    carried(there, at=timezone.now())
    assert "Example Hosting." in seen(client, here.prosecutor, "matter", ours.pk)
    assert client.post(reverse("follow_up", args=[ours.pk]), {"measure": "PRES"}).status_code == 302
    made = CooperationRequest.objects.get(previous=ours)
    assert made.measure == "PRES"
    assert "Began with the question" in seen(client, here.prosecutor, "matter", made.pk)
