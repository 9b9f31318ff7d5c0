"""A joint investigation between two States (Art. 12 CETS 224): from its draft to each of its ends, from both seats."""

from datetime import date, timedelta
from typing import Any

import pytest

from mla.accounts.roles import Role
from mla.deadlines.models import Deadline, Reminder
from mla.documents.models import Document
from mla.law.readiness import findings
from mla.parties.models import TreatyStatus
from mla.requests.facts import facts_of
from mla.requests.models import Act, CooperationRequest
from mla.workflow import actions, drafting
from mla.workflow.payloads import read_payload
from mla.workflow.recording import record_arrival
from mla.workflow.refusals import Changed, NotAllowed, Overtaken, Unlawful
from mla.workflow.relay import carry_due
from mla.workflow.team_concluding import conclude_due
from mla.workflow.team_offered import applies
from mla.workflow.team_use import open_question
from tests.factories import NIGHT, World, case, draft, person, world
from tests.workflow.informing import HOUR, fresh
from tests.workflow.teaming import (
    END,
    SIGNED,
    agree,
    approved,
    at_work,
    carried,
    declare_12_3,
    drafted,
    known,
    made_central,
    proposed,
    second_decider,
    step,
)

pytestmark = pytest.mark.django_db
LATER = NIGHT + 6 * HOUR


@pytest.fixture
def here(tmp_path: Any, settings: Any) -> World:
    settings.MEDIA_ROOT = tmp_path
    return world()


def statuses(*matters: CooperationRequest) -> set[str]:
    return {fresh(one).status for one in matters}


def body(matter: CooperationRequest, verb: str) -> dict[str, Any]:
    act = Act.objects.filter(matter=matter, verb=verb).order_by("-seq")[0]
    found: dict[str, Any] = read_payload(bytes(act.payload))["body"]
    return found


# --- off, and on --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("measure", ["P2_12", "P2_12_7"])
def test_it_cannot_be_begun_before_the_protocol_binds_both(here: World, measure: str) -> None:
    with pytest.raises(Unlawful) as found:
        drafting.start_request(
            case=case(here), measure=measure, counterpart=here.de, counterpart_authority=here.desk,
            actor=here.prosecutor, now=NIGHT,
        )  # fmt: skip
    assert "224" in found.value.reasons[0].rule


def test_it_does_not_leave_when_the_protocol_ends_between_approval_and_sending(here: World) -> None:
    ours = approved(here, drafted(here))
    TreatyStatus.objects.filter(instrument="CETS224", party=here.de).update(withdrawn_from=date(2026, 1, 1))
    carried(ours)
    assert statuses(ours) == {"approved"}
    assert (
        actions.recall(matter_id=ours.pk, actor=here.prosecutor, now=LATER, key="r").matter.status == "draft"
    )


@pytest.mark.parametrize("code", ["purposes", "evidence", "secrecy", "territory"])
def test_a_missing_item_of_12_2_stops_the_proposal(here: World, code: str) -> None:
    draft = drafted(here, **{f"contents.{code}": ""})
    with pytest.raises(Unlawful) as found:
        actions.submit(matter_id=draft.pk, actor=here.prosecutor, now=NIGHT, key="s")
    assert [one.field for one in found.value.reasons] == [f"contents.{code}"]


def test_case_by_case_needs_fewer_items_and_no_end(here: World) -> None:
    ours, other = proposed(here, "P2_12_7", ends_on=None)
    digest = known(other).latest.digest
    agree(ours, here.poc, digest)
    agree(other, here.poc_de, digest)
    carried(ours, other, at=LATER)
    assert statuses(ours, other) == {"team_at_work"}
    assert not Deadline.objects.filter(rule="TEAM_END").exists()


@pytest.mark.parametrize("state", ["ro", "de"])
def test_whichever_state_declared_12_3_its_central_authority_is_named(here: World, state: str) -> None:
    declare_12_3(getattr(here, state))
    draft = drafted(here)
    with pytest.raises(Unlawful) as found:
        actions.submit(matter_id=draft.pk, actor=here.prosecutor, now=NIGHT, key="s")
    assert [one.field for one in found.value.reasons] == ["contents.central"]


# --- the agreement ------------------------------------------------------------------------------------------------


