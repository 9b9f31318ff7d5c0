"""A request read from the sender's own copy: the same file as one that came by wire, with the sender's bytes."""

import io
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from mla.audit.models import Event
from mla.documents.copy import Copy, read_copy
from mla.documents.models import Document
from mla.documents.seal import seal
from mla.exchange.models import Message, Receipt
from mla.requests import store
from mla.requests.models import Act, Annex, CooperationRequest
from mla.workflow import actions, relay
from mla.workflow.intake import Duplicate, Received, Scan
from mla.workflow.read_back import open_copy
from mla.workflow.refusals import NotAllowed, Refused
from tests import factories
from tests.documents.dropped import letter
from tests.factories import NIGHT, World

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
LATER = NIGHT + timedelta(hours=5)


@pytest.fixture
def here(settings: Any, tmp_path: Path) -> World:
    settings.MEDIA_ROOT = tmp_path / "files"
    return factories.world()


def approved(here: World, **values: Any) -> bytes:
    """The canonical bytes that Romania approved; its letter was never carried."""
    matter = factories.approved(here, **values)
    return bytes(Act.objects.get(matter=matter, verb="approve").payload)


def came(**values: Any) -> Received:
    known: dict[str, Any] = {"channel": "post_courier", "received_at": NIGHT + timedelta(hours=3)}
    return Received(**(known | values))


def scan(pdf: bytes) -> Scan:
    return Scan(
        content=io.BytesIO(pdf),
        size=len(pdf),
        name="letter.pdf",
        claimed="application/pdf",
        title="The letter",
    )


def opened(here: World, copy: Copy, *, key: str = "k1", **values: Any) -> CooperationRequest:
    known: dict[str, Any] = {"actor": here.clerk_de, "received": came(), "scan": None}
    return open_copy(authority_id=here.desk.pk, now=LATER, key=key, copy=copy, **(known | values))


def test_a_sealed_letter_opens_the_file_of_the_other_seat_without_the_relay(here: World) -> None:
    """Approved, sealed and exported there; dropped, read and answered here."""
    content = approved(here)
    row = Document.objects.get(payload_digest=read_copy(content).digest)
    assert seal(row.pk, now=NIGHT)
    row.refresh_from_db()
    exported = store.read(row.sha256)

    matter = opened(here, read_copy(exported), scan=scan(exported))

    first = Act.objects.get(matter=matter)
    sent = Act.objects.get(matter__party=here.ro, verb="approve")
    assert bytes(first.payload) == bytes(sent.payload)
    assert first.digest == sent.digest
    assert matter.counterpart_reference == sent.matter.reference
    assert matter.thread == sent.matter.thread
    assert matter.counterpart_authority == here.office
    assert Annex.objects.get(matter=matter).sha256 == row.sha256
    done = actions.acknowledge(matter_id=matter.pk, actor=here.poc_de, now=LATER, key="a")
    assert done.matter.status == "acknowledged"


def test_one_event_and_one_receipt_say_that_nobody_typed_it(here: World) -> None:
    pdf = letter(approved(here))
    matter = opened(here, read_copy(pdf), scan=scan(pdf))
    event = Event.objects.get(chain=matter.pk)
    receipt = Receipt.objects.get(act__matter=matter)
    assert (event.verb, event.actor) == ("matter.receive", here.clerk_de.audit_name)
    assert event.facts["digest"] == read_copy(pdf).digest
    assert (receipt.copied, receipt.taken_in_by) == (True, here.clerk_de)
    assert receipt.scan is not None
    assert event.facts["scan"] == receipt.scan.sha256


def test_the_same_key_opens_one_file_and_another_key_none(here: World) -> None:
    copy = read_copy(approved(here))
    first = opened(here, copy)
    assert opened(here, copy).pk == first.pk
    with pytest.raises(Duplicate) as found:
        opened(here, copy, key="k2")
    assert (found.value.existing, found.value.final) == (first, True)
    with pytest.raises(Duplicate):
        opened(here, copy, key="k3", received=came(again=True))
    assert CooperationRequest.objects.filter(party=here.de).count() == 1


