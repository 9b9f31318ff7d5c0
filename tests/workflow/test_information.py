"""Information given unasked (Art. 26): the content never leaves before its conditions are accepted."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.core import mail
from django.db import connection

from mla.audit.models import Event
from mla.deadlines.models import Deadline
from mla.documents.html import as_html
from mla.documents.models import Document
from mla.exchange.models import Message
from mla.requests.models import Act, Annex, CooperationRequest
from mla.requests.snapshot import snapshot_bytes
from mla.requests.statuses import FINAL, REQUESTED_ONLY, STATUSES, Status
from mla.workflow import actions, drafting
from mla.workflow.judgement import request_payload
from mla.workflow.recording import record_arrival
from mla.workflow.refusals import Changed, NotAllowed, Overtaken, Unlawful
from tests.factories import NIGHT, World, seal, world
from tests.workflow.informing import (
    CONDITIONS,
    HOUR,
    READY,
    SECRET,
    UNCONDITIONAL,
    approved,
    carried,
    drafted,
    fresh,
    offered,
    theirs,
)

pytestmark = pytest.mark.django_db
LATER = NIGHT + 2 * HOUR
TELLING = (SECRET, "rack 17B", "198.51.100.7", "Inventatul", "hospital", "Article 166", "123/P", "P/2026")
"""Words of the content and of the case: of the identifiers, the persons, the title, the case number."""


@pytest.fixture
def here(settings: Any, tmp_path: Path) -> World:
    settings.MEDIA_ROOT = tmp_path / "files"
    return world()


def accepted(here: World, *, by: Any = None) -> tuple[CooperationRequest, CooperationRequest]:
    ours, there = offered(here)
    actions.accept_offer(matter_id=there.pk, actor=by or here.prosecutor_de, now=LATER, key="accept")
    carried(there)
    return fresh(ours), fresh(there)


def disclosed(here: World) -> tuple[CooperationRequest, CooperationRequest]:
    ours, there = accepted(here)
    actions.disclose(matter_id=ours.pk, actor=here.prosecutor, now=LATER, key="disclose")
    carried(ours)
    return fresh(ours), fresh(there)


def everything_of(matter: CooperationRequest) -> str:
    """All that is stored of one file, as text: its row, its acts, letters, messages, events and dates."""
    rows: list[object] = []
    for model, field in (
        (CooperationRequest, "pk"),
        (Act, "matter"),
        (Document, "matter"),
        (Annex, "matter"),
        (Deadline, "matter"),
        (Event, "chain"),
        (Message, "act__matter"),
    ):
        rows += model._default_manager.filter(**{field: matter.pk}).values()
    return "\n".join(
        value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
        for row in rows
        for value in row.values()  # type: ignore[attr-defined]
    )


# --- the offer -------------------------------------------------------------------------------------------------


def test_an_offer_tells_the_nature_and_the_conditions_and_not_a_word_of_the_content(here: World) -> None:
    ours, there = offered(here)

    assert (ours.status, there.status) == (Status.OFFERED, Status.OFFERED)
    sent = Act.objects.get(matter=ours, verb="offer")
    message, letter = Message.objects.get(act=sent), Document.objects.get(matter=ours)
    assert bytes(sent.payload) == bytes(letter.payload) == bytes(message.act.payload)
    assert (letter.kind, letter.payload_digest) == ("SPONT_OFFER", sent.digest)
    payload = json.loads(bytes(sent.payload))
    assert {row["code"] for row in payload["contents"]} == {"nature", "conditions"}
    told = bytes(sent.payload).decode() + everything_of(there)
    assert CONDITIONS in told
    for word in TELLING:
        assert word not in told, word


def test_the_letter_of_an_offer_says_that_the_content_is_not_in_it(here: World) -> None:
    ours, _there = offered(here)
    letter = Document.objects.get(matter=ours)
    html = as_html(
        letter.kind,
        bytes(letter.payload),
        mark=None,
        digest=letter.payload_digest,
        code="x" * 16,
        verify_address="x",
    )
    assert "does not contain the information itself" in html
    assert CONDITIONS in html
    assert READY["contents.nature"] in html
    assert not [word for word in TELLING if word in html]


def test_the_receiving_side_holds_no_word_of_the_content_until_it_was_sent(here: World) -> None:
    ours, there = accepted(here)
    assert (ours.status, there.status) == (Status.CONDITIONS_ACCEPTED, Status.CONDITIONS_ACCEPTED)
    assert not [word for word in TELLING if word in everything_of(there)]

    actions.disclose(matter_id=ours.pk, actor=here.prosecutor, now=LATER, key="disclose")
    carried(ours)
    assert fresh(there).status == Status.DISCLOSED
    assert SECRET in everything_of(there)
    assert request_payload(fresh(there))["information"] == SECRET


def test_no_table_of_the_installation_gives_the_content_to_the_other_party_before(here: World) -> None:
    """Wherever the content is stored, the row belongs to a file, a case or an event of the State that holds it."""
    ours, _there = offered(here)
    places = set()
    for table in connection.introspection.table_names():
        with connection.cursor() as cursor:
            cursor.execute(f'SELECT * FROM "{table}"')
            rows = cursor.fetchall()
        if any("rack 17B" in _text(value) for row in rows for value in row):
            places.add(table)
    assert places == {"mla_requests_cooperationrequest", "mla_requests_act"}
    holders = [one for one in CooperationRequest.objects.all() if "rack 17B" in one.facts]
    assert [one.pk for one in holders] == [ours.pk]
    acts = [one for one in Act.objects.all() if b"rack 17B" in bytes(one.payload)]
    assert {(one.matter_id, one.verb, one.direction) for one in acts} == {(ours.pk, "approve", "internal")}
    assert not Message.objects.filter(act__in=[one.pk for one in acts]).exists()
    assert all("rack 17B" not in one.body for one in mail.outbox)


def _text(value: object) -> str:
    return bytes(value).decode("utf-8", "replace") if isinstance(value, (bytes, memoryview)) else str(value)


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("contents.nature", "A server behind 198.51.100.7."),
        ("contents.conditions", f"Keep secret that {SECRET.lower()}"),
    ],
)
def test_an_offer_that_would_tell_the_content_is_not_sent_for_approval(
    here: World, field: str, text: str
) -> None:
    matter = drafted(here, **(READY | {field: text}))
    with pytest.raises(Unlawful) as refused:
        actions.submit(matter_id=matter.pk, actor=here.prosecutor, now=NIGHT, key="submit")
    assert [one.field for one in refused.value.reasons] == [field]
    assert fresh(matter).status == Status.DRAFT


def test_whether_there_are_conditions_is_never_left_open(here: World) -> None:
    matter = drafted(here, **{name: text for name, text in UNCONDITIONAL.items() if "none" not in name})
    with pytest.raises(Unlawful) as refused:
        actions.submit(matter_id=matter.pk, actor=here.prosecutor, now=NIGHT, key="submit")
    assert [one.field for one in refused.value.reasons] == ["contents.conditions"]


# --- the answer ------------------------------------------------------------------------------------------------


def test_acceptance_repeats_the_words_and_names_the_offer(here: World) -> None:
    ours, there = accepted(here)
    body = json.loads(bytes(Act.objects.get(matter=there, verb="accept_offer").payload))["body"]
    assert body["conditions"] == CONDITIONS
    assert body["offer_digest"] == Act.objects.get(matter=ours, verb="offer").digest
    assert ours.counterpart_reference == there.reference
    assert Document.objects.get(matter=there, received=False).kind == "SPONT_ANS"
    assert Document.objects.get(matter=ours, received=True).kind == "SPONT_ANS"


def test_an_offer_that_is_not_the_one_that_was_shown_is_not_accepted(here: World) -> None:
    _ours, there = offered(here)
    with pytest.raises(Changed):
        actions.accept_offer(
            matter_id=there.pk, actor=here.prosecutor_de, now=LATER, key="accept", shown_digest="0" * 64
        )
    assert fresh(there).status == Status.OFFERED


def test_what_was_approved_is_disclosed_byte_for_byte_though_the_case_changed(here: World) -> None:
    ours, there = accepted(here)
    drafting.edit_case(
        case_id=ours.case_id,  # type: ignore[arg-type] # a file of the requesting seat has a case
        actor=here.prosecutor,
        now=LATER,
        values={"persons": "Somebody else, whom nobody approved"},
    )
    approval = Act.objects.get(matter=ours, verb="approve")
    actions.disclose(matter_id=ours.pk, actor=here.poc, now=LATER, key="disclose")
    carried(ours)
    out, came = (Act.objects.get(matter=one, verb="disclose") for one in (ours, there))
    assert bytes(out.payload) == bytes(approval.payload) == bytes(came.payload)
    letter = Document.objects.get(matter=there, kind="SPONT")
    assert (letter.received, letter.payload_digest) == (True, approval.digest)


ELSEWHERE = set(STATUSES["information"]) - {Status.CONDITIONS_ACCEPTED} - REQUESTED_ONLY


@pytest.mark.parametrize("status", sorted(ELSEWHERE))
def test_from_no_other_state_than_acceptance_leads_a_way_to_disclosure(here: World, status: str) -> None:
    ours, _there = offered(here)
    CooperationRequest.objects.filter(pk=ours.pk).update(status=status, is_open=status not in FINAL)
    with pytest.raises(Overtaken):
        actions.disclose(matter_id=ours.pk, actor=here.prosecutor, now=LATER, key="disclose")


def test_a_refusal_leaves_nothing_with_the_other_side_and_the_giver_decides(here: World) -> None:
    ours, there = offered(here)
    actions.decline_offer(
        matter_id=there.pk,
        actor=here.poc_de,
        now=LATER,
        key="decline",
        reason="The defence may read every file.",
        acceptable="Use in our own investigation only.",
    )
    carried(there)
    assert (fresh(ours).status, fresh(there).status) == (Status.DECLINED, Status.DECLINED)
    assert not [word for word in TELLING if word in everything_of(there)]
    with pytest.raises(Overtaken):
        actions.disclose(matter_id=ours.pk, actor=here.prosecutor, now=LATER, key="disclose")
    actions.close(matter_id=ours.pk, actor=here.prosecutor, now=LATER, key="close", note="Withheld.")
    assert fresh(ours).status == Status.CLOSED


@pytest.mark.parametrize("when", ["offered", "accepted"])
def test_an_offer_can_be_taken_back_until_the_content_is_sent(here: World, when: str) -> None:
    ours, there = offered(here) if when == "offered" else accepted(here)
    actions.take_back(
        matter_id=ours.pk, actor=here.prosecutor, now=LATER, key="back", reason="The source is at risk."
    )
    carried(ours)
    assert (fresh(ours).status, fresh(there).status) == (Status.WITHDRAWN, Status.WITHDRAWN)
    assert "rack 17B" not in everything_of(there)


def test_an_acceptance_on_paper_is_recorded_and_lets_the_content_go(here: World) -> None:
    ours, _there = offered(here)
    record_arrival(
        "accept_offer",
        matter_id=ours.pk,
        actor=here.clerk,
        now=LATER,
        key="paper",
        body={"conditions": CONDITIONS},
        channel="post_courier",
        received_at=LATER,
    )
    actions.disclose(matter_id=ours.pk, actor=here.prosecutor, now=LATER, key="disclose")
    assert fresh(ours).status == Status.DISCLOSED


def test_an_acceptance_of_another_offer_lets_nothing_go(here: World) -> None:
    ours, _there = offered(here)
    record_arrival(
        "accept_offer",
        matter_id=ours.pk,
        actor=here.clerk,
        now=LATER,
        key="paper",
        body={"conditions": CONDITIONS, "offer_digest": "0" * 64},
        channel="post_courier",
        received_at=LATER,
    )
    with pytest.raises(Changed):
        actions.disclose(matter_id=ours.pk, actor=here.prosecutor, now=LATER, key="disclose")
    assert fresh(ours).status == Status.CONDITIONS_ACCEPTED


def test_an_acceptance_in_other_words_is_not_recorded_as_one(here: World) -> None:
    ours, _there = offered(here)
    with pytest.raises(Unlawful, match="no acceptance"):
        record_arrival(
            "accept_offer",
            matter_id=ours.pk,
            actor=here.clerk,
            now=LATER,
            key="paper",
            body={"conditions": "None."},
            channel="post_courier",
            received_at=LATER,
        )
    assert fresh(ours).status == Status.OFFERED


# --- afterwards, and without conditions ------------------------------------------------------------------------


def test_use_is_asked_and_told_until_the_file_is_closed(here: World) -> None:
    ours, there = disclosed(here)
    actions.ask_use(matter_id=ours.pk, actor=here.prosecutor, now=LATER, key="ask", text="Did it help?")
    carried(ours)
    actions.report_use(
        matter_id=there.pk, actor=here.prosecutor_de, now=LATER, key="tell", use="A search was made."
    )
    carried(there)
    assert Act.objects.filter(matter=ours, verb="report_use", applied=True).exists()
    for matter, actor in ((ours, here.prosecutor), (there, here.prosecutor_de)):
        actions.close(matter_id=matter.pk, actor=actor, now=LATER, key=f"close:{matter.pk}")
        assert fresh(matter).status == Status.CLOSED
        assert not fresh(matter).is_open


def test_without_conditions_the_content_is_sent_at_once(here: World) -> None:
    ours = approved(here, drafted(here, **UNCONDITIONAL))
    carried(ours)
    there = theirs(here, ours)
    assert (fresh(ours).status, there.status) == (Status.SENT, Status.RECEIVED)
    assert request_payload(there)["information"] == SECRET
    assert Document.objects.get(matter=ours).kind == "SPONT"
    actions.acknowledge(matter_id=there.pk, actor=here.clerk_de, now=LATER, key="ack")
    carried(there)
    assert (fresh(ours).status, fresh(there).status) == (Status.DISCLOSED, Status.DISCLOSED)


def test_nobody_approves_the_information_they_drafted_and_an_edit_voids_the_approval(here: World) -> None:
    matter = drafted(here)
    actions.submit(matter_id=matter.pk, actor=here.prosecutor, now=NIGHT, key="submit")
    shown = snapshot_bytes(fresh(matter))[1]
    with pytest.raises(NotAllowed):
        actions.approve(matter_id=matter.pk, actor=here.prosecutor, now=NIGHT, key="own", shown_digest=shown)
    drafting.edit_draft(
        matter_id=matter.pk, actor=here.prosecutor, now=NIGHT, values={"contents.use": "Another."}
    )
    with pytest.raises(Changed):
        actions.approve(matter_id=matter.pk, actor=here.poc, now=NIGHT, key="late", shown_digest=shown)


def test_a_recalled_offer_is_never_sent_and_its_letter_is_superseded(here: World) -> None:
    matter = approved(here, drafted(here))
    seal(matter)
    actions.recall(matter_id=matter.pk, actor=here.prosecutor, now=NIGHT, key="recall")
    carried(matter)
    assert fresh(matter).status == Status.DRAFT
    assert Document.objects.get(matter=matter).superseded
    assert not Message.objects.exists()


def test_the_answer_has_a_clock_of_our_own_that_says_so(here: World) -> None:
    ours, there = offered(here)
    for matter in (ours, there):
        clock = Deadline.objects.get(matter=matter, rule="OFFER", ended_at__isnull=True)
        assert "Art. 26 sets no time limit" in clock.citation or "Practice" in clock.citation
    actions.decline_offer(matter_id=there.pk, actor=here.poc_de, now=LATER, key="no", reason="Our law.")
    assert not Deadline.objects.filter(matter=there, ended_at__isnull=True).exists()
