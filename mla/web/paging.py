"""Pages of a list by place, not by number: no COUNT, no OFFSET, the last page costs what the first one does."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet

SIZE = 50


@dataclass(frozen=True, slots=True)
class Slice:
    rows: Sequence[Any]
    after: str


def sliced(rows: "QuerySet[Any]", after: str, *, size: int = SIZE) -> Slice:
    """One page in the order (-updated_at, -id). `after` is the token of the page before; a broken one starts anew."""
    place = parsed(after)
    if place:
        at, pk = place
        # `a<=u AND (a<u OR id<i)` uses the index; `a<u OR (a=u AND id<i)` reads what OFFSET would read.
        rows = rows.filter(Q(updated_at__lte=at) & (Q(updated_at__lt=at) | Q(pk__lt=pk)))
    found = list(rows.order_by("-updated_at", "-id")[: size + 1])
    more = len(found) > size
    shown = found[:size]
    return Slice(rows=shown, after=token(shown[-1]) if more else "")


def token(row: Any) -> str:
    return f"{row.updated_at.isoformat()}~{row.pk}"


def parsed(text: str) -> tuple[datetime, UUID] | None:
    at, _sign, pk = text.partition("~")
    try:
        moment = datetime.fromisoformat(at)
        return (moment, UUID(pk)) if moment.tzinfo else None
    except ValueError:
        return None
