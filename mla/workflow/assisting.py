"""The verbs of mutual assistance after receipt (Arts 25, 27, 28, 31)."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from mla.accounts.models import User
from mla.law.codes import HINDRANCES
from mla.parties.days import day_at
from mla.requests.models import CooperationRequest
from mla.requests.snapshot import day
from mla.workflow.asking import enclosed
from mla.workflow.conduct_tested import tested
from mla.workflow.consulting import consultation as held
from mla.workflow.door import Body, Done, perform
from mla.workflow.earlier import day_of, governing, latest, today
from mla.workflow.judgement import lawful_decision, written
from mla.workflow.outcomes import verb_of
from mla.workflow.refusals import Reason, Unlawful


def assess(*, matter_id: UUID, actor: User, now: datetime, key: str) -> Done:
    return perform("assess", matter_id=matter_id, actor=actor, now=now, key=key, body={})


def accept(*, matter_id: UUID, actor: User, now: datetime, key: str, text: str = "") -> Done:
    return perform("accept", matter_id=matter_id, actor=actor, now=now, key=key, body={"text": text})


def propose_conditions(
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    ground: str,
    conditions: str,
    part: str = "",
    accept_by: date | None = None,
) -> Done:
    """Grant in part or under conditions (27(6), 28(2)); the requesting side accepts and is bound, or says no."""

    def prepare(matter: CooperationRequest) -> Body:
        lawful_decision(
            matter, "condition", ground=ground, reasons=conditions, considered=True, on=now.date()
        )
        tested(matter, ground)
        return {
            "ground": ground,
            "conditions": conditions.strip(),
            "part": part,
            "accept_by": day(accept_by),
        }

    return perform(
        "propose_conditions", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare
    )


def accept_conditions(
    *, matter_id: UUID, actor: User, now: datetime, key: str, text: str = "", officer: str = ""
) -> Done:
    """Accept the conditions, which are repeated word for word: we are bound by them from today (28(3))."""

    def prepare(matter: CooperationRequest) -> Body:
        bound = day(today(matter, now))
        return undertaking(matter) | {"text": text.strip(), "officer": officer, "bound_from": bound}

    return perform(
        "accept_conditions", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare
    )


def decline_conditions(*, matter_id: UUID, actor: User, now: datetime, key: str, text: str) -> Done:
    """Say promptly that we cannot comply; the other side then decides whether to answer all the same (28(3))."""

    def prepare(matter: CooperationRequest) -> Body:
        return undertaking(matter) | {"text": written(text, "text", "28(3)")}

    return perform(
        "decline_conditions", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare
    )


def undertaking(matter: CooperationRequest) -> dict[str, Any]:
    """What the answer to conditions repeats of them."""
    proposed = latest(matter, "propose_conditions")
    return {
        "conditions": proposed["body"]["conditions"] if proposed else "",
        "stated_on": day_of(proposed, matter.party.time_zone),
        "officer": "",
        "bound_from": None,
        "article": governing(matter, "28(3)"),
    }


def postpone(
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    until: date,
    reasons: str,
    considered: bool = False,
    consultation: str = "",
    meanwhile: str = "",
) -> Done:
    """Postpone because acting would prejudice own investigations or proceedings (27(5)), the only ground."""

    def prepare(matter: CooperationRequest) -> Body:
        lawful_decision(
            matter, "postpone", ground="POST", reasons=reasons, considered=considered, on=now.date()
        )
        if until <= day_at(matter.authority, now):
            raise Unlawful(Reason(message=_("Give a day in the future."), field="until", rule="27(5)"))
        return {
            "until": day(until),
            "reasons": reasons.strip(),
            "consultation": held(matter, considered=considered, note=consultation),
            "meanwhile": meanwhile,
        }

    return perform("postpone", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare)


def resume(*, matter_id: UUID, actor: User, now: datetime, key: str) -> Done:
    return perform("resume", matter_id=matter_id, actor=actor, now=now, key=key, body={})


def begin_execution(*, matter_id: UUID, actor: User, now: datetime, key: str) -> Done:
    return perform("begin_execution", matter_id=matter_id, actor=actor, now=now, key=key, body={})


def execute(
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    outcome: str,
    measures_taken: str,
    material: Sequence[tuple[str, str]] = (),
    conditions: str = "",
    originals: str = "",
    costs: str = "",
    text: str = "",
) -> Done:
    """Tell the outcome (27(7)). `material` is pairs of title and SHA-256 of annexes. Partly executed: stays open."""
    verb = verb_of(outcome)
    body = {
        "outcome": outcome,
        "measures_taken": written(measures_taken, "measures_taken", "27(7)"),
        "material": [{"title": title, "sha256": digest} for title, digest in material],
        "conditions": conditions,
        "originals": originals.strip(),
        "costs": costs.strip(),
        "text": text,
    }

    def prepare(matter: CooperationRequest) -> Body:
        enclosed(matter, material)
        return body

    return perform(verb, matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare)


def notify_delay(
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    hindrance: str,
    reasons: str,
    new_date: date | None = None,
    meanwhile: str = "",
) -> Done:
    """Tell what makes execution impossible, or what is likely to delay it significantly (27(7)): one of the two."""
    if hindrance not in HINDRANCES:
        message = _("Say whether execution is impossible or delayed.")
        raise Unlawful(Reason(message=message, field="hindrance", rule="27(7)"))
    body = {
        "hindrance": hindrance,
        "reasons": written(reasons, "reasons", "27(7)"),
        "new_date": day(new_date),
        "meanwhile": meanwhile,
    }

    def prepare(matter: CooperationRequest) -> Body:
        return body | {"article": governing(matter, "27(7)")}

    return perform(
        "notify_delay", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare
    )


def refer(*, matter_id: UUID, actor: User, now: datetime, key: str, to: str) -> Done:
    """Send the request on to the competent authority and tell the requesting Party directly (27(9)(c))."""
    body = {"to": written(to, "to", "27(9)(c)")}

    def prepare(matter: CooperationRequest) -> Body:
        when = day(day_at(matter.authority, now))
        return body | {"when": when, "article": governing(matter, "27(9)(c)")}

    return perform("refer", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare)


def close(*, matter_id: UUID, actor: User, now: datetime, key: str, note: str = "") -> Done:
    return perform("close", matter_id=matter_id, actor=actor, now=now, key=key, body={"note": note})
