"""A question to the other State's contact point (Art. 35(1)), in both seats, and the request it leads to."""

import json
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from mla.accounts.roles import Role
from mla.deadlines.models import Deadline
from mla.documents.models import Document
from mla.requests.models import Act, Annex, CooperationRequest
from mla.requests.snapshot import snapshot_bytes
from mla.requests.statuses import Status
from mla.web.available import own_steps
from mla.workflow import actions, drafting
from mla.workflow.annexes import add_annex
from mla.workflow.door import locked
from mla.workflow.following import from_question
from mla.workflow.judgement import request_payload
from mla.workflow.refusals import Changed, NotAllowed, Overtaken, Unlawful
from tests.factories import NIGHT, World, person, world
from tests.workflow.informing import HOUR, QUESTION, approved, asked, carried, drafted, fresh, theirs

pytestmark = pytest.mark.django_db
LATER = NIGHT + 2 * HOUR


@pytest.fixture
def here(settings: Any, tmp_path: Path) -> World:
    settings.MEDIA_ROOT = tmp_path / "files"
    return world()


def annex(matter: CooperationRequest, actor: Any) -> Annex:
    content = b"198.51.100.0/24 Example Hosting (invented)\n"
    return add_annex(
        matter_id=matter.pk, actor=actor, now=LATER, content=BytesIO(content), size=len(content),
        name="list.txt", claimed="text/plain", title="list",
    )  # fmt: skip


def test_the_contact_point_asks_without_anybody_between(here: World) -> None:
    ours, there = asked(here)
    assert (ours.status, there.status) == (Status.SENT, Status.RECEIVED)
    assert ours.approver is None
    act = Act.objects.get(matter=ours, verb="put")
    assert act.digest == ours.approved_digest == Act.objects.get(matter=ours, verb="send").digest
    assert Document.objects.get(matter=ours).kind == "POC_AST"
    payload = request_payload(there)
    assert payload["reference"] == ours.reference
    assert {row["code"]: row["text"] for row in payload["contents"]} == {
        "question": QUESTION["contents.question"],
        "purpose": QUESTION["contents.purpose"],
    }


def test_a_question_says_as_little_of_the_case_as_will_do(here: World) -> None:
    _ours, there = asked(here)
    told = bytes(Act.objects.get(matter=there, seq=1).payload).decode()
    for word in ("hospital", "Inventatul", "7 years", "BC02", "51544", "P/2026"):
        assert word not in told, word


def test_a_prosecutors_question_is_decided_by_a_contact_point(here: World) -> None:
    draft = drafted(here, "POC_LEGAL")
    with pytest.raises(NotAllowed):
        actions.put(matter_id=draft.pk, actor=here.prosecutor, now=NIGHT, key="put")
    ours = approved(here, draft)
    carried(ours)
    assert theirs(here, ours).status == Status.RECEIVED


def test_a_clerk_neither_writes_nor_puts_a_question(here: World) -> None:
    with pytest.raises(NotAllowed):
        drafted(here, "POC_TECH", author=here.clerk)


def test_only_the_text_that_was_shown_is_asked(here: World) -> None:
    draft = drafted(here, "POC_TECH", author=here.poc)
    shown = snapshot_bytes(draft)[1]
    drafting.edit_draft(
        matter_id=draft.pk, actor=here.poc, now=NIGHT, values={"contents.question": "Another?"}
    )
    with pytest.raises(Changed):
        actions.put(matter_id=draft.pk, actor=here.poc, now=NIGHT, key="put", shown_digest=shown)
    assert fresh(draft).reference is None


def test_an_answer_brings_its_enclosures_and_ends_the_clocks(here: World) -> None:
    ours, there = asked(here)
    assert set(
        Deadline.objects.filter(matter=there, ended_at__isnull=True).values_list("rule", flat=True)
    ) == {
        "ACK_OUT",
        "POC_ANSWER",
    }
    actions.acknowledge(matter_id=there.pk, actor=here.poc_de, now=LATER, key="ack")
    assert list(
        Deadline.objects.filter(matter=there, ended_at__isnull=True).values_list("rule", flat=True)
    ) == ["POC_ANSWER"]
    stored = annex(there, here.poc_de)
    actions.answer_question(
        matter_id=there.pk, actor=here.officer_de, now=LATER, key="answer", answer="Example Hosting; for seven days.",
        material=[(stored.title, stored.sha256)],
    )  # fmt: skip
    carried(there)
    assert (fresh(ours).status, fresh(there).status) == (Status.ANSWERED, Status.ANSWERED)
    assert ours.pk == Annex.objects.get(matter=ours).matter_id
    assert fresh(ours).counterpart_reference == there.reference
    assert not Deadline.objects.filter(ended_at__isnull=True).exists()
    for matter, actor in ((ours, here.poc), (there, here.poc_de)):
        actions.close(matter_id=matter.pk, actor=actor, now=LATER, key=f"close:{matter.pk}")
        assert fresh(matter).status == Status.CLOSED


