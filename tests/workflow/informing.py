"""Information and questions on their way between Romania and Germany, with the real verbs and the real relay."""

from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from mla.requests.models import CooperationRequest
from mla.requests.snapshot import snapshot_bytes
from mla.workflow import actions, drafting
from mla.workflow.relay import carry_due, send_due
from tests.factories import NIGHT, World, case, seal

HOUR = timedelta(hours=1)
SECRET = "The suspect rents the server rack 17B from the cousin of the mayor and pays in cash."
CONDITIONS = "Use it only to open your own investigation. Do not name it in any file that a suspect may read."
READY: dict[str, Any] = {
    "facts": SECRET,
    "contents.nature": "The place from which a group of intruders works.",
    "contents.origin": "Our own investigation into a group of intruders.",
    "contents.permission": "Article 166 of our Code of Procedure (invented).",
    "contents.use": "To open an investigation of your own.",
    "contents.conditions": CONDITIONS,
}
UNCONDITIONAL: dict[str, Any] = {
    **{name: text for name, text in READY.items() if name not in {"contents.nature", "contents.conditions"}},
    "contents_none.conditions": True,
}
QUESTION: dict[str, Any] = {
    "contents.question": "Which provider announces 198.51.100.0/24, and does it keep session logs?",
    "contents.purpose": "An investigation into illegal access.",
    "urgency": "urgent",
}


def drafted(here: World, measure: str = "SPONT", **values: Any) -> CooperationRequest:
    author = values.pop("author", here.prosecutor)
    matter = drafting.start_request(
        case=case(here, number=f"{uuid4().hex[:6]}/P/2026", persons="Ion Inventatul, the suspect"),
        measure=measure,
        counterpart=here.de,
        counterpart_authority=here.desk,
        actor=author,
        now=NIGHT,
    )
    return drafting.edit_draft(
        matter_id=matter.pk,
        actor=author,
        now=NIGHT,
        values=values or (READY if measure in {"SPONT", "UN_SPONT"} else QUESTION),
    )


def fresh(matter: CooperationRequest) -> CooperationRequest:
    return CooperationRequest.objects.get(pk=matter.pk)


def approved(here: World, matter: CooperationRequest) -> CooperationRequest:
    actions.submit(matter_id=matter.pk, actor=here.prosecutor, now=NIGHT, key=f"submit:{matter.pk}")
    shown = snapshot_bytes(fresh(matter))[1]
    return actions.approve(
        matter_id=matter.pk, actor=here.poc, now=NIGHT, key=f"approve:{matter.pk}", shown_digest=shown
    ).matter


def carried(*matters: CooperationRequest, at: datetime = NIGHT + 3 * HOUR) -> None:
    """Whatever waits on these files is sealed, sent and carried."""
    for matter in matters:
        seal(matter)
    send_due(now=NIGHT + HOUR)
    carry_due(now=at)


def theirs(here: World, matter: CooperationRequest) -> CooperationRequest:
    """Germany's own file."""
    return CooperationRequest.objects.get(thread=matter.thread, party=here.de)


def offered(
    here: World, measure: str = "SPONT", **values: Any
) -> tuple[CooperationRequest, CooperationRequest]:
    """Romania's file and Germany's, after the offer arrived."""
    ours = approved(here, drafted(here, measure, **values))
    carried(ours)
    return fresh(ours), theirs(here, ours)


def asked(here: World, measure: str = "POC_TECH") -> tuple[CooperationRequest, CooperationRequest]:
    """A question that a contact point put itself, and Germany's file of it."""
    draft = drafted(here, measure, author=here.poc)
    actions.put(
        matter_id=draft.pk,
        actor=here.poc,
        now=NIGHT,
        key=f"put:{draft.pk}",
        shown_digest=snapshot_bytes(draft)[1],
    )
    carried(draft)
    return fresh(draft), theirs(here, draft)
