"""Offers, information and questions that came on paper or by telephone, from the letter to the end of the file."""

import io
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from mla.audit.models import Event
from mla.deadlines.models import Deadline
from mla.documents.copy import Copy, read_copy
from mla.documents.html import as_html
from mla.documents.models import Document
from mla.exchange.models import Message, Receipt, State
from mla.requests.models import Act, CooperationRequest
from mla.requests.statuses import Status
from mla.workflow import actions
from mla.workflow.annexes import add_annex
from mla.workflow.conditions import conditions_of
from mla.workflow.intake import Duplicate, Scan
from mla.workflow.judgement import request_payload
from mla.workflow.letter_back import record_copy
from mla.workflow.payloads import read_payload
from mla.workflow.read_back import open_copy
from mla.workflow.recording import dispatch, record_arrival
from mla.workflow.refusals import NotAllowed, Overtaken, Refused, Unlawful
from mla.workflow.relay import carry_due, send_due
from tests.factories import NIGHT, World, seal, world
from tests.workflow.informing import (
    CONDITIONS,
    HOUR,
    SECRET,
    UNCONDITIONAL,
    approved,
    asked,
    carried,
    drafted,
    fresh,
    offered,
)
from tests.workflow.paper import CALL, CAME, INFORMATION, OFFER, QUESTION, came, opened

pytestmark = pytest.mark.django_db
LATER = NIGHT + 4 * HOUR


@pytest.fixture
def here(settings: Any, tmp_path: Path) -> World:
    settings.MEDIA_ROOT = tmp_path / "files"
    return world()


def scan(content: bytes = b"A letter, invented.\n") -> Scan:
    return Scan(
        content=io.BytesIO(content), size=len(content), name="letter.txt", claimed="text/plain", title="Scan"
    )


def arrived(verb: str, matter: CooperationRequest, actor: Any, **values: Any) -> CooperationRequest:
    known: dict[str, Any] = {"body": {}, "channel": "post_courier", "received_at": LATER}
    return record_arrival(
        verb, matter_id=matter.pk, actor=actor, now=LATER, key=f"{verb}:{matter.pk}", **(known | values)
    ).matter


def stored(matter: CooperationRequest) -> str:
    acts = Act.objects.filter(matter=matter)
    return "".join(bytes(one.payload).decode() for one in acts) + str(vars(fresh(matter)))


# --- opening ---------------------------------------------------------------------------------------------------


def test_an_offer_opens_with_its_conditions_and_waits_for_an_answer(here: World) -> None:
    matter = opened(here, OFFER)
    assert (matter.family, matter.status, matter.seat) == ("information", Status.OFFERED, "requested")
    assert request_payload(matter)["schema"] == "mla/offer/1"
    found = conditions_of(matter)
    assert found is not None
    assert (found.text, found.state) == (CONDITIONS, "written")
    clock = Deadline.objects.get(matter=matter, rule="OFFER")
    assert clock.start_at == CAME


def test_information_without_conditions_is_there_at_once(here: World) -> None:
    matter = opened(here, INFORMATION)
    assert (matter.status, request_payload(matter)["information"]) == (Status.RECEIVED, SECRET)
    assert conditions_of(matter) is None


@pytest.mark.parametrize("measure", ["POC_TECH", "POC_PRES", "POC_EVID", "POC_LEGAL", "POC_LOCATE"])
def test_a_question_opens_and_is_answered(here: World, measure: str) -> None:
    matter = opened(here, QUESTION | {"measure": measure})
    assert (matter.family, matter.status) == ("contact_point", Status.RECEIVED)
    assert set(Deadline.objects.filter(matter=matter).values_list("rule", flat=True)) >= {"POC_ANSWER"}
    done = actions.answer_question(
        matter_id=matter.pk, actor=here.poc_de, now=NIGHT, key="a", answer="Example Hosting."
    )
    assert done.matter.status == Status.ANSWERED
    to = read_payload(bytes(done.act.payload))["to"]
    assert to["authority"]["name"] == "Prosecution office of Cluj (invented)"


