"""The pages with which a clerk opens what came in and is no request, and writes down what follows."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from mla.exchange.models import Receipt
from mla.requests.models import Act, Annex, CooperationRequest
from mla.requests.snapshot import snapshot
from mla.requests.snapshot_information import information, offer_bytes
from mla.workflow import actions
from mla.workflow.judgement import request_payload
from tests import factories
from tests.factories import NIGHT
from tests.web.test_pages import signed_in
from tests.workflow.informing import CONDITIONS, SECRET, approved, drafted, offered

URL = reverse("incoming_new")
LETTER = {
    "counterpart": "RO",
    "sender": "Prosecution office of Cluj (invented)",
    "reference": "77/SPONT/2026",
    "dated": "2026-11-20",
    "urgency": "routine",
    "channel": "post_courier",
    "received_at": "2026-11-20T09:30",
    "confidential": "on",
    "tlp": "AMBER+STRICT",
    "pap": "AMBER",
}
SAID: dict[str, dict[str, Any]] = {
    "offer": {"contents.conditions": CONDITIONS, "contents.nature": "Where intruders work."},
    "information": {
        "contents_none.conditions": "on",
        "facts": SECRET,
        "identifiers": "198.51.100.7\na notebook",
    },
    "question": {"measure": "POC_TECH", "contents.question": "Who announces 198.51.100.0/24?"},
}
CALL = {
    "channel": "phone_confirm",
    "caller": "Ana Popescu, prosecutor",
    "called_back_number": "+1-202-555-0100",
    "called_back_at": "2026-11-20T09:40",
}


def posted(here: factories.World, kind: str, **values: Any) -> Any:
    fields = {"key": f"incoming:{kind}", "kind": kind} | LETTER | SAID[kind] | values
    return signed_in(here.clerk_de).post(URL, fields)


def at_the_file(here: factories.World) -> tuple[CooperationRequest, str]:
    matter = CooperationRequest.objects.get(party="DE")
    return matter, signed_in(here.prosecutor_de).get(reverse("matter", args=[matter.pk])).content.decode()


@pytest.mark.parametrize(
    ("kind", "status", "shown"),
    [
        ("offer", "offered", "Do not name it in any file"),
        ("information", "received", "rack 17B"),
        ("question", "received", "Who announces 198.51.100.0/24?"),
    ],
)
def test_each_kind_opens_its_file_and_the_page_says_what_came(
    here: factories.World, kind: str, status: str, shown: str
) -> None:
    answer = posted(here, kind)
    assert answer.status_code == 302, answer.context["form"].errors
    matter, page = at_the_file(here)
    assert matter.status == status
    for words in (shown, "Post or courier", "Taken down by Greta Lang", "77/SPONT/2026"):
        assert words in page, words
    desk = reverse("admin:mla_requests_cooperationrequest_incoming", args=[matter.pk])
    assert "taken down by Greta Lang" in signed_in(here.poc_de).get(desk).content.decode()


def test_the_page_of_an_offer_has_no_place_for_the_content(here: factories.World) -> None:
    page = signed_in(here.clerk_de).get(URL, {"kind": "offer"})
    assert not {"facts", "identifiers", "persons", "offences"} & set(page.context["form"].fields)
    assert "The content stays closed" in page.content.decode()
    posted(here, "offer", facts=SECRET)
    assert "rack 17B" not in str(request_payload(CooperationRequest.objects.get()))


FAULTS: list[tuple[str, dict[str, str], str, str]] = [
    ("offer", {"contents.conditions": " "}, "contents.conditions", "Without any it is no offer"),
    ("information", {"contents_none.conditions": ""}, "contents_none.conditions", "open it as an offer"),
    ("information", {"facts": ""}, "facts", "add the scan"),
    ("question", {"contents.question": ""}, "contents.question", "Art. 35(1)"),
    ("question", {"measure": ""}, "measure", "what kind of help"),
    ("question", {"measure": "PRES"}, "measure", "not one of the available"),
    ("offer", {"counterpart": ""}, "counterpart", "Choose the State"),
    ("offer", {"channel": ""}, "channel", "Choose the channel"),
    ("offer", {"received_at": "2126-11-20T09:30"}, "received_at", "in the future"),
    ("offer", {"dated": "2026-11-25"}, "dated", "after it was received"),
    ("offer", CALL | {"caller": ""}, "caller", "who called"),
    ("question", CALL | {"called_back_number": "+1-202-555-0199"}, "number_from", "not on record"),
    ("information", CALL | {"called_back_at": "2026-11-20T09:00"}, "called_back_at", "after the call"),
]


@pytest.mark.parametrize(("kind", "changes", "field", "said"), FAULTS)
def test_a_fault_stands_at_its_field_and_what_was_typed_stays(
    here: factories.World, kind: str, changes: dict[str, str], field: str, said: str
) -> None:
    answer = posted(here, kind, **changes)
    assert answer.status_code == 422
    form = answer.context["form"]
    assert list(form.errors) == [field]
    assert said in str(form.errors[field])
    typed = {"kind": kind} | LETTER | SAID[kind] | changes
    for name in ("sender", "reference", "contents.conditions", "facts", "contents.question", "caller"):
        if name in typed and name in form.fields:
            assert form[name].value() == typed[name], name
    assert not CooperationRequest.objects.exists()


def test_another_kind_keeps_what_both_have(here: factories.World) -> None:
    answer = posted(here, "information", choose="offer")
    form = answer.context["form"]
    assert (answer.status_code, form.kind) == (200, "offer")
    assert form["sender"].value() == LETTER["sender"]
    assert "rack 17B" not in answer.content.decode()


def test_a_call_is_told_on_the_file_and_at_the_desk(here: factories.World) -> None:
    assert posted(here, "question", **CALL).status_code == 302
    matter, page = at_the_file(here)
    words = (
        "Ana Popescu, prosecutor called, and was called back at +1-202-555-0100 on 20 November 2026, 09:40"
    )
    assert words in page
    desk = reverse("admin:mla_requests_cooperationrequest_incoming", args=[matter.pk])
    assert "It came by telephone" in signed_in(here.poc_de).get(desk).content.decode()


# --- what follows ----------------------------------------------------------------------------------------------

CAME = {"key": "k", "channel": "post_courier", "received_at": "2026-11-22T10:00"}


def record(user: Any, matter: CooperationRequest, verb: str, **values: Any) -> Any:
    return signed_in(user).post(reverse("record", args=[matter.pk, verb]), CAME | values)


def test_content_is_written_down_only_after_the_conditions_were_accepted(here: factories.World) -> None:
    posted(here, "offer")
    matter = CooperationRequest.objects.get()
    address = reverse("record", args=[matter.pk, "disclose"])
    assert signed_in(here.clerk_de).get(address).status_code == 404
    actions.accept_offer(matter_id=matter.pk, actor=here.prosecutor_de, now=NIGHT, key="a")
    page = signed_in(here.clerk_de).get(address).content.decode()
    assert "These conditions bind your State" in page
    answer = record(here.clerk_de, matter, "disclose", information=SECRET)
    assert list(answer.context["form"].errors) == ["as_accepted"]
    assert SECRET in answer.content.decode()
    assert not Act.objects.filter(verb="disclose").exists()
    nothing = record(here.clerk_de, matter, "disclose", as_accepted="on")
    assert list(nothing.context["form"].errors) == ["information"]
    scan = SimpleUploadedFile("content.txt", b"Content, invented.\n", content_type="text/plain")
    made = record(
        here.clerk_de, matter, "disclose", as_accepted="on", information=SECRET, identifiers="198.51.100.7", scan=scan,
        **{"contents.origin": "Their own investigation."},
    )  # fmt: skip
    assert made.status_code == 302, made.context["form"].errors
    payload = request_payload(CooperationRequest.objects.get())
    assert payload["information"] == SECRET
    assert [one["sha256"] for one in payload["annexes"]] == [Annex.objects.get().sha256]
    assert {row["code"] for row in payload["contents"]} == {"origin", "conditions", "nature"}


def test_an_acceptance_is_written_down_only_as_the_conditions_stand(here: factories.World) -> None:
    ours, _there = offered(here)
    page = signed_in(here.clerk).get(reverse("record", args=[ours.pk, "accept_offer"]))
    assert "Do not name it in any file" in page.content.decode()
    answer = record(here.clerk, ours, "accept_offer")
    assert "declined" in str(answer.context["form"].errors["as_they_stand"])
    assert (
        record(here.clerk, ours, "accept_offer", as_they_stand="on", their_reference="AZ 4").status_code
        == 302
    )
    ours.refresh_from_db()
    assert (ours.status, ours.counterpart_reference) == ("conditions_accepted", "AZ 4")


def test_an_answer_by_telephone_needs_the_call_back(here: factories.World) -> None:
    ours, _there = offered(here)
    answer = record(here.clerk, ours, "decline_offer", reason="Their law.", channel="phone_confirm")
    assert set(answer.context["form"].errors) == {"caller", "called_back_number", "called_back_at"}
    call = CALL | {"called_back_at": "2026-11-22T10:05"}
    assert record(here.clerk, ours, "decline_offer", reason="Their law.", **call).status_code == 302
    assert Receipt.objects.get(act__verb="decline_offer").caller == "Ana Popescu, prosecutor"


# --- dropped ---------------------------------------------------------------------------------------------------


def dropped(here: factories.World, content: bytes) -> Any:
    file = SimpleUploadedFile("request.json", content, content_type="application/json")
    fields = {"kind": "offer"} | LETTER | {"copy": file}
    return signed_in(here.clerk_de).post(reverse("incoming_read"), fields)


def test_our_own_file_of_an_offer_is_shown_and_opened(here: factories.World) -> None:
    ours = approved(here, drafted(here))
    shown = dropped(here, offer_bytes(information(snapshot(ours))))
    assert shown.status_code == 200, shown.content.decode()
    page = shown.content.decode()
    assert CONDITIONS.split(".")[0] in page
    assert "rack 17B" not in page
    form = next(one["form"] for one in shown.context if "carried" in getattr(one.get("form"), "fields", {}))
    sent = {"key": form["key"].value(), "carried": form["carried"].value(), "channel": "post_courier"}
    made = signed_in(here.clerk_de).post(reverse("incoming_read"), sent)
    assert made.status_code == 302
    assert CooperationRequest.objects.get(party="DE").status == "offered"


def test_the_content_of_an_offer_is_not_shown_before_it_may_be(here: factories.World) -> None:
    ours = approved(here, drafted(here))
    content = bytes(Act.objects.get(matter=ours, verb="approve").payload)
    answer = dropped(here, content)
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "conditions alone" in page
    assert "rack 17B" not in page
    assert LETTER["sender"] in page
