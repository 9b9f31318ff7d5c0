"""A correction of a request that was sent: a list of changes, a new version for both sides, the old bytes kept."""

import json
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse

from mla.documents.models import Document
from mla.exchange.models import Message
from mla.requests.amended import ADDRESS
from mla.requests.models import Act, CooperationRequest
from mla.workflow import actions
from mla.workflow.arrivals import accept_message
from mla.workflow.following import follow_up
from mla.workflow.judgement import request_payload
from mla.workflow.refusals import Changed, NotAllowed, Unlawful
from tests.documents.making import html_of
from tests.factories import NIGHT, World, received, world
from tests.web.test_pages import signed_in

pytestmark = pytest.mark.django_db
LATER = NIGHT + timedelta(days=2)
WRONG, RIGHT = "198.51.100.7", "198.51.100.70"


@pytest.fixture
def here(settings: Any, tmp_path: Any) -> World:
    settings.MEDIA_ROOT = tmp_path / "files"
    return world()


@pytest.fixture
def theirs(here: World) -> CooperationRequest:
    return received(here)


def ours(here: World, theirs: CooperationRequest) -> CooperationRequest:
    return CooperationRequest.objects.get(thread=theirs.thread, party=here.ro)


def corrected(
    here: World, matter: CooperationRequest, texts: dict[tuple[str, int], str], **more: Any
) -> None:
    values: dict[str, Any] = {
        "actor": here.poc,
        "effect": "Order the provider again.",
        "shown_version": 1,
    } | more
    key = f"amend:{Act.objects.count()}"
    actions.amend(matter_id=matter.pk, now=LATER, key=key, texts=texts, **values)


def test_the_other_side_sees_the_new_version_and_keeps_what_it_received(
    here: World, theirs: CooperationRequest
) -> None:
    matter = ours(here, theirs)
    corrected(
        here, matter, {(ADDRESS, 1): RIGHT, ("link", 0): "It was used twice.", ("facts", 0): facts(matter)}
    )
    message = Message.objects.select_related("act__matter", "to_party").get(act__verb="amend")
    assert accept_message(message, now=LATER)
    for file in (matter, theirs):
        content = request_payload(file)
        assert content["version"] == 2
        assert content["data"]["identifiers"][0]["value"] == RIGHT
        assert content["data"]["link"] == "It was used twice."
    first = json.loads(bytes(Act.objects.get(matter=theirs, verb="send").payload))
    assert first["data"]["identifiers"][0]["value"] == WRONG
    theirs.refresh_from_db()
    assert theirs.status == "received"
    address = reverse("admin:mla_requests_cooperationrequest_incoming_text", args=[theirs.pk])
    assert f">{RIGHT}<" in signed_in(here.poc_de).get(address).content.decode()


def facts(matter: CooperationRequest) -> str:
    text: str = request_payload(matter)["facts"]
    return text


def test_the_letter_lists_old_and_new_and_leaves_out_what_is_the_same(
    here: World, theirs: CooperationRequest
) -> None:
    matter = ours(here, theirs)
    corrected(here, matter, {(ADDRESS, 1): RIGHT, ("facts", 0): facts(matter)})
    payload = json.loads(bytes(Document.objects.get(matter=matter, kind="AMEND").payload))
    assert [one["field"] for one in payload["body"]["changes"]] == [ADDRESS]
    html = html_of("AMEND", payload)
    for text in (WRONG, RIGHT, "Identifier 1", "Identifiant 1", "Order the provider again."):
        assert text in html, text


def test_the_author_does_not_correct_alone_nor_a_version_that_is_gone(
    here: World, theirs: CooperationRequest
) -> None:
    matter = ours(here, theirs)
    with pytest.raises(NotAllowed):
        corrected(here, matter, {("link", 0): "Other."}, actor=here.prosecutor)
    corrected(here, matter, {("link", 0): "Other."})
    with pytest.raises(Changed):
        corrected(here, matter, {("link", 0): "Another."})
    corrected(here, matter, {("link", 0): "Another."}, shown_version=2)
    assert request_payload(matter)["version"] == 3


@pytest.mark.parametrize(
    ("texts", "said"),
    [({}, "Change at least one"), ({("facts", 0): " "}, "leave none empty"), ({("link", 0): "X"}, "")],
)
def test_a_correction_changes_something_and_empties_nothing(
    here: World, theirs: CooperationRequest, texts: dict[tuple[str, int], str], said: str
) -> None:
    matter = ours(here, theirs)
    if not said:
        with pytest.raises(Unlawful, match="Write the reasons"):
            corrected(here, matter, texts, effect=" ")
        return
    with pytest.raises(Unlawful, match=said):
        corrected(here, matter, texts)
    assert not Act.objects.filter(verb="amend").exists()


def test_the_page_shows_the_texts_as_they_stand_and_takes_the_changed_ones(
    here: World, theirs: CooperationRequest
) -> None:
    matter, client = ours(here, theirs), signed_in(here.poc)
    url = reverse("step", args=[matter.pk, "amend"])
    form = client.get(url).context["form"]
    values = {name: form[name].value() for name in form.fields}
    assert values[f"{ADDRESS}_1"] == WRONG
    answer = client.post(url, values | {f"{ADDRESS}_1": RIGHT, "effect": "Please order again."})
    assert answer.status_code == 302, answer.context["form"].errors
    assert request_payload(matter)["data"]["identifiers"][0]["value"] == RIGHT
    assert client.post(url, values | {"key": "other", "effect": "x"}).status_code == 422


def test_their_correction_on_paper_is_taken_down_against_what_they_sent(
    here: World, theirs: CooperationRequest
) -> None:
    client = signed_in(here.clerk_de)
    url = reverse("record", args=[theirs.pk, "amend"])
    form = client.get(url).context["form"]
    values = {name: form[name].value() or "" for name in form.fields if name != "scan"}
    values |= {"channel": "fax", "received_at": "2026-11-22 10:00", "link": "Twice.", "effect": "None."}
    values.pop("their_reference", None)
    answer = client.post(url, values)
    assert answer.status_code == 302, answer.context["form"].errors
    assert request_payload(theirs)["data"]["link"] == "Twice."


def test_the_request_that_follows_carries_the_corrected_text(here: World, theirs: CooperationRequest) -> None:
    matter = ours(here, theirs)
    corrected(here, matter, {("link", 0): "It was used twice."})
    made = follow_up(preservation=matter, measure="STO_SUB", actor=here.prosecutor, now=LATER)
    assert made.link == "It was used twice."
