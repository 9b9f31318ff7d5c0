"""What the article of a measure lists becomes fields, findings, lines of the letter, and a file on paper."""

from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from mla.audit.models import Event
from mla.law.cooperation.answered import field_of, typed
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.measures import MEASURES
from mla.requests.contents import names
from mla.requests.models import CooperationRequest
from mla.requests.snapshot import snapshot
from mla.web.forms.contents import content_fields
from mla.web.forms.of_measure import form_of_measure
from mla.workflow.judgement import request_payload
from tests import factories
from tests.measures import bind
from tests.web.test_incoming import URL, VALUES
from tests.web.test_pages import signed_in
from tests.web.test_two_tabs import Tab

# the measure, and the codes of the contents that a person types for it
TYPED = {
    "PRES": "",
    "STO_CON": "",
    "RTT": "communications similar_case delivery",
    "INT": "communications permission delivery subsidiarity",
    "P2_8": "seeking_authority possession relevance contact other_means supporting",
    "P2_9": "emergency link other confirmation",
    "P2_10": "assistance emergency link",
    "P2_11": "presiding present oaths questions rights privilege objections language consent",
    "UN_PRES": "",
    "UN_STO": "proceeding assistance persons purpose",
    "UN_RTT": "necessity",
}


@pytest.mark.parametrize("measure", sorted(TYPED))
def test_the_contents_that_no_other_field_answers(measure: str) -> None:
    assert [one.code for one in typed(measure)] == TYPED[measure].split()


@pytest.mark.parametrize("measure", sorted(MEASURES))
def test_every_content_has_a_field_in_the_form_or_in_the_case(measure: str) -> None:
    elsewhere = {"", "authority_named", "offences", "max_penalty", "previous_preservation"}
    asked = {field_of(measure, f"contents.{one.code}") for one in CATALOGUE[measure].contents}
    assert asked - elsewhere <= set(form_of_measure(measure).base_fields)
    assert list(content_fields(measure)) == list(names(measure))


def draft_page(here: factories.World, matter: CooperationRequest) -> str:
    page = signed_in(here.prosecutor).get(reverse("matter_draft", args=[matter.pk]))
    assert page.status_code == 200
    return page.content.decode()


def test_a_finding_points_at_the_field_of_its_content(here: factories.World) -> None:
    matter = factories.draft(here, measure="RTT")
    page = draft_page(here, matter)
    assert 'id="id_contents.communications"' in page
    assert f"{reverse('matter_draft', args=[matter.pk])}#id_contents.communications" in page
    assert "Not yet given: the specified communications (Art. 33(1) ETS 185)." in page


def test_what_is_typed_is_kept_shown_and_sent(here: factories.World) -> None:
    matter = factories.draft(here, measure="RTT")
    tab = Tab(signed_in(here.prosecutor), matter)
    tab.autosave(**{"contents.communications": "All connections of the mailbox."})
    matter.refresh_from_db()
    assert matter.contents == {"communications": "All connections of the mailbox."}
    said = {"code": "communications", "text": "All connections of the mailbox.", "none": False}
    assert snapshot(matter)["contents"] == [said]
    edit = Event.objects.filter(chain=matter.pk, verb="matter.edit").latest("seq")
    assert edit.facts["fields"] == ["contents.communications"]
    page = draft_page(here, matter)
    assert "Not yet given: the specified communications" not in page
    file = signed_in(here.prosecutor).get(reverse("matter", args=[matter.pk])).content.decode()
    assert "The specified communications (Art. 33(1) ETS 185)" in file
    text = signed_in(here.prosecutor).get(reverse("matter_text", args=[matter.pk])).content.decode()
    assert "The specified communications (Art.\u00a033(1))" in text
    assert "Les communications spécifiées (art.\u00a033(1))" in text


