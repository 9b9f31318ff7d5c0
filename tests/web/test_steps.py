"""Steps from the page of a file: only what the law and the role allow, and every refusal says why."""

from datetime import UTC, datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from mla.exchange.models import Message
from mla.requests.verbs import VERBS
from mla.web.desk import ELSEWHERE
from mla.web.forms.steps import FORMS
from mla.web.progress import progress
from mla.workflow.recordable import ONE_FORM
from tests import factories
from tests.dutydesk.pages import address
from tests.web.test_pages import signed_in
from tests.workflow.test_conduct import asked


def test_the_form_of_refusal_offers_only_the_grounds_of_article_29(here: factories.World) -> None:
    matter = factories.received(here)
    page = signed_in(here.poc_de).get(reverse("step", args=[matter.pk, "refuse"]))
    offered = [code for code, _words in page.context["form"].fields["ground"].choices]
    assert offered == ["POL", "SOV"]
    assert "Dual criminality is no condition of preservation" in page.content.decode()


def test_a_ground_that_is_not_offered_cannot_be_posted(here: factories.World) -> None:
    matter = factories.received(here)
    values = {"key": "k", "ground": "PROP", "reasons": "Too broad"}
    answer = signed_in(here.poc_de).post(reverse("step", args=[matter.pk, "refuse"]), values)
    assert answer.status_code == 422
    matter.refresh_from_db()
    assert matter.status == "received"


def test_a_receipt_is_acknowledged_and_the_timeline_says_so(here: factories.World) -> None:
    matter = factories.received(here)
    client = signed_in(here.poc_de)
    url = reverse("step", args=[matter.pk, "acknowledge"])
    assert client.post(url, {"key": "k", "officer": "J. Vogt"}).status_code == 302
    page = client.get(reverse("matter", args=[matter.pk])).content.decode()
    assert "Acknowledged receipt" in page
    assert "J. Vogt" in page


DECISIONS = ("approve", "send_back", "reject")


@pytest.mark.parametrize("verb", DECISIONS)
def test_the_contact_point_decides_at_the_desk_where_the_exact_text_stands(
    here: factories.World, verb: str
) -> None:
    matter = factories.submitted(here)
    decide = reverse("admin:mla_requests_cooperationrequest_decide", args=[matter.pk])
    client = signed_in(here.poc)
    page = client.get(reverse("matter", args=[matter.pk]))
    assert page.content.decode().count(decide) == 1
    url = reverse("step", args=[matter.pk, verb])
    for answer in (client.get(url), client.post(url, {"key": "k", "shown_digest": "0" * 64})):
        assert (answer.status_code, answer["Location"]) == (302, decide)
    assert client.get(decide).status_code == 200
    matter.refresh_from_db()
    assert matter.status == "awaiting_approval"


@pytest.mark.parametrize("verb", DECISIONS)
@pytest.mark.parametrize("who", ["prosecutor", "second_prosecutor", "clerk", "supervisor"])
def test_nobody_else_is_shown_a_way_to_decide(here: factories.World, who: str, verb: str) -> None:
    matter = factories.submitted(here)
    client, back = signed_in(getattr(here, who)), reverse("matter", args=[matter.pk])
    assert client.get(back).context["decide_url"] == ""
    for answer in (client.get(f"{back}/do/{verb}"), client.post(f"{back}/do/{verb}", {"key": "k"})):
        assert (answer.status_code, answer["Location"]) == (302, back)
    matter.refresh_from_db()
    assert matter.status == "awaiting_approval"


def test_the_author_of_a_waiting_request_is_offered_to_recall_it(here: factories.World) -> None:
    matter = factories.submitted(here)
    page = signed_in(here.prosecutor).get(reverse("matter", args=[matter.pk]))
    assert [verb.code for verb, _url in page.context["steps"]] == ["recall"]


def test_an_approved_request_is_recalled_within_the_hold(here: factories.World) -> None:
    matter = factories.approved(here)
    url = reverse("step", args=[matter.pk, "recall"])
    assert signed_in(here.prosecutor).post(url, {"key": "k", "reason": ""}).status_code == 302
    matter.refresh_from_db()
    assert matter.status == "draft"