@pytest.mark.parametrize("said", [OFFER, INFORMATION, QUESTION], ids=["offer", "information", "question"])
def test_what_was_typed_can_be_shown_and_printed_as_the_letter_it_is(
    here: World, said: dict[str, Any]
) -> None:
    from_paper = opened(here, said)
    act = Act.objects.get(matter=from_paper)
    kinds = {"mla/offer/1": "SPONT_OFFER", "mla/information/1": "SPONT", "mla/question/1": "POC_AST"}
    kind = kinds[request_payload(from_paper)["schema"]]
    html = as_html(kind, bytes(act.payload), mark=None, digest=act.digest, code="x" * 16, verify_address="x")
    assert "Prosecution office of Cluj (invented)" in html


BAD: dict[str, tuple[dict[str, Any], str, str]] = {
    "an offer with its content": (OFFER | {"facts": SECRET}, "facts", "26(2)"),
    "an offer with names": (OFFER | {"persons": "Ion Inventatul"}, "persons", "26(2)"),
    "an offer with offences": (OFFER | {"offences": ["BC02"]}, "offences", "26(2)"),
    "whether there are conditions is left open": (
        INFORMATION | {"contents_none": []},
        "contents.conditions",
        "26(2)",
    ),
    "neither words nor scan": (INFORMATION | {"facts": " "}, "facts", "26(1)"),
    "a question without a question": (QUESTION | {"contents": {}}, "contents.question", "35(1)"),
    "nobody wrote it": (QUESTION | {"sender": " "}, "sender", ""),
}


@pytest.mark.parametrize("name", BAD)
def test_what_does_not_hold_is_refused_at_its_field_and_nothing_is_stored(here: World, name: str) -> None:
    said, field, rule = BAD[name]
    with pytest.raises(Unlawful) as refused:
        opened(here, said)
    assert [(one.field, one.rule) for one in refused.value.reasons] == [(field, rule)]
    assert not CooperationRequest.objects.exists()


def test_with_a_scan_the_information_need_not_be_typed(here: World) -> None:
    matter = opened(here, INFORMATION | {"facts": ""}, scan=scan())
    assert request_payload(matter)["annexes"][0]["sha256"] == matter.annexes.get().sha256


def test_the_same_reference_is_asked_back_whatever_the_family(here: World) -> None:
    opened(here, OFFER)
    with pytest.raises(Duplicate):
        opened(here, INFORMATION, key="k2")


def test_who_does_not_record_opens_nothing(here: World) -> None:
    with pytest.raises(NotAllowed):
        opened(here, OFFER, actor=here.prosecutor_de)


# --- by telephone ----------------------------------------------------------------------------------------------


def phoned(**values: Any) -> Any:
    fields = {name: getattr(CALL, name) for name in CALL.__dataclass_fields__}
    return came(channel="phone_confirm", call=type(CALL)(**(fields | values)))


def test_a_call_is_kept_with_who_called_and_our_call_back(here: World) -> None:
    matter = opened(here, QUESTION, received=phoned())
    receipt = Receipt.objects.get(act__matter=matter)
    assert (receipt.caller, receipt.called_back_number) == ("Ana Popescu, prosecutor", "+1 (202) 555-0100")
    assert receipt.called_back_at == CALL.called_back_at
    facts = Event.objects.get(chain=matter.pk).facts
    assert (facts["caller"], facts["called_back_number"]) == (CALL.caller, CALL.number)


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"caller": ""}, "caller"),
        ({"number": ""}, "called_back_number"),
        ({"number": "+1-202-555-0199"}, "number_from"),
        ({"called_back_at": None}, "called_back_at"),
        ({"called_back_at": CAME - timedelta(minutes=1)}, "called_back_at"),
        ({"called_back_at": NIGHT + timedelta(minutes=1)}, "called_back_at"),
    ],
)
def test_without_a_verified_call_back_nothing_is_opened(
    here: World, values: dict[str, Any], field: str
) -> None:
    with pytest.raises(Unlawful) as refused:
        opened(here, OFFER, received=phoned(**values))
    assert [one.field for one in refused.value.reasons] == [field]
    assert not CooperationRequest.objects.exists()


def test_a_number_that_is_not_on_record_needs_a_source(here: World) -> None:
    known = phoned(number="+1-202-555-0199", number_from="Their letter of 3 November")
    assert opened(here, OFFER, received=known).status == Status.OFFERED


