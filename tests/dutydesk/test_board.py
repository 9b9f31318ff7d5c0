"""The on-call board: what needs somebody, the nearest deadline first, in a fixed number of queries."""

from datetime import date, timedelta

from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from mla.documents.models import Document
from mla.exchange.models import Message
from mla.requests.models import Act, CooperationRequest
from mla.workflow import actions
from tests.dutydesk.conftest import NOW
from tests.dutydesk.pages import words
from tests.factories import NIGHT, World, approved, received, submitted
from tests.workflow.informing import HOUR
from tests.workflow.teaming import at_work, carried, known, step

BOARD = 10
"""Session, person, roles, the authorities whose files may be read, and one for each of the six boxes."""
LATER = NIGHT + 6 * HOUR


def test_the_board_asks_the_same_few_questions_however_full_it_is(
    here: World, client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    client.force_login(here.poc)
    with django_assert_num_queries(BOARD):
        client.get(reverse("dutydesk:index"))
    for _number in range(3):
        submitted(here)
    with django_assert_num_queries(BOARD):
        client.get(reverse("dutydesk:index"))


def test_an_empty_board_says_so_in_words(here: World, client: Client) -> None:
    client.force_login(here.poc)
    shown = words(client.get(reverse("dutydesk:index")))
    assert "Nothing to decide." in shown
    assert "Everything that came in is answered" in shown
    assert "No preservation ends within the next 21 days." in shown


def test_the_nearest_decision_comes_first(here: World, client: Client) -> None:
    routine = submitted(here, urgency="routine")
    life = submitted(here, urgency="danger_to_life", now=NOW)
    client.force_login(here.poc)
    cards = client.get(reverse("dutydesk:index")).context["waiting"]
    assert [card.matter.pk for card in cards] == [life.pk, routine.pk]
    assert cards[0].urgency == "Danger to life"
    assert cards[0].due_at < cards[1].due_at


def test_an_incoming_request_waits_on_the_board_of_the_other_state(here: World, client: Client) -> None:
    theirs = received(here)
    client.force_login(here.poc_de)
    context = client.get(reverse("dutydesk:index")).context
    assert [card.matter.pk for card in context["incoming"]] == [theirs.pk]
    assert context["waiting"] == []
    client.force_login(here.poc)
    assert client.get(reverse("dutydesk:index")).context["incoming"] == []


def test_a_preservation_that_ends_soon_is_on_the_board(here: World, client: Client) -> None:
    theirs = received(here)
    day = (NOW - timedelta(days=50)).date()
    actions.acknowledge(matter_id=theirs.pk, actor=here.poc_de, now=NOW, key="a")
    actions.confirm_preservation(
        matter_id=theirs.pk,
        actor=here.poc_de,
        now=NOW,
        key="c",
        preserved_from=day,
        preserved_until=None,
        items="logs",
    )
    client.force_login(here.poc_de)
    (card,) = client.get(reverse("dutydesk:index")).context["expiring"]
    assert card.matter.pk == theirs.pk
    assert card.note == "We hold the data"
    assert card.left == "10 days left"


def test_an_act_that_did_not_fit_is_on_the_board(here: World, client: Client) -> None:
    matter = received(here)
    Act.objects.create(
        matter=matter,
        seq=9,
        verb="answer",
        direction="in",
        at=NOW,
        applied=False,
        key="misfit",
        payload=b"{}",
        digest="0" * 64,
    )
    client.force_login(here.poc_de)
    assert "answered the questions" in words(client.get(reverse("dutydesk:index")))


def test_a_letter_that_failed_is_on_the_board(here: World, client: Client) -> None:
    matter = approved(here)
    Document.objects.filter(matter=matter).update(attempts=2, last_error="no fonts")
    client.force_login(here.poc)
    shown = words(client.get(reverse("dutydesk:index")))
    assert "the document could not be made (2 attempts)" in shown


def test_a_message_that_waits_for_a_person_is_on_the_board(here: World, client: Client) -> None:
    matter = received(here)
    ours = CooperationRequest.objects.get(thread=matter.thread, party=here.ro)
    Message.objects.filter(act__matter=ours).update(state="to_dispatch")
    client.force_login(here.poc)
    assert "To be dispatched by a person" in words(client.get(reverse("dutydesk:index")))


def test_a_question_to_a_team_at_work_waits_until_it_is_answered(here: World, client: Client) -> None:
    ours, other = at_work(here)
    client.force_login(here.poc_de)
    asked = {"information": "The ledger.", "use": "Tax fraud."}
    for number in (1, 2):
        step("ask_other_use", ours, here.prosecutor, LATER + number * HOUR, **asked)
    assert noted(client, other) == []
    carried(ours, at=LATER + 3 * HOUR)
    assert noted(client, other) == ["A team at work: they ask for an answer"]
    step("allow_use", other, here.prosecutor_de, LATER + 4 * HOUR, conditions="")
    assert len(noted(client, other)) == 1  # the second question is still open
    step("refuse_use", other, here.prosecutor_de, LATER + 5 * HOUR, reason="The witness objects.")
    assert noted(client, other) == []


def test_a_text_proposed_to_a_team_at_work_waits_until_we_agree_or_decline(
    here: World, client: Client
) -> None:
    ours, other = at_work(here)
    client.force_login(here.poc_de)
    latest = known(ours).latest.digest
    new = {"ends_on": date(2028, 5, 31), "reason": "Two servers more.", "shown_digest": latest}
    step("propose_extension", ours, here.prosecutor, LATER, **new)
    carried(ours, at=LATER + HOUR)
    assert len(noted(client, other)) == 1
    pending = known(other).pending()
    assert pending is not None
    step(
        "decline_changes",
        other,
        here.poc_de,
        LATER + HOUR,
        reason="No more people.",
        shown_digest=pending.digest,
    )
    assert noted(client, other) == []


def noted(client: Client, matter: CooperationRequest) -> list[str]:
    cards = client.get(reverse("dutydesk:index")).context["incoming"]
    return [card.note for card in cards if card.matter.pk == matter.pk]
