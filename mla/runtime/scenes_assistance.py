"""The scenes about the request for stored data that follows (Arts 27, 28, 31)."""

from datetime import timedelta
from io import BytesIO
from typing import TypedDict
from uuid import UUID

from mla.accounts.models import User
from mla.requests.models import CooperationRequest
from mla.runtime.scenes import approve
from mla.runtime.stage import Stage, fresh, other_file
from mla.workflow import actions, drafting
from mla.workflow.annexes import add_annex
from mla.workflow.following import follow_up as following

ORDER = "Judicial order (invented), certified copy: the records named in the request may be obtained.\n"
SUBSCRIBER = "mailbox,name,opened\nmallory@example.net,M. Mustermann (invented),2026-03-01\n"
CONNECTIONS = "address,port,from,to\n198.51.100.7,51544,2026-11-20T01:12:09Z,2026-11-20T01:40:00Z\n"


class Doer(TypedDict):
    matter_id: UUID
    actor: User


def enclose(stage: Stage, matter: CooperationRequest, who: str, name: str, content: str) -> tuple[str, str]:
    """File an annex, as the page does; its title and SHA-256."""
    added = add_annex(
        matter_id=matter.pk,
        actor=stage.cast[who],
        now=stage.now,
        content=BytesIO(content.encode()),
        size=len(content.encode()),
        name=name,
        claimed="text/csv" if name.endswith(".csv") else "text/plain",
        title=name,
    )
    stage.tell(who, f"encloses {name} as annex {added.letter}")
    return added.title, added.sha256


def follow_up(stage: Stage, preservation: CooperationRequest, measure: str) -> CooperationRequest:
    matter = following(
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
    enclose(stage, matter, "ana", "order.txt", ORDER)
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
        material=[enclose(stage, theirs, "jonas", "subscriber.csv", SUBSCRIBER)],
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
        material=[enclose(stage, theirs, "jonas", "connections.csv", CONNECTIONS)],
    )
    stage.tell("jonas", "accepts and sends part of the result")
    stage.work()