def test_both_agree_to_one_digest_and_both_files_conclude_the_same(here: World) -> None:
    ours, other = at_work(here)
    assert statuses(ours, other) == {"team_at_work"}
    first, second = body(ours, "conclude_team"), body(other, "conclude_team")
    assert first["text_digest"] == second["text_digest"] == known(ours).latest.digest
    assert (
        [one["party"] for one in first["parties"]]
        == [one["party"] for one in second["parties"]]
        == ["RO", "DE"]
    )
    assert first["parties"] == second["parties"], "who agreed, and when, is the same on both"
    assert ours.ends_on == other.ends_on == END
    assert {one.kind for one in Document.objects.filter(matter=ours)} == {"JIT", "JIT_ACC", "JIT_AGR"}


def test_one_consent_alone_concludes_nothing(here: World) -> None:
    ours, other = proposed(here)
    agree(other, here.poc_de, known(other).latest.digest)
    carried(ours, other, at=LATER)
    assert statuses(ours, other) == {"under_negotiation"}
    assert conclude_due(now=LATER) == 0


def test_changes_item_by_item_make_another_text_with_another_digest(here: World) -> None:
    ours, other = proposed(here)
    first = known(other).latest
    step("propose_changes", other, here.prosecutor_de, items={"location": "Bucharest and Berlin."}, ends_on=END,
         reason="Our officers work in Berlin.", shown_digest=first.digest)  # fmt: skip
    carried(ours, other, at=LATER)
    texts = known(ours).texts
    assert [one.number for one in texts] == [1, 2]
    assert texts[0].digest == first.digest != texts[1].digest == known(other).latest.digest
    assert [(one["field"], one["new"]) for one in body(ours, "propose_changes")["changes"]] == [
        ("location", "Bucharest and Berlin.")
    ]
    agree(ours, here.poc, texts[1].digest)
    agree(other, here.poc_de, texts[1].digest)
    carried(ours, other, at=LATER)
    assert statuses(ours, other) == {"team_at_work"}
    in_force = known(other).in_force
    assert in_force is not None
    assert in_force.digest == texts[1].digest


def test_two_sides_that_agree_to_different_digests_do_not_conclude(here: World) -> None:
    ours, other = proposed(here)
    first = known(ours).latest.digest
    step("propose_changes", other, here.prosecutor_de, items={"location": "Berlin."}, ends_on=END, reason="Nearer.",
         shown_digest=first)  # fmt: skip
    agree(ours, here.poc, first)
    agree(other, here.poc_de, known(other).latest.digest)
    carried(ours, other, at=LATER)
    assert statuses(ours, other) == {"under_negotiation"}
    found = known(ours)
    assert len({one.digest for one in found.consents}) == 2
    assert found.agreed() is None
    agree(ours, here.poc, found.latest.digest, at=LATER)
    carried(ours, other, at=LATER + HOUR)
    assert statuses(ours, other) == {"team_at_work"}


def test_consents_that_cross_on_their_way_conclude_on_both_files(here: World) -> None:
    ours, other = proposed(here)
    digest = known(ours).latest.digest
    agree(ours, here.poc, digest)
    agree(other, here.poc_de, digest)
    assert conclude_due(now=LATER) == 0, "neither has seen the other's"
    carried(ours, other, at=LATER)
    assert statuses(ours, other) == {"team_at_work"}


def test_texts_that_cross_leave_both_free_to_agree_to_either(here: World) -> None:
    ours, other = proposed(here)
    first = known(ours).latest.digest
    step(
        "propose_changes",
        ours,
        here.prosecutor,
        items={"location": "Cluj."},
        ends_on=END,
        reason="A",
        shown_digest=first,
    )
    step(
        "propose_changes",
        other,
        here.prosecutor_de,
        items={"location": "Bonn."},
        ends_on=END,
        reason="B",
        shown_digest=first,
    )
    carried(ours, other, at=LATER)
    assert {one.digest for one in known(ours).texts} == {one.digest for one in known(other).texts}
    assert known(ours).latest.digest != known(other).latest.digest
    chosen = known(other).latest.digest
    agree(ours, here.poc, chosen, at=LATER)
    agree(other, here.poc_de, chosen, at=LATER)
    carried(ours, other, at=LATER + HOUR)
    assert statuses(ours, other) == {"team_at_work"}


