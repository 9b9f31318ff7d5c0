"""A letter of an open file, dropped as a PDF of ours: shown, put on the file, the same as if it came by wire."""

from datetime import timedelta
from typing import Any

import orjson
import pytest
from django.forms import Form
from django.urls import reverse

from mla.audit.canonical import canonical
from mla.exchange.models import Receipt
from mla.requests.models import Act, Annex, CooperationRequest
from mla.workflow import actions
from tests import factories
from tests.documents.dropped import letter
from tests.factories import NIGHT, World
from tests.web.test_incoming import VALUES
from tests.web.test_pages import signed_in
from tests.web.test_read_back import file

READ, PUT = reverse("incoming_read"), reverse("incoming_letter")
HOW = {"channel": "post_courier", "received_at": "", "note": "By the night courier"}
AT = NIGHT + timedelta(hours=3)


@pytest.fixture
def theirs(here: World) -> CooperationRequest:
    return factories.received(here)


@pytest.fixture
def acknowledgement(here: World, theirs: CooperationRequest) -> bytes:
    """What Germany wrote; the wire between the two is cut."""
    done = actions.acknowledge(matter_id=theirs.pk, actor=here.poc_de, now=AT, key="a", officer="J. Vogt")
    return bytes(done.act.payload)


def ours(theirs: CooperationRequest) -> CooperationRequest:
    return CooperationRequest.objects.get(thread=theirs.thread, party="RO")


def dropped(user: Any, content: bytes) -> Any:
    return signed_in(user).post(READ, VALUES | {"copy": file(content)})


def put(user: Any, shown: Any, **values: Any) -> Any:
    form = next(one["form"] for one in shown.context if isinstance(one.get("form"), Form))
    return signed_in(user).post(PUT, {"carried": form["carried"].value()} | HOW | values)


def altered(content: bytes, **values: Any) -> bytes:
    return canonical(orjson.loads(content) | values)


def test_it_is_shown_and_nothing_moves_before_a_person_agrees(
    here: World, theirs: CooperationRequest, acknowledgement: bytes
) -> None:
    shown = dropped(here.clerk, letter(acknowledgement))
    page = shown.content.decode()
    assert shown.status_code == 200
    for words in (
        "Acknowledgement of receipt",
        "J. Vogt",
        str(ours(theirs)),
        "Who made it",
    ):
        assert words in page, words
    assert ours(theirs).status == "sent"
    assert not Annex.objects.filter(matter=ours(theirs)).exists()


def test_agreed_it_moves_the_file_and_keeps_the_senders_bytes(
    here: World, theirs: CooperationRequest, acknowledgement: bytes
) -> None:
    answer = put(here.clerk, dropped(here.clerk, letter(acknowledgement)))
    assert answer.status_code == 302
    matter = ours(theirs)
    assert (matter.status, matter.counterpart_reference) == ("acknowledged", theirs.reference)
    act = Act.objects.get(matter=matter, verb="acknowledge")
    assert bytes(act.payload) == acknowledgement
    receipt = Receipt.objects.get(act=act)
    assert (receipt.copied, receipt.channel, receipt.note) == (True, "post_courier", "By the night courier")
    assert receipt.taken_in_by == here.clerk
    assert receipt.scan is not None


def test_a_second_copy_is_told_that_it_is_there(
    here: World, theirs: CooperationRequest, acknowledgement: bytes
) -> None:
    shown = dropped(here.clerk, letter(acknowledgement))
    put(here.clerk, shown)
    assert "This letter is on the file already." in dropped(here.clerk, acknowledgement).content.decode()
    again = put(here.clerk, shown)
    assert again.status_code == 422
    assert Act.objects.filter(matter=ours(theirs), verb="acknowledge").count() == 1


@pytest.mark.parametrize("who", ["clerk_de", "second_prosecutor"])
def test_who_may_not_see_or_record_it_learns_nothing(
    here: World, theirs: CooperationRequest, acknowledgement: bytes, who: str
) -> None:
    answer = dropped(getattr(here, who), letter(acknowledgement))
    assert answer.status_code in {403, 422}
    assert str(ours(theirs)) not in answer.content.decode()
    assert ours(theirs).status == "sent"


BODIES: dict[str, Any] = {
    "a number for a date": {"act": "confirm_preservation", "body": {"preserved_from": 5}},
    "an unknown field": {"body": {"our_reference": "DE-2026-000001-82", "surprise": "x"}},
    "a verb of ours": {"act": "approve", "body": {}},
    "a verb nobody knows": {"act": "drop_table", "body": {}},
    "a ground nobody knows": {
        "act": "refuse",
        "body": {"ground": "MOOD", "reasons": "x", "consultation": {"considered": False, "note": ""}},
    },
    "a thread that is no UUID": {"thread": "../../etc/passwd"},
    "another thread": {"thread": "6c1b7f4e-6a0e-4c4f-9f6e-2f7a3f1f9f11"},
    "another measure": {"measure": "STO_SUB"},
    "both sides the same": {"from": None},
}


@pytest.mark.parametrize("name", sorted(BODIES))
def test_what_was_made_to_harm_is_refused_with_words(
    here: World, theirs: CooperationRequest, acknowledgement: bytes, name: str
) -> None:
    content = orjson.loads(acknowledgement)
    values = {"from": content["to"]} if name == "both sides the same" else BODIES[name]
    answer = dropped(here.clerk, letter(altered(acknowledgement, **values)))
    assert answer.status_code == 422, answer.content.decode()
    assert "There is a problem" in answer.content.decode()
    assert ours(theirs).status == "sent"


def test_an_act_that_does_not_fit_the_state_says_so_and_moves_nothing(
    here: World, theirs: CooperationRequest, acknowledgement: bytes
) -> None:
    late = altered(
        acknowledgement,
        act="extend",
        body={"until": "2027-05-01", "reason": "Asked for"},
    )
    answer = put(here.clerk, dropped(here.clerk, letter(late)))
    assert answer.status_code == 422
    assert ours(theirs).status == "sent"


def test_dated_after_its_receipt_is_asked_back(
    here: World, theirs: CooperationRequest, acknowledgement: bytes
) -> None:
    shown = dropped(here.clerk, letter(acknowledgement))
    answer = put(here.clerk, shown, received_at=f"{NIGHT - timedelta(days=1):%Y-%m-%dT%H:%M}")
    assert answer.status_code == 422
    assert "dated after it was received" in answer.content.decode()
