"""Letters of the requested State that decide nothing: consultation before a decision, warning of an expiry."""

from datetime import date, datetime, timedelta
from uuid import UUID

from django.utils.translation import gettext as _

from mla.accounts.models import User
from mla.deadlines.plan import FLOOR_DAYS
from mla.requests.models import CooperationRequest
from mla.requests.snapshot import day
from mla.workflow.door import Body, Done, perform
from mla.workflow.earlier import day_of, latest
from mla.workflow.judgement import lawful_decision
from mla.workflow.refusals import Reason, Unlawful

INTENDED = ("refuse", "postpone")
POSTPONEMENT = "POST"  # the only ground of a postponement, 27(5)


def consult(
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    intended: str,
    reasons: str,
    ground: str = "",
    proposals: str = "",
    by: date | None = None,
) -> Done:
    """Consult before refusing or postponing (27(6)). `ground` is asked for a refusal; a postponement has one only."""
    if intended not in INTENDED:
        raise Unlawful(Reason(message=_("Choose what you intend."), field="intended", rule="27(6)"))
    named = POSTPONEMENT if intended == "postpone" else ground

    def prepare(matter: CooperationRequest) -> Body:
        kind = "postpone" if intended == "postpone" else "refuse"
        lawful_decision(matter, kind, ground=named, reasons=reasons, considered=True, on=now.date())
        return {
            "intended": intended,
            "ground": named,
            "reasons": reasons.strip(),
            "proposals": proposals.strip(),
            "by": day(by),
        }

    return perform("consult", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare)


def consultation(matter: CooperationRequest, *, considered: bool, note: str) -> dict[str, object]:
    """What a refusal or a postponement says of 27(6): the consultation on the file stands in it by its day."""
    held = day_of(latest(matter, "consult"), matter.party.time_zone)
    return {"considered": considered, "note": note, "consulted_on": held}


def warn_expiry(*, matter_id: UUID, actor: User, now: datetime, key: str, what_to_do: str = "") -> Done:
    """Tell the requesting State on which day the preservation ends (29(7))."""

    def prepare(matter: CooperationRequest) -> Body:
        return {"expiry": day(end_of(matter)), "what_to_do": what_to_do.strip()}

    return perform(
        "warn_expiry", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare
    )


def end_of(matter: CooperationRequest) -> date:
    """What was reported, and never less than the sixty days of 29(7)."""
    if matter.preserved_from is None:
        raise Unlawful(
            Reason(message=_("The file does not say since when the data are preserved."), rule="29(7)")
        )
    floor = matter.preserved_from + timedelta(days=FLOOR_DAYS)
    return max(matter.preserved_until or floor, floor)
