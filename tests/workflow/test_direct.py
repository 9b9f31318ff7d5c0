"""Straight to a provider or a registrar (Arts 6, 7 CETS 224): from draft to every end, from both seats."""

from datetime import timedelta
from typing import Any

import orjson
import pytest

from mla.deadlines.models import Deadline
from mla.documents.models import Document
from mla.exchange.models import Message, State
from mla.law.readiness import findings
from mla.parties.models import Authority, Declaration
from mla.requests.facts import facts_of
from mla.requests.models import Act, CooperationRequest
from mla.requests.snapshot import snapshot_bytes
from mla.workflow import actions, drafting
from mla.workflow.calls import Call
from mla.workflow.notified import grounds
from mla.workflow.recording import record_arrival
from mla.workflow.refusals import NotAllowed, Overtaken, Unlawful
from mla.workflow.relay import carry_due
from tests.factories import NIGHT, World, authority, case, seal, world
from tests.measures import designate, made_central, ready, switch_on
from tests.workflow.directing import (
    HOUR,
    NOTIFYING,
    SECRET,
    annex,
    approved,
    declared,
    fresh,
    handed,
    key,
    let_go,
    notified,
    posted,
    ready_order,
    with_provider,
)

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)
CALLED_BACK = Call(
    caller="Jonas Vogt, contact point",
    number="+1-202-555-0100",
    called_back_at=NIGHT + 4 * HOUR + timedelta(minutes=10),
)
BOTH = pytest.mark.parametrize("measure", ["P2_6", "P2_7"])


@pytest.fixture
def here(tmp_path: Any, settings: Any) -> World:
    settings.MEDIA_ROOT = tmp_path
    found = world()
    made_central(found)
    return found


def act(matter: CooperationRequest, verb: str) -> dict[str, Any]:
    found = Act.objects.filter(matter=matter, verb=verb).latest("seq")
    return dict(orjson.loads(bytes(found.payload)))


def to_the_entity(matter: CooperationRequest) -> bytes:
    """Every word that a letter of this file to the private entity holds."""
    rows = Document.objects.filter(matter=matter, kind__in=["P2_6", "P2_7", "P2_REM", "P2_WDR"])
    return b"\n".join(bytes(row.payload) for row in rows)


@BOTH
def test_it_cannot_be_begun_before_the_protocol_binds_both_states(here: World, measure: str) -> None:
    begin: dict[str, Any] = {
        "case": case(here), "measure": measure, "counterpart": here.de, "counterpart_authority": None,
        "actor": here.prosecutor, "now": NIGHT,
    }  # fmt: skip
    with pytest.raises(Unlawful, match="not recorded as in force"):
        drafting.start_request(**begin)
    switch_on(here, measure)
    assert drafting.start_request(**begin).family == "direct"


@BOTH
def test_without_a_notification_nothing_leaves_and_a_person_hands_it_over(here: World, measure: str) -> None:
    ours = ready_order(here, measure)
    assert ours.status == "ready_to_hand_over"
    assert not Message.objects.exists()
    assert not CooperationRequest.objects.filter(party=here.de).exists()
    assert handed(here, ours).status == "handed_over"
    assert act(ours, "hand_over")["body"]["recipient"] == "Legal desk"


@BOTH
def test_what_is_disclosed_is_bound_by_its_digest_and_the_file_closes(here: World, measure: str) -> None:
    ours = with_provider(here, ready_order(here, measure))
    step: dict[str, Any] = {"matter_id": ours.pk, "actor": here.poc, "now": NIGHT + DAY}
    with pytest.raises(Unlawful, match="annexes"):
        actions.entity_disclosed(**step, key=key(), material=[])
    with pytest.raises(Unlawful, match="not an annex"):
        actions.entity_disclosed(**step, key=key(), material=[("Sheet", "0" * 64)])
    sheet = annex(here, ours)
    part = [(sheet.title, sheet.sha256)]
    actions.entity_disclosed_part(**step, key=key(), material=part, missing="The address.")
    assert fresh(ours).status == "entity_disclosed_part"
    actions.entity_disclosed(**step, key=key(), material=part)
    assert act(ours, "entity_disclosed")["body"]["material"] == [
        {"title": sheet.title, "sha256": sheet.sha256}
    ]
    actions.close(**step, key=key())
    assert (fresh(ours).status, fresh(ours).is_open) == ("closed", False)


def test_thirty_days_from_receipt_or_the_stated_period_whichever_is_longer(here: World) -> None:
    short = with_provider(here, ready_order(here, answer_by=NIGHT + 10 * DAY))
    long = with_provider(here, ready_order(here, answer_by=NIGHT + 50 * DAY))
    open_ones = Deadline.objects.filter(rule="P2_7", ended_at__isnull=True)
    assert open_ones.get(matter=short).due_at.isoformat() == "2026-12-21T22:59:59+00:00"
    assert open_ones.get(matter=long).due_at.isoformat() == "2027-01-10T22:59:59+00:00"


