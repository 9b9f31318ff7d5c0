"""A file that an act names crosses with it: the same bytes, on the other side's own file; nothing else does."""

from datetime import timedelta
from io import BytesIO

import pytest

from mla.audit.models import Event
from mla.documents.models import Document
from mla.exchange.models import Message
from mla.requests import store
from mla.requests.models import Act, Annex, CooperationRequest
from mla.requests.snapshot import snapshot_bytes
from mla.workflow import actions
from mla.workflow.annexes import add_annex
from mla.workflow.arrivals import accept_message
from mla.workflow.refusals import Unlawful
from tests.factories import NIGHT, World, received, seal, submitted, world
from tests.workflow.matters import matter_in

pytestmark = pytest.mark.django_db
LATER = NIGHT + timedelta(hours=2)


@pytest.fixture
def here() -> World:
    return world()


def annexed(matter: CooperationRequest, who: object, content: bytes, title: str) -> Annex:
    return add_annex(
        matter_id=matter.pk,
        actor=who,  # type: ignore[arg-type] # a User in both calls
        now=NIGHT,
        content=BytesIO(content),
        size=len(content),
        name=f"{title}.txt",
        claimed="text/plain",
        title=title,
    )


def carried(matter: CooperationRequest, verb: str) -> Message:
    message = Message.objects.select_related("act__matter", "to_party").get(
        act__matter=matter, act__verb=verb
    )
    seal(matter, now=NIGHT)
    accept_message(message, now=LATER)
    return message


def requested_with_annex(here: World) -> tuple[CooperationRequest, Message]:
    matter = submitted(here)
    annexed(matter, here.prosecutor, b"Judicial order (invented)\n", "order")
    shown = snapshot_bytes(CooperationRequest.objects.get(pk=matter.pk))[1]
    actions.approve(matter_id=matter.pk, actor=here.poc, now=NIGHT, key="approve", shown_digest=shown)
    seal(matter, now=NIGHT)
    annexed(matter, here.clerk, b"Our own note on the telephone call\n", "internal note")
    actions.send(matter_id=matter.pk, now=LATER, key="send")
    return matter, carried(matter, "send")


def test_the_annexes_of_a_request_lie_on_the_file_that_received_it(here: World) -> None:
    matter, message = requested_with_annex(here)
    theirs = CooperationRequest.objects.get(thread=matter.thread, party=here.de)

    annexes = list(Annex.objects.filter(matter=theirs))
    assert [(one.letter, one.title) for one in annexes] == [("A", "order")]
    assert store.read(annexes[0].sha256) == b"Judicial order (invented)\n"
    event = Event.objects.get(chain=theirs.pk, verb="annex.received")
    assert (event.actor, event.facts) == ("party:RO", {"sha256": [annexes[0].sha256]})

    accept_message(message, now=LATER)  # Delivered twice, filed once.
    assert Annex.objects.filter(matter=theirs).count() == 1
    assert Event.objects.filter(chain=theirs.pk, verb="annex.received").count() == 1


def test_the_material_of_an_outcome_reaches_the_requesting_file(here: World) -> None:
    ours = matter_in(here, "assistance", "requesting", "accepted")
    theirs = matter_in(here, "assistance", "requested", "in_execution", thread=ours.thread)
    annexed(ours, here.prosecutor, b"what we sent\n", "sent")
    produced = annexed(theirs, here.poc_de, b"mailbox,name\n", "subscriber")

    actions.execute(
        matter_id=theirs.pk,
        actor=here.poc_de,
        now=NIGHT,
        key="execute",
        outcome="executed_full",
        measures_taken="Production order served.",
        material=[(produced.title, produced.sha256)],
    )
    carried(theirs, "execute")

    assert [(one.letter, one.title) for one in Annex.objects.filter(matter=ours)] == [
        ("A", "sent"),
        ("B", "subscriber"),
    ]


def test_material_that_came_when_the_file_had_no_place_for_it_is_filed_all_the_same(here: World) -> None:
    ours = matter_in(here, "assistance", "requesting", "withdrawn")
    theirs = matter_in(here, "assistance", "requested", "in_execution", thread=ours.thread)
    produced = annexed(theirs, here.poc_de, b"mailbox,name\n", "subscriber")
    actions.execute(
        matter_id=theirs.pk,
        actor=here.poc_de,
        now=NIGHT,
        key="execute",
        outcome="executed_full",
        measures_taken="Production order served.",
        material=[(produced.title, produced.sha256)],
    )
    carried(theirs, "execute")

    assert Act.objects.get(matter=ours).applied is False
    assert Annex.objects.get(matter=ours).title == "subscriber"
    assert Document.objects.get(matter=ours).received


def test_material_that_is_no_annex_of_the_file_is_refused_by_its_name(here: World) -> None:
    theirs = matter_in(here, "assistance", "requested", "in_execution")
    with pytest.raises(Unlawful, match="“records\\.csv” is not an annex of this file"):
        actions.execute(
            matter_id=theirs.pk,
            actor=here.poc_de,
            now=NIGHT,
            key="execute",
            outcome="executed_full",
            measures_taken="Production order served.",
            material=[("records.csv", "9f" * 32)],
        )


def test_a_request_without_annexes_files_nothing(here: World) -> None:
    theirs = received(here)
    assert not Annex.objects.filter(matter=theirs).exists()
    assert not Event.objects.filter(chain=theirs.pk, verb="annex.received").exists()