def test_a_letter_for_another_state_opens_nothing(here: World) -> None:
    copy = read_copy(approved(here))
    with pytest.raises(Refused, match="addressed to Germany"):
        open_copy(
            authority_id=here.office.pk, actor=here.clerk, now=LATER, key="k", copy=copy, received=came()
        )
    unknown = {**copy.content, "requesting": {**copy.content["requesting"], "party": "XX"}}
    with pytest.raises(Refused, match="not one that this installation knows"):
        opened(here, replace(copy, content=unknown))
    assert not CooperationRequest.objects.filter(party=here.de).exists()


@pytest.mark.parametrize(
    ("received", "field"),
    [
        ({"channel": "pigeon"}, "channel"),
        ({"received_at": LATER + timedelta(minutes=1)}, "received_at"),
        ({"received_at": NIGHT - timedelta(days=3)}, "received_at"),
    ],
)
def test_a_receipt_that_does_not_hold_is_refused_at_its_field(
    here: World, received: dict[str, Any], field: str
) -> None:
    with pytest.raises(Refused) as refused:
        opened(here, read_copy(approved(here)), received=came(**received))
    assert refused.value.reasons[0].field == field


@pytest.mark.parametrize("who", ["prosecutor_de", "officer_de", "clerk", "poc"])
def test_only_those_who_record_for_this_authority_open_a_file(here: World, who: str) -> None:
    with pytest.raises(NotAllowed):
        opened(here, read_copy(approved(here)), actor=getattr(here, who))


def test_a_follow_up_finds_the_preservation_and_stops_its_clock(here: World) -> None:
    first = opened(here, read_copy(approved(here)))
    who: dict[str, Any] = {"matter_id": first.pk, "actor": here.poc_de, "now": LATER}
    actions.acknowledge(**who, key="a")
    actions.confirm_preservation(
        **who, key="c", preserved_from=NIGHT.date(), preserved_until=None, items="Log-in records"
    )
    asked = read_copy(approved(here))
    earlier = {
        "date": "2026-11-21T01:44:00Z",
        "reference": first.counterpart_reference,
        "their_reference": "",
        "requesting_authority": "",
        "requested_authority": "",
        "channel": "",
        "preserved_from": None,
        "preserved_until": None,
    }
    content = {
        **asked.content,
        "measure": "STO_SUB",
        "previous_preservation": earlier,
        "data": {**asked.content["data"], "categories": ["SUB"]},
    }
    second = opened(here, replace(asked, content=content), key="k2")
    first.refresh_from_db()
    assert second.previous_id == first.pk
    assert first.status == "preserved_pending_decision"


def sent_to_germany(here: World) -> CooperationRequest:
    return factories.sent(here)


def test_the_message_that_comes_after_the_letter_was_read_finds_the_file(here: World) -> None:
    ours = sent_to_germany(here)
    content = bytes(Act.objects.get(matter=ours, verb="send").payload)
    matter = opened(here, read_copy(content))
    relay.carry_due(now=LATER)
    assert Message.objects.get(act__matter=ours).state == "delivered"
    assert CooperationRequest.objects.get(party=here.de) == matter
    assert Act.objects.filter(matter=matter).count() == 1


def test_a_forged_letter_read_before_the_message_is_shown_to_be_another(here: World) -> None:
    ours = sent_to_germany(here)
    content = bytes(Act.objects.get(matter=ours, verb="send").payload)
    forged = content.replace(b"hospital", b"ministry")
    matter = opened(here, read_copy(forged))
    for _again in range(2):
        relay.carry_due(now=LATER)
    assert Message.objects.get(act__matter=ours).state == "cannot_be_placed"
    kept = Act.objects.get(matter=matter, applied=False)
    assert bytes(kept.payload) == content
