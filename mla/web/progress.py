"""How far a file has come, in the few stages that both families share."""

from datetime import date, datetime

from django.utils.translation import gettext as _

from mla.requests.models import CooperationRequest
from mla.requests.statuses import Family, Seat

Step = tuple[str, str, str]


def progress(matter: CooperationRequest) -> list[Step]:
    """(name, done|current|todo, day). The first stage not reached is the current one; a concluded file has none."""
    reached = _stages(matter)
    steps: list[Step] = []
    for name, at in reached:
        open_before = any(state != "done" for _name, state, _note in steps)
        state = "done" if at else "todo" if open_before or not matter.is_open else "current"
        steps.append((name, state, _day(at)))
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


def _day(at: datetime | date | None) -> str:
    return at.strftime("%Y-%m-%d") if at else ""
