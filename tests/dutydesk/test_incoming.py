"""Answering another State: what came, and only the answers that the law and the state of the file allow."""

from datetime import date

import pytest
from django.test import Client

from mla.audit.models import Event
from mla.dutydesk.step_table import FIRST, STEPS
from mla.law.measures import MEASURES
from mla.law.refusal import RefusalQuestion, answers
from mla.parties.models import Declaration
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Seat
from mla.requests.verbs import VERBS
from mla.workflow import actions
from tests.dutydesk.conftest import NOW
from tests.dutydesk.pages import address, hidden, words
from tests.factories import World, received


def take(client: Client, matter: CooperationRequest, verb: str, **fields: object) -> object:
    url = address("step", matter.pk, verb)
    return client.post(url, {"key": hidden(client.get(url), "key"), **fields})


def status(matter: CooperationRequest) -> str:
    return str(CooperationRequest.objects.get(pk=matter.pk).status)


def test_every_step_of_the_requested_side_has_a_form() -> None:
    own = {verb.code for verb in VERBS.values() if Seat.REQUESTED in verb.seats and verb.roles}
    assert own - {"execute_part"} == set(STEPS)
    assert set(FIRST) <= set(STEPS)


def test_a_received_request_shows_what_came_and_whether_it_is_complete(here: World, client: Client) -> None:
    matter = received(here)
    client.force_login(here.poc_de)
    page = client.get(address("incoming", matter.pk))
    shown = words(page)
    assert "Art. 29(2): 6 of 6 met" in shown
    assert matter.counterpart_reference in shown
    assert page.context["first"]["code"] == "acknowledge"
    letter = client.get(address("incoming_text", matter.pk)).content.decode()
    assert matter.counterpart_reference in letter
    assert Event.objects.filter(chain=here.poc_de.pk, verb="matter.read").count() == 2


def test_preservation_from_receipt_to_release(here: World, client: Client) -> None:
    matter = received(here)
    client.force_login(here.poc_de)
    take(client, matter, "acknowledge", officer="J. Vogt", next_step="Order", expected_on="2026-11-22")
    take(client, matter, "order", custodian="Example Hosting (invented)", basis="s. 1 (invented)")
    take(
        client,
        matter,
        "confirm_preservation",
        preserved_from="2026-11-21",
        preserved_until="2027-02-20",
        items="Logs and subscriber data",
    )
    assert status(matter) == "preserved"
    take(client, matter, "disclose_traffic", provider="Other", party="RO", path="One hop", note="")
    take(client, matter, "receive_follow_up", follow_up_reference="RO-2026-000009-04")
    assert status(matter) == "preserved_pending_decision"
    take(client, matter, "release", reason="Handed over", from_day="2026-11-21")
    assert status(matter) == "released"


def test_questions_are_one_for_each_line(here: World, client: Client) -> None:
    matter = received(here)
    client.force_login(here.poc_de)
    take(client, matter, "acknowledge")
    take(client, matter, "ask", questions="Which account?\n\nWhich zone?\n")
    assert status(matter) == "information_requested"
    assert b'"questions":["Which account?","Which zone?"]' in bytes(matter.acts.get(verb="ask").payload)


def test_preservation_for_an_offence_of_arts_2_to_11_is_refused_on_two_grounds_only(
    here: World, client: Client
) -> None:
    matter = received(here)
    client.force_login(here.poc_de)

    page = client.get(address("step", matter.pk, "refuse"))

    offered = [code for code, _words in page.context["form"].fields["ground"].choices]
    assert offered == ["POL", "SOV"]
    shown = words(page)
    assert "Not available here" in shown
    assert "Dual criminality is no condition of preservation (Art. 29(3))" in shown
    assert "No reservation of Germany to Article 29(4) is on record here." in shown


def test_a_reservation_that_was_not_verified_is_told_apart(here: World, client: Client) -> None:
    Declaration.objects.create(
        party=here.de,
        instrument="ETS185",
        article="29(4)",
        kind="reservation",
        valid_from=date(2009, 7, 1),
        source="invented for a test",
        checked_on=date(2026, 11, 1),
        certainty="knowledge",
    )
    matter = received(here)
    client.force_login(here.poc_de)
    page = client.get(address("step", matter.pk, "refuse"))
    assert "it was not verified in the treaty register" in words(page)
    assert [code for code, _words in page.context["form"].fields["ground"].choices] == ["POL", "SOV"]


@pytest.mark.parametrize("ground", ["DUALP", "DUAL", "PROP", "nonsense", ""])
def test_a_ground_that_is_not_offered_is_not_taken_either(here: World, client: Client, ground: str) -> None:
    matter = received(here)
    client.force_login(here.poc_de)
    answer = take(client, matter, "refuse", ground=ground, reasons="Because")
    assert answer.status_code == 422  # type: ignore[attr-defined]
    assert status(matter) == "received"


def test_a_refusal_carries_its_ground_its_reasons_and_the_consultation(here: World, client: Client) -> None:
    matter = received(here)
    client.force_login(here.poc_de)
    take(
        client,
        matter,
        "refuse",
        ground="SOV",
        reasons="It would touch essential interests.",
        considered="on",
        consultation="Called Bucharest at 02:00.",
    )
    assert status(matter) == "refused"
    payload = bytes(matter.acts.get(verb="refuse").payload)
    for part in (b'"ground":"SOV"', b"Called Bucharest", b'"considered":true'):
        assert part in payload


def test_a_refusal_without_reasons_is_shown_at_its_field(here: World, client: Client) -> None:
    matter = received(here)
    client.force_login(here.poc_de)
    answer = take(client, matter, "refuse", ground="SOV", reasons=" ")
    assert "reasons" in answer.context["form"].errors  # type: ignore[attr-defined]


def test_a_step_of_the_other_family_is_not_there(here: World, client: Client) -> None:
    matter = received(here)
    client.force_login(here.poc_de)
    assert client.get(address("step", matter.pk, "accept")).status_code == 302
    assert client.get(address("step", matter.pk, "approve")).status_code == 404


def test_a_step_somebody_else_took_first_is_explained(here: World, client: Client) -> None:
    matter = received(here)
    client.force_login(here.poc_de)
    url = address("step", matter.pk, "acknowledge")
    key = hidden(client.get(url), "key")
    actions.acknowledge(matter_id=matter.pk, actor=here.clerk_de, now=NOW, key="faster")
    answer = client.post(url, {"key": key})
    assert answer.status_code == 409
    assert "Greta Lang" in words(answer)


def test_the_requesting_side_does_not_find_the_other_file(here: World, client: Client) -> None:
    matter = received(here)
    client.force_login(here.poc)
    assert client.get(address("incoming", matter.pk)).status_code == 404
    assert client.get(address("step", matter.pk, "refuse")).status_code == 404


@pytest.mark.parametrize("measure", sorted(set(MEASURES) - {"TDISC"}))
@pytest.mark.parametrize("kind", ["refuse", "postpone", "condition", "notify"])
def test_a_closed_ground_always_says_why(measure: str, kind: str) -> None:
    asked = RefusalQuestion(measure, frozenset({"BC02"}), False, True, kind)  # type: ignore[arg-type]
    assert all(one.why.en and one.why.fr for one in answers(asked))
