"""What a paper is made of: one file, or the register of one authority; who asks, and when."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from mla.accounts.models import User
from mla.audit.canonical import Json
from mla.documents.papers.spoken import frozen, in_both
from mla.law import cldr
from mla.parties.models import Authority, Party
from mla.requests.models import CooperationRequest
from mla.requests.snapshot import instant
from mla.workflow.refusals import Reason, Unlawful

Given = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Scope:
    """`matter` is None for a paper about the register of `authority`. `languages`: those of the paper."""

    authority: Authority
    matter: CooperationRequest | None
    actor: User
    now: datetime
    languages: Sequence[str]

    @property
    def file(self) -> CooperationRequest:
        if self.matter is None:
            raise ValueError("this paper is made from a file")
        return self.matter

    @property
    def zone(self) -> str:
        return self.authority.time_zone or self.authority.party.time_zone or "UTC"

    def spoken(self, words: Promise | str) -> dict[str, Json]:
        """Lazy words of the interface, frozen into the payload: a later translation changes no paper."""
        return {**frozen(in_both(words), self.languages)}

    def state(self, party: Party) -> dict[str, Json]:
        """The name of a State, frozen as well."""
        return {**frozen(cldr.state(party.pk, party.name_en, party.name_fr), self.languages)}


Body = Mapping[str, Json]
Builder = Callable[[Scope, Given], Body]


@dataclass(frozen=True, slots=True)
class Period:
    """From the first instant of a day, or a given one, up to but without `end`. Both aware."""

    start: datetime
    end: datetime


def period_of(scope: Scope, given: Given) -> Period:
    """`start` and `end` of a form: two days, both included, or two instants; naive ones in the authority's zone.

    Raises Unlawful when nothing lies between them.
    """
    found = Period(_from(given["start"], scope.zone, last=False), _from(given["end"], scope.zone, last=True))
    if found.end <= found.start:
        raise Unlawful(Reason(message=_("The end lies before the start."), field="end"))
    return found


def _from(value: Any, zone: str, *, last: bool) -> datetime:
    if isinstance(value, datetime):
        return value if value.tzinfo else value.replace(tzinfo=ZoneInfo(zone))
    midnight = datetime(value.year, value.month, value.day, tzinfo=ZoneInfo(zone))
    # Wall-clock arithmetic: the day on which the clocks change has 23 or 25 hours, and is still one day.
    return midnight + timedelta(days=1) if last else midnight


def period_block(scope: Scope, period: Period) -> Body:
    """The end is printed as the last second that belongs to the period."""
    last = period.end - timedelta(seconds=1)
    return {"start": instant(period.start), "end": instant(last), "zone": scope.zone}
