"""The pages with which a clerk opens a notification of an order or a proposal of a team, typed or dropped."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.forms import Form
from django.urls import reverse

from mla.documents.models import Document
from mla.documents.seal import rendered
from mla.exchange.models import Message, Receipt
from mla.requests.models import Act, CooperationRequest
from mla.workflow import actions
from mla.workflow.judgement import request_payload
from mla.workflow.team_concluding import conclude_due
from tests.factories import NIGHT, World
from tests.measures import bind, made_central
from tests.web.test_incoming_unasked import LETTER, URL
from tests.web.test_pages import signed_in
from tests.workflow import directing, teaming
from tests.workflow.directing import NOTIFYING, SECRET, declared, key, ready_order
from tests.workflow.teaming import ITEMS

READ, PUT = reverse("incoming_read"), reverse("incoming_letter")
ITEM_FIELDS = {f"contents.{code}": text for code, text in ITEMS.items()}
SAID: dict[str, dict[str, Any]] = {
    "notification": {
        "measure": "P2_7",
        "custodian_name": "Example Hosting (invented)",
        "offences": ["BC02"],
        "facts": SECRET,
        "identifiers": "198.51.100.7",
        "contents.contact": "The 24/7 desk.",
    },
    "proposal": {"measure": "P2_12", "facts": "Accesses are sold.", "ends_on": "2027-11-30", **ITEM_FIELDS},
}


def posted(here: World, kind: str, **values: Any) -> Any:
    fields = {"key": f"incoming:{kind}", "kind": kind} | LETTER | SAID[kind] | values
    return signed_in(here.clerk_de).post(URL, fields)


def offered_kinds(here: World) -> set[str]:
    return {code for code, _words in signed_in(here.clerk_de).get(URL).context["kinds"]}


def test_nobody_types_one_before_the_protocol_binds_our_state(here: World) -> None:
    assert not {"notification", "proposal"} & offered_kinds(here)
    assert posted(here, "notification").status_code == 422
    assert not CooperationRequest.objects.exists()
    bind("CETS224", here.de)
    assert {"notification", "proposal"} <= offered_kinds(here)


def test_an_order_is_no_request_that_a_state_receives(here: World) -> None:
    bind("CETS224", here.de)
    form = signed_in(here.clerk_de).get(URL).context["form"]
    assert not {"P2_6", "P2_7"} & {code for code, _words in form.fields["measure"].choices}


@pytest.mark.parametrize(
    ("kind", "shown"),
    [("notification", "you are not asked to disclose anything"), ("proposal", ITEMS["purposes"])],
)
def test_each_kind_opens_its_file_and_both_seats_say_what_came(here: World, kind: str, shown: str) -> None:
    bind("CETS224", here.de)
    answer = posted(here, kind)
    assert answer.status_code == 302, answer.context["form"].errors
    matter = CooperationRequest.objects.get()
    page = signed_in(here.prosecutor_de).get(reverse("matter", args=[matter.pk])).content.decode()
    for words in ("Taken down by Greta Lang", "77/SPONT/2026"):
        assert words in page, words
    desk = reverse("admin:mla_requests_cooperationrequest_incoming", args=[matter.pk])
    assert shown in signed_in(here.poc_de).get(desk).content.decode()
    text = reverse("admin:mla_requests_cooperationrequest_incoming_text", args=[matter.pk])
    assert signed_in(here.poc_de).get(text).status_code == 200


@pytest.mark.parametrize(
    ("kind", "changes", "field", "said"),
    [
        ("notification", {"custodian_name": ""}, "custodian_name", "Name the provider"),
        ("notification", {"measure": "P2_6"}, "measure", "not one of the available"),
        ("proposal", dict.fromkeys(ITEM_FIELDS, ""), "contents.purposes", "item by item"),
        ("proposal", {"measure": "PRES"}, "measure", "not one of the available"),
    ],
)
def test_a_fault_stands_at_its_field_and_what_was_typed_stays(
    here: World, kind: str, changes: dict[str, str], field: str, said: str
) -> None:
    bind("CETS224", here.de)
    answer = posted(here, kind, **changes)
    assert answer.status_code == 422
    form = answer.context["form"]
    assert said in str(form.errors[field])
    assert form["facts"].value() == SAID[kind]["facts"]


def test_another_measure_shows_its_own_items_and_keeps_what_was_typed(here: World) -> None:
    bind("CETS224", here.de)
    answer = posted(here, "proposal", measure="P2_12_7", choose="proposal")
    form = answer.context["form"]
    assert "contents.terms" in form.fields
    assert "contents.secrecy" not in form.fields
    assert form["facts"].value() == "Accesses are sold."


# --- dropped at another installation --------------------------------------------------------------------------------


def dropped(user: Any, content: bytes) -> Any:
    file = SimpleUploadedFile("letter.pdf", content, content_type="application/pdf")
    return signed_in(user).post(READ, {"kind": "request"} | LETTER | {"copy": file})


def agreed(user: Any, shown: Any, where: str) -> Any:
    form = next(one["form"] for one in shown.context if isinstance(one.get("form"), Form))
    sent = {name: form[name].value() for name in ("key", "carried") if name in form.fields}
    return signed_in(user).post(where, sent | {"channel": "post_courier"})


def pdf_of(matter: CooperationRequest, kind: str) -> bytes:
    """The letter as the worker renders it; what the factories sealed is a stand-in."""
    return rendered(Document.objects.get(matter=matter, kind=kind))


def cut_off(matter: CooperationRequest) -> None:
    """As if the other State had an installation of its own: what the wire brought is not there."""
    Message.objects.filter(act__matter=matter).update(state="dispatched", delivered_at=NIGHT)


def romania_notifies(here: World) -> CooperationRequest:
    made_central(here)
    here.desk.hosted = False
    here.desk.save(update_fields=["hosted"])
    declared(here, "7(5)(a)")
    return ready_order(here, **NOTIFYING)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_notification_dropped_as_pdf_opens_the_file_with_the_senders_bytes(here: World) -> None:
    ours = romania_notifies(here)
    shown = dropped(here.clerk_de, pdf_of(ours, "P2_7_NOTE"))
    assert shown.status_code == 200, shown.content.decode()
    assert SECRET in shown.content.decode()
    made = agreed(here.clerk_de, shown, READ)
    assert made.status_code == 302
    there = CooperationRequest.objects.get(party="DE")
    assert (there.thread, there.status, there.family) == (ours.thread, "received", "direct")
    sent = Act.objects.get(matter=ours, verb="notify")
    assert bytes(Act.objects.get(matter=there).payload) == bytes(sent.payload)
    assert Receipt.objects.get(act__matter=there).copied


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_the_letters_between_the_two_states_are_put_on_their_files_from_their_pdf(here: World) -> None:
    ours = romania_notifies(here)
    cut_off(ours)
    agreed(here.clerk_de, dropped(here.clerk_de, pdf_of(ours, "P2_7_NOTE")), READ)
    there = CooperationRequest.objects.get(party="DE")
    now = NIGHT + 5 * directing.HOUR
    step: dict[str, Any] = {"matter_id": there.pk, "actor": here.poc_de, "now": now}
    actions.acknowledge(**step, key=key())
    actions.ask(**step, key=key(), questions=["Which account?"])
    for kind in ("ACK", "RFI"):
        put = agreed(here.clerk, dropped(here.clerk, pdf_of(there, kind)), PUT)
        assert put.status_code == 302, kind
    assert directing.fresh(ours).counterpart_reference == there.reference
    actions.answer(matter_id=ours.pk, actor=here.prosecutor, now=now, key=key(), answers=["The second."])
    assert agreed(here.clerk_de, dropped(here.clerk_de, pdf_of(ours, "SUPP")), PUT).status_code == 302
    actions.instruct(**step | {"key": key()}, ground="SOV", reasons="Ours.")
    assert agreed(here.clerk, dropped(here.clerk, pdf_of(there, "P2_7_BAR")), PUT).status_code == 302
    assert directing.fresh(ours).status == "barred"


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_withdrawal_dropped_as_pdf_ends_the_notification(here: World) -> None:
    ours = romania_notifies(here)
    agreed(here.clerk_de, dropped(here.clerk_de, pdf_of(ours, "P2_7_NOTE")), READ)
    now = NIGHT + 5 * directing.HOUR
    actions.drop_order(matter_id=ours.pk, actor=here.poc, now=now, key=key(), reason="Found elsewhere.")
    put = agreed(here.clerk_de, dropped(here.clerk_de, pdf_of(ours, "P2_7_END")), PUT)
    assert put.status_code == 302
    assert CooperationRequest.objects.get(party="DE").status == "withdrawn"


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("kind", ["P2_7", "P2_7_INS"])
def test_a_letter_to_a_private_entity_is_not_taken_in_as_one_to_an_authority(here: World, kind: str) -> None:
    ours = romania_notifies(here)
    if kind == "P2_7":
        answer = dropped(here.clerk_de, pdf_of(ours, kind))
        assert "goes to a private entity" in answer.content.decode()
    else:
        agreed(here.clerk_de, dropped(here.clerk_de, pdf_of(ours, "P2_7_NOTE")), READ)
        there = CooperationRequest.objects.get(party="DE")
        actions.instruct(
            matter_id=there.pk, actor=here.poc_de, now=NIGHT + 5 * directing.HOUR, key=key(), ground="SOV",
            reasons="Ours.",
        )  # fmt: skip
        answer = dropped(here.clerk, pdf_of(there, kind))
    assert answer.status_code == 422
    assert not Act.objects.filter(matter=ours, verb="instruct").exists()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_proposal_and_the_consent_to_it_are_dropped_as_pdf_and_both_conclude(here: World) -> None:
    ours = teaming.approved(here, teaming.drafted(here))
    here.desk.hosted = False
    here.desk.save(update_fields=["hosted"])
    teaming.carried(ours)
    shown = dropped(here.clerk_de, pdf_of(ours, "JIT"))
    assert agreed(here.clerk_de, shown, READ).status_code == 302
    there = CooperationRequest.objects.get(party="DE")
    digest = teaming.known(there).latest.digest
    assert digest == teaming.known(ours).latest.digest
    teaming.agree(there, here.poc_de, digest)
    teaming.agree(ours, here.poc, digest)
    assert agreed(here.clerk, dropped(here.clerk, pdf_of(there, "JIT_ACC")), PUT).status_code == 302
    assert agreed(here.clerk_de, dropped(here.clerk_de, pdf_of(ours, "JIT_ACC")), PUT).status_code == 302
    conclude_due(now=NIGHT + 6 * directing.HOUR)
    assert {request_payload(one)["measure"] for one in (ours, there)} == {"P2_12"}
    assert {directing.fresh(one).status for one in (ours, there)} == {"team_at_work"}
