"""How far a file has come, in the few stages that both families share."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from mla.requests.models import CooperationRequest
from mla.requests.statuses import Family, Seat

Step = tuple[str, str, str]


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


def _stages(matter: CooperationRequest) -> list[tuple[str, datetime | date | None]]:
    closed = None if matter.is_open else matter.decided_at or matter.updated_at
    if matter.family == Family.PRESERVATION:
        middle = [(_("Preserved"), matter.confirmed_at)]
    else:
        middle = [(_("Decided"), matter.decided_at)]
    if matter.seat == Seat.REQUESTING:
        first = [
            (_("Drafted"), matter.created_at),
            (_("Sent for approval"), matter.submitted_at),
            (_("Approved"), matter.sent_at or matter.hold_until),
            (_("Sent"), matter.sent_at),
        ]
    else:
        first = [(_("Received"), matter.received_at)]
    return [*first, (_("Acknowledged"), matter.acknowledged_at), *middle, (_("Closed"), closed)]


def _day(at: datetime | date | None, zone: ZoneInfo) -> str:
    """The calendar day at the file's own authority: near midnight the day in UTC is another one."""
    local = at.astimezone(zone) if isinstance(at, datetime) else at
    return date_format(local, "j M Y") if local else ""
