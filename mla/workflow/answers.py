"""The verbs of the requested side that are the same for both life cycles, and the requesting side's replies."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from django.utils.translation import gettext as _

from mla.accounts.models import User
from mla.exchange.models import Receipt
from mla.requests.models import CooperationRequest
from mla.requests.snapshot import day, instant
from mla.requests.verbs import OPENING
from mla.workflow.conduct_tested import tested
from mla.workflow.consulting import consultation as held
from mla.workflow.door import Body, Done, perform
from mla.workflow.earlier import latest
from mla.workflow.judgement import lawful_decision, written
from mla.workflow.refusals import Reason, Unlawful


def acknowledge(
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    officer: str = "",
    next_step: str = "",
    expected_on: date | None = None,
) -> Done:
    """Confirm receipt, with our own reference (the acknowledgement that the T-CY recommends)."""

    def prepare(matter: CooperationRequest) -> Body:
        return {
            "received_at": instant(matter.received_at or now),
            "our_reference": matter.reference or "",
            "officer": officer,
            "next_step": next_step,
            "expected_on": day(expected_on),
            "channel": came_by(matter),
        }

    return perform(
        "acknowledge", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare
    )


def came_by(matter: CooperationRequest) -> str:
    """The channel by which the request reached us, as it was taken down."""
    first = Receipt.objects.filter(act__matter=matter, act__verb__in=OPENING).order_by("act__seq").first()
    return first.channel if first else ""


def ask(
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    questions: Sequence[str],
    why: str = "",
    by: date | None = None,
    meanwhile: str = "",
) -> Done:
    """Ask for further information."""
    asked = [one.strip() for one in questions if one.strip()]
    if not asked:
        raise Unlawful(Reason(message=_("Write at least one question."), field="questions", rule="practice"))
    body = {"questions": asked, "why": why, "by": day(by), "meanwhile": meanwhile}
    return perform("ask", matter_id=matter_id, actor=actor, now=now, key=key, body=body)


def answer(*, matter_id: UUID, actor: User, now: datetime, key: str, answers: Sequence[str]) -> Done:
    """Answer the questions of the requested side."""
    given = [one.strip() for one in answers if one.strip()]
    if not given:
        raise Unlawful(Reason(message=_("Write at least one answer."), field="answers", rule="practice"))

    def prepare(matter: CooperationRequest) -> Body:
        asked = latest(matter, "ask")
        questions = list(asked["body"]["questions"]) if asked else []
        return {"answers": given, "questions": questions, "asked_at": asked["at"] if asked else ""}

    return perform("answer", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare)


def warn(
    *, matter_id: UUID, actor: User, now: datetime, key: str, ground: str, text: str, by: date | None = None
) -> Done:
    """Tell of a risk (29(6)) or that confidentiality cannot be kept (27(8)); the requesting side decides."""

    def prepare(matter: CooperationRequest) -> Body:
        lawful_decision(matter, "notify", ground=ground, reasons=text, considered=True, on=now.date())
        return {"ground": ground, "text": text.strip(), "by": day(by)}

    return perform("warn", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare)


def maintain(*, matter_id: UUID, actor: User, now: datetime, key: str, text: str = "") -> Done:
    """Decide that the request shall be executed in spite of the warning (29(6), 27(8))."""
    return perform("maintain", matter_id=matter_id, actor=actor, now=now, key=key, body={"text": text})


def withdraw(
    *, matter_id: UUID, actor: User, now: datetime, key: str, reason: str, material_received: bool = False
) -> Done:
    """Take the request back after it was sent."""
    body = {
        "reason": written(reason, "reason", "own standard"),
        "material_received": material_received,
    }
    return perform("withdraw", matter_id=matter_id, actor=actor, now=now, key=key, body=body)


def refuse(
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    ground: str,
    reasons: str,
    considered: bool = False,
    consultation: str = "",
) -> Done:
    """Refuse, on a ground that the law offers for this measure only (29(4)-(5); 25(4), 27(4)); reasons required."""

    def prepare(matter: CooperationRequest) -> Body:
        lawful_decision(
            matter, "refuse", ground=ground, reasons=reasons, considered=considered, on=now.date()
        )
        tested(matter, ground)
        return {
            "ground": ground,
            "reasons": reasons.strip(),
            "consultation": held(matter, considered=considered, note=consultation),
        }

    return perform("refuse", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare)
