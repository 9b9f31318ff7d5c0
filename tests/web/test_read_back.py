"""The incoming page reads a letter of this system: shown first, opened when a person agrees, nothing typed is lost."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.forms import Form
from django.urls import reverse

from mla.audit.models import Event
from mla.documents.embedded import MAX_FILE
from mla.exchange.models import Receipt
from mla.requests.models import Act, Annex, CooperationRequest
from tests import factories
from tests.documents.dropped import letter
from tests.factories import World
from tests.web.test_incoming import VALUES
from tests.web.test_pages import signed_in

URL = reverse("incoming_read")
HOW = {"channel": "post_courier", "received_at": "", "note": "By the night courier"}


@pytest.fixture
def sealed(here: World) -> bytes:
    """What Romania approved; nobody has carried it."""
    matter = factories.approved(here)
    return bytes(Act.objects.get(matter=matter, verb="approve").payload)


def file(content: bytes, name: str = "scan.pdf") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content, content_type="application/pdf")


def dropped(here: World, content: bytes, who: str = "clerk_de", **typed: Any) -> Any:
    return signed_in(getattr(here, who)).post(URL, VALUES | typed | {"copy": file(content)})


def form_of(answer: Any) -> Any:
    """The form of the page: the letter, which is made on the way, has a text of the same name."""
    return next(one["form"] for one in answer.context if isinstance(one.get("form"), Form))


def agreed(here: World, answer: Any, **values: Any) -> Any:
    form = form_of(answer)
    carried = {"key": form["key"].value(), "carried": form["carried"].value()}
    return signed_in(here.clerk_de).post(URL, carried | HOW | values)


def german() -> Any:
    return CooperationRequest.objects.filter(party="DE")


def test_what_was_read_is_shown_before_anything_is_stored(here: World, sealed: bytes) -> None:
    before = Event.objects.count()
    answer = dropped(here, letter(sealed))
    shown = answer.content.decode()
    assert answer.status_code == 200
    for words in (
        "Directorate for Investigating Cybercrime (invented)",
        "entered the hospital",
        "198.51.100.7",
        "its digest is the one the file bears",
        "check digits of the reference are right",
        "It is addressed to Germany",
        "Who made it",
        "installation was not asked",
        "compare the digest with the foot of the letter",
    ):
        assert words in shown, words
    assert not german().exists()
    assert not Annex.objects.exists()
    assert Event.objects.count() == before


def test_a_person_agrees_and_the_file_is_open_with_the_senders_bytes(here: World, sealed: bytes) -> None:
    made = agreed(here, dropped(here, letter(sealed)))
    assert made.status_code == 302, form_of(made).errors
    matter = german().get()
    assert bytes(Act.objects.get(matter=matter).payload) == sealed
    receipt = Receipt.objects.get(act__matter=matter)
    assert (receipt.copied, receipt.note) == (True, "By the night courier")
    assert receipt.scan is not None
    assert receipt.scan.title == "The letter as it was received"
    desk = signed_in(here.poc_de).get(
        reverse("admin:mla_requests_cooperationrequest_change", args=[matter.pk]), follow=True
    )
    assert "took its data from the letter itself" in desk.content.decode()
    assert "as it was typed" not in desk.content.decode()


def test_the_file_inside_alone_opens_it_too_and_says_that_there_was_no_letter(
    here: World, sealed: bytes
) -> None:
    answer = signed_in(here.poc_de).post(URL, VALUES | {"copy": file(sealed, "request.json")})
    assert "there was no PDF" in answer.content.decode()
    made = agreed(here, answer)
    assert made.status_code == 302
    assert not Annex.objects.exists()


def test_what_was_typed_about_the_receipt_goes_along(here: World, sealed: bytes) -> None:
    answer = dropped(here, letter(sealed), channel="fax", note="Second page is pale")
    form = form_of(answer)
    assert (form["channel"].value(), form["note"].value()) == ("fax", "Second page is pale")


def test_a_second_click_opens_no_second_file(here: World, sealed: bytes) -> None:
    answer = dropped(here, letter(sealed))
    assert agreed(here, answer)["Location"] == agreed(here, answer)["Location"]
    assert german().count() == 1


def test_a_letter_on_file_is_shown_with_its_file_and_not_opened_again(here: World, sealed: bytes) -> None:
    agreed(here, dropped(here, letter(sealed)))
    again = dropped(here, letter(sealed), key="incoming:2")
    shown = again.content.decode()
    assert reverse("matter", args=[german().get().pk]) in shown
    assert "No second file can be opened" in shown
    assert agreed(here, again, again="on").status_code == 422
    assert german().count() == 1


def test_a_typed_file_with_the_same_reference_is_asked_back_and_can_be_answered(
    here: World, sealed: bytes
) -> None:
    reference = CooperationRequest.objects.get().reference
    signed_in(here.clerk_de).post(reverse("incoming_new"), VALUES | {"reference": reference})
    answer = dropped(here, letter(sealed), key="incoming:2")
    assert "This is another letter with the same reference" in answer.content.decode()
    assert agreed(here, answer).status_code == 422
    assert agreed(here, answer, again="on").status_code == 302
    assert german().count() == 2


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "Choose the PDF first"),
        (b"MZ\x90\x00", "neither a PDF"),
        (b"%PDF-1.7 of somebody else\n%%EOF\n", "no letter of this system"),
        (b"%PDF-1.7\ntrailer <</Encrypt 4 0 R>>\n%%EOF\n", "encrypted"),
        (b"%PDF-1.7" + bytes(MAX_FILE), "larger than any letter"),
    ],
)
def test_a_file_that_is_not_ours_says_so_and_nothing_typed_is_lost(
    here: World, content: bytes, said: str
) -> None:
    answer = dropped(here, content, facts="Typed for an hour (invented).", offences=["BC02", "BC03"])
    shown = answer.content.decode()
    assert answer.status_code == 422
    assert said in shown
    form = form_of(answer)
    for name in ("sender", "reference", "identifiers", "key", "dated", "measure", "channel"):
        assert form[name].value() == VALUES[name], name
    assert "Typed for an hour (invented)." in shown
    assert form["offences"].value() == ["BC02", "BC03"]
    assert form["tell_before_notice"].value() is False
    assert shown.count('class="govuk-error-message"') == 1, "what is not filled in yet is no fault here"


def test_fifty_megabytes_are_refused_unread(here: World) -> None:
    answer = dropped(here, b"%PDF-1.7" + bytes(50 * 1024 * 1024))
    assert answer.status_code == 422
    assert "larger than any letter" in answer.content.decode()


def test_a_letter_for_another_state_is_refused_by_name(here: World, sealed: bytes) -> None:
    answer = dropped(here, letter(sealed), who="clerk")
    assert answer.status_code == 422
    assert "addressed to Germany" in answer.content.decode()


def test_a_letter_with_a_script_added_may_not_come_in(here: World, sealed: bytes) -> None:
    answer = dropped(here, letter(sealed, b"9 0 obj\n<</S /JavaScript /JS (app.alert(1))>>\nendobj\n"))
    assert answer.status_code == 422
    assert "holds a script" in answer.content.decode()


@pytest.mark.parametrize("carried", ["", "not base64!", "JVBERi0xLjc="])
def test_a_page_that_was_tampered_with_opens_nothing(here: World, sealed: bytes, carried: str) -> None:
    answer = agreed(here, dropped(here, letter(sealed)), carried=carried)
    assert answer.status_code == 422
    assert not german().exists()


@pytest.mark.parametrize(
    ("values", "field"), [({"channel": ""}, "channel"), ({"received_at": "2126-01-01T00:00"}, "received_at")]
)
def test_a_fault_in_the_receipt_stands_at_its_field(
    here: World, sealed: bytes, values: dict[str, str], field: str
) -> None:
    answer = agreed(here, dropped(here, letter(sealed)), **values)
    assert answer.status_code == 422
    assert list(form_of(answer).errors) == [field]
    assert "entered the hospital" in answer.content.decode()


@pytest.mark.parametrize("who", ["prosecutor_de", "supervisor"])
def test_the_page_is_for_those_who_record(here: World, sealed: bytes, who: str) -> None:
    assert dropped(here, letter(sealed), who=who).status_code == 403


def test_the_enter_key_still_opens_the_typed_file(here: World) -> None:
    shown = signed_in(here.clerk_de).get(reverse("incoming_new")).content.decode()
    main = shown.split('enctype="multipart/form-data"')[1]
    assert "formaction" not in main.split("</button>")[0]