def test_silence_is_recorded_only_once_the_period_is_over(here: World) -> None:
    ours = with_provider(here, ready_order(here))
    step: dict[str, Any] = {"matter_id": ours.pk, "actor": here.poc, "key": key()}
    with pytest.raises(Unlawful, match="not over yet"):
        actions.entity_silent(**step, now=NIGHT + 20 * DAY)
    actions.remind_entity(**step | {"key": key()}, now=NIGHT + 20 * DAY, text="Nine days are left.")
    assert actions.entity_silent(**step, now=NIGHT + 32 * DAY).matter.status == "no_answer"
    actions.ask_reasons(**step | {"key": key()}, now=NIGHT + 33 * DAY)
    kinds = Document.objects.filter(matter=ours, kind="P2_REM").count()
    assert (kinds, Message.objects.count()) == (2, 0)


def test_an_entity_may_decline_give_its_reasons_later_and_still_change_its_mind(here: World) -> None:
    ours = with_provider(here, ready_order(here))
    step: dict[str, Any] = {"matter_id": ours.pk, "actor": here.poc, "now": NIGHT + 3 * DAY}
    day = (NIGHT + 2 * DAY).date()
    actions.entity_declined(**step, key=key(), answered_on=day)
    actions.ask_reasons(**step, key=key())
    actions.entity_declined(**step, key=key(), answered_on=day, reasons="Not our customer.")
    assert fresh(ours).status == "entity_declined"
    sheet = annex(here, ours)
    actions.entity_disclosed(**step, key=key(), material=[(sheet.title, sheet.sha256)])
    assert fresh(ours).status == "entity_disclosed"


def test_a_letter_to_the_provider_says_nothing_of_the_case(here: World) -> None:
    ours, theirs = notified(here)
    ours = with_provider(here, ours)
    step: dict[str, Any] = {"matter_id": ours.pk, "actor": here.poc, "now": NIGHT + DAY}
    actions.remind_entity(**step, key=key())
    actions.withdraw_order(**step, key=key())
    words = to_the_entity(ours)
    file = ours.case
    assert file is not None
    for secret in (SECRET, ours.link, file.number, file.persons or "no persons", here.desk.name):
        assert secret.encode() not in words, secret
    assert ours.custodian_name.encode() in words
    assert SECRET.encode() in bytes(Act.objects.get(matter=theirs, verb="notify").payload)


def test_a_registrar_is_told_neither_offence_nor_law_nor_data_of_the_case(here: World) -> None:
    ours = ready_order(here, "P2_6")
    order = orjson.loads(bytes(Document.objects.get(matter=ours, kind="P2_6").payload))
    assert (order["offences"], order["max_penalty"], order["data"], order["domestic"]) == ([], "", None, "")


def test_the_notification_goes_to_the_state_at_the_same_time_and_opens_its_file(here: World) -> None:
    ours, theirs = notified(here)
    assert (ours.status, theirs.status, theirs.seat) == ("ready_to_hand_over", "received", "requested")
    note = act(theirs, "notify")
    order = Document.objects.get(matter=ours, kind="P2_7")
    assert (note["schema"], note["order_digest"]) == ("mla/notification/1", order.payload_digest)
    assert handed(here, ours).status == "handed_over"


def test_nothing_is_approved_without_the_notification_that_was_declared(here: World) -> None:
    declared(here, "7(5)(a)")
    switch_on(here, "P2_7")
    draft = ready(here, "P2_7")
    with pytest.raises(Unlawful, match=r"7\(4\)\(g\)"):
        actions.submit(matter_id=draft.pk, actor=here.prosecutor, now=NIGHT, key=key())


def test_nothing_reaches_the_provider_while_the_notification_waits_to_be_posted(here: World) -> None:
    Authority.objects.filter(party=here.de).update(hosted=False)
    declared(here, "7(5)(a)")
    ours = ready_order(here, **NOTIFYING)
    assert Message.objects.get(act__matter=ours).state == State.TO_DISPATCH
    with pytest.raises(Unlawful, match="has not left yet"):
        handed(here, ours)
    posted(here, ours, NIGHT + 3 * HOUR + timedelta(minutes=30))
    with pytest.raises(Unlawful, match="before that State was notified"):
        handed(here, ours, handed_over_at=NIGHT + 3 * HOUR)
    assert handed(here, ours, handed_over_at=NIGHT + 4 * HOUR).status == "handed_over"


def test_a_declaration_or_reservation_made_after_the_approval_stops_the_handing_over(here: World) -> None:
    ours = ready_order(here)
    late = declared(here, "7(5)(a)")
    with pytest.raises(Unlawful, match="must be notified"):
        handed(here, ours)
    Declaration.objects.filter(pk=late.pk).update(article="7(9)(a)", kind="reservation")
    with pytest.raises(Unlawful, match="reserved the right"):
        handed(here, ours)


