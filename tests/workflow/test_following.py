"""The request under Art. 31 that follows a preservation brings the proofs along."""

from datetime import timedelta
from io import BytesIO

import pytest

from mla.audit.models import Event
from mla.documents.models import Document
from mla.requests import store
from mla.requests.models import Annex, CooperationRequest
from mla.requests.snapshot import snapshot_bytes
from mla.workflow import actions
from mla.workflow.annexes import add_annex
from mla.workflow.following import follow_up
from tests.factories import NIGHT, World, seal, submitted, world

pytestmark = pytest.mark.django_db
LATER = NIGHT + timedelta(hours=2)


@pytest.fixture
def here() -> World:
    return world()


def annexed(matter: CooperationRequest, actor: object, title: str) -> Annex:
    content = f"{title} (invented)\n".encode()
    return add_annex(
        matter_id=matter.pk,
        actor=actor,  # type: ignore[arg-type] # a User in both calls
        now=NIGHT,
        content=BytesIO(content),
        size=len(content),
        name=f"{title}.txt",
        claimed="text/plain",
        title=title,
    )


def sent_with_an_annex(here: World) -> CooperationRequest:
    matter = submitted(here)
    annexed(matter, here.prosecutor, "order")
    shown = snapshot_bytes(CooperationRequest.objects.get(pk=matter.pk))[1]
    actions.approve(matter_id=matter.pk, actor=here.poc, now=NIGHT, key="approve", shown_digest=shown)
    seal(matter)
    annexed(matter, here.clerk, "note of a call")
    return actions.send(matter_id=matter.pk, now=LATER, key="send").matter


def confirmed(matter: CooperationRequest) -> Document:
    """The letter with which the other side confirmed, as `mla.workflow.arrivals` files it."""
    sha256, size = store.put([b"%PDF-1.7 confirmation, invented\n"])
    return Document.objects.create(
        matter=matter,
        kind="PRES_CONF",
        received=True,
        languages="en,fr",
        payload=b"{}",
        payload_digest="c" * 64,
        created_at=LATER,
        next_attempt_at=LATER,
        sealed_at=LATER,
        sha256=sha256,
        size=size,
        pages=2,
    )


def test_the_confirmation_and_what_was_enclosed_before_become_annexes_of_the_draft(here: World) -> None:
    preservation = sent_with_an_annex(here)
    letter = confirmed(preservation)

    draft = follow_up(preservation=preservation, measure="STO_SUB", actor=here.prosecutor, now=LATER)

    proofs = list(Annex.objects.filter(matter=draft))
    assert [(one.letter, one.media_type, one.pages) for one in proofs] == [
        ("A", "application/pdf", 2),
        ("B", "text/plain", None),
    ]
    assert proofs[0].sha256 == letter.sha256
    assert proofs[1].title == "order"
    assert b'"sha256":"' + letter.sha256.encode() in snapshot_bytes(draft)[0]
    event = Event.objects.get(chain=draft.pk, verb="annex.carried")
    assert event.facts == {"sha256": [one.sha256 for one in proofs], "from": str(preservation.pk)}


def test_without_proofs_the_draft_has_no_annexes_and_no_event_about_them(here: World) -> None:
    preservation = submitted(here)
    shown = snapshot_bytes(preservation)[1]
    actions.approve(matter_id=preservation.pk, actor=here.poc, now=NIGHT, key="a", shown_digest=shown)
    seal(preservation)
    preservation = actions.send(matter_id=preservation.pk, now=LATER, key="s").matter

    draft = follow_up(preservation=preservation, measure="STO_SUB", actor=here.prosecutor, now=LATER)

    assert not Annex.objects.filter(matter=draft).exists()
    assert not Event.objects.filter(chain=draft.pk, verb="annex.carried").exists()
