"""What the door adds to a transition: one act, one event, reasons, keys, and nothing when it stays shut."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.template import Context, Template

from mla.accounts.models import Membership
from mla.audit.models import Event
from mla.documents.models import Document
from mla.exchange.models import Message
from mla.requests.models import Act, CooperationRequest
from mla.requests.snapshot import snapshot_bytes
from mla.workflow import actions, drafting
from mla.workflow.refusals import Changed, KeyReused, NotAllowed, Overtaken, Unlawful
from tests.factories import NIGHT, World, approved, draft, ready_preservation, seal, submitted, world

pytestmark = pytest.mark.django_db
LATER = NIGHT + timedelta(minutes=5)


@pytest.fixture
def here() -> World:
    return world()


def test_a_draft_without_the_six_items_is_refused_with_each_article(here: World) -> None:
    matter = draft(here)
    with pytest.raises(Unlawful) as refusal:
        actions.submit(matter_id=matter.pk, actor=here.prosecutor, now=NIGHT, key="k")
    rules = {reason.rule for reason in refusal.value.reasons}
    assert {f"Art. 29(2)({letter}) ETS 185" for letter in "cdef"} <= rules
    matter.refresh_from_db()
    assert (matter.status, matter.reference, Act.objects.count()) == ("draft", None, 0)


def test_submission_gives_a_gap_free_reference_with_check_digits(here: World) -> None:
    references = [submitted(here).reference for _ in range(3)]
    assert [one[:14] for one in references if one] == [f"RO-2026-{n:06}" for n in (1, 2, 3)]


def test_nobody_approves_what_they_drafted_even_with_the_role(here: World) -> None:
    matter = submitted(here)
    Membership.objects.create(
        user=here.prosecutor, authority=here.office, role="poc", valid_from=NIGHT.date()
    )
    with pytest.raises(NotAllowed, match="Another person must decide"):
        actions.approve(
            matter_id=matter.pk,
            actor=here.prosecutor,
            now=LATER,
            key="k",
            shown_digest=snapshot_bytes(matter)[1],
        )


def test_the_database_itself_refuses_an_approver_who_is_the_author(here: World) -> None:
    matter = approved(here)
    with pytest.raises(IntegrityError), transaction.atomic():
        CooperationRequest.objects.filter(pk=matter.pk).update(approver=matter.author)


def test_an_edit_after_the_page_was_opened_makes_the_approval_fail_and_say_so(here: World) -> None:
    matter = submitted(here)
    shown = snapshot_bytes(matter)[1]
    drafting.edit_draft(
        matter_id=matter.pk, actor=here.prosecutor, now=LATER, values={"facts": "Other facts."}
    )
    with pytest.raises(Changed, match="changed after you opened this page"):
        actions.approve(matter_id=matter.pk, actor=here.poc, now=LATER, key="k", shown_digest=shown)
    assert not Document.objects.exists()


def test_an_edit_of_the_case_behind_the_request_counts_as_an_edit(here: World) -> None:
    matter = submitted(here)
    shown = snapshot_bytes(matter)[1]
    assert matter.case is not None
    drafting.edit_case(
        case_id=matter.case.pk, actor=here.prosecutor, now=LATER, values={"max_penalty": "20 years"}
    )
    with pytest.raises(Changed):
        actions.approve(matter_id=matter.pk, actor=here.poc, now=LATER, key="k", shown_digest=shown)


def test_approval_orders_the_document_of_exactly_the_shown_bytes(here: World) -> None:
    matter = submitted(here)
    content, digest = snapshot_bytes(matter)
    done = actions.approve(matter_id=matter.pk, actor=here.poc, now=LATER, key="k", shown_digest=digest)
    document = Document.objects.get(matter=matter)
    assert (document.kind, bytes(document.payload), document.payload_digest) == ("PRES", content, digest)
    assert bytes(done.act.payload) == content


def test_nothing_is_sent_within_the_hold_nor_before_the_document_is_sealed(here: World) -> None:
    matter = approved(here)
    with pytest.raises(Overtaken, match="can still be recalled"):
        actions.send(matter_id=matter.pk, now=NIGHT, key="a")
    with pytest.raises(Overtaken, match="not sealed yet"):
        actions.send(matter_id=matter.pk, now=LATER, key="b")
    seal(matter)
    assert actions.send(matter_id=matter.pk, now=LATER, key="c").matter.status == "sent"
    assert Message.objects.get().act.verb == "send"


def test_what_is_sent_is_what_was_approved_though_the_case_changed_meanwhile(here: World) -> None:
    matter = approved(here)
    assert matter.case is not None
    drafting.edit_case(
        case_id=matter.case.pk, actor=here.prosecutor, now=LATER, values={"persons": "Another"}
    )
    seal(matter)
    done = actions.send(matter_id=matter.pk, now=LATER, key="c")
    assert done.act.digest == matter.approved_digest
    assert b"Another" not in bytes(done.act.payload)


def test_a_recall_within_the_hold_makes_a_new_version_and_the_old_document_is_never_sent(here: World) -> None:
    matter = approved(here)
    actions.recall(matter_id=matter.pk, actor=here.prosecutor, now=LATER, key="r")
    seal(matter)
    matter.refresh_from_db()
    assert (matter.status, matter.version, matter.approver) == ("draft", 2, None)
    assert Document.objects.get(matter=matter).superseded
    with pytest.raises(Overtaken):
        actions.send(matter_id=matter.pk, now=LATER, key="c")


def test_a_repeated_key_answers_with_the_first_effect(here: World) -> None:
    matter = ready_preservation(here)
    first = actions.submit(matter_id=matter.pk, actor=here.prosecutor, now=NIGHT, key="same")
    again = actions.submit(matter_id=matter.pk, actor=here.prosecutor, now=LATER, key="same")
    assert (again.again, again.act) == (True, first.act)
    with pytest.raises(KeyReused):
        actions.recall(matter_id=matter.pk, actor=here.prosecutor, now=LATER, key="same")


def test_a_role_taken_away_a_moment_ago_is_gone(here: World) -> None:
    matter = submitted(here)
    Membership.objects.filter(user=here.poc).update(valid_to=(NIGHT - timedelta(days=1)).date())
    with pytest.raises(NotAllowed):
        actions.send_back(
            matter_id=matter.pk, actor=here.poc, now=LATER, key="k", reasons=["facts_thin"], remarks=""
        )


def test_every_step_leaves_one_act_and_one_event_of_the_same_content(here: World) -> None:
    matter = approved(here)
    acts = list(Act.objects.filter(matter=matter).order_by("seq"))
    events = Event.objects.filter(chain=matter.pk, verb__in=["matter.submit", "matter.approve"]).order_by(
        "seq"
    )
    assert [act.verb for act in acts] == ["submit", "approve"]
    assert [event.facts["digest"] for event in events] == [act.digest for act in acts]


def test_a_refused_step_leaves_nothing(here: World) -> None:
    matter = submitted(here)
    before = (Act.objects.count(), Event.objects.count(), matter.audit_seq)
    with pytest.raises(Unlawful):
        actions.send_back(matter_id=matter.pk, actor=here.poc, now=LATER, key="k", reasons=[], remarks="")
    matter.refresh_from_db()
    assert (Act.objects.count(), Event.objects.count(), matter.audit_seq) == before


def test_a_template_that_names_a_verb_does_not_perform_it(here: World) -> None:
    matter = submitted(here)
    loaded = CooperationRequest.objects.get(pk=matter.pk)
    loaded.__class__ = type(matter)
    assert Template("{{ matter.recall }}").render(Context({"matter": loaded})) == ""
    assert loaded.status == "awaiting_approval"


def test_a_status_cannot_be_assigned_and_nonsense_cannot_be_stored(here: World) -> None:
    matter = submitted(here)
    with pytest.raises(AttributeError):
        matter.status = "sent"
    with pytest.raises(IntegrityError), transaction.atomic():
        CooperationRequest.objects.filter(pk=matter.pk).update(status="executed")