def test_it_is_not_handed_over_before_it_is_sealed_nor_in_the_future_nor_by_an_unknown_channel(
    here: World,
) -> None:
    ours = approved(here)
    with pytest.raises(Overtaken):
        handed(here, ours)
    let_go(ours)
    for wrong in ({"handed_over_at": NIGHT + 9 * DAY}, {"channel": "pigeon"}, {"recipient": " "}):
        with pytest.raises(Unlawful):
            handed(here, ours, **wrong)


def test_the_notified_state_takes_note_asks_and_is_answered_while_the_order_runs(here: World) -> None:
    ours, theirs = notified(here)
    ours = with_provider(here, ours)
    now = NIGHT + 7 * HOUR
    actions.acknowledge(matter_id=theirs.pk, actor=here.poc_de, now=now, key=key())
    actions.ask(matter_id=theirs.pk, actor=here.poc_de, now=now, key=key(), questions=["Which account?"])
    seal(theirs)
    carry_due(now=now)
    ours = fresh(ours)
    assert (ours.status, ours.counterpart_reference) == ("entity_received", theirs.reference)
    actions.answer(matter_id=ours.pk, actor=here.prosecutor, now=now, key=key(), answers=["The second."])
    seal(ours)
    carry_due(now=now + HOUR)
    assert fresh(theirs).status == "acknowledged"
    assert b"The second." not in to_the_entity(ours)


def test_an_instruction_not_to_disclose_reaches_the_requesting_file_and_bars_it(here: World) -> None:
    ours, theirs = notified(here)
    handed(here, ours)
    now = NIGHT + 7 * HOUR
    step: dict[str, Any] = {"matter_id": theirs.pk, "actor": here.poc_de, "now": now}
    actions.hear_provider(
        **step,
        key=key(),
        provider="Example Hosting",
        heard_on=now.date(),
        text="They ask whether they may answer.",
    )
    why = "The account belongs to a person whom we observe."
    with pytest.raises(Unlawful, match="not open here"):
        actions.instruct(**step, key=key(), ground="NODATA", reasons=why)
    with pytest.raises(Unlawful):
        actions.instruct(**step, key=key(), ground="POST", reasons=" ")
    actions.instruct(**step, key=key(), ground="POST", reasons=why, secrecy=True)
    assert fresh(theirs).status == "barred"
    instruction = Document.objects.get(matter=theirs, kind="P2_7_INS")
    assert why.encode() not in bytes(instruction.payload)
    seal(theirs)
    carry_due(now=now)
    assert fresh(ours).status == "barred"
    assert act(ours, "tell_instruction")["body"]["reasons"] == why
    with pytest.raises(Overtaken):
        actions.entity_received(
            matter_id=ours.pk, actor=here.poc, now=now, key=key(), received_at=now, proof="Telephone."
        )
    actions.close(matter_id=ours.pk, actor=here.poc, now=now, key=key())


def test_an_instruction_before_the_handing_over_keeps_the_order_in_the_house(here: World) -> None:
    ours, theirs = notified(here)
    actions.instruct(
        matter_id=theirs.pk, actor=here.poc_de, now=NIGHT + 3 * HOUR, key=key(), ground="SOV", reasons="Ours."
    )
    seal(theirs)
    carry_due(now=NIGHT + 3 * HOUR)
    with pytest.raises(Overtaken):
        handed(here, ours)


def test_an_instruction_that_was_stopped_halfway_is_finished_with_the_same_key(here: World) -> None:
    _ours, theirs = notified(here)
    step: dict[str, Any] = {
        "matter_id": theirs.pk, "actor": here.poc_de, "now": NIGHT + 3 * HOUR, "ground": "SOV", "reasons": "Ours.",
    }  # fmt: skip
    actions.instruct(**step, key="one")
    again = actions.instruct(**step, key="one")
    assert again.again
    assert list(theirs.acts.values_list("verb", flat=True).order_by("seq")) == [
        "notify", "instruct", "tell_instruction",
    ]  # fmt: skip


def test_an_instruction_that_came_by_telephone_is_recorded_and_bars_too(here: World) -> None:
    ours, _theirs = notified(here)
    record_arrival(
        "tell_instruction", matter_id=ours.pk, actor=here.poc, now=NIGHT + 5 * HOUR, key=key(),
        body={"ground": "SOV", "reasons": "As told on the telephone."}, channel="phone_confirm",
        received_at=NIGHT + 4 * HOUR, call=CALLED_BACK,
    )  # fmt: skip
    assert fresh(ours).status == "barred"