def test_a_letter_on_paper_keeps_nothing_of_a_call(here: World) -> None:
    opened(here, OFFER, received=came(call=CALL))
    assert Receipt.objects.get().caller == ""


def test_a_later_act_by_telephone_needs_the_call_back_too(here: World) -> None:
    ours, _there = asked(here)
    with pytest.raises(Unlawful) as refused:
        arrived("answer_question", ours, here.clerk, body={"answer": "Yes."}, channel="phone_confirm")
    assert {one.field for one in refused.value.reasons} == {"caller", "called_back_number", "called_back_at"}
    call = type(CALL)(caller="Jonas Vogt", number="+1-202-555-0100", called_back_at=LATER)
    done = arrived(
        "answer_question", ours, here.clerk, body={"answer": "Yes."}, channel="phone_confirm", call=call
    )
    assert done.status == Status.ANSWERED
    event = Event.objects.filter(chain=ours.pk, verb="matter.answer_question").get()
    assert event.facts["caller"] == "Jonas Vogt"


# --- to the end: an offer on paper, both seats -----------------------------------------------------------------


def test_an_offer_on_paper_goes_to_its_end_on_the_receiving_side(here: World) -> None:
    matter = opened(here, OFFER)
    who: dict[str, Any] = {"matter_id": matter.pk, "actor": here.prosecutor_de, "now": NIGHT}
    with pytest.raises(Overtaken):
        arrived("disclose", matter, here.clerk_de, body={"information": SECRET})
    assert SECRET not in stored(matter)

    done = actions.accept_offer(**who, key="accept")
    body = read_payload(bytes(done.act.payload))["body"]
    assert (body["conditions"], body["offer_digest"]) == (CONDITIONS, "")
    seal(matter)
    carry_due(now=LATER)
    assert Message.objects.get(act=done.act).state == State.TO_DISPATCH

    arrived("disclose", matter, here.clerk_de, body={"information": SECRET, "persons": "Ion Inventatul"})
    payload = request_payload(fresh(matter))
    assert (payload["information"], payload["persons"]) == (SECRET, "Ion Inventatul")
    found = conditions_of(fresh(matter))
    assert found is not None
    assert (found.state, found.text) == ("accepted", CONDITIONS)
    arrived("ask_use", matter, here.clerk_de, body={"text": "Did it help?"})
    actions.report_use(**who, key="use", use="A search was made.")
    actions.close(**who, key="close", note="")
    assert fresh(matter).status == Status.CLOSED


def test_content_that_came_as_a_scan_alone_is_bound_by_its_hash(here: World) -> None:
    matter = opened(here, OFFER)
    actions.accept_offer(matter_id=matter.pk, actor=here.prosecutor_de, now=NIGHT, key="accept")
    with pytest.raises(Unlawful, match="add the scan"):
        arrived("disclose", matter, here.clerk_de)
    annex = add_annex(
        matter_id=matter.pk, actor=here.clerk_de, now=LATER, content=io.BytesIO(b"Content, invented.\n"),
        size=19, name="content.txt", claimed="text/plain", title="Content",
    )  # fmt: skip
    arrived("disclose", matter, here.clerk_de, scan=annex)
    payload = request_payload(fresh(matter))
    assert [one["sha256"] for one in payload["annexes"]] == [annex.sha256]


def test_an_offer_on_paper_is_declined_or_taken_back(here: World) -> None:
    matter = opened(here, OFFER)
    actions.decline_offer(matter_id=matter.pk, actor=here.poc_de, now=NIGHT, key="no", reason="Our law.")
    assert fresh(matter).status == Status.DECLINED
    other = opened(here, OFFER | {"reference": "78/SPONT/2026"}, key="k2")
    arrived("take_back", other, here.clerk_de, body={"reason": "The source is at risk."})
    assert fresh(other).status == Status.WITHDRAWN


