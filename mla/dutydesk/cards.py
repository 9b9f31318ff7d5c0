"""How a file is shown in one line: which State, what, how urgent, and how long is left."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from mla.dutydesk.places import place
from mla.law.citations import Citation
from mla.law.codes import URGENCY
from mla.law.measures import MEASURES
from mla.law.text import Text
from mla.parties.models import Party
from mla.requests.models import CooperationRequest

TONES = {"routine": "plain", "urgent": "attention", "danger_to_life": "urgent"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """`state` is "", "soon" or "over"; `left` is what stands on the clock, in words."""

    matter: CooperationRequest
    url: str
    party: str
    measure: str
    urgency: str
    tone: str
    age: str
    due_at: datetime | None
    left: str
    state: str
    note: str = ""


def words(text: Text | Citation) -> str:
    return text.into(get_language() or "en")


def party_words(party: Party) -> str:
    return party.name_fr if (get_language() or "en").startswith("fr") else party.name_en


def measure_words(code: str) -> str:
    return words(MEASURES[code].title)


def urgency_words(code: str) -> str:
    return words(URGENCY[code].text) if code in URGENCY else code


def span(length: timedelta) -> str:
    """The two biggest units are one too many at night: 8 minutes, 3 hours, 12 days."""
    minutes = int(abs(length).total_seconds() // 60)
    if minutes < 60:
        return ngettext("%(n)d minute", "%(n)d minutes", minutes) % {"n": minutes}
    if minutes < 48 * 60:
        return ngettext("%(n)d hour", "%(n)d hours", minutes // 60) % {"n": minutes // 60}
    days = minutes // (24 * 60)
    return ngettext("%(n)d day", "%(n)d days", days) % {"n": days}


def clock(due_at: datetime | None, now: datetime, *, soon: timedelta) -> tuple[str, str]:
    """(words, state) for a clock that ends at `due_at`."""
    if due_at is None:
        return _("no clock"), ""
    left = due_at - now
    if left < timedelta(0):
        return _("%(time)s over") % {"time": span(left)}, "over"
    return _("%(time)s left") % {"time": span(left)}, "soon" if left <= soon else ""


def card(
    matter: CooperationRequest,
    *,
    now: datetime,
    since: datetime | None,
    due_at: datetime | None,
    soon: timedelta,
    note: str = "",
) -> Card:
    left, state = clock(due_at, now, soon=soon)
    return Card(
        matter=matter,
        url=place(matter),
        party=party_words(matter.counterpart),
        measure=measure_words(matter.measure),
        urgency=urgency_words(matter.urgency),
        tone=TONES.get(matter.urgency, "plain"),
        age=span(now - since) if since else "",
        due_at=due_at,
        left=left,
        state=state,
        note=note,
    )
