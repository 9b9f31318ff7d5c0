"""The verbs of preservation after receipt (Arts 29, 30)."""

from datetime import date, datetime
from uuid import UUID

from django.utils.translation import gettext as _

from mla.accounts.models import User
from mla.parties.days import day_at
from mla.parties.models import Party
from mla.requests.models import CooperationRequest
from mla.requests.snapshot import day, party_name
from mla.requests.snapshot_requesting import confirmation
from mla.workflow.door import Body, Done, perform
from mla.workflow.judgement import ordered, written
from mla.workflow.moments import day_words
from mla.workflow.refusals import Overtaken, Reason, Unlawful


def confirm_preservation(
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    preserved_from: date,
    preserved_until: date | None,
    items: str,
    custodian: str = "",
    order_reference: str = "",
    gaps: str = "",
) -> Done:
    """Report what is preserved, from when and until when. Without an end the floor of 29(7) counts."""
    ordered(preserved_from, preserved_until, "preserved_until")
    body = {
        "preserved_from": day(preserved_from),
        "preserved_until": day(preserved_until),
        "items": written(items, "items", "29(3)"),
        "custodian": custodian,
        "order_reference": order_reference,
        "gaps": gaps,
    }

    def prepare(matter: CooperationRequest) -> Body:
        if preserved_from > day_at(matter.authority, now):
            raise Unlawful(
                Reason(
                    message=_("The start lies in the future. Check the date."),
                    field="preserved_from",
                    rule="29(7)",
                )
            )
        return body

    return perform(
        "confirm_preservation", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare
    )


def ask_extension(
    *, matter_id: UUID, actor: User, now: datetime, key: str, new_until: date, reason: str
) -> Done:
    """Ask to keep the data longer: practice of the Parties, known to the T-CY form."""

    def prepare(matter: CooperationRequest) -> Body:
        _later(matter, new_until, now, "new_until")
        follow_up = matter.followed_by.order_by("-created_at").first()
        return {
            "new_until": day(new_until),
            "reason": written(reason, "reason", "29(7)"),
            "preserved_from": day(matter.preserved_from),
            "current_until": day(matter.preserved_until),
            "assistance_status": follow_up.status if follow_up else "",
            "confirmation": confirmation(matter.authority),
        }

    return perform(
        "ask_extension", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare
    )


def extend(*, matter_id: UUID, actor: User, now: datetime, key: str, until: date, reason: str = "") -> Done:
    """Extend preservation to a later day."""

    def prepare(matter: CooperationRequest) -> Body:
        _later(matter, until, now, "until")
        return {"until": day(until), "reason": reason}

    return perform("extend", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare)


def decline_extension(*, matter_id: UUID, actor: User, now: datetime, key: str, reason: str) -> Done:
    body = {"reason": written(reason, "reason", "29(7)")}
    return perform("decline_extension", matter_id=matter_id, actor=actor, now=now, key=key, body=body)


def receive_follow_up(
    *, matter_id: UUID, actor: User | None, now: datetime, key: str, follow_up_reference: str
) -> Done:
    """The request for assistance was received: the data stays until it is decided (29(7), second sentence)."""
    body = {"follow_up_reference": follow_up_reference}
    return perform("receive_follow_up", matter_id=matter_id, actor=actor, now=now, key=key, body=body)


def note_follow_up(matter: CooperationRequest, *, key: str, now: datetime) -> None:
    """Receipt of the request for assistance, not its sending, stops the preservation clock (29(7))."""
    earlier = matter.previous
    if earlier is None:
        return
    try:
        receive_follow_up(
            matter_id=earlier.pk,
            actor=None,
            now=now,
            key=key,
            follow_up_reference=matter.counterpart_reference,
        )
    except Overtaken:
        return  # Not preserved (yet): the desk sees the linked file and decides.


def release(*, matter_id: UUID, actor: User, now: datetime, key: str, reason: str, from_day: date) -> Done:
    body = {"reason": written(reason, "reason", "29(7)"), "from": day(from_day)}
    return perform("release", matter_id=matter_id, actor=actor, now=now, key=key, body=body)


def let_lapse(*, matter_id: UUID, actor: User, now: datetime, key: str, reason: str) -> Done:
    """A person decides that preservation ends, with a reason. No preservation ends in silence."""
    body = {"reason": written(reason, "reason", "29(7)")}
    return perform("let_lapse", matter_id=matter_id, actor=actor, now=now, key=key, body=body)


def disclose_traffic(
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    provider: str,
    party: str,
    path: str,
    note: str = "",
    use: str = "",
) -> Done:
    """Name another provider in the path (30(1)). Changes no status; the other side may ask the next State."""
    body = {
        "provider": written(provider, "provider", "30(1)"),
        "party": party,
        "path": written(path, "path", "30(1)"),
        "note": note,
        "use": use,
    }

    def prepare(matter: CooperationRequest) -> Body:
        state = Party.objects.filter(pk=party).first()
        return body | {"party_name": party_name(state) if state else None}

    return perform(
        "disclose_traffic", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare
    )


def _later(matter: CooperationRequest, until: date, now: datetime, field: str) -> None:
    floor = max(filter(None, (matter.preserved_until, day_at(matter.authority, now))))
    if until <= floor:
        raise Unlawful(
            Reason(
                message=_("Give a day after %(day)s.") % {"day": day_words(floor)}, field=field, rule="29(7)"
            )
        )
