"""The register: which files a filter chooses, and the same rows as a table for a spreadsheet."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Q, QuerySet
from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mla.law.codes import URGENCY
from mla.law.measures import MEASURES
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Family, Seat
from mla.requests.statuses import Status as S
from mla.web.cells import BOM, lines
from mla.web.edge import words
from mla.web.templatetags.files import party_words

Rows = QuerySet[CooperationRequest]
BATCH = 200

GROUPS: Mapping[str, tuple[Promise, frozenset[S]]] = {
    "drafting": (
        gettext_lazy("Before sending"),
        frozenset({S.DRAFT, S.AWAITING_APPROVAL, S.APPROVED}),
    ),
    "new": (gettext_lazy("Sent or received, not acknowledged"), frozenset({S.SENT, S.RECEIVED})),
    "considered": (
        gettext_lazy("Being considered"),
        frozenset(
            {
                S.ACKNOWLEDGED,
                S.INFORMATION_REQUESTED,
                S.RISK_NOTIFIED,
                S.ORDERED,
                S.UNDER_ASSESSMENT,
                S.CONDITIONS_PROPOSED,
                S.OFFERED,
                S.CONDITIONS_ACCEPTED,
                S.DECLINED,
                S.POSTPONED,
                S.NEGOTIATED,
                S.READY,
                S.HANDED_OVER,
                S.ENTITY_RECEIVED,
                S.INSTRUCTED,
            }
        ),
    ),
    "preserved": (
        gettext_lazy("Data preserved"),
        frozenset({S.PRESERVED, S.EXTENSION_REQUESTED, S.PENDING_DECISION}),
    ),
    "granted": (
        gettext_lazy("Granted"),
        frozenset({S.ACCEPTED, S.IN_EXECUTION, S.PARTLY_EXECUTED, S.AT_WORK, S.ENTITY_PARTLY}),
    ),
    "executed": (
        gettext_lazy("Executed or closed"),
        frozenset({S.EXECUTED, S.CLOSED, S.DISCLOSED, S.ANSWERED, S.ENDED, S.ENTITY_DISCLOSED}),
    ),
    "ended": (
        gettext_lazy("Ended without execution"),
        frozenset(
            {
                S.REJECTED,
                S.RELEASED,
                S.LAPSED,
                S.REFUSED,
                S.REFERRED,
                S.WITHDRAWN,
                S.CANNOT_ANSWER,
                S.ENTITY_DECLINED,
                S.NO_ANSWER,
                S.BARRED,
            }
        ),
    ),
}


def filtered(rows: Rows, chosen: Mapping[str, Any], zone: str) -> Rows:
    """`chosen` holds the filled fields of the filter; its days are days in `zone`."""
    if "seat" in chosen:
        rows = rows.filter(seat=chosen["seat"])
    if "state" in chosen:
        rows = rows.filter(counterpart=chosen["state"])
    if "measure" in chosen:
        rows = rows.filter(measure=chosen["measure"])
    if "group" in chosen:
        rows = rows.filter(status__in=sorted(GROUPS[chosen["group"]][1]))
    if "opened_from" in chosen:
        rows = rows.filter(created_at__gte=_midnight(chosen["opened_from"], zone))
    if "opened_to" in chosen:
        rows = rows.filter(created_at__lt=_midnight(chosen["opened_to"] + timedelta(days=1), zone))
    if "reference" in chosen:
        text = chosen["reference"]
        rows = rows.filter(Q(reference__icontains=text) | Q(counterpart_reference__icontains=text))
    return rows


def _midnight(day: date, zone: str) -> datetime:
    return datetime.combine(day, time(), tzinfo=ZoneInfo(zone or "UTC"))


def headings() -> list[str]:
    return [
        _("Reference"),
        _("Their reference"),
        _("Direction"),
        _("State"),
        _("Authority"),
        _("Measure"),
        _("Urgency"),
        _("Status"),
        _("Opened (UTC)"),
        _("Sent (UTC)"),
        _("Received (UTC)"),
        _("Acknowledged (UTC)"),
        _("Preserved from"),
        _("Preserved until"),
        _("Decided (UTC)"),
        _("Last change (UTC)"),
    ]


def row(matter: CooperationRequest) -> list[str]:
    """Everything but titles and content: a register leaves the house, a case does not."""
    seat = direction(matter)
    measure, urgency = MEASURES.get(matter.measure), URGENCY.get(matter.urgency)
    return [
        str(matter),
        matter.counterpart_reference,
        seat,
        party_words(matter.counterpart),
        matter.authority.name,
        words(measure.title) if measure else matter.measure,
        words(urgency.text) if urgency else matter.urgency,
        str(matter.get_status_display()),
        *(_instant(at) for at in (matter.created_at, matter.sent_at, matter.received_at)),
        _instant(matter.acknowledged_at),
        *(one.isoformat() if one else "" for one in (matter.preserved_from, matter.preserved_until)),
        _instant(matter.decided_at),
        _instant(matter.updated_at),
    ]


def direction(matter: CooperationRequest) -> str:
    """Information is given, not asked."""
    ours = matter.seat == Seat.REQUESTING
    if matter.family == Family.INFORMATION:
        return _("We inform") if ours else _("We are informed")
    if matter.family == Family.TEAM:
        return _("We propose") if ours else _("They propose")
    return _("We ask") if ours else _("We are asked")


def _instant(at: datetime | None) -> str:
    return at.strftime("%Y-%m-%d %H:%M") if at else ""


def table(rows: Rows, language: str) -> Iterator[str]:
    """The table in pieces. Each is made in the reader's language: between two pieces another page may be served."""
    with translation.override(language):
        first = lines([headings()])
    yield BOM + first
    found = rows.select_related("counterpart", "authority").order_by("-updated_at", "-id")
    source = found.iterator(chunk_size=BATCH)
    while batch := list(islice(source, BATCH)):
        with translation.override(language):
            piece = lines(row(one) for one in batch)
        yield piece
