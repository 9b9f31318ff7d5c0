"""Our own experience with a State: how long it took and what it declined, from files that the reader may see."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median
from uuid import UUID

from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from mla.accounts.access import Reader
from mla.law.codes import CHANNELS
from mla.law.refusal import GROUNDS
from mla.parties.models import Party
from mla.requests.models import Act, CooperationRequest, Direction
from mla.requests.statuses import Seat
from mla.requests.verbs import VERBS
from mla.web.edge import words
from mla.workflow.payloads import read_payload

MOST = 500
ANSWERS = ("refuse", "warn", "postpone", "ask", "propose_conditions")
OUTCOMES = frozenset({"execute", "refuse"})


@dataclass(frozen=True, slots=True)
class Time:
    """A median, and over how many files: one file is an anecdote, and says so."""

    name: str
    value: str
    files: int


@dataclass(frozen=True, slots=True)
class Experience:
    files: int
    times: list[Time]
    declined: list[tuple[str, int]]
    channels: list[tuple[str, int]]


def experience(user: Reader, party: Party, on: date) -> Experience:
    """The newest five hundred requests of ours to that State. Three queries; only counts and codes come out."""
    sent = (
        CooperationRequest.objects.visible_to(user, on)
        .filter(seat=Seat.REQUESTING, counterpart=party, sent_at__isnull=False)
        .order_by("-updated_at", "-id")
    )
    rows = list(sent.values_list("pk", "sent_at", "acknowledged_at", "confirmed_at", "channel")[:MOST])
    starts = {pk: at for pk, at, _acknowledged, _confirmed, _channel in rows if at is not None}
    acts = _answers(list(starts))
    times = [
        _time(_("Acknowledgement"), ((at, done) for _pk, at, done, _c, _by in rows)),
        _time(_("Confirmation of preservation"), ((at, done) for _pk, at, _a, done, _by in rows)),
        _time(_("Outcome of a request"), _outcomes(starts, acts)),
    ]
    used = Counter(CHANNELS[by].text for _pk, _at, _a, _c, by in rows if by in CHANNELS)
    channels = [(words(text), number) for text, number in used.most_common()]
    return Experience(len(rows), times, _declined(acts), channels)


Answer = tuple[UUID, str, datetime, bytes]


def _answers(ids: list[UUID]) -> list[Answer]:
    """What they told us, oldest first, each at the time at which it reached us."""
    found = Act.objects.filter(
        matter_id__in=ids, direction=Direction.IN, verb__in=sorted(OUTCOMES.union(ANSWERS))
    ).annotate(reached_us=Coalesce("receipt__received_at", "at"))
    rows = found.order_by("reached_us", "seq").values_list("matter_id", "verb", "reached_us", "payload")
    return [(matter, verb, at, bytes(payload)) for matter, verb, at, payload in rows[: 4 * MOST]]


def _outcomes(
    starts: dict[UUID, datetime], acts: Iterable[Answer]
) -> Iterable[tuple[datetime, datetime | None]]:
    first: dict[UUID, datetime] = {}
    for matter, verb, at, _payload in acts:
        if verb in OUTCOMES:
            first.setdefault(matter, at)
    return [(starts[matter], at) for matter, at in first.items()]


def _time(name: str, pairs: Iterable[tuple[datetime | None, datetime | None]]) -> Time:
    taken = [done - start for start, done in pairs if start and done and done >= start]
    if not taken:
        return Time(name, _("no file yet"), 0)
    middle = timedelta(seconds=median(one.total_seconds() for one in taken))
    return Time(name, long_words(middle), len(taken))


def long_words(span: timedelta) -> str:
    """Minutes below two hours, hours below two days, then days."""
    minutes = round(span.total_seconds() / 60)
    if minutes < 120:
        return ngettext("%(n)d minute", "%(n)d minutes", minutes) % {"n": minutes}
    hours = round(minutes / 60)
    if hours < 48:
        return ngettext("%(n)d hour", "%(n)d hours", hours) % {"n": hours}
    days = round(hours / 24)
    return ngettext("%(n)d day", "%(n)d days", days) % {"n": days}


def _declined(acts: Iterable[Answer]) -> list[tuple[str, int]]:
    """What was answered instead of a yes, with the ground where one was named, the most frequent first."""
    counted = Counter(_named(verb, payload) for _matter, verb, _at, payload in acts if verb in ANSWERS)
    return counted.most_common()


def _named(verb: str, payload: bytes) -> str:
    body = read_payload(payload).get("body")
    code = body.get("ground", "") if isinstance(body, dict) else ""
    label = str(VERBS[verb].past).capitalize()
    return f"{label}: {words(GROUNDS[code].title)}" if code in GROUNDS else label
