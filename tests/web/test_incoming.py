"""The page on which a clerk opens the file of a request that came on paper."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from mla.requests.models import Annex, CooperationRequest
from mla.workflow.judgement import request_payload
from tests import factories
from tests.web.test_pages import signed_in

VALUES: dict[str, Any] = {
    "key": "incoming:1",
    "counterpart": "RO",
    "sender": "Prosecution office of Cluj (invented)",
    "measure": "PRES",
    "reference": "1234/P/2026",
    "dated": "2026-11-20",
    "urgency": "urgent",
    "follows_up": "",
    "channel": "post_courier",
    "received_at": "2026-11-20T09:30",
    "note": "",
    "legal_basis": "art27",
    "offences": ["BC02"],
    "facts": "A hospital was attacked (invented).",
    "identifiers": "198.51.100.7:51544 21/Nov/2026:03:12:09 +0200\na red notebook of which nobody knows",
    "zone": "",
    "categories": ["SUB"],
    "description": "",
    "link": "",
    "custodian_name": "Example Hosting (invented)",
    "custodian_location": "",
    "necessity": "",
    "confidential": "on",
    "no_user_notice": "on",
    "tlp": "AMBER+STRICT",
    "pap": "AMBER",
}
URL = reverse("incoming_new")


def posted(here: factories.World, **values: Any) -> Any:
    return signed_in(here.clerk_de).post(URL, VALUES | values)


def pdf(content: bytes) -> SimpleUploadedFile:
    return SimpleUploadedFile("letter.txt", content, content_type="text/plain")


def test_the_clerk_reads_the_letter_again_on_the_page_of_the_file(here: factories.World) -> None:
    answer = posted(here, file=pdf(b"A letter, invented.\n"))
    assert answer.status_code == 302, answer.context["form"].errors
    matter = CooperationRequest.objects.get()
    page = signed_in(here.clerk_de).get(answer["Location"]).content.decode()
    for words in (
        "1234/P/2026",
        "Prosecution office of Cluj (invented)",
        "198.51.100.7 : 51544",
        "a red notebook of which nobody knows",
        "Post or courier",
        "Scan of the letter",
        "Acknowledge",
    ):
        assert words in page, words
    assert (matter.urgency, matter.tell_before_notice, matter.tlp) == ("urgent", False, "AMBER+STRICT")


def test_the_hour_is_that_of_the_authority_and_empty_means_now(here: factories.World) -> None:
    posted(here)
    first = CooperationRequest.objects.get()
    assert first.received_at is not None
    assert first.received_at.isoformat() == "2026-11-20T08:30:00+00:00"
    before = timezone.now()
    posted(here, key="incoming:2", reference="other", received_at="")
    second = CooperationRequest.objects.exclude(pk=first.pk).get()
    assert second.received_at is not None
    assert before <= second.received_at <= timezone.now()


def test_a_second_click_opens_no_second_file(here: factories.World) -> None:
    assert posted(here)["Location"] == posted(here)["Location"]
    assert CooperationRequest.objects.count() == 1


def test_a_reference_on_file_is_asked_back_with_a_link_and_can_be_answered(here: factories.World) -> None:
    posted(here)
    existing = CooperationRequest.objects.get()
    answer = posted(here, key="incoming:2")
    page = answer.content.decode()
    assert answer.status_code == 422
    assert reverse("matter", args=[existing.pk]) in page
    assert "This is another letter with the same reference" in page
    assert posted(here, key="incoming:2", again="on").status_code == 302


def test_a_file_that_is_not_what_it_claims_opens_nothing(here: factories.World) -> None:
    file = SimpleUploadedFile("letter.pdf", b"MZ\x90\x00", content_type="application/pdf")
    answer = posted(here, file=file)
    assert answer.status_code == 422
    assert answer.context["form"].errors["file"]
    assert not CooperationRequest.objects.exists()
    assert not Annex.objects.exists()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"counterpart": ""}, "counterpart"),
        ({"sender": " "}, "sender"),
        ({"channel": ""}, "channel"),
        ({"received_at": "2126-11-20T09:30"}, "received_at"),
        ({"dated": "2026-11-25"}, "dated"),
        ({"follows_up": "unknown"}, "follows_up"),
        ({"measure": "STO_SUB", "categories": ["CON"]}, "categories"),
    ],
)
def test_a_fault_stands_at_its_field(here: factories.World, changes: dict[str, str], field: str) -> None:
    answer = posted(here, **changes)
    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == [field]


def test_subscriber_information_is_the_only_kind_its_measure_reaches(here: factories.World) -> None:
    posted(here, measure="STO_SUB", categories=[])
    assert request_payload(CooperationRequest.objects.get())["data"]["categories"] == ["SUB"]


@pytest.mark.parametrize(
    ("who", "status"), [("clerk_de", 200), ("poc_de", 200), ("prosecutor_de", 403), ("supervisor", 403)]
)
def test_the_page_is_for_those_who_record(here: factories.World, who: str, status: int) -> None:
    assert signed_in(getattr(here, who)).get(URL).status_code == status


def test_the_desk_reads_what_was_typed_as_the_request(here: factories.World) -> None:
    posted(here, file=pdf(b"A letter, invented.\n"))
    matter = CooperationRequest.objects.get()
    desk = signed_in(here.poc_de)
    page = desk.get(reverse("admin:mla_requests_cooperationrequest_change", args=[matter.pk]), follow=True)
    shown = page.content.decode()
    for words in (
        "Post or courier",
        "typed by Greta Lang",
        "as it was typed from the letter",
        "Open the scan",
    ):
        assert words in shown, words
    assert "A hospital was attacked" in desk.get(page.context["text_url"]).content.decode()