def test_changes_on_a_text_that_is_not_the_newest_are_refused(here: World) -> None:
    ours, other = proposed(here)
    first = known(ours).latest.digest
    step(
        "propose_changes",
        ours,
        here.prosecutor,
        items={"location": "Cluj."},
        ends_on=END,
        reason="A",
        shown_digest=first,
    )
    with pytest.raises(Changed):
        step("propose_changes", ours, here.prosecutor, items={"location": "Iasi."}, ends_on=END, reason="B",
             shown_digest=first)  # fmt: skip
    with pytest.raises(Changed):
        agree(other, here.poc_de, "0" * 64)


@pytest.mark.parametrize(
    ("items", "ends_on", "field"),
    [
        ({}, END, ""),
        ({"purposes": " "}, END, "item_purposes"),
        ({"location": "Berlin."}, NIGHT.date(), "ends_on"),
    ],
)
def test_changes_that_are_none_or_empty_an_item_are_refused(
    here: World, items: dict[str, str], ends_on: date, field: str
) -> None:
    ours, _other = proposed(here)
    with pytest.raises(Unlawful) as found:
        step("propose_changes", ours, here.prosecutor, items=items, ends_on=ends_on, reason="R",
             shown_digest=known(ours).latest.digest)  # fmt: skip
    assert found.value.reasons[0].field == field


def test_whoever_wrote_a_text_does_not_bind_the_state_to_it_alone(here: World) -> None:
    ours, other = proposed(here)
    step("propose_changes", other, here.poc_de, items={"location": "Berlin."}, ends_on=END, reason="Nearer.",
         shown_digest=known(other).latest.digest)  # fmt: skip
    with pytest.raises(NotAllowed):
        agree(other, here.poc_de, known(other).latest.digest)
    made_central(here.prosecutor, here.office)
    with pytest.raises(NotAllowed):
        agree(ours, here.prosecutor, known(ours).latest.digest)


def test_a_declaration_under_12_3_holds_the_agreement_back_until_the_central_authority_concurs(
    here: World,
) -> None:
    declare_12_3(here.de)
    ours, other = proposed(here, **{"contents.central": "Federal Office of Justice (invented)."})
    digest = known(ours).latest.digest
    agree(ours, here.poc, digest)
    agree(other, here.poc_de, digest)
    carried(ours, other, at=LATER)
    assert statuses(ours, other) == {"under_negotiation"}
    assert [(state.pk, central) for state, central in known(ours).missing(digest)] == [("DE", True)]
    with pytest.raises(NotAllowed):
        step("concur", other, here.poc_de, shown_digest=digest, officer=SIGNED)
    with pytest.raises(Unlawful):
        step("concur", ours, second_decider(here), shown_digest=digest, officer=SIGNED)
    made_central(here.poc_de, here.desk)
    step("concur", other, here.poc_de, LATER, shown_digest=digest, officer=SIGNED)
    carried(ours, other, at=LATER + HOUR)
    assert statuses(ours, other) == {"team_at_work"}
    assert [one["central"] for one in body(ours, "conclude_team")["parties"]] == [False, True]


def test_it_can_be_declined_with_reasons_or_taken_back(here: World) -> None:
    ours, other = proposed(here)
    with pytest.raises(Unlawful):
        step("decline_team", other, here.poc_de, reason=" ")
    step("decline_team", other, here.poc_de, reason="Our proceedings ended.")
    carried(ours, other, at=LATER)
    assert statuses(ours, other) == {"refused"}
    ours, other = proposed(here)
    step("take_back", ours, here.prosecutor, reason="The suspect died.")
    carried(ours, other, at=LATER)
    assert statuses(ours, other) == {"withdrawn"}


def test_a_consent_that_meets_a_proposal_taken_back_is_shown_and_concludes_nothing(here: World) -> None:
    ours, other = proposed(here)
    step("take_back", ours, here.prosecutor, reason="The suspect died.")
    agree(other, here.poc_de, known(other).latest.digest)
    carried(ours, other, at=LATER)
    carry_due(now=LATER + HOUR)
    assert statuses(ours, other) == {"withdrawn"}
    assert Act.objects.filter(matter=ours, verb="agree_text", applied=False).exists()