def test_a_state_that_was_not_notified_is_told_nothing_and_sends_nothing(here: World) -> None:
    ours = handed(here, ready_order(here))
    step: dict[str, Any] = {"matter_id": ours.pk, "actor": here.poc, "now": NIGHT + DAY}
    with pytest.raises(Overtaken):
        actions.answer(**step, key=key(), answers=["To a question that nobody asked."])
    with pytest.raises(Overtaken):
        record_arrival(
            "acknowledge", matter_id=ours.pk, actor=here.poc, now=NIGHT + DAY, key=key(), body={},
            channel="post_courier", received_at=NIGHT + DAY,
        )  # fmt: skip
    actions.withdraw_order(**step, key=key())
    assert (fresh(ours).status, Message.objects.count()) == ("withdrawn", 0)


def test_a_state_is_not_told_of_a_withdrawal_that_cannot_be_made(here: World) -> None:
    ours, _theirs = notified(here)
    handed(here, ours)
    before = Act.objects.filter(matter=ours).count()
    with pytest.raises(Overtaken):
        actions.drop_order(
            matter_id=ours.pk,
            actor=here.poc,
            now=NIGHT + DAY,
            key=key(),
            reason="The account was found elsewhere.",
        )
    assert Act.objects.filter(matter=ours).count() == before


def test_a_withdrawal_is_told_to_the_notified_state_first(here: World) -> None:
    ours, theirs = notified(here)
    step: dict[str, Any] = {"matter_id": ours.pk, "actor": here.poc, "now": NIGHT + 3 * HOUR}
    actions.drop_order(**step, key=key(), reason="The account was found elsewhere.")
    assert not Document.objects.filter(matter=ours, kind="P2_WDR").exists()
    seal(ours)
    carry_due(now=NIGHT + 4 * HOUR)
    assert (fresh(ours).status, fresh(theirs).status) == ("withdrawn", "withdrawn")


def test_the_grounds_of_an_instruction_are_those_of_the_paragraph(here: World) -> None:
    _ours, theirs = notified(here)
    open_ones = {one.ground.code for one in grounds(theirs, NIGHT.date()) if one.available}
    assert {"POST", "POL", "SOV"} <= open_ones
    assert not {"NODATA", "FISC"} & open_ones


def test_whoever_drafted_it_does_not_approve_it_and_a_clerk_does_not_send_it(here: World) -> None:
    switch_on(here, "P2_7")
    draft = ready(here, "P2_7")
    actions.submit(matter_id=draft.pk, actor=here.prosecutor, now=NIGHT, key=key())
    shown = snapshot_bytes(fresh(draft))[1]
    with pytest.raises(NotAllowed):
        actions.approve(matter_id=draft.pk, actor=here.prosecutor, now=NIGHT, key=key(), shown_digest=shown)


# --- what is on record of that State ---------------------------------------------------------------------------


def found(matter: CooperationRequest, *rules: str) -> dict[str, str]:
    """Severity and hint of those rules, as far as the draft breaks them."""
    every = findings(facts_of(fresh(matter), NIGHT))
    return {
        one.rule_id: f"{one.severity}: {one.hint.en if one.hint else ''}"
        for one in every
        if one.rule_id in rules
    }


def test_the_kinds_of_access_numbers_that_are_reserved_stop_the_order_once_they_are_on_record(
    here: World,
) -> None:
    switch_on(here, "P2_7")
    draft, rules = ready(here, "P2_7"), ("P27-numbers", "P27-kind")
    assert found(draft, *rules) == {}
    reserved = declared(here, "7(9)(b)", kind="reservation")
    assert list(found(draft, *rules)) == ["P27-numbers"]
    Declaration.objects.filter(pk=reserved.pk).update(access_numbers=["imsi"])
    assert found(draft, *rules) == {}
    Declaration.objects.filter(pk=reserved.pk).update(access_numbers=["imsi", "ipv4"])
    assert found(draft, *rules)["P27-kind"].startswith("block")
    with pytest.raises(Unlawful, match=r"7\(9\)\(b\)"):
        actions.submit(matter_id=draft.pk, actor=here.prosecutor, now=NIGHT, key=key())


def test_whoever_is_notified_is_compared_with_the_designation_on_record(here: World) -> None:
    switch_on(here, "P2_7")
    draft, rules = ready(here, "P2_7", **NOTIFYING), ("P27-none-named", "P27-another")
    assert found(draft, *rules) == {}
    declared(here, "7(5)(a)")
    assert list(found(draft, *rules)) == ["P27-none-named"]
    ministry = authority(here.de, "Ministry of Justice (invented)")
    designate(ministry, "notified", "CETS224")
    assert found(draft, *rules) == {"P27-another": "warn: On record: Ministry of Justice (invented)."}
    designate(here.desk, "notified", "CETS224")
    assert found(draft, *rules) == {}
