"""The scenes in which nothing is given: a refusal on a lawful ground, and a request taken back."""

from mla.requests.models import Case
from mla.runtime.scenes import approve, draft
from mla.runtime.stage import Stage, other_file
from mla.workflow import actions
from mla.workflow.refusals import Unlawful


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
