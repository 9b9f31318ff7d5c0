"""The statistics report (STATS) of an authority over a period."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from itertools import chain
from uuid import UUID
from zoneinfo import ZoneInfo

from mla.parties.models import Party
from mla.requests.models import Act, CooperationRequest
from mla.requests.statuses import Family, Seat
from mla.requests.statuses import Status as S
from mla.workflow.papers.scope import Body, Given, Period, Scope, period_block, period_of
from mla.workflow.papers.small_numbers import SMALL, cell, column, part, total
from mla.workflow.payloads import read_payload

EVENING, MORNING, SATURDAY = 20, 7, 5
URGENT = frozenset({"urgent", "danger_to_life"})
OUTCOME_OF: Mapping[str, str] = {
    **dict.fromkeys((S.PRESERVED, S.EXTENSION_REQUESTED, S.PENDING_DECISION), "preserved"),
    **dict.fromkeys((S.EXECUTED, S.CLOSED, S.PARTLY_EXECUTED), "executed"),
    S.REFUSED: "refused",
    S.WITHDRAWN: "withdrawn",
    **dict.fromkeys((S.RELEASED, S.LAPSED, S.REFERRED, S.REJECTED), "ended"),
}
Files = Sequence[CooperationRequest]
Key = tuple[str, str, str]


def statistics(scope: Scope, given: Given) -> Body:
    """`given`: start, end (days), leaving (it may leave the authority), note."""
    period, leaving = period_of(scope, given), bool(given["leaving"])
    rows = {seat: files(scope, seat, period) for seat in Seat.values}
    tables = {seat: table(scope, seat, found, leaving=leaving) for seat, found in rows.items()}
    return {
        "period": period_block(scope, period),
        "leaving": leaving,
        "sent": total(*tables[Seat.REQUESTING][1:]),
        "received": total(*tables[Seat.REQUESTED][1:]),
        **shares(scope, rows, tables[Seat.REQUESTING][0], leaving=leaving),
        "times": [one for seat, found in rows.items() for one in spans(seat, found, leaving=leaving)],
        "table": [one for cells, _counts, _shown in tables.values() for one in cells],
        "refusals": [one for seat, found in rows.items() for one in refusals(seat, found, leaving=leaving)],
        "providers": providers(chain(*rows.values()), leaving=leaving),
        "note": given["note"],
    }


def files(scope: Scope, seat: str, period: Period) -> list[CooperationRequest]:
    """What was sent, or received, in the period. Drafts are nobody's number."""
    field = began(seat)
    within = {f"{field}__gte": period.start, f"{field}__lt": period.end}
    rows = CooperationRequest.objects.filter(authority=scope.authority, seat=seat, **within)
    return list(rows.order_by("pk"))


def began(seat: str) -> str:
    return "sent_at" if seat == Seat.REQUESTING else "received_at"


def table(
    scope: Scope, seat: str, found: Files, *, leaving: bool
) -> tuple[list[Body], list[int], list[int | None]]:
    """The lines, the true counts and the counts that may be shown, one beside the other."""
    counted: Counter[Key] = Counter(
        (one.counterpart_id, one.measure, OUTCOME_OF.get(one.status, "open")) for one in found
    )
    keys = sorted(counted)
    counts = [counted[key] for key in keys]
    shown = [cell(count, leaving=leaving) for count in counts]
    names = Party.objects.in_bulk({state for state, _measure, _outcome in keys})
    lines: list[Body] = [
        {
            "seat": seat,
            "party_name": scope.state(names[state]),
            "measure": measure,
            "outcome": outcome,
            "count": count,
        }
        for (state, measure, outcome), count in zip(keys, shown, strict=True)
    ]
    return lines, counts, shown


def shares(scope: Scope, rows: Mapping[str, Files], sent: Sequence[Body], *, leaving: bool) -> Body:
    """Preserved is a sum of cells of the table: with one of them hidden it would tell it."""
    every = [*chain(*rows.values())]
    asked = [one for one in rows[Seat.REQUESTING] if one.family == Family.PRESERVATION]
    hidden = any(one["count"] is None for one in sent if one["measure"] == "PRES")
    preserved = None if hidden else cell(len(asked), leaving=leaving)
    followed = CooperationRequest.objects.filter(previous__in=asked).values("previous").distinct().count()
    nights = sum(at_night(getattr(one, began(one.seat)), scope.zone) for one in every)
    return {
        "urgent": part(sum(one.urgency in URGENT for one in every), len(every), leaving=leaving),
        "nights": part(nights, len(every), leaving=leaving),
        "preserved": preserved,
        "converted": None if preserved is None else part(followed, len(asked), leaving=leaving),
    }


def at_night(at: datetime, zone: str) -> bool:
    local = at.astimezone(ZoneInfo(zone))
    return local.hour >= EVENING or local.hour < MORNING or local.weekday() >= SATURDAY


def spans(seat: str, found: Files, *, leaving: bool) -> list[Body]:
    executed = first_outcomes(found)
    ends = {
        "acknowledge": [(one, one.acknowledged_at) for one in found],
        "preserve": [(one, one.confirmed_at) for one in found if one.family == Family.PRESERVATION],
        "execute": [(one, executed.get(one.pk)) for one in found if one.family == Family.ASSISTANCE],
    }
    return [span(what, seat, minutes(seat, pairs), leaving=leaving) for what, pairs in ends.items()]


def first_outcomes(found: Files) -> dict[UUID, datetime]:
    """When each file had its first outcome: acts in falling order, so that the first one stays."""
    rows = Act.objects.filter(matter__in=found, verb__in=("execute", "execute_part")).order_by("-seq")
    return dict(rows.values_list("matter_id", "at"))


def minutes(seat: str, pairs: Iterable[tuple[CooperationRequest, datetime | None]]) -> list[int]:
    field = began(seat)
    return sorted(int((end - getattr(one, field)).total_seconds() // 60) for one, end in pairs if end)


def span(what: str, seat: str, taken: Sequence[int], *, leaving: bool) -> Body:
    """Lower median, and the nearest rank of 90 %: both are times that some file really took."""
    told = bool(taken) and not (leaving and len(taken) < SMALL)
    return {
        "what": what,
        "seat": seat,
        "count": cell(len(taken), leaving=leaving),
        "median": taken[(len(taken) - 1) // 2] if told else None,
        "ninetieth": taken[-(-9 * len(taken) // 10) - 1] if told else None,
    }


def refusals(seat: str, found: Files, *, leaving: bool) -> list[Body]:
    """By ground as it was given. The sum is known from the table, so no ground is hidden alone."""
    acts = Act.objects.filter(matter__in=found, verb="refuse", applied=True)
    counted = Counter(str(read_payload(bytes(one.payload)).get("body", {}).get("ground", "")) for one in acts)
    grounds = sorted(counted)
    shown = column([counted[one] for one in grounds], leaving=leaving)
    return [
        {"seat": seat, "ground": ground, "count": count} for ground, count in zip(grounds, shown, strict=True)
    ]


def providers(found: Iterable[CooperationRequest], *, leaving: bool) -> list[Body]:
    """By name as it was written. A name with few requests would tell of a case, so it does not leave."""
    counted = Counter(one.custodian_name.strip() for one in found if one.custodian_name.strip())
    rows = sorted(counted.items(), key=lambda one: (-one[1], one[0]))
    return [{"name": name, "count": count} for name, count in rows if not leaving or count >= SMALL]
