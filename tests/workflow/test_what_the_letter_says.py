"""What a request prints of the file: who signs, whom to call, who conducts the case, and what was asked before."""

import json
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client

from mla.documents.specimens.request import request
from mla.parties.models import Authority
from mla.requests.models import Act, Case, CooperationRequest
from mla.requests.snapshot import snapshot, snapshot_bytes
from mla.workflow import actions, drafting
from mla.workflow.refusals import Changed, NotAllowed, Overtaken
from mla.workflow.signatory import name_signatory
from tests.documents.making import html_of
from tests.documents.payloads import act as act_payload
from tests.dutydesk.pages import address
from tests.factories import NIGHT, World, submitted, world
from tests.workflow.matters import matter_in

pytestmark = pytest.mark.django_db
NAMED = {"name": "Dan Exemplu", "function": "Deputy prosecutor general", "place": "Cluj"}


@pytest.fixture
def here() -> World:
    return world()


def office(here: World, **values: str) -> None:
    Authority.objects.filter(pk=here.office.pk).update(**values)


def draft(here: World, **values: Any) -> CooperationRequest:
    made = matter_in(here, "assistance", "requesting", "draft", **values)
    return CooperationRequest.objects.get(pk=made.pk)


# --- who signs -------------------------------------------------------------------------------------------------


def test_a_request_is_signed_by_the_person_in_charge_with_function_and_seat(here: World) -> None:
    office(here, person_in_charge="Ana", person_function="Chief prosecutor", place="Bucharest")
    signed = snapshot(draft(here))["signature"]
    assert signed == {"name": "Ana", "function": "Chief prosecutor", "place": "Bucharest"}


def test_whoever_decides_names_another_signatory_and_the_approval_keeps_the_name(here: World) -> None:
    matter = submitted(here)
    read = snapshot_digest(matter)
    name_signatory(matter_id=matter.pk, actor=here.poc, now=NIGHT, **NAMED)
    with pytest.raises(Changed):
        approve(here, matter, read)
    approve(here, matter, snapshot_digest(matter))
    act = Act.objects.get(matter=matter, verb="approve")
    assert json.loads(bytes(act.payload))["signature"] == NAMED
    assert all(value in html_of("PRES", json.loads(bytes(act.payload))) for value in NAMED.values())


def snapshot_digest(matter: CooperationRequest) -> str:
    return snapshot_bytes(CooperationRequest.objects.get(pk=matter.pk))[1]


def approve(here: World, matter: CooperationRequest, digest: str) -> None:
    actions.approve(matter_id=matter.pk, actor=here.poc, now=NIGHT, key="approve", shown_digest=digest)


def test_without_a_name_the_person_in_charge_signs_again(here: World) -> None:
    matter = submitted(here)
    name_signatory(matter_id=matter.pk, actor=here.poc, now=NIGHT, **NAMED)
    name_signatory(matter_id=matter.pk, actor=here.poc, now=NIGHT, name=" ", function="Nobody")
    found = CooperationRequest.objects.get(pk=matter.pk)
    assert (found.signer_name, found.signer_function) == ("", "")
    assert snapshot(found)["signature"]["name"] == here.office.person_in_charge


def test_neither_the_author_nor_a_clerk_names_who_signs(here: World) -> None:
    matter = submitted(here)
    for person in (here.prosecutor, here.clerk, here.poc_de):
        with pytest.raises(NotAllowed):
            name_signatory(matter_id=matter.pk, actor=person, now=NIGHT, **NAMED)
    approve(here, matter, snapshot_digest(matter))
    with pytest.raises(Overtaken):
        name_signatory(matter_id=matter.pk, actor=here.poc, now=NIGHT, **NAMED)


def test_the_page_of_the_decision_says_who_signs_and_leads_to_the_form(here: World, client: Client) -> None:
    matter = submitted(here)
    client.force_login(here.poc)
    page = client.get(address("decide", matter.pk)).content.decode()
    assert "A person in charge (invented)" in page
    assert address("signatory", matter.pk) in page
    done = client.post(address("signatory", matter.pk), NAMED)
    assert done.status_code == 302
    assert "Dan Exemplu, Deputy prosecutor general, Cluj" in client.get(done["Location"]).content.decode()


def test_a_letter_is_signed_with_function_and_place(here: World) -> None:
    Authority.objects.filter(pk=here.desk.pk).update(person_function="Head of desk", place="Wiesbaden")
    matter = matter_in(here, "preservation", "requested", "received")
    done = actions.acknowledge(matter_id=matter.pk, actor=here.poc_de, now=NIGHT + timedelta(days=1), key="a")
    payload = json.loads(bytes(done.act.payload))
    assert payload["signature"] == {
        "name": "A person in charge (invented)", "function": "Head of desk", "place": "Wiesbaden",
    }  # fmt: skip
    shown = html_of("ACK", payload)
    assert "Head of desk" in shown
    assert "Wiesbaden" in shown


def test_a_letter_from_before_signatures_is_signed_by_the_person_in_charge(here: World) -> None:
    before = act_payload("acknowledge")
    del before["signature"]
    assert "Ana Exemplu" in html_of("ACK", before)


# --- whom to call, and who conducts the case -------------------------------------------------------------------


def test_section_6_prints_the_mobile_telephone_of_who_confirms(here: World) -> None:
    office(here, confirm_mobile="+1-202-555-0177")
    asked = snapshot(draft(here))["requesting"]
    assert asked["confirmation"]["mobile"] == "+1-202-555-0177"