def test_a_preservation_is_followed_up_from_its_page(here: factories.World) -> None:
    matter = factories.sent(here)
    client = signed_in(here.prosecutor)
    answer = client.post(reverse("follow_up", args=[matter.pk]), {"measure": "STO_SUB"})
    assert answer["Location"].endswith("/draft")
    assert "Followed up by" in client.get(reverse("matter", args=[matter.pk])).content.decode()
    assert client.get(answer["Location"]).status_code == 200


def test_a_clerk_records_an_acknowledgement_that_came_by_post(here: factories.World) -> None:
    matter = factories.sent(here)
    values = {
        "key": "k",
        "channel": "post_courier",
        "received_at": "2026-11-22T10:00",
        "their_reference": "AZ 12/26",
        "scan": SimpleUploadedFile("letter.txt", b"Received, with thanks.\n", content_type="text/plain"),
    }
    client = signed_in(here.clerk)
    answer = client.post(reverse("record", args=[matter.pk, "acknowledge"]), values)
    assert answer.status_code == 302, answer.content.decode()
    matter.refresh_from_db()
    assert (matter.status, matter.counterpart_reference) == ("acknowledged", "AZ 12/26")
    assert matter.acts.get(verb="acknowledge").receipt.scan is not None


def test_a_clerk_records_the_dispatch_of_a_letter(here: factories.World) -> None:
    matter = factories.sent(here)
    Message.objects.update(state="to_dispatch")
    message = Message.objects.get(act__matter=matter)
    url = reverse("dispatch", args=[message.pk])
    values = {"channel": "fax", "dispatched_at": "2026-11-21T12:00", "recipient": "The desk", "tracking": ""}
    assert signed_in(here.clerk_de).get(url).status_code == 404
    assert signed_in(here.clerk).get(url).status_code == 200
    assert signed_in(here.clerk).post(url, values).status_code == 302
    message.refresh_from_db()
    assert (message.state, message.channel) == ("dispatched", "fax")


def test_an_annex_is_added_and_given_out_only_to_its_authority(here: factories.World) -> None:
    matter = factories.draft(here)
    file = SimpleUploadedFile("note.txt", b"A note, invented.\n", content_type="text/plain")
    ours = signed_in(here.prosecutor)
    assert (
        ours.post(reverse("annex_add", args=[matter.pk]), {"file": file, "title": "Note"}).status_code == 302
    )
    url = reverse("annex", args=[matter.pk, "A"])
    answer = ours.get(url)
    assert answer["Content-Disposition"].startswith("attachment")
    assert signed_in(here.prosecutor_de).get(url).status_code == 404


def test_what_ends_a_request_comes_last_and_is_never_the_coloured_button(here: factories.World) -> None:
    matter = factories.sent(here)
    page = signed_in(here.prosecutor).get(reverse("matter", args=[matter.pk]))
    letters = ["supplement", "remind", "confirm_request"]
    assert [verb.code for verb, _url in page.context["steps"]] == [*letters, "withdraw"]
    button = 'class="govuk-button govuk-button--secondary" role="button" draggable="false"'
    assert f'{button} href="{reverse("step", args=[matter.pk, "withdraw"])}"' in page.content.decode()


def test_the_progress_of_a_file_says_the_day_at_its_own_authority(here: factories.World) -> None:
    matter = factories.sent(here, now=datetime(2026, 11, 20, 22, 30, tzinfo=UTC))
    steps = progress(matter)
    assert steps[0] == ("Drafted", "done", "21 Nov 2026"), "half past midnight in Bucharest"
    assert [state for _name, state, _day in steps] == ["done"] * 4 + ["current", "todo", "todo"]


@pytest.mark.parametrize("verb", sorted(code for code, verb in VERBS.items() if verb.roles))
def test_every_step_that_a_person_may_take_has_its_page(verb: str) -> None:
    assert verb in FORMS or verb in ELSEWHERE or verb in ONE_FORM


def test_the_conduct_is_tested_at_the_desk_and_offered_where_it_is_a_ground(
    here: factories.World,
) -> None:
    asked_of_us, kept = asked(here), factories.received(here)
    client = signed_in(here.poc_de)
    offered = client.get(reverse("step", args=[asked_of_us.pk, "weigh_conduct"]))
    assert offered.headers["Location"] == address("step", asked_of_us.pk, "weigh_conduct")
    assert client.get(offered.headers["Location"]).status_code == 200
    page = client.get(reverse("matter", args=[kept.pk]))  # a preservation without reservation: Art. 29(3)
    assert "weigh_conduct" not in {verb.code for verb, _place in page.context["steps"]}
