"""The pages of an order to a provider, as the people of both States see them (Arts 6, 7 CETS 224)."""

from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from mla.requests.models import CooperationRequest
from mla.workflow import actions
from mla.workflow.following import from_order
from mla.workflow.refusals import Overtaken
from tests.factories import NIGHT, World, case, world
from tests.measures import made_central, ready, switch_on
from tests.workflow.directing import (
    HOUR,
    NOTIFYING,
    SECRET,
    annex,
    declared,
    fresh,
    handed,
    key,
    let_go,
    notified,
    ready_order,
    with_provider,
)

pytestmark = pytest.mark.django_db
DESK = "admin:mla_requests_cooperationrequest_"


@pytest.fixture
def here(settings: Any, tmp_path: Path) -> World:
    settings.MEDIA_ROOT = tmp_path / "files"
    found = world()
    made_central(found)
    return found


def seen(client: Client, person: Any, name: str, *args: Any) -> str:
    client.force_login(person)
    answer = client.get(reverse(name, args=args))
    assert answer.status_code == 200, answer.status_code
    return b"".join(answer).decode()


def pressed(client: Client, person: Any, matter: CooperationRequest, verb: str, **values: Any) -> str:
    client.force_login(person)
    answer = client.post(reverse("step", args=[matter.pk, verb]), {"key": key(), **values})
    return "" if answer.status_code == 302 else answer.content.decode()


def declined(here: World) -> CooperationRequest:
    ours = with_provider(here, ready_order(here))
    return actions.entity_declined(
        matter_id=ours.pk, actor=here.poc, now=NIGHT + 9 * HOUR, key=key(), answered_on=NIGHT.date()
    ).matter


@pytest.mark.parametrize("measure", ["P2_6", "P2_7"])
def test_it_is_offered_only_once_the_protocol_binds_and_its_form_asks_what_its_article_asks(
    here: World, client: Client, measure: str
) -> None:
    new = reverse("matter_new", args=[case(here).pk])
    client.force_login(here.prosecutor)
    assert f'value="{measure}"' not in client.get(new).content.decode()
    switch_on(here, measure)
    assert f'value="{measure}"' in client.get(new).content.decode()
    answer = client.post(new, {"counterpart": "DE", "measure": measure, "urgency": "routine"})
    page = client.get(answer["Location"]).content.decode()
    assert "The private entity to which it goes" in page
    assert "the entity never reads this" in page
    assert ("Data sought" in page) is (measure == "P2_7")


def test_author_and_contact_point_read_what_the_provider_reads_apart_from_the_notification(
    here: World, client: Client
) -> None:
    declared(here, "7(5)(a)")
    switch_on(here, "P2_7")
    draft = ready(here, "P2_7", **NOTIFYING)
    assert SECRET not in seen(client, here.prosecutor, "matter_text", draft.pk)
    assert SECRET in seen(client, here.prosecutor, "matter_offer", draft.pk)
    assert "nothing is handed over before it" in seen(client, here.prosecutor, "matter_check", draft.pk)
    actions.submit(matter_id=draft.pk, actor=here.prosecutor, now=NIGHT, key=key())
    assert "You approve both" in seen(client, here.poc, f"{DESK}decide", draft.pk)
    assert SECRET not in seen(client, here.poc, f"{DESK}decide_text", draft.pk)


def test_a_person_hands_it_over_and_writes_down_what_comes(here: World, client: Client) -> None:
    ours = ready_order(here)
    page = seen(client, here.poc, "matter", ours.pk)
    assert "Record the handing over" in page
    assert "Nothing leaves by itself" in page
    assert "Record an act that came by another channel" not in page
    wrong = pressed(client, here.poc, ours, "hand_over", channel="post_courier", recipient="Desk")
    assert "govuk-error-summary" in wrong
    at = {"handed_over_at": "2026-11-21T07:00"}
    assert not pressed(client, here.poc, ours, "hand_over", channel="post_courier", recipient="Desk", **at)
    there = {"received_at": "2026-11-21T09:00", "proof": "Receipt 17"}
    assert not pressed(client, here.poc, ours, "entity_received", **there)
    step = seen(client, here.poc, "step", ours.pk, "entity_disclosed")
    assert "First add what was disclosed" in step
    assert "Art. 7(1) CETS 224" in step
    sheet = annex(here, ours)
    assert "First add what was disclosed" not in seen(client, here.poc, "step", ours.pk, "entity_disclosed")
    assert not pressed(client, here.poc, ours, "entity_disclosed", material=[sheet.sha256], text="All of it.")
    page = seen(client, here.prosecutor, "matter", ours.pk)
    assert fresh(ours).status == "entity_disclosed"
    for words in ("Receipt 17", "All of it.", "Subscriber sheet"):
        assert words in page, words