def test_who_cannot_answer_says_what_helps(here: World) -> None:
    ours, there = asked(here)
    with pytest.raises(Unlawful, match="who can answer"):
        actions.cannot_answer(matter_id=there.pk, actor=here.poc_de, now=LATER, key="no", reason="Not ours.")
    actions.cannot_answer(
        matter_id=there.pk,
        actor=here.poc_de,
        now=LATER,
        key="no",
        reason="Only a court may say.",
        instead="assistance",
    )
    carried(there)
    assert fresh(ours).status == Status.CANNOT_ANSWER
    body = json.loads(bytes(Act.objects.get(matter=ours, verb="cannot_answer").payload))["body"]
    assert (body["reason"], body["instead"]) == ("Only a court may say.", "assistance")
    assert Document.objects.get(matter=ours, received=True).kind == "POC_ANS"


def test_a_file_of_somebody_else_is_not_enclosed(here: World) -> None:
    _ours, there = asked(here)
    with pytest.raises(Unlawful, match="not an annex"):
        actions.answer_question(
            matter_id=there.pk,
            actor=here.poc_de,
            now=LATER,
            key="a",
            answer="Yes.",
            material=[("x", "0" * 64)],
        )


@pytest.mark.parametrize(("measure", "document"), [("PRES", "PRES"), ("STO_SUB", "MLA_SUB")])
def test_an_answered_question_leads_to_a_request_that_is_no_follow_up_of_a_preservation(
    here: World, measure: str, document: str
) -> None:
    ours, there = asked(here)
    with pytest.raises(Overtaken):
        from_question(question=ours, measure=measure, actor=here.prosecutor, now=LATER)
    actions.answer_question(
        matter_id=there.pk, actor=here.poc_de, now=LATER, key="answer", answer="Example Hosting."
    )
    carried(there)
    made = from_question(question=fresh(ours), measure=measure, actor=here.prosecutor, now=LATER)
    assert (made.measure, made.status, made.previous_id) == (measure, Status.DRAFT, ours.pk)
    assert "hospital" in made.facts
    assert made.urgency == "urgent"
    assert made.identifiers.exists()
    payload = json.loads(snapshot_bytes(made)[0])
    assert (payload["status"], payload["previous_preservation"]) == ("new", None)


def test_a_question_can_be_taken_back(here: World) -> None:
    ours, there = asked(here)
    actions.take_back(matter_id=ours.pk, actor=here.poc, now=LATER, key="back", reason="Solved.")
    carried(ours)
    assert fresh(there).status == Status.WITHDRAWN


def put(here: World) -> CooperationRequest:
    draft = drafted(here, "POC_TECH", author=here.poc)
    shown = snapshot_bytes(draft)[1]
    return actions.put(matter_id=draft.pk, actor=here.poc, now=NIGHT, key="put", shown_digest=shown).matter


def offered(matter: CooperationRequest, who: Any) -> bool:
    return "recall" in {verb.code for verb in own_steps(locked(matter.pk), who, NIGHT.date())}


def test_who_put_a_question_recalls_it_and_may_put_it_again(here: World) -> None:
    ours = put(here)
    assert offered(ours, here.poc)
    step: dict[str, Any] = {"matter_id": ours.pk, "actor": here.poc, "now": NIGHT}
    assert actions.recall(**step, key="r", reason="Answered by telephone.").matter.status == Status.DRAFT
    assert Document.objects.get(matter=ours).superseded
    carried(ours)
    assert not CooperationRequest.objects.filter(party="DE").exists()
    again = actions.put(**step, key="again", shown_digest=snapshot_bytes(fresh(ours))[1])
    assert (again.matter.version, again.matter.status) == (2, Status.APPROVED)


def test_another_contact_point_of_the_authority_recalls_it_too_but_nobody_once_it_left(here: World) -> None:
    ours = put(here)
    other = person("dan", here.office, Role.POC, "Dan Ene")
    assert offered(ours, other)
    carried(ours)
    assert not offered(ours, other)
    with pytest.raises(Overtaken):
        actions.recall(matter_id=ours.pk, actor=other, now=NIGHT, key="r")


@pytest.mark.parametrize("state", ["awaiting_approval", "approved"])
def test_a_contact_point_does_not_recall_what_a_prosecutor_asks(here: World, state: str) -> None:
    draft = drafted(here, "POC_LEGAL")
    if state == "approved":
        approved(here, draft)
    else:
        actions.submit(matter_id=draft.pk, actor=here.prosecutor, now=NIGHT, key="s")
    assert fresh(draft).status == state
    assert (offered(draft, here.poc), offered(draft, here.prosecutor)) == (False, True)
    with pytest.raises(NotAllowed):
        actions.recall(matter_id=draft.pk, actor=here.poc, now=NIGHT, key="r")
