"""What is said of a period or limit that the product counts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from mla.law.citations import Citation
from mla.law.text import Text

Unit = Literal["days", "working_days", "hours", "minutes", "seconds"]
Kind = Literal["protective", "limit", "policy", "information"]
Stated = Literal["floor", "cap", "ignored"]

SPANS: Mapping[str, timedelta] = {
    "hours": timedelta(hours=1),
    "minutes": timedelta(minutes=1),
    "seconds": timedelta(seconds=1),
}


@dataclass(frozen=True, slots=True)
class Length:
    count: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Clock:
    """`lengths` by urgency, "routine" always there. `stated_days`: does a stated number lengthen or cap it?

    `until`: the period is a date that somebody states, not a count. `rolls`: a last day on which nobody works
    moves to the next working day. `warn_days` and `warn_hours` count back from the end; a warning at the end
    itself, the escalation, is always added. `pause`: why the clock may stand still; None where nothing suspends it.
    """

    code: str
    kind: Kind
    title: Text
    start_event: Text
    lengths: Mapping[str, Length]
    citation: Citation
    warn_days: tuple[int, ...] = ()
    warn_hours: tuple[int, ...] = ()
    stated_days: Stated = "ignored"
    until: bool = False
    rolls: bool = False
    pause: Text | None = None


def days(count: int) -> Mapping[str, Length]:
    return {"routine": Length(count, "days")}
