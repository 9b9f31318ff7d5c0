"""How far a file has come, in the few stages that all families share."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from mla.requests.models import CooperationRequest
from mla.requests.snapshot_information import CONDITIONS
from mla.requests.statuses import Family, Seat

MIDDLE = {
    Family.PRESERVATION: _("Preserved"),
    Family.ASSISTANCE: _("Decided"),
    Family.INFORMATION: _("Content sent"),
    Family.CONTACT_POINT: _("Answered"),
    Family.TEAM: _("Agreement concluded"),
    Family.DIRECT: _("Answered"),
}
Step = tuple[str | Promise, str, str]


def progress(matter: CooperationRequest) -> list[Step]:
    """(name, done|current|todo, day). The first stage not reached is the current one; a concluded file has none.

    Closing is never under way: a file that has only its end before it stands at its last stage reached.
    """
    reached = _stages(matter)
    last, zone = len(reached) - 1, ZoneInfo(matter.party.time_zone)
    steps: list[Step] = []
    for place, (name, at) in enumerate(reached):
        open_before = any(state != "done" for _name, state, _note in steps)
        waits = open_before or not matter.is_open or place == last
        steps.append((name, "done" if at else "todo" if waits else "current", _day(at, zone)))
    return steps


def _stages(matter: CooperationRequest) -> list[tuple[str | Promise, datetime | date | None]]:
    held = matter.family in {Family.PRESERVATION, Family.TEAM}
    closed = None if matter.is_open else matter.decided_at or matter.updated_at
    sent, acknowledged, middle = _names(matter)
    if matter.seat == Seat.REQUESTING:
        first = [(_("Drafted"), matter.created_at), *_decided(matter), (sent, matter.sent_at)]
    else:
        first = [(_("Received"), matter.received_at)]
    answered = (middle, matter.confirmed_at if held else matter.decided_at)
    return [*first, (acknowledged, matter.acknowledged_at), answered, (_("Closed"), closed)]


def _names(matter: CooperationRequest) -> tuple[str | Promise, str | Promise, str | Promise]:
    """What leaving, arriving and answering are called on this file."""
    middle = MIDDLE[Family(matter.family)]
    if matter.family == Family.DIRECT:
        # A notified State owes no answer: it may instruct, or let the order go (7(5) CETS 224).
        asked = matter.seat == Seat.REQUESTING
        return (
            _("Handed over"),
            _("Received there") if asked else _("Acknowledged"),
            middle if asked else _("Decided"),
        )
    if _under_conditions(matter):
        return _("Offered"), _("Conditions answered"), middle
    return _("Sent"), _("Acknowledged"), middle


def _decided(matter: CooperationRequest) -> list[tuple[str | Promise, datetime | None]]:
    """A contact point that asks its counterpart itself needs nobody's approval (35(1))."""
    settled = matter.sent_at or matter.hold_until or _made_ready(matter)
    if matter.family == Family.CONTACT_POINT and settled and matter.approver_id is None:
        return [(_("Question asked"), matter.submitted_at)]
    return [(_("Sent for approval"), matter.submitted_at), (_("Approved"), settled)]


def _made_ready(matter: CooperationRequest) -> datetime | None:
    """An approved order lies ready until a person hands it over; nothing was sent yet."""
    if matter.family != Family.DIRECT:
        return None
    return matter.acts.filter(verb="approve").order_by("-seq").values_list("at", flat=True).first()


def _under_conditions(matter: CooperationRequest) -> bool:
    """The row of the other side's file has no words of its own: there the first act has said it."""
    if matter.family != Family.INFORMATION:
        return False
    return bool(matter.contents.get(CONDITIONS)) or matter.acts.filter(verb="offer").exists()


def _day(at: datetime | date | None, zone: ZoneInfo) -> str:
    """The calendar day at the file's own authority: near midnight the day in UTC is another one."""
    local = at.astimezone(zone) if isinstance(at, datetime) else at
    return date_format(local, "j M Y") if local else ""
