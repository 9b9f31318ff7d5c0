"""The pages of a joint investigation, as the people of both States see them."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from mla.requests.models import Act, CooperationRequest
from mla.workflow.team_concluding import conclude_due
from mla.workflow.team_texts import negotiation
from tests.factories import NIGHT, World, case
from tests.measures import bind
from tests.workflow.informing import fresh
from tests.workflow.teaming import END, ITEMS, SIGNED, agree, at_work, carried, known, proposed, step, values

pytestmark = pytest.mark.django_db
DESK = "admin:mla_requests_cooperationrequest_"


def seen(client: Client, person: Any, name: str, *args: Any) -> str:
    client.force_login(person)
    answer = client.get(reverse(name, args=args))
    assert answer.status_code == 200, answer.status_code
    return b"".join(answer).decode()


def posted(client: Client, person: Any, name: str, *args: Any, **data: Any) -> int:
    client.force_login(person)
    return client.post(reverse(name, args=args), {"key": "k" * 8, **data}).status_code


def test_a_prosecutor_begins_and_writes_a_proposal_only_where_the_protocol_binds(
    here: World, client: Client
) -> None:
    made = case(here)
    assert "Propose a joint investigation" not in seen(client, here.prosecutor, "case", made.pk)
    bind("CETS224", here.ro, here.de)
    assert "Propose a joint investigation" in seen(client, here.prosecutor, "case", made.pk)
    address = reverse("matter_new", args=[made.pk]) + "?kind=team"
    assert "What you propose" in client.get(address).content.decode()
    answer = client.post(address, {"counterpart": "DE", "measure": "P2_12", "urgency": "routine"})
    matter = CooperationRequest.objects.get()
    page = client.get(answer["Location"]).content.decode()
    assert "How members take part in measures on another" in page
    assert "Data sought" not in page
    client.post(answer["Location"], values(ITEMS) | {"save": "1"})
    matter.refresh_from_db()
    assert matter.contents["purposes"] == ITEMS["purposes"]
    assert str(matter.ends_on) == "2027-11-30"
    assert "SHA-256 of the text" in seen(client, here.prosecutor, "matter_text", matter.pk)


def test_the_other_state_reads_the_text_and_agrees_to_it_at_the_desk(here: World, client: Client) -> None:
    ours, other = proposed(here)
    digest = known(other).latest.digest
    page = seen(client, here.poc_de, f"{DESK}incoming", other.pk)
    assert digest in page
    assert "Still missing" in page
    assert "Agree to the text" in page
    assert page.count(ITEMS["functions"]) == 1
    asked = seen(client, here.poc_de, f"{DESK}step", other.pk, "agree_text")
    assert ITEMS["purposes"] in asked
    done = posted(
        client, here.poc_de, f"{DESK}step", other.pk, "agree_text", shown_digest=digest, officer=SIGNED
    )
    assert done == 302
    assert fresh(other).status == "under_negotiation"
    assert "Agree to the text" not in seen(client, here.poc_de, f"{DESK}incoming", other.pk)
    carried(ours, other, at=timezone.now())
    assert SIGNED in seen(client, here.prosecutor, "matter", ours.pk)
    assert "under negotiation" in seen(client, here.poc_de, "admin:index")


def test_changes_are_typed_item_by_item_over_the_text_that_is_shown(here: World, client: Client) -> None:
    ours, other = proposed(here)
    page = seen(client, here.prosecutor_de, "step", other.pk, "propose_changes")
    assert ITEMS["location"] in page
    typed = {f"item_{code}": text for code, text in ITEMS.items()} | {"item_location": "Bonn."}
    first = known(other).latest.digest
    done = posted(client, here.prosecutor_de, "step", other.pk, "propose_changes", **typed, ends_on="2027-11-30",
                  reason="Nearer.", shown_digest=first)  # fmt: skip
    assert done == 302
    carried(ours, other, at=timezone.now())
    page = seen(client, here.prosecutor, "matter", ours.pk)
    assert "Text 2, proposed by Germany" in page
    assert "The location: Bucharest and Wiesbaden. → Bonn." in page
    again = posted(client, here.prosecutor_de, "step", other.pk, "propose_changes", **typed, ends_on="2027-11-30",
                   reason="Nearer.", shown_digest=first, key="another")  # fmt: skip
    assert again == 422


def test_a_clerk_records_another_text_and_a_consent_that_came_on_paper(here: World, client: Client) -> None:
    ours, _other = proposed(here)
    received = {"channel": "post_courier", "received_at": "2026-11-22T09:00", "their_reference": "DE-77"}
    assert ITEMS["secrecy"] in seen(client, here.clerk, "record", ours.pk, "propose_changes")
    typed = {f"item_{code}": text for code, text in ITEMS.items()} | {"item_location": "Bonn."}
    done = posted(client, here.clerk, "record", ours.pk, "propose_changes", **typed, **received, ends_on="2027-11-30",
                  reason="Nearer.", shown_digest=known(ours).latest.digest)  # fmt: skip
    assert done == 302
    digest = known(ours).latest.digest
    done = posted(client, here.clerk, "record", ours.pk, "agree_text", **received, shown_digest=digest,
                  officer="Jonas Beispiel", key="second")  # fmt: skip
    assert done == 302
    assert fresh(ours).counterpart_reference == "DE-77"
    agree(ours, here.poc, digest, at=timezone.now())
    assert conclude_due(now=timezone.now()) == 1
    assert "In force" in seen(client, here.prosecutor, "matter", ours.pk)


def test_who_records_a_consent_on_paper_reads_the_texts_beside_the_form(here: World, client: Client) -> None:
    ours, other = proposed(here)
    assert ITEMS["purposes"] in seen(client, here.clerk, "record", ours.pk, "agree_text")
    assert "Art. 12(1) CETS 224" in seen(client, here.poc_de, f"{DESK}step", other.pk, "agree_text")
    assert "Art. 25(3)" in seen(client, here.poc_de, f"{DESK}step", other.pk, "acknowledge")


def test_whoever_wrote_a_text_is_not_offered_to_agree_to_it(here: World, client: Client) -> None:
    ours, other = proposed(here)
    seats = ((ours, here.poc, "matter"), (other, here.poc_de, f"{DESK}incoming"))
    changed: dict[str, Any] = {"items": {"purposes": "Another purpose."}, "ends_on": END, "reason": "R"}
    for matter, who, page in seats:
        assert "Agree to the text" in seen(client, who, page, matter.pk)
        step("propose_changes", matter, who, **changed, shown_digest=known(matter).latest.digest)
        assert "Agree to the text" not in seen(client, who, page, matter.pk)


def test_the_page_of_a_team_at_work_says_whom_a_member_asks_and_what_binds(
    here: World, client: Client
) -> None:
    ours, other = at_work(here)
    page = seen(client, here.prosecutor, "matter", ours.pk)
    assert "no request for mutual assistance goes to the other State (Art. 12(5) CETS 224)" in page
    assert "The agreement runs until 30 November 2027" in page
    assert "Agreement on a joint investigation" in page
    step("ask_other_use", ours, here.prosecutor, information="The ledger.", use="Tax fraud.")
    carried(ours, other, at=timezone.now())
    page = seen(client, here.poc_de, f"{DESK}incoming", other.pk)
    assert "They ask your consent to another use" in page
    assert "Tax fraud." in page
    assert posted(client, here.poc_de, f"{DESK}step", other.pk, "allow_use", conditions="") == 302
    assert "Consent to the use" not in seen(client, here.poc_de, f"{DESK}incoming", other.pk)


@pytest.mark.parametrize(
    ("verb", "data"),
    [
        ("record_use", {"allowed_by": "accused", "information": "A", "use": "B", "used_on": "2026-11-20"}),
        ("tell_emergency", {"emergency": "E", "information": "A", "use": "B", "used_on": "2026-11-20"}),
        ("end_team", {"manner": "withdrawal", "reason": "R"}),
        ("propose_extension", {"ends_on": "2028-05-31", "reason": "R"}),
    ],
)
def test_each_step_of_the_team_has_its_page(
    here: World, client: Client, verb: str, data: dict[str, str]
) -> None:
    ours, _other = at_work(here)
    person = here.poc
    shown = {"shown_digest": known(ours).latest.digest} if verb == "propose_extension" else {}
    assert "govuk-button" in seen(client, person, "step", ours.pk, verb)
    assert posted(client, person, "step", ours.pk, verb, **data, **shown) == 302
    assert Act.objects.filter(matter=ours, verb=verb).exists()
    page = seen(client, person, "matter", ours.pk)
    assert ("Was in force" in page) is (verb == "end_team")
    assert ("30 November 2027 → 31 May 2028" in page) is (verb == "propose_extension")


def test_a_consent_to_a_text_that_is_not_on_file_is_said_to_be_one(here: World, client: Client) -> None:
    ours, other = proposed(here)
    step("propose_changes", other, here.prosecutor_de, items={"location": "Bonn."}, ends_on=None, reason="R",
         shown_digest=known(other).latest.digest)  # fmt: skip
    Act.objects.filter(matter=other, verb="propose_changes").update(applied=False)
    client.force_login(here.clerk)
    done = posted(client, here.clerk, "record", ours.pk, "agree_text", channel="post_courier",
                  received_at="2026-11-22T09:00", shown_digest=known(ours).latest.digest, officer="X")  # fmt: skip
    assert done == 302
    assert negotiation(ours, NIGHT.date()).consents