def test_a_consent_on_paper_is_recorded_and_counts(here: World) -> None:
    ours, _other = proposed(here)
    digest = known(ours).latest.digest
    agree(ours, here.poc, digest)
    record_arrival(
        "agree_text", matter_id=ours.pk, actor=here.clerk, now=LATER, key="paper", channel="post_courier",
        body={"text_digest": digest, "officer": "Jonas Beispiel"}, received_at=LATER - HOUR,
    )  # fmt: skip
    assert conclude_due(now=LATER) == 1
    assert conclude_due(now=LATER) == 0, "once"
    assert statuses(ours) == {"team_at_work"}


def test_a_text_that_came_is_named_by_what_it_says_and_not_by_what_it_claims(here: World) -> None:
    ours, _other = proposed(here)
    first = known(ours).latest
    claimed = {"contents": [*first.contents][1:], "ends_on": "2027-11-30", "text_digest": first.digest}
    record_arrival(
        "propose_changes", matter_id=ours.pk, actor=here.clerk, now=LATER, key="paper", channel="post_courier",
        body=claimed | {"reason": "R"}, received_at=LATER - HOUR,
    )  # fmt: skip
    assert known(ours).latest.digest != first.digest


# --- at work ------------------------------------------------------------------------------------------------------


def test_the_clock_runs_to_the_agreed_end_on_both_files_and_warns_before_it(here: World) -> None:
    ours, other = at_work(here)
    for matter in (ours, other):
        running = Deadline.objects.get(matter=matter, rule="TEAM_END", ended_at__isnull=True)
        assert (running.due_at + timedelta(hours=1)).date() >= END
        assert {"T-30", "T-14", "T-0"} <= set(
            Reminder.objects.filter(deadline=running).values_list("offset", flat=True)
        )


def test_an_extension_is_agreed_by_both_and_moves_the_clock(here: World) -> None:
    ours, other = at_work(here)
    later = date(2028, 5, 31)
    step("propose_extension", ours, here.prosecutor, LATER, ends_on=later, reason="Two more servers.",
         shown_digest=known(ours).latest.digest)  # fmt: skip
    digest = known(ours).latest.digest
    agree(ours, here.poc, digest, at=LATER)
    carried(ours, other, at=LATER + HOUR)
    assert {fresh(one).ends_on for one in (ours, other)} == {END}, "one State alone extends nothing"
    agree(other, here.poc_de, digest, at=LATER + HOUR)
    carried(ours, other, at=LATER + 2 * HOUR)
    assert {fresh(one).ends_on for one in (ours, other)} == {later}
    assert statuses(ours, other) == {"team_at_work"}
    for matter in (ours, other):
        assert Deadline.objects.get(matter=matter, rule="TEAM_END", ended_at__isnull=True).due_at.year == 2028
    in_force = known(ours).in_force
    assert in_force is not None
    assert in_force.number == 2


def test_changes_of_the_terms_can_be_declined_and_the_agreement_stays(here: World) -> None:
    ours, other = at_work(here)
    before = known(ours).latest.digest
    step("propose_changes", ours, here.prosecutor, LATER, items={"composition": "Six officers."}, ends_on=END,
         reason="Too few.", shown_digest=before)  # fmt: skip
    carried(ours, other, at=LATER)
    pending = known(other).pending()
    assert pending is not None
    step("decline_changes", other, here.poc_de, LATER, reason="No more people.", shown_digest=pending.digest)
    carried(ours, other, at=LATER + HOUR)
    assert known(ours).pending() is None
    in_force = known(ours).in_force
    assert in_force is not None
    assert in_force.digest == before
    with pytest.raises(Changed):
        step("decline_changes", other, here.poc_de, LATER, reason="No.", shown_digest=before)


def test_other_use_is_asked_and_allowed_or_refused(here: World) -> None:
    ours, other = at_work(here)
    told = {"information": "The ledger, pages 3 to 9.", "use": "Tax fraud."}
    with pytest.raises(Overtaken):
        step("allow_use", other, here.prosecutor_de)
    with pytest.raises(Unlawful):
        step("record_use", ours, here.prosecutor, LATER, allowed_by="consent", used_on=LATER.date(), **told)
    step("ask_other_use", ours, here.prosecutor, LATER, **told)
    step("ask_other_use", ours, here.prosecutor, LATER, information="The photographs.", use="Theft.")
    carried(ours, other, at=LATER)
    assert (open_question(other) or {})["use"] == "Tax fraud."
    step("allow_use", other, here.prosecutor_de, LATER, conditions="Without the name of the witness.")
    step("refuse_use", other, here.prosecutor_de, LATER, reason="It would tell of a search to come.")
    carried(ours, other, at=LATER + HOUR)
    assert open_question(other) is None
    assert body(ours, "allow_use")["use"] == "Tax fraud."
    assert body(ours, "refuse_use")["use"] == "Theft."
    step("record_use", ours, here.prosecutor, LATER, allowed_by="consent", used_on=LATER.date(), **told)