def test_after_a_refusal_the_page_offers_the_way_through_the_state(here: World, client: Client) -> None:
    ours = declined(here)
    page = seen(client, here.prosecutor, "matter", ours.pk)
    assert "Go through its State" in page
    assert "Consult the State in which it sits" in page
    answer = client.post(reverse("follow_up", args=[ours.pk]), {"measure": "P2_8"})
    made = CooperationRequest.objects.get(measure="P2_8")
    assert answer["Location"] == reverse("matter_draft", args=[made.pk])
    assert ours.reference in made.contents["other_means"]
    assert made.previous_id == ours.pk
    assert "declines" in seen(client, here.prosecutor, "home")


def test_the_way_through_the_state_is_not_open_while_the_provider_may_answer(here: World) -> None:
    ours = handed(here, ready_order(here))
    with pytest.raises(Overtaken):
        from_order(order=ours, measure="P2_8", actor=here.prosecutor, now=NIGHT)


def test_the_notified_state_reads_the_notification_and_instructs_at_its_desk(
    here: World, client: Client
) -> None:
    _ours, theirs = notified(here)
    assert "rack 17B" in seen(client, here.poc_de, f"{DESK}incoming", theirs.pk)
    assert "rack 17B" in seen(client, here.poc_de, f"{DESK}incoming_text", theirs.pk)
    form = seen(client, here.poc_de, f"{DESK}step", theirs.pk, "instruct")
    assert "not among them" in form
    answer = client.post(
        reverse(f"{DESK}step", args=[theirs.pk, "instruct"]),
        {"key": key(), "ground": "SOV", "reasons": "Essential interests."},
    )
    assert answer.status_code == 302
    assert fresh(theirs).status == "barred"
    assert "Notification received" in seen(client, here.prosecutor_de, "matter", theirs.pk)


def test_the_desk_of_the_notified_state_records_that_the_provider_consulted_it(
    here: World, client: Client
) -> None:
    _ours, theirs = notified(here)
    client.force_login(here.poc_de)
    address = reverse(f"{DESK}step", args=[theirs.pk, "hear_provider"])
    values = {"key": key(), "provider": "Example Hosting", "heard_on": "2026-11-21", "text": "May we answer?"}
    assert client.post(address, values).status_code == 302
    assert "May we answer?" in seen(client, here.prosecutor_de, "matter", theirs.pk)


def test_who_was_notified_reads_that_nothing_is_asked_and_its_question_is_answered_once(
    here: World, client: Client
) -> None:
    ours, theirs = notified(here)
    assert "Answer the questions" not in seen(client, here.poc, "matter", ours.pk)
    for name in (f"{DESK}incoming", "matter"):
        assert "you are not asked to disclose anything" in seen(client, here.poc_de, name, theirs.pk)
    actions.acknowledge(matter_id=theirs.pk, actor=here.poc_de, now=NIGHT + 3 * HOUR, key=key())
    actions.ask(
        matter_id=theirs.pk, actor=here.poc_de, now=NIGHT + 3 * HOUR, key=key(),
        questions=["Whose rack is it?"], why="To weigh it.", by=None, meanwhile="",
    )  # fmt: skip
    let_go(ours, theirs, at=NIGHT + 4 * HOUR)
    assert "Answer the questions" in seen(client, here.poc, "matter", ours.pk)
    actions.answer(
        matter_id=ours.pk, actor=here.poc, now=NIGHT + 5 * HOUR, key=key(), answers=["The suspect’s."]
    )
    assert "Answer the questions" not in seen(client, here.poc, "matter", ours.pk)


def test_who_approves_an_order_is_told_what_leaves_by_itself(here: World, client: Client) -> None:
    declared(here, "7(5)(a)")
    switch_on(here, "P2_7")
    draft = ready(here, "P2_7", **NOTIFYING)
    actions.submit(matter_id=draft.pk, actor=here.prosecutor, now=NIGHT, key=key())
    client.force_login(here.poc)
    page = client.post(reverse(f"{DESK}confirm", args=[draft.pk]), {"digest": ""}).content.decode()
    assert "Only the notification leaves by itself" in page
    assert "Example Hosting" in page


def test_a_request_to_a_registrar_shows_no_data_that_its_letter_does_not_name(
    here: World, client: Client
) -> None:
    ours = ready_order(here, "P2_6")
    page = seen(client, here.poc, "matter", ours.pk)
    assert "Kinds of data" not in page
    assert "Kinds of data" in seen(client, here.poc, "matter", ready_order(here).pk)
