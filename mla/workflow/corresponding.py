"""Letters of the requesting State about a request that was sent. None of them changes a status."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from mla.accounts.models import User
from mla.exchange.models import Message
from mla.law.codes import CHANNELS
from mla.law.ways27 import INTERPOL
from mla.parties.days import day_at
from mla.requests.models import Act, CooperationRequest, Direction
from mla.requests.routes import goes_directly
from mla.requests.snapshot import day, instant
from mla.workflow.door import Body, Done, perform
from mla.workflow.earlier import day_of, governing, latest
from mla.workflow.enclosing import of_the_file, request_itself
from mla.workflow.judgement import written
from mla.workflow.refusals import Reason, Unlawful


def supplement(
    *, matter_id: UUID, actor: User, now: datetime, key: str, text: str, annexes: Sequence[str] = ()
) -> Done:
    """Add information unasked, or answer a consultation (27(6)). `annexes`: SHA-256 of files of this very file."""

    def prepare(matter: CooperationRequest) -> Body:
        body = {"text": written(text, "text", "own standard")}
        rows = of_the_file(matter, annexes)
        return {**body, "annexes": rows} if rows else body

    return perform("supplement", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare)


def remind(
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    asked: str,
    by: date | None = None,
    consequence: str = "",
) -> Done:
    """Ask about the state of the request. Reminders are numbered; each says when the request was sent (27(7))."""

    def prepare(matter: CooperationRequest) -> Body:
        if by is not None and by < day_at(matter.authority, now):
            raise Unlawful(Reason(message=_("Give a day in the future."), field="by", rule="dates"))
        sent = Act.objects.filter(matter=matter, verb="remind", direction=Direction.OUT).count()
        return {
            "reminder_number": sent + 1,
            "sent_at": instant(matter.sent_at) or "",
            "last_reminder": day_of(latest(matter, "remind"), matter.party.time_zone),
            "asked": written(asked, "asked", "27(7)"),
            "by": day(by),
            "consequence": consequence.strip(),
            "article": governing(matter, "27(7)"),
        }

    return perform("remind", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare)


def confirm_request(
    *, matter_id: UUID, actor: User, now: datetime, key: str, channel: str = "", text: str = ""
) -> Done:
    """Confirm formally a request that was sent by a rapid means (25(3)): by which, when, and which text it was."""

    def prepare(matter: CooperationRequest) -> Body:
        found = first_sent(matter, channel)
        return {**found, "text": text.strip(), "annexes": request_itself(matter, found["digest"])}

    return perform(
        "confirm_request", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare
    )


def send_copy(
    *, matter_id: UUID, actor: User, now: datetime, key: str, channel: str = "", text: str = ""
) -> Done:
    """The copy that goes through the central authorities with a direct urgent request (27(9)(a))."""

    def prepare(matter: CooperationRequest) -> Body:
        if not goes_directly(matter, now.date()):
            message = _("This request was not sent directly to a judicial authority: no copy is owed.")
            raise Unlawful(Reason(message=message, rule="27(9)(a)"))
        found = first_sent(matter, channel)
        addressed = matter.counterpart_authority
        return {
            **found,
            "sent_to": addressed.name if addressed else "",
            "interpol": found["channel"] == INTERPOL,
            "article": governing(matter, "27(9)(a)"),
            "text": text.strip(),
            "annexes": request_itself(matter, found["digest"]),
        }

    return perform("send_copy", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare)


def first_sent(matter: CooperationRequest, chosen: str) -> Mapping[str, Any]:
    """How, when and with which text the request left. A dispatch on record counts for more than what is typed."""
    message = Message.objects.select_related("act").filter(act__matter=matter, act__verb="send").first()
    known = message.channel if message else ""
    channel = next((one for one in (known, chosen, matter.channel) if one in CHANNELS), "")
    if not channel:
        raise Unlawful(Reason(message=_("Choose a channel from the list."), field="channel", rule="25(3)"))
    left = message.delivered_at if message and known in CHANNELS else None
    return {
        "channel": channel,
        "sent_at": instant(left or matter.sent_at) or "",
        "digest": message.act.digest if message else matter.approved_digest,
    }
