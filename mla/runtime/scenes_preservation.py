"""The scenes about preserving data, from the first letter to the release (Arts 29, 30)."""

from datetime import timedelta

from mla.requests.models import Case, CooperationRequest
from mla.runtime.scenes import approve, draft
from mla.runtime.stage import Stage, fresh, other_file
from mla.workflow import actions


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