def test_two_tabs_may_write_two_contents_and_are_asked_about_one(here: factories.World) -> None:
    matter = factories.draft(here, measure="RTT")
    ours = Tab(signed_in(here.prosecutor), matter)
    theirs = Tab(signed_in(here.second_prosecutor), matter)
    assert ours.save(**{"contents.communications": "Ours"}).status_code == 302
    assert theirs.save(**{"contents.similar_case": "Theirs"}).status_code == 302
    matter.refresh_from_db()
    assert matter.contents == {"communications": "Ours", "similar_case": "Theirs"}
    answer = theirs.save(**{"contents.communications": "Mine"})
    assert answer.status_code == 409
    assert [one.field.name for one in answer.context["clashes"]] == ["contents.communications"]


def test_a_request_on_paper_says_what_its_article_asks_for(here: factories.World) -> None:
    client = signed_in(here.clerk_de)
    asked = client.post(URL, VALUES | {"measure": "RTT", "categories": ["TRA"], "choose": "1"})
    assert asked.status_code == 200
    page = asked.content.decode()
    assert 'name="contents.communications"' in page
    assert "1234/P/2026" in page  # what was typed stays
    sent: dict[str, Any] = VALUES | {"measure": "RTT", "categories": ["TRA"]}
    answer = client.post(URL, sent | {"contents.communications": "The mailbox, from 1 December."})
    assert answer.status_code == 302, answer.context["form"].errors
    matter = CooperationRequest.objects.get()
    found = request_payload(matter)["contents"]
    assert found == [{"code": "communications", "text": "The mailbox, from 1 December.", "none": False}]
    assert "The mailbox, from 1 December." in client.get(answer["Location"]).content.decode()


def test_what_is_not_possible_with_a_state_is_folded_with_the_reason(here: factories.World) -> None:
    made = factories.case(here)
    url = reverse("matter_new", args=[made.pk])
    page = signed_in(here.prosecutor).get(url, {"counterpart": "DE"})
    shut = {title: one.why for one in page.context["barred"] for title in one.titles}
    assert "five ratifications" in shut["Expedited disclosure in an emergency (Art. 9 CETS 224)"]
    assert "forty ratifications" in shut["Real-time collection of traffic data (Art. 45 UNCC)"]
    assert (
        "the file of the preservation"
        in shut["Expedited disclosure of preserved traffic data (Art. 30(1) ETS 185)"]
    )
    assert "Real-time collection of traffic data (Art. 33 ETS 185)" not in shut
    offered = [code for code, _words in page.context["form"].fields["measure"].choices]
    assert offered == ["PRES", "STO_SUB", "STO_TRA", "STO_CON", "RTT", "INT"]


def test_what_an_administrator_switched_on_is_offered_and_begun(here: factories.World) -> None:
    made = factories.case(here)
    url = reverse("matter_new", args=[made.pk])
    bind("CETS224", here.ro)
    values = {"counterpart": "DE", "measure": "P2_9", "urgency": "danger_to_life"}
    refused = signed_in(here.prosecutor).post(url, values)
    assert refused.status_code == 422
    assert "five ratifications" in refused.content.decode()
    bind("CETS224", here.de)
    answer = signed_in(here.prosecutor).post(url, values)
    assert answer.status_code == 302
    found = signed_in(here.prosecutor).get(answer["Location"])
    page = found.content.decode()
    assert "What Art. 9 CETS 224 asks for" in page
    assert 'id="id_contents.emergency"' in page
    made_url = reverse("addressee", args=[CooperationRequest.objects.get().pk])
    assert f"{made_url}#id_authority_0" in [
        line.url for line in found.context["panel"].lines
    ]  # nobody recorded who may receive
    assert 'name="legal_basis"' not in page  # Art. 9 applies whether or not there is a treaty (5(3))


def test_a_preservation_that_asks_for_data_to_come_offers_article_33(here: factories.World) -> None:
    matter = factories.ready_preservation(here, period_to=timezone.now() + timedelta(days=30))
    client = signed_in(here.prosecutor)
    page = client.get(reverse("matter_draft", args=[matter.pk]))
    (offer,) = [line.offer for line in page.context["panel"].lines if line.offer]
    answer = client.post(offer.url, offer.values)
    assert answer.status_code == 302
    assert CooperationRequest.objects.get(measure="RTT").case_id == matter.case_id