def test_an_answer_on_paper_to_our_offer_lets_the_content_go_or_not(here: World) -> None:
    ours, _there = offered(here)
    arrived("decline_offer", ours, here.clerk, body={"reason": "Their law.", "acceptable": "Less."})
    with pytest.raises(Overtaken):
        actions.disclose(matter_id=ours.pk, actor=here.prosecutor, now=LATER, key="d")
    other, _there = offered(here)
    arrived("accept_offer", other, here.clerk, body={"conditions": CONDITIONS.replace(". ", ".\n")})
    actions.disclose(matter_id=other.pk, actor=here.prosecutor, now=LATER, key="d")
    arrived("report_use", other, here.clerk, body={"use": "A search was made.", "result": ""})
    assert fresh(other).status == Status.DISCLOSED


def test_an_answer_that_is_older_than_the_offer_is_asked_back(here: World) -> None:
    ours, _there = offered(here)
    with pytest.raises(Unlawful, match="older than our offer"):
        arrived(
            "accept_offer",
            ours,
            here.clerk,
            body={"conditions": CONDITIONS},
            received_at=NIGHT - timedelta(days=3),
        )


def test_a_question_is_closed_after_an_answer_on_paper(here: World) -> None:
    for verb, body in (
        ("answer_question", {"answer": "Example Hosting.", "material": []}),
        ("cannot_answer", {"reason": "Only a court may say.", "who": "", "instead": ""}),
    ):
        ours, _there = asked(here)
        arrived("acknowledge", ours, here.clerk, body={"our_reference": "AZ 9/26"})
        arrived(verb, ours, here.clerk, body=body)
        assert fresh(ours).counterpart_reference == "AZ 9/26"
        actions.close(matter_id=ours.pk, actor=here.poc, now=LATER, key=f"close:{verb}", note="")
        assert fresh(ours).status == Status.CLOSED


# --- from the sender's own copy --------------------------------------------------------------------------------


def written(here: World, verb: str = "offer", **values: Any) -> tuple[CooperationRequest, Copy]:
    """What left Romania; the wire to Germany is cut."""
    ours = approved(here, drafted(here, **values))
    seal(ours)
    send_due(now=NIGHT + HOUR)
    act = Act.objects.get(matter=ours, verb=verb)
    return fresh(ours), read_copy(bytes(act.payload))


def read_in(here: World, copy: Copy, key: str = "k1") -> CooperationRequest:
    return open_copy(
        authority_id=here.desk.pk, actor=here.clerk_de, now=LATER, key=key, copy=copy,
        received=came(received_at=NIGHT + 2 * HOUR),
    )  # fmt: skip


def test_our_own_copy_of_an_offer_opens_the_file_and_the_copy_of_the_content_follows(here: World) -> None:
    ours, copy = written(here)
    matter = read_in(here, copy)
    assert (matter.status, matter.thread) == (Status.OFFERED, ours.thread)
    with pytest.raises(Duplicate):
        read_in(here, copy, "k2")

    content = read_copy(bytes(Act.objects.get(matter=ours, verb="approve").payload))
    how: dict[str, Any] = {"actor": here.clerk_de, "now": LATER, "received": came(received_at=LATER)}
    with pytest.raises(Refused, match="not accepted"):
        record_copy(copy=content, **how)
    assert SECRET not in stored(matter)
    done = actions.accept_offer(matter_id=matter.pk, actor=here.prosecutor_de, now=NIGHT, key="accept")
    assert read_payload(bytes(done.act.payload))["body"]["offer_digest"] == copy.digest
    record_copy(copy=content, **how)
    assert request_payload(fresh(matter))["information"] == SECRET
    with pytest.raises(Refused, match="already"):
        record_copy(copy=content, **how)


def test_the_copy_of_the_acceptance_lets_our_content_go(here: World) -> None:
    ours, copy = written(here)
    matter = read_in(here, copy)
    done = actions.accept_offer(matter_id=matter.pk, actor=here.prosecutor_de, now=LATER, key="accept")
    answer = read_copy(bytes(done.act.payload))
    record_copy(copy=answer, actor=here.clerk, now=LATER, received=came(received_at=LATER))
    assert fresh(ours).status == Status.CONDITIONS_ACCEPTED
    actions.disclose(matter_id=ours.pk, actor=here.prosecutor, now=LATER, key="disclose")


