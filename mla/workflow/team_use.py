"""The verbs on the use of what a joint investigation brought to light (Art. 12(6) CETS 224).

For the agreed purposes it is free; for another offence the other State consents first; in an emergency it is used
first and told afterwards; what must be disclosed for the rights of an accused is exempt, and written down.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from mla.accounts.models import User
from mla.requests.models import Act, CooperationRequest, Direction
from mla.requests.snapshot import day
from mla.workflow.door import Body, Done, perform
from mla.workflow.earlier import today
from mla.workflow.judgement import written
from mla.workflow.payloads import read_payload
from mla.workflow.refusals import Overtaken, Reason, Unlawful

AGREED, CONSENTED, ACCUSED = "purposes", "consent", "accused"
USES = (AGREED, CONSENTED, ACCUSED)
RULE = "12(6) CETS 224"


def record_use(
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    allowed_by: str,
    information: str,
    use: str,
    used_on: date,
) -> Done:
    """Write down a use on our own file: for what was agreed, with a consent, or for the rights of an accused."""
    if allowed_by not in USES:
        message = _("Choose what allows this use.")
        raise Unlawful(Reason(message=message, field="allowed_by", rule=RULE))
    body = {"allowed_by": allowed_by, **_told(information, use)}

    def prepare(matter: CooperationRequest) -> Body:
        if allowed_by == CONSENTED and not asked_and(matter, "allow_use", by=Direction.IN):
            message = _("The other State has not consented to any use. Ask it first.")
            raise Unlawful(Reason(message=message, field="allowed_by", rule=RULE))
        return body | {"used_on": _used_on(matter, used_on, now)}

    return perform("record_use", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare)


def ask_other_use(
    *, matter_id: UUID, actor: User, now: datetime, key: str, information: str, use: str, reason: str = ""
) -> Done:
    """Ask the other State to consent to a use beyond the agreed purposes."""
    body = _told(information, use) | {"reason": reason.strip()}
    return perform("ask_other_use", matter_id=matter_id, actor=actor, now=now, key=key, body=body)


def allow_use(*, matter_id: UUID, actor: User, now: datetime, key: str, conditions: str = "") -> Done:
    """Consent to the use that the other State asked for last, within what is written here."""
    return _answer("allow_use", matter_id, actor, now, key, {"conditions": conditions.strip()})


def refuse_use(*, matter_id: UUID, actor: User, now: datetime, key: str, reason: str) -> Done:
    return _answer("refuse_use", matter_id, actor, now, key, {"reason": written(reason, "reason", RULE)})


def tell_emergency(
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    information: str,
    use: str,
    emergency: str,
    used_on: date,
) -> Done:
    """Tell the other State that information was used to avert an emergency: consent was not awaited."""
    body = _told(information, use) | {"emergency": written(emergency, "emergency", RULE)}
    return perform(
        "tell_emergency",
        matter_id=matter_id,
        actor=actor,
        now=now,
        key=key,
        body={},
        prepare=lambda matter: body | {"used_on": _used_on(matter, used_on, now)},
    )


def asked_and(matter: CooperationRequest, verb: str, *, by: Direction) -> Act | None:
    """The newest answer of this kind that was given by us (OUT) or came to us (IN)."""
    return Act.objects.filter(matter=matter, verb=verb, direction=by, applied=True).order_by("-seq").first()


def open_question(matter: CooperationRequest) -> Mapping[str, Any] | None:
    """The body of the question on another use that they asked and we have not answered; the oldest one first."""
    asked = Act.objects.filter(
        matter=matter, verb="ask_other_use", direction=Direction.IN, applied=True
    ).order_by("seq")
    given = Act.objects.filter(
        matter=matter, verb__in=("allow_use", "refuse_use"), direction=Direction.OUT, applied=True
    ).count()
    act = asked[given : given + 1].first() if given < asked.count() else None
    return read_payload(bytes(act.payload))["body"] if act else None


def _answer(
    verb: str, matter_id: UUID, actor: User, now: datetime, key: str, said: Mapping[str, Any]
) -> Done:
    """The answer repeats the question: a consent reaches as far as the words that it was given to."""

    def prepare(matter: CooperationRequest) -> Body:
        question = open_question(matter)
        if question is None:
            message = _("The other State has asked for no use that is not answered yet.")
            raise Overtaken(Reason(message=message, rule=RULE))
        return {"information": question["information"], "use": question["use"], **said}

    return perform(verb, matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare)


def _told(information: str, use: str) -> dict[str, Any]:
    return {"information": written(information, "information", RULE), "use": written(use, "use", RULE)}


def _used_on(matter: CooperationRequest, used_on: date, now: datetime) -> str | None:
    if used_on > today(matter, now):
        raise Unlawful(Reason(message=_("This day has not come yet."), field="used_on", rule=RULE))
    return day(used_on)
