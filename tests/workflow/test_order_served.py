"""An order to which another State gives effect: what is served on the provider, and what its authorities alone read
(Art. 8(3)(a) and (b) CETS 224).
"""

import io
import json
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from mla.documents.copy import NotOurs, read_copy
from mla.documents.html import as_html
from mla.documents.models import Document
from mla.exchange.models import Message
from mla.requests.models import CooperationRequest
from mla.requests.snapshot import snapshot_bytes
from mla.requests.snapshot_direct import served_bytes
from mla.workflow import actions
from mla.workflow.annexes import add_annex
from mla.workflow.judgement import request_payload
from mla.workflow.letters_received import letters_with
from mla.workflow.refusals import Overtaken
from mla.workflow.relay import carry_due
from tests.factories import NIGHT, World, seal, world
from tests.measures import made_central, ready, switch_on
from tests.workflow.informing import HOUR, fresh, theirs

pytestmark = pytest.mark.django_db
SECRET = "An undercover officer wrote to the account from a flat in Cluj."
SUPPORTING: dict[str, Any] = {
    "items": ["session_logs"],
    "facts": SECRET,
    "domestic_legal_basis": "Code of Criminal Procedure, section 138 (invented)",
    "special_procedures": "Tell us by telephone before you serve it.",
    "link": "The account demanded the ransom.",
    "contents": {
        "seeking_authority": "The prosecution office of Cluj (invented).",
        "possession": "A cooperating witness says that this provider holds it.",
        "relevance": "It shows who wrote the demand.",
        "contact": "The night desk, +1-202-555-0177.",
        "other_means": "A request to the registrar led nowhere.",
    },
    "contents_none": [],
}
FOR_AUTHORITIES_ONLY = (
    *(SECRET, "section 138", "by telephone before", "demanded the ransom", "cooperating witness"),
    *("who wrote the demand", "555-0177", "led nowhere", "years of imprisonment", "AMBER", "1234/P"),
)
"""8(3)(b)(i)-(viii) and (c): grounds in law, penalty, why this provider, facts, relevance, contact, other means."""


@pytest.fixture
def here(settings: Any, tmp_path: Path) -> World:
    settings.MEDIA_ROOT = tmp_path / "files"
    found = world()
    made_central(found)
    switch_on(found, "P2_8")
    return found


def key() -> str:
    return uuid4().hex


def approved(here: World) -> CooperationRequest:
    draft = ready(here, "P2_8", **SUPPORTING)
    content = b"The statement of the undercover officer (invented).\n"
    add_annex(
        matter_id=draft.pk, actor=here.prosecutor, now=NIGHT, content=io.BytesIO(content), size=len(content),
        name="statement.txt", claimed="text/plain", title="Statement of the officer",
    )  # fmt: skip
    matter = actions.submit(matter_id=draft.pk, actor=here.prosecutor, now=NIGHT, key=key()).matter
    shown = snapshot_bytes(matter)[1]
    return actions.approve(
        matter_id=matter.pk, actor=here.poc, now=NIGHT, key=key(), shown_digest=shown
    ).matter


def carried(here: World) -> tuple[CooperationRequest, CooperationRequest]:
    ours = approved(here)
    seal(ours)
    actions.send(matter_id=ours.pk, now=NIGHT + HOUR, key=key())
    carry_due(now=NIGHT + 2 * HOUR)
    return fresh(ours), theirs(here, ours)


def the_order(matter: CooperationRequest) -> Document:
    return Document.objects.get(matter=matter, kind="P2_8_ORDER")


def printed(row: Document) -> str:
    content = bytes(row.payload)
    return as_html(
        row.kind, content, mark=None, digest=row.payload_digest, code="0" * 16, verify_address="https://a/"
    )


def test_the_approval_makes_the_request_and_the_order_as_two_documents(here: World) -> None:
    ours = approved(here)
    kinds = set(Document.objects.filter(matter=ours).values_list("kind", flat=True))
    assert kinds == {"P2_8", "P2_8_ORDER"}
    assert request_payload(ours)["order_digest"] == the_order(ours).payload_digest