def test_section_7_prints_address_telephones_mail_and_fax_of_the_operational_authority(here: World) -> None:
    matter = draft(here)
    reached = {
        "address": "3 Example Street",
        "telephone": "+1-202-555-0171",
        "mobile": "+1-202-555-0172",
        "email": "unit@example.org",
        "fax": "+1-202-555-0173",
    }
    values = {f"operational_{name}": value for name, value in reached.items()}
    assert matter.case is not None
    drafting.edit_case(
        case_id=matter.case.pk,
        actor=here.prosecutor,
        now=NIGHT,
        values=values | {"operational_authority": "Cyber unit", "operational_contact": "Eva Exemplu"},
    )
    matter.case = Case.objects.get(pk=matter.case.pk)
    operational = snapshot(matter)["requesting"]["operational"]
    assert {name: operational[name] for name in reached} == reached
    side = request()["requesting"] | {"operational": operational}
    shown = html_of("PRES", request(requesting=side))
    assert all(value in shown for value in reached.values())


# --- what was asked before -------------------------------------------------------------------------------------


def test_a_follow_up_of_an_earlier_request_says_what_its_file_holds(here: World) -> None:
    earlier = matter_in(
        here, "assistance", "requesting", "sent", counterpart_reference="DE-1", channel="enc_email"
    )
    said = snapshot(draft(here, earlier_assistance=earlier.reference))
    assert said["status"] == "follow_up_assistance"
    told = said["previous_assistance"]
    assert (told["reference"], told["their_reference"]) == (earlier.reference, "DE-1")
    assert told["channel"] == "enc_email"
    assert told["requesting_authority"].split("\n") == [
        here.office.name, here.office.telephone, here.office.email,
    ]  # fmt: skip


def test_a_reference_of_another_state_or_of_nobody_stands_alone(here: World) -> None:
    incoming = matter_in(here, "assistance", "requested", "received")
    for reference in (incoming.reference, "1999/44"):
        told = snapshot(draft(here, earlier_assistance=reference))["previous_assistance"]
        assert told["reference"] == reference
        assert not told["requesting_authority"]


def test_what_the_reference_does_not_say_is_typed_and_printed(here: World) -> None:
    said = snapshot(draft(here, earlier_assistance_note="By telefax of 3 May 2019."))
    assert said["status"] == "follow_up_assistance"
    shown = html_of("MLA_SUB", request("STO_SUB", **{k: said[k] for k in ("status", "previous_assistance")}))
    assert "By telefax of 3 May 2019." in shown
    assert "☒</span> Follow-up to an earlier request for mutual assistance" in shown


def test_a_request_without_any_says_none(here: World) -> None:
    said = snapshot(draft(here))
    assert (said["status"], said["previous_assistance"]) == ("new", None)


def test_a_request_that_follows_up_both_has_both_ticks() -> None:
    earlier = dict.fromkeys(
        ("reference", "their_reference", "requesting_authority", "requested_authority", "channel"), "X-1"
    ) | {"date": "", "preserved_from": "", "preserved_until": ""}
    both = request(
        "STO_SUB", status="follow_up_preservation", previous_preservation=earlier, previous_assistance=earlier
    )
    shown = html_of("MLA_SUB", both)
    assert shown.count("☒</span> Follow-up to an earlier request") == 2
    assert "☐</span> New request" in shown


# --- how to answer, and what else the forms ask ----------------------------------------------------------------


def test_section_5_has_two_ticks_one_of_which_is_set() -> None:
    fast = html_of("PRES", request())
    assert "☒</span> Answer preferred by e-mail or another fast means" in fast
    assert "☐</span> Answer preferred by these means:" in fast
    side = request()["requesting"] | {"reply_means": "Sealed letter by courier"}
    courier = html_of("PRES", request(requesting=side))
    assert "☐</span> Answer preferred by e-mail" in courier
    assert "☒</span> Answer preferred by these means:" in courier
    assert "Sealed letter by courier" in courier


def test_a_preservation_request_says_what_else_its_form_asks() -> None:
    whole = request()
    plain = html_of("PRES", whole)
    assert "☐</span> Other data" in plain
    assert "Loss of the data" not in plain
    whole["data"] = whole["data"] | {"other": "Configuration of the router"}
    whole["necessity"] = whole["necessity"] | {"loss_expected_on": "2026-12-01"}
    whole["intention"] = whole["intention"] | {"channel": "diplomatic"}
    shown = html_of("PRES", whole)
    assert "☒</span> Other data" in shown
    assert "Configuration of the router" in shown
    assert "1 December 2026" in shown
    assert "Channel of that request" in shown


def test_the_draft_of_a_preservation_holds_what_its_form_asks(here: World) -> None:
    matter = matter_in(
        here, "preservation", "requesting", "draft",
        data_other="Router", loss_expected_on="2026-12-01", mla_channel="diplomatic", reply_means="Courier",
    )  # fmt: skip
    said = snapshot(CooperationRequest.objects.get(pk=matter.pk))
    assert said["data"]["other"] == "Router"
    assert said["necessity"]["loss_expected_on"] == "2026-12-01"
    assert said["intention"]["channel"] == "diplomatic"
    assert said["requesting"]["reply_means"] == "Courier"
