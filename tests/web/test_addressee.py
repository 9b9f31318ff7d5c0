"""A draft may be given another addressee: what follows is said first, and it leaves an event."""

from datetime import date

import pytest
from django.urls import reverse

from mla.audit.models import Event
from mla.parties.models import Agreement, Declaration, Party
from mla.requests.models import CooperationRequest
from mla.requests.snapshot import snapshot
from mla.workflow import actions
from tests import factories
from tests.web.test_pages import signed_in

SOURCED = {"certainty": "knowledge", "source": "invented for a test", "checked_on": date(2026, 11, 1)}


@pytest.fixture
def fr(here: factories.World) -> Party:
    found = factories.party("FR", "FRA", "France", "France", "Europe/Paris", date(2006, 5, 1))
    found.accepted_languages = ["xx"]
    found.save(update_fields=["accepted_languages"])
    return found


def url(matter: CooperationRequest, state: str = "FR") -> str:
    return f"{reverse('addressee', args=[matter.pk])}?state={state}"


def test_the_consequences_are_said_before_anything_changes(here: factories.World, fr: Party) -> None:
    Declaration.objects.create(
        party=fr,
        instrument="ETS185",
        article="29(4)",
        kind="reservation",
        valid_from=date(2006, 5, 1),
        **SOURCED,
    )
    matter = factories.ready_preservation(here)
    page = signed_in(here.prosecutor).get(url(matter)).content.decode()
    assert "From Germany to France: what changes" in page
    assert "France accepts xx; this is written in en, fr. It needs a translation." in page
    assert "not for the offences of this case: they lie within Arts 2 to 11" in page
    assert "The legal basis is asked again" in page
    matter.refresh_from_db()
    assert matter.counterpart_id == "DE"


def test_an_offence_outside_articles_2_to_11_may_be_refused_under_the_reservation(
    here: factories.World, fr: Party
) -> None:
    Declaration.objects.create(
        party=fr,
        instrument="ETS185",
        article="29(4)",
        kind="reservation",
        valid_from=date(2006, 5, 1),
        **SOURCED,
    )
    matter = factories.ready_preservation(here, case=factories.case(here, offences=["BCX"]))
    page = signed_in(here.prosecutor).get(url(matter)).content.decode()
    assert "may refuse to preserve for want of dual criminality (Art. 29(4))" in page


def test_the_new_addressee_stands_in_the_letter_and_in_an_event(here: factories.World, fr: Party) -> None:
    desk = factories.authority(fr, "Office central (invented)", hosted=False)
    matter = factories.ready_preservation(here)
    answer = signed_in(here.prosecutor).post(url(matter), {"authority": str(desk.pk)})
    assert answer["Location"] == reverse("matter_draft", args=[matter.pk])
    now = CooperationRequest.objects.get(pk=matter.pk)
    assert snapshot(now)["requested"]["party"] == "FR"
    assert snapshot(now)["requested"]["authority"]["name"] == "Office central (invented)"
    assert now.legal_basis == "", "what was said of Germany is not said of France"
    event = Event.objects.get(chain=matter.pk, verb="matter.addressee")
    assert (event.facts["from"], event.facts["to"]) == ("DE", "FR")
    assert event.facts["to_authority"] == str(desk.pk)


def test_the_treaty_on_record_becomes_the_legal_basis(here: factories.World, fr: Party) -> None:
    Agreement.objects.create(
        party_a=fr, party_b=here.ro, name_en="A treaty (invented)", valid_from=date(2000, 1, 1), **SOURCED
    )
    matter = factories.ready_preservation(here)
    client = signed_in(here.prosecutor)
    assert "becomes the treaty on record: A treaty (invented)" in client.get(url(matter)).content.decode()
    client.post(url(matter), {"authority": ""})
    now = CooperationRequest.objects.get(pk=matter.pk)
    assert (now.legal_basis, now.treaty_name) == ("treaty", "A treaty (invented)")
    assert now.counterpart_authority is None


def test_another_authority_of_the_same_state_keeps_the_legal_basis(here: factories.World) -> None:
    other = factories.authority(here.de, "Another office (invented)")
    matter = factories.ready_preservation(here)
    signed_in(here.prosecutor).post(url(matter, "DE"), {"authority": str(other.pk)})
    now = CooperationRequest.objects.get(pk=matter.pk)
    assert (now.counterpart_authority, now.legal_basis) == (other, "art27")


def test_the_same_addressee_again_leaves_no_event(here: factories.World) -> None:
    matter = factories.ready_preservation(here)
    signed_in(here.prosecutor).post(url(matter, "DE"), {"authority": str(here.desk.pk)})
    assert not Event.objects.filter(chain=matter.pk, verb="matter.addressee").exists()


def test_a_waiting_request_keeps_its_addressee(here: factories.World, fr: Party) -> None:
    matter = factories.submitted(here)
    client = signed_in(here.prosecutor)
    for answer in (client.get(url(matter)), client.post(url(matter), {"authority": ""})):
        assert answer["Location"] == reverse("matter", args=[matter.pk])
    assert CooperationRequest.objects.get(pk=matter.pk).counterpart_id == "DE"
    recalled = actions.recall(
        matter_id=matter.pk, actor=here.prosecutor, now=factories.NIGHT, key="back"
    ).matter
    assert client.post(url(recalled), {"authority": ""}).status_code == 302
    assert CooperationRequest.objects.get(pk=matter.pk).counterpart_id == "FR"


def test_a_follow_up_goes_to_the_state_that_preserved(here: factories.World, fr: Party) -> None:
    first = factories.sent(here)
    client = signed_in(here.prosecutor)
    client.post(reverse("follow_up", args=[first.pk]), {"measure": "STO_SUB"})
    matter = CooperationRequest.objects.get(previous=first)
    answer = client.post(url(matter), {"authority": ""})
    assert answer.status_code == 422
    assert "It goes to the State that preserved the data" in answer.content.decode()


def test_a_state_that_is_no_party_and_an_authority_of_a_third_state_are_refused(
    here: factories.World, fr: Party
) -> None:
    factories.party("AQ", "ATA", "Nowhere", "Nulle part", "UTC", None)
    matter = factories.ready_preservation(here)
    client = signed_in(here.prosecutor)
    assert client.post(url(matter, "AQ"), {"authority": ""}).status_code == 422
    assert client.post(url(matter), {"authority": str(here.desk.pk)}).status_code == 422
    assert CooperationRequest.objects.get(pk=matter.pk).counterpart_id == "DE"


@pytest.mark.parametrize("who", ["poc", "clerk", "supervisor"])
def test_only_a_prosecutor_changes_the_addressee(here: factories.World, fr: Party, who: str) -> None:
    matter = factories.ready_preservation(here)
    assert signed_in(getattr(here, who)).post(url(matter), {"authority": ""}).status_code == 422
    assert CooperationRequest.objects.get(pk=matter.pk).counterpart_id == "DE"