@pytest.mark.parametrize("place", ["the letter", "the data inside it"])
def test_nothing_that_supports_the_order_is_in_what_the_provider_receives(here: World, place: str) -> None:
    order = the_order(approved(here))
    text = printed(order) if place == "the letter" else bytes(order.payload).decode()
    assert not [word for word in FOR_AUTHORITIES_ONLY if word in text]
    assert json.loads(bytes(order.payload))["annexes"] == []


def test_the_order_says_all_that_the_article_lists_for_it(here: World) -> None:  # 8(3)(a)(i)-(vi)
    order = printed(the_order(approved(here)))
    for said in (
        "Directorate for Investigating Cybercrime", "Second Additional Protocol", "Example Hosting (invented)",
        "Frankfurt", "Illegal access", "The prosecution office of Cluj (invented)", "198.51.100.7",
        "authorities of your State serve this order",
    ):  # fmt: skip
        assert said in order, said


def test_the_request_keeps_what_supports_it_and_asks_not_to_show_it(here: World) -> None:
    ours = approved(here)
    letter = printed(Document.objects.get(matter=ours, kind="P2_8"))
    for said in (
        SECRET,
        "cooperating witness",
        "555-0177",
        "only with our consent",
        the_order(ours).payload_digest,
    ):
        assert said in letter, said


def test_the_other_state_receives_the_order_apart_and_serves_these_very_bytes(here: World) -> None:
    ours, there = carried(here)
    came = the_order(there)
    assert came.received
    assert bytes(came.payload) == bytes(the_order(ours).payload) == served_bytes(request_payload(there))
    answer: dict[str, Any] = {"matter_id": there.pk, "actor": here.poc_de, "now": NIGHT + 3 * HOUR}
    actions.acknowledge(**answer, key=key())
    actions.accept(**answer, key=key())
    actions.begin_execution(**answer, key=key())
    actions.execute(**answer, key=key(), outcome="executed_full", measures_taken="Served, and produced.")
    seal(there)
    carry_due(now=NIGHT + 4 * HOUR)
    assert fresh(ours).status == "executed"


def test_nothing_leaves_while_the_order_is_not_sealed(here: World) -> None:
    ours = approved(here)
    seal(ours)
    Document.objects.filter(matter=ours, kind="P2_8_ORDER").update(sealed_at=None, sha256="")
    with pytest.raises(Overtaken):
        actions.send(matter_id=ours.pk, now=NIGHT + HOUR, key=key())


def test_a_recall_takes_both_documents_back(here: World) -> None:
    ours = approved(here)
    actions.recall(matter_id=ours.pk, actor=here.prosecutor, now=NIGHT, key=key())
    assert set(Document.objects.filter(matter=ours).values_list("superseded", flat=True)) == {True}


def test_whoever_dispatches_by_hand_is_given_both(here: World) -> None:
    ours = approved(here)
    seal(ours)
    actions.send(matter_id=ours.pk, now=NIGHT + HOUR, key=key())
    act = Message.objects.get(act__matter=ours).act
    assert {one.kind for one in letters_with(act)} == {"P2_8", "P2_8_ORDER"}


def test_a_request_that_names_another_order_is_not_read_back(here: World) -> None:
    content = bytes(Document.objects.get(matter=approved(here), kind="P2_8").payload)
    assert read_copy(content).content["measure"] == "P2_8"
    named = request_payload_of(content)["order_digest"]
    with pytest.raises(NotOurs):
        read_copy(content.replace(named.encode(), b"ab" * 32))


def request_payload_of(content: bytes) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(content)
    return found


def test_author_and_approver_read_the_order_word_for_word_before_it_leaves(
    here: World, client: Client
) -> None:
    draft = ready(here, "P2_8", **SUPPORTING)
    address = reverse("matter_order", args=[draft.pk])
    client.force_login(here.prosecutor)
    assert address in client.get(reverse("matter_check", args=[draft.pk])).content.decode()
    order = client.get(address).content.decode()
    assert "Example Hosting (invented)" in order
    assert not [word for word in FOR_AUTHORITIES_ONLY if word in order]
    other = ready(here, "RTT")
    assert client.get(reverse("matter_order", args=[other.pk])).status_code == 404
    actions.submit(matter_id=draft.pk, actor=here.prosecutor, now=NIGHT, key=key())
    client.force_login(here.poc)
    decide = reverse("admin:mla_requests_cooperationrequest_decide", args=[draft.pk])
    assert address in client.get(decide).content.decode()
