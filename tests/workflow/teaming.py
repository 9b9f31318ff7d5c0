"""Joint investigations between Romania and Germany, with the real verbs and the real relay."""

from datetime import date, datetime
from typing import Any
from uuid import uuid4

from mla.accounts.models import Membership
from mla.accounts.roles import Role
from mla.parties.models import Declaration, Party
from mla.requests.models import CooperationRequest
from mla.requests.snapshot import snapshot_bytes
from mla.workflow import actions, drafting
from mla.workflow.relay import carry_due, send_due
from mla.workflow.team_concluding import conclude_due
from mla.workflow.team_texts import Negotiation, negotiation
from tests.factories import NIGHT, SINCE, World, case, person, seal
from tests.measures import bind
from tests.workflow.informing import HOUR, fresh, theirs

END = date(2027, 11, 30)
ITEMS: dict[str, str] = {
    "purposes": "To find who sells accesses to networks of hospitals.",
    "composition": "Two prosecutors and four officers of each State.",
    "functions": "One leader in each State.",
    "duration": "One year, which both may extend.",
    "location": "Bucharest and Wiesbaden.",
    "organisation": "A meeting every two weeks.",
    "evidence": "Each State gathers under its own law and sends copies with their digests.",
    "secrecy": "Secret until both leaders agree.",
    "territory": "Members of the other State may be present.",
}
BY_CASE = {
    "purposes": "To search two houses on the same morning.",
    "terms": "Each State searches under its own law.",
    "evidence": "Copies go to the other State on the same day.",
}
SIGNED = "The head of the office (invented)"


def declare_12_3(state: Party) -> None:
    Declaration.objects.create(
        party=state,
        instrument="CETS224",
        article="12(3)",
        kind="declaration",
        valid_from=SINCE,
        certainty="knowledge",
        source="invented for a test",
        checked_on=date(2026, 11, 1),
    )


def values(items: dict[str, str], ends_on: date | None = END) -> dict[str, Any]:
    return {"facts": "Accesses to hospitals are sold.", "ends_on": ends_on} | {
        f"contents.{code}": text for code, text in items.items()
    }


def drafted(here: World, measure: str = "P2_12", **changes: Any) -> CooperationRequest:
    bind("CETS224", here.ro, here.de)
    matter = drafting.start_request(
        case=case(here, number=f"{uuid4().hex[:6]}/P/2026"),
        measure=measure,
        counterpart=here.de,
        counterpart_authority=here.desk,
        actor=here.prosecutor,
        now=NIGHT,
    )
    said = values(ITEMS if measure == "P2_12" else BY_CASE) | changes
    return drafting.edit_draft(matter_id=matter.pk, actor=here.prosecutor, now=NIGHT, values=said)


def approved(here: World, matter: CooperationRequest) -> CooperationRequest:
    actions.submit(matter_id=matter.pk, actor=here.prosecutor, now=NIGHT, key=f"submit:{matter.pk}")
    shown = snapshot_bytes(fresh(matter))[1]
    return actions.approve(
        matter_id=matter.pk, actor=here.poc, now=NIGHT, key=f"approve:{matter.pk}", shown_digest=shown
    ).matter


def carried(*matters: CooperationRequest, at: datetime = NIGHT + 3 * HOUR) -> None:
    for matter in matters:
        seal(matter)
    send_due(now=NIGHT + HOUR)
    carry_due(now=at)
    conclude_due(now=at)


def proposed(
    here: World, measure: str = "P2_12", **changes: Any
) -> tuple[CooperationRequest, CooperationRequest]:
    """Romania's file and Germany's, after the proposal arrived."""
    ours = approved(here, drafted(here, measure, **changes))
    carried(ours)
    return fresh(ours), theirs(here, ours)


def second_decider(here: World) -> Any:
    """Somebody of Romania who neither wrote nor approved the proposal."""
    return person(f"dec-{uuid4().hex[:6]}", here.office, Role.CENTRAL, "Dan Ene")


def made_central(user: Any, authority: Any) -> None:
    Membership.objects.create(user=user, authority=authority, role=Role.CENTRAL, valid_from=SINCE)


def known(matter: CooperationRequest) -> Negotiation:
    return negotiation(fresh(matter), NIGHT.date())


def step(
    verb: str, matter: CooperationRequest, actor: Any, at: datetime = NIGHT + 4 * HOUR, **more: Any
) -> Any:
    return getattr(actions, verb)(matter_id=matter.pk, actor=actor, now=at, key=uuid4().hex, **more)


def agree(matter: CooperationRequest, actor: Any, digest: str, at: datetime = NIGHT + 4 * HOUR) -> Any:
    return step("agree_text", matter, actor, at, shown_digest=digest, officer=SIGNED)


def at_work(here: World, measure: str = "P2_12") -> tuple[CooperationRequest, CooperationRequest]:
    """Both files of a team that works on the first text."""
    ours, other = proposed(here, measure)
    digest = known(ours).latest.digest
    agree(ours, here.poc, digest)
    agree(other, here.poc_de, digest)
    carried(ours, other, at=NIGHT + 5 * HOUR)
    return fresh(ours), fresh(other)