def test_use_for_the_agreed_purposes_and_for_an_accused_is_only_written_down(here: World) -> None:
    ours, other = at_work(here)
    for allowed in ("purposes", "accused"):
        step("record_use", ours, here.prosecutor, LATER, allowed_by=allowed, information="The log.",
             use="Shown to the court.", used_on=LATER.date())  # fmt: skip
    carried(ours, other, at=LATER)
    assert not Act.objects.filter(matter=other, verb="record_use").exists()
    with pytest.raises(Unlawful):
        step("record_use", ours, here.prosecutor, LATER, allowed_by="whim", information="A", use="B",
             used_on=LATER.date())  # fmt: skip
    with pytest.raises(Unlawful):
        step("record_use", ours, here.prosecutor, LATER, allowed_by="purposes", information="A", use="B",
             used_on=LATER.date() + timedelta(days=2))  # fmt: skip


def test_a_use_in_an_emergency_is_told_afterwards_also_when_the_work_has_ended(here: World) -> None:
    ours, other = at_work(here)
    step("end_team", other, here.poc_de, LATER, manner="withdrawal", reason="The trial is ours alone.")
    carried(ours, other, at=LATER)
    assert statuses(ours, other) == {"team_ended"}
    step("tell_emergency", ours, here.prosecutor, LATER, information="A message.", use="Warning of a hospital.",
         emergency="Lives of patients.", used_on=LATER.date())  # fmt: skip
    carried(ours, other, at=LATER + HOUR)
    assert body(other, "tell_emergency")["emergency"] == "Lives of patients."
    for matter, actor in ((ours, here.prosecutor), (other, here.prosecutor_de)):
        step("close", matter, actor, LATER)
    assert statuses(ours, other) == {"closed"}


def test_it_ends_on_the_agreed_day_or_because_one_state_leaves(here: World) -> None:
    ours, other = at_work(here)
    for wrong in (
        {"manner": "expiry"},
        {"manner": "withdrawal", "reason": ""},
        {"manner": "whim", "reason": "R"},
    ):
        with pytest.raises(Unlawful):
            step("end_team", ours, here.poc, LATER, **wrong)
    day = LATER + timedelta(days=380)
    step("end_team", ours, here.poc, day, manner="expiry")
    carried(ours, other, at=day)
    assert statuses(ours, other) == {"team_ended"}
    assert body(other, "end_team")["ended_on"] == "2027-12-06"
    assert not Deadline.objects.filter(rule="TEAM_END", ended_at__isnull=True).exists()


def told_of_the_team(matter: CooperationRequest) -> list[str]:
    found = findings(facts_of(fresh(matter), LATER))
    return [str(one.hint.en) for one in found if one.rule_id == "T12-member" and one.hint]


def test_whoever_wrote_the_text_is_not_offered_to_agree_to_it(here: World) -> None:
    ours, other = proposed(here)
    assert applies("agree_text", fresh(ours), here.poc)
    another = person("otto", here.desk, Role.POC, "Otto Kern")
    shown = known(other).latest.digest
    changed: dict[str, Any] = {"items": {"purposes": "Another purpose."}, "ends_on": END, "reason": "R"}
    step("propose_changes", other, here.poc_de, **changed, shown_digest=shown)
    assert not applies("agree_text", fresh(other), here.poc_de)
    assert applies("agree_text", fresh(other), another)
    carried(other)
    assert applies("agree_text", fresh(ours), here.poc)


def test_while_the_team_works_its_case_is_found_for_the_word_on_12_5(here: World) -> None:
    ours, _other = at_work(here)
    to_a_member, of_another_case = (
        draft(here, case=one, measure="STO_SUB") for one in (ours.case, case(here, number="9/P/2026"))
    )
    assert told_of_the_team(to_a_member) == [f"Ask the other members of {ours.reference} first."]
    assert told_of_the_team(of_another_case) == []
    step("end_team", ours, here.poc, LATER, manner="withdrawal", reason="R")
    assert told_of_the_team(to_a_member) == []
