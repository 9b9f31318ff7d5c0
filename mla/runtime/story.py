"""The whole story, from pasted log lines to the closed request, played on both seats with the real verbs."""

from datetime import timedelta
from pathlib import Path
from typing import TypedDict
from uuid import UUID

from django.db import connection

from mla.accounts.models import User
from mla.audit import verify
from mla.documents.models import Document
from mla.requests import store
from mla.requests.models import Case, CooperationRequest
from mla.requests.statuses import Status
from mla.runtime.scenes import approve, draft, open_case
from mla.runtime.stage import Stage, fresh, other_file
from mla.workflow import actions, drafting
from mla.workflow.refusals import Unlawful


class Doer(TypedDict):
    matter_id: UUID
    actor: User


def play(stage: Stage) -> Case:
    """All scenes in order; the case they belong to."""
    case = open_case(stage)
    preservation = preserve(stage, case)
    extend(stage, preservation)
    assistance = follow_up(stage, preservation, "STO_SUB")
    answer_with_conditions(stage, assistance)
    second = follow_up(stage, preservation, "STO_TRA")
    execute_in_part(stage, second)
    end_preservation(stage, preservation)
    refused(stage, case)
    withdrawn(stage, case)
    return case


def preserve(stage: Stage, case: Case) -> CooperationRequest:
    matter = draft(stage, case)
    approve(stage, matter)
    theirs, jonas = other_file(matter), stage.cast["jonas"]
    stage.clocks(theirs)
    stage.wait(minutes=25)
    actions.acknowledge(
        matter_id=theirs.pk,
        actor=jonas,
        now=stage.now,
        key=stage.key(),
        officer="J. Weber",
        next_step="We order the provider today.",
    )
    stage.tell("jonas", f"acknowledges with reference {theirs.reference}")
    stage.work()
    ask_and_answer(stage, matter, theirs)
    actions.order(
        matter_id=theirs.pk,
        actor=jonas,
        now=stage.now,
        key=stage.key(),
        custodian="Muster Hosting GmbH",
        basis="§ 0 Musterordnung",
    )
    stage.tell("jonas", "orders the custodian to keep the data")
    stage.wait(hours=3)
    actions.confirm_preservation(
        matter_id=theirs.pk,
        actor=jonas,
        now=stage.now,
        key=stage.key(),
        preserved_from=stage.now.date(),
        preserved_until=None,
        items="Subscriber record of the mailbox; connection records of 198.51.100.7",
        custodian="Muster Hosting GmbH",
        order_reference="M-77/26",
        gaps="No records before the first of the month.",
    )
    stage.tell("jonas", "confirms preservation; no end is stated, so the floor of Art. 29(7) counts")
    stage.work()
    stage.clocks(fresh(matter.pk))
    return matter


def ask_and_answer(stage: Stage, matter: CooperationRequest, theirs: CooperationRequest) -> None:
    actions.ask(
        matter_id=theirs.pk,
        actor=stage.cast["jonas"],
        now=stage.now,
        key=stage.key(),
        questions=["Is the mailbox hosted by the same provider?"],
        why="The order must name the service.",
    )
    stage.tell("jonas", "asks a question")
    stage.work()
    stage.wait(minutes=30)
    actions.answer(
        matter_id=matter.pk, actor=stage.cast["ana"], now=stage.now, key=stage.key(), answers=["Yes, it is."]
    )
    stage.tell("ana", "answers")
    stage.work()


def extend(stage: Stage, matter: CooperationRequest) -> None:
    stage.wait(days=20)
    until = (stage.now + timedelta(days=90)).date()
    actions.ask_extension(
        matter_id=matter.pk,
        actor=stage.cast["ana"],
        now=stage.now,
        key=stage.key(),
        new_until=until,
        reason="The request for assistance is being translated.",
    )
    stage.tell("ana", f"asks to keep the data until {until}")
    stage.work()
    actions.extend(
        matter_id=other_file(matter).pk,
        actor=stage.cast["jonas"],
        now=stage.now,
        key=stage.key(),
        until=until,
    )
    stage.tell("jonas", "extends")
    stage.work()
    stage.clocks(fresh(matter.pk))


def follow_up(stage: Stage, preservation: CooperationRequest, measure: str) -> CooperationRequest:
    matter = drafting.follow_up(
        preservation=fresh(preservation.pk), measure=measure, actor=stage.cast["ana"], now=stage.now
    )
    stage.tell(
        "ana", f"turns {fresh(preservation.pk)} into a request under Art. 31 ({measure}) with one click"
    )
    drafting.edit_draft(
        matter_id=matter.pk,
        actor=stage.cast["ana"],
        now=stage.now,
        values={
            "domestic_legal_basis": "Code of Criminal Procedure, Art. 152",
            "expedited_ground": "31(3)(a)",
            "expedited_reason": "Connection records are easily lost.",
            "special_procedures": "Please state the hash of each file.",
            "court_order_attached": True,
            "translation_language": "de",
        },
    )
    approve(stage, matter)
    stage.say(
        f"    preservation at the requesting seat is now: {fresh(preservation.pk).get_status_display()}"
    )
    return matter