def test_content_under_conditions_without_an_offer_opens_nothing(here: World) -> None:
    ours, _copy = written(here)
    content = read_copy(bytes(Act.objects.get(matter=ours, verb="approve").payload))
    assert content.is_letter
    with pytest.raises(Refused, match="conditions alone"):
        record_copy(copy=content, actor=here.clerk_de, now=LATER, received=came(received_at=LATER))
    assert not CooperationRequest.objects.filter(party=here.de).exists()


def test_content_under_other_conditions_than_the_accepted_ones_stays_out(here: World) -> None:
    ours, _copy = written(here)
    typed = opened(here, OFFER | {"reference": ours.reference, "contents": {"conditions": "Tell nobody."}})
    actions.accept_offer(matter_id=typed.pk, actor=here.prosecutor_de, now=NIGHT, key="accept")
    content = read_copy(bytes(Act.objects.get(matter=ours, verb="approve").payload))
    with pytest.raises(Refused, match="not those that were accepted"):
        record_copy(copy=content, actor=here.clerk_de, now=LATER, received=came(received_at=LATER))
    assert SECRET not in stored(typed)


def test_a_typed_offer_and_the_copy_of_its_content_are_joined_by_the_reference(here: World) -> None:
    ours, _copy = written(here)
    typed = opened(here, OFFER | {"reference": ours.reference})
    actions.accept_offer(matter_id=typed.pk, actor=here.prosecutor_de, now=NIGHT, key="accept")
    content = read_copy(bytes(Act.objects.get(matter=ours, verb="approve").payload))
    record_copy(copy=content, actor=here.clerk_de, now=LATER, received=came(received_at=LATER))
    assert fresh(typed).status == Status.DISCLOSED
    assert Act.objects.get(matter=typed, verb="disclose").digest == content.digest


def test_our_dispatched_offer_and_the_copy_of_their_answer_are_joined_by_our_reference(here: World) -> None:
    """They typed our offer from paper, so their answer has a thread of their own, and no digest of ours."""
    ours, _copy = written(here)
    typed = opened(here, OFFER | {"reference": ours.reference})
    done = actions.accept_offer(matter_id=typed.pk, actor=here.prosecutor_de, now=LATER, key="accept")
    answer = read_copy(bytes(done.act.payload))
    how: dict[str, Any] = {
        "copy": answer,
        "actor": here.clerk,
        "now": LATER,
        "received": came(received_at=LATER),
    }
    with pytest.raises(Refused, match="No file"):
        record_copy(**how)
    Message.objects.filter(act__matter=ours).update(state=State.TO_DISPATCH)
    dispatch(
        message_id=Message.objects.get(act__matter=ours).pk, actor=here.clerk, now=LATER, channel="post_courier",
        dispatched_at=NIGHT + 2 * HOUR, recipient="The desk (invented)",
    )  # fmt: skip
    record_copy(**how)
    assert fresh(ours).status == Status.CONDITIONS_ACCEPTED


def test_our_own_copies_of_information_and_of_a_question_open_their_files(here: World) -> None:
    _ours, copy = written(here, "send", **UNCONDITIONAL)
    assert read_in(here, copy).status == Status.RECEIVED
    question, there = asked(here)
    sent = read_copy(bytes(Act.objects.get(matter=question, verb="send").payload))
    with pytest.raises(Duplicate) as found:
        read_in(here, sent, "k2")
    assert found.value.existing == there


def test_a_copy_does_not_come_by_telephone(here: World) -> None:
    _ours, copy = written(here)
    with pytest.raises(Refused) as refused:
        open_copy(
            authority_id=here.desk.pk, actor=here.clerk_de, now=LATER, key="k", copy=copy,
            received=came(channel="phone_confirm", received_at=NIGHT + 2 * HOUR),
        )  # fmt: skip
    assert refused.value.reasons[0].field == "channel"


def test_the_message_that_comes_after_the_offer_was_read_finds_the_file(here: World) -> None:
    ours, copy = written(here)
    matter = read_in(here, copy)
    carried(ours, at=LATER)
    assert Message.objects.get(act__matter=ours).state == State.DELIVERED
    assert CooperationRequest.objects.get(party=here.de) == matter
    assert Document.objects.get(matter=matter).kind == "SPONT_OFFER"
