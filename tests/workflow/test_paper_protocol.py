"""A notification of an order (Art. 7(5)) and a proposal of a joint investigation (Art. 12) that came on paper."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from mla.deadlines.models import Deadline
from mla.documents.html import as_html
from mla.documents.models import Document
from mla.exchange.models import Receipt
from mla.requests.models import Act, CooperationRequest
from mla.workflow import actions
from mla.workflow.judgement import request_payload
from mla.workflow.notified import grounds
from mla.workflow.recording import record_arrival
from mla.workflow.refusals import Unlawful
from mla.workflow.team_asked import taken_down
from mla.workflow.team_concluding import conclude_due
from tests.factories import NIGHT, World, world
from tests.workflow.directing import SECRET
from tests.workflow.informing import HOUR, fresh
from tests.workflow.paper import CALL, CAME, NOTIFICATION, PROPOSAL, came, opened
from tests.workflow.teaming import ITEMS, agree, known

pytestmark = pytest.mark.django_db
LATER = NIGHT + 4 * HOUR


@pytest.fixture
def here(settings: Any, tmp_path: Path) -> World:
    settings.MEDIA_ROOT = tmp_path / "files"
    return world()


def arrived(verb: str, matter: CooperationRequest, actor: Any, **values: Any) -> CooperationRequest:
    known: dict[str, Any] = {"body": {}, "channel": "post_courier", "received_at": LATER}
    return record_arrival(
        verb, matter_id=matter.pk, actor=actor, now=LATER, key=f"{verb}:{matter.pk}", **(known | values)
    ).matter


@pytest.mark.parametrize(("said", "schema", "family"), [
    (NOTIFICATION, "mla/notification/1", "direct"),
    (PROPOSAL, "mla/team/1", "team"),
], ids=["notification", "proposal"])  # fmt: skip
def test_it_opens_a_file_of_the_notified_or_asked_state_whose_clock_starts_at_receipt(
    here: World, said: dict[str, Any], schema: str, family: str
) -> None:
    matter = opened(here, said)
    assert (matter.seat, matter.status, matter.family) == ("requested", "received", family)
    assert request_payload(matter)["schema"] == schema
    assert Deadline.objects.get(matter=matter, rule="ACK_OUT").start_at == CAME
    assert Receipt.objects.get(act__matter=matter).taken_in_by == here.clerk_de


@pytest.mark.parametrize(("said", "kind"), [(NOTIFICATION, "P2_7_NOTE"), (PROPOSAL, "JIT")],
                         ids=["notification", "proposal"])  # fmt: skip
def test_what_was_typed_can_be_shown_and_printed_as_the_letter_it_is(
    here: World, said: dict[str, Any], kind: str
) -> None:
    act = Act.objects.get(matter=opened(here, said))
    html = as_html(kind, bytes(act.payload), mark=None, digest=act.digest, code="x" * 16, verify_address="x")
    assert "Prosecution office of Cluj (invented)" in html
    assert "SHA-256 of the order" not in html, "nobody here has the bytes of the order"


def test_a_notification_by_telephone_is_taken_down_after_the_call_back(here: World) -> None:
    matter = opened(here, NOTIFICATION, received=came(channel="phone_confirm", call=CALL))
    assert Receipt.objects.get(act__matter=matter).caller == "Ana Popescu, prosecutor"


BAD: dict[str, tuple[dict[str, Any], str, str]] = {
    "no provider": (NOTIFICATION | {"custodian_name": " "}, "custodian_name", "7(3)(c) CETS 224"),
    "of a request to a registrar": (NOTIFICATION | {"measure": "P2_6"}, "measure", "7(5)(a) CETS 224"),
    "no text": (PROPOSAL | {"contents": {}}, "contents.purposes", "12(2) CETS 224"),
    "blank text": (PROPOSAL | {"contents": {"purposes": " "}}, "contents.purposes", "12(2) CETS 224"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_does_not_hold_is_refused_at_its_field_and_nothing_is_stored(here: World, name: str) -> None:
    said, field, rule = BAD[name]
    with pytest.raises(Unlawful) as refused:
        opened(here, said)
    assert [(one.field, one.rule) for one in refused.value.reasons] == [(field, rule)]
    assert not CooperationRequest.objects.exists()


def test_the_notified_state_asks_is_answered_on_paper_and_instructs_the_provider(here: World) -> None:
    matter = opened(here, NOTIFICATION)
    step: dict[str, Any] = {"matter_id": matter.pk, "actor": here.poc_de, "now": NIGHT + HOUR}
    actions.acknowledge(**step, key="a")
    actions.ask(**step, key="b", questions=["Which account?"])
    assert (
        arrived("answer", matter, here.clerk_de, body={"answers": ["The second."]}).status == "acknowledged"
    )
    assert {"POST", "SOV"} <= {
        one.ground.code for one in grounds(fresh(matter), NIGHT.date()) if one.available
    }
    done = actions.instruct(**step | {"now": LATER}, key="c", ground="SOV", reasons="Ours.")
    assert done.matter.status == "barred"
    order = Document.objects.get(matter=matter, kind="P2_7_INS")
    assert b"Example Hosting" in bytes(order.payload)
    assert SECRET.encode() not in bytes(order.payload)


def test_a_withdrawal_that_comes_on_paper_ends_the_notification(here: World) -> None:
    matter = opened(here, NOTIFICATION)
    assert arrived("tell_withdrawal", matter, here.clerk_de, body={"text": ""}).status == "withdrawn"


def test_a_team_is_agreed_upon_and_ended_with_a_state_that_writes_on_paper(here: World) -> None:
    matter = opened(here, PROPOSAL)
    text = known(matter).latest
    assert {row["code"]: row["text"] for row in text.contents} == ITEMS
    agree(matter, here.poc_de, text.digest)
    body = taken_down(
        "agree_text", matter, {"shown_digest": text.digest, "officer": "A. Popescu"}, NIGHT.date()
    )
    arrived("agree_text", matter, here.clerk_de, body=body)
    conclude_due(now=LATER)
    assert fresh(matter).status == "team_at_work"
    gone = {"manner": "withdrawal", "reason": "Our law changed.", "ended_on": "2026-11-21"}
    assert arrived("end_team", matter, here.clerk_de, body=gone).status == "team_ended"


def test_the_clock_of_an_answer_to_their_other_text_starts_when_the_paper_came(here: World) -> None:
    matter = opened(here, PROPOSAL)
    changed = {
        "item_purposes": "Another purpose.",
        "ends_on": None,
        "reason": "Narrower.",
        "shown_digest": "",
    }
    body = taken_down("propose_changes", matter, changed, NIGHT.date())
    early = LATER - timedelta(hours=2)
    arrived("propose_changes", matter, here.clerk_de, body=body, received_at=early)
    assert Deadline.objects.get(matter=matter, rule="TEAM_TEXT", ended_at__isnull=True).start_at == early


def test_the_clock_of_an_answer_to_their_first_text_starts_when_the_paper_came(here: World) -> None:
    matter = opened(here, PROPOSAL)
    actions.acknowledge(matter_id=matter.pk, actor=here.poc_de, now=NIGHT + HOUR, key="a")
    assert Deadline.objects.get(matter=matter, rule="TEAM_TEXT", ended_at__isnull=True).start_at == CAME