def answer_with_conditions(stage: Stage, matter: CooperationRequest) -> None:
    theirs, jonas = other_file(matter), stage.cast["jonas"]
    common: Doer = {"matter_id": theirs.pk, "actor": jonas}
    actions.acknowledge(**common, now=stage.now, key=stage.key())
    actions.assess(**common, now=stage.now, key=stage.key())
    stage.tell("jonas", "acknowledges and starts the assessment")
    stage.wait(days=2)
    actions.propose_conditions(
        **common,
        now=stage.now,
        key=stage.key(),
        ground="COND_U",
        conditions="Use only in the proceedings named in the request.",
    )
    stage.tell("jonas", "proposes a condition on use (Art. 28(2)(b))")
    stage.work()
    actions.accept_conditions(matter_id=matter.pk, actor=stage.cast["ana"], now=stage.now, key=stage.key())
    stage.tell("ana", "accepts the condition and is bound by it (Art. 28(3))")
    stage.work()
    actions.begin_execution(**common, now=stage.now, key=stage.key())
    stage.wait(days=3)
    actions.execute(
        **common,
        now=stage.now,
        key=stage.key(),
        outcome="executed_full",
        measures_taken="Production order served on Muster Hosting GmbH.",
        material=[("subscriber.csv", "9f" * 32)],
        conditions="Use only in the proceedings named in the request.",
    )
    stage.tell("jonas", "executes and answers")
    stage.work()
    actions.close(matter_id=matter.pk, actor=stage.cast["ana"], now=stage.now, key=stage.key())
    stage.tell("ana", "closes the file")


def execute_in_part(stage: Stage, matter: CooperationRequest) -> None:
    theirs, jonas = other_file(matter), stage.cast["jonas"]
    common: Doer = {"matter_id": theirs.pk, "actor": jonas}
    actions.acknowledge(**common, now=stage.now, key=stage.key())
    actions.postpone(
        **common,
        now=stage.now,
        key=stage.key(),
        until=(stage.now + timedelta(days=5)).date(),
        reasons="A search in our own proceedings is planned.",
        considered=True,
        consultation="Telephone call with the requesting desk.",
    )
    stage.tell("jonas", "postpones (Art. 27(5)), after considering partial execution (Art. 27(6))")
    stage.work()
    stage.wait(days=5)
    actions.accept(**common, now=stage.now, key=stage.key())
    actions.execute(
        **common,
        now=stage.now,
        key=stage.key(),
        outcome="executed_part",
        measures_taken="Connection records of the first day were produced.",
        material=[("connections.csv", "a1" * 32)],
    )
    stage.tell("jonas", "accepts and sends part of the result")
    stage.work()


def end_preservation(stage: Stage, matter: CooperationRequest) -> None:
    actions.release(
        matter_id=matter.pk,
        actor=stage.cast["ana"],
        now=stage.now,
        key=stage.key(),
        reason="The data was received; it need not be kept any longer.",
        from_day=stage.now.date(),
    )
    stage.tell("ana", "releases the preserved data: a person decides, with a reason")
    stage.work()


def refused(stage: Stage, case: Case) -> None:
    matter = draft(stage, case)
    approve(stage, matter)
    theirs = other_file(matter)
    for ground in ("DUAL", "POL"):
        try:
            actions.refuse(
                matter_id=theirs.pk,
                actor=stage.cast["jonas"],
                now=stage.now,
                key=stage.key(),
                ground=ground,
                reasons="The conduct is regarded as connected with a political offence.",
            )
            stage.tell("jonas", f"refuses on ground {ground}")
        except Unlawful as refusal:
            stage.tell("jonas", f"tries ground {ground}, which is not open: {refusal}")
    stage.work()


def withdrawn(stage: Stage, case: Case) -> None:
    matter = draft(stage, case)
    approve(stage, matter)
    actions.withdraw(
        matter_id=matter.pk,
        actor=stage.cast["ana"],
        now=stage.now,
        key=stage.key(),
        reason="The account was found to be elsewhere.",
    )
    stage.tell("ana", "withdraws the request")
    stage.work()


def write_letters(case: Case, out: Path) -> list[Path]:
    """Every letter of the case's files, as its sender sealed it; the paths written."""
    out.mkdir(parents=True, exist_ok=True)
    threads = CooperationRequest.objects.filter(case=case).values("thread")
    letters = Document.objects.filter(matter__thread__in=threads, received=False, sealed_at__isnull=False)
    paths = []
    for number, letter in enumerate(letters.select_related("matter").order_by("created_at"), 1):
        path = out / f"{number:04}_{letter.matter.reference}_{letter.kind}_v{letter.version}.pdf"
        path.write_bytes(store.read(letter.sha256))
        paths.append(path)
    return paths


def faults(case: Case) -> list[str]:
    """What would make the story a lie: unfinished work, or an audit chain that does not verify."""
    threads = CooperationRequest.objects.filter(case=case).values("thread")
    found = [
        f"{document} of {document.matter} is not sealed: {document.last_error}"
        for document in Document.objects.filter(matter__thread__in=threads, sealed_at__isnull=True)
    ]
    found += [
        f"{matter} stands at {matter.get_status_display()}"
        for matter in CooperationRequest.objects.filter(thread__in=threads, status=Status.APPROVED)
    ]
    verify.run(connection)
    return found
