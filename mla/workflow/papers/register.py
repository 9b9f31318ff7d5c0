"""The register extract (REGISTER): the files of a period by number, and why numbers between them are not there."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from uuid import UUID

from django.db.models import Q
from django.utils.translation import gettext as _

from mla.law.references import BadReference, Reference, make, parse
from mla.requests.models import CooperationRequest
from mla.requests.snapshot import instant
from mla.requests.statuses import Seat, Status
from mla.workflow.papers.scope import Body, Given, Period, Scope, period_block, period_of
from mla.workflow.refusals import Reason, Unlawful

MOST = 500
"""Lines of one extract: a longer list is two extracts, each of which a person can read and a worker can print."""


def register(scope: Scope, given: Given) -> Body:
    """`given`: start, end (days), note."""
    period = period_of(scope, given)
    found = files(scope, period)
    if len(found) > MOST:
        raise Unlawful(
            Reason(
                message=_("More than %(most)d files: choose a shorter period.") % {"most": MOST}, field="end"
            )
        )
    return {
        "period": period_block(scope, period),
        "files": [line(scope, one) for one in found],
        "gaps": gaps(scope, found),
        "note": given["note"],
    }


def files(scope: Scope, period: Period) -> list[CooperationRequest]:
    """A number is given at submission, or at receipt: that instant is the date of the register."""
    within = (period.start, period.end)
    dated = Q(seat=Seat.REQUESTING, submitted_at__gte=within[0], submitted_at__lt=within[1])
    dated |= Q(seat=Seat.REQUESTED, received_at__gte=within[0], received_at__lt=within[1])
    rows = CooperationRequest.objects.filter(dated, authority=scope.authority, reference__isnull=False)
    return list(rows.select_related("counterpart").order_by("reference")[: MOST + 1])


def line(scope: Scope, matter: CooperationRequest) -> Body:
    return {
        "reference": matter.reference or "",
        "at": instant(matter.submitted_at if matter.seat == Seat.REQUESTING else matter.received_at),
        "seat": matter.seat,
        "party_name": scope.state(matter.counterpart),
        "measure": matter.measure,
        "status": scope.spoken(Status(matter.status).label),
        "their_reference": matter.counterpart_reference,
    }


def gaps(scope: Scope, found: Iterable[CooperationRequest]) -> list[Body]:
    """The series belongs to the State (decision 0005), so another authority of it may own a number between two."""
    ours = [number for one in found if (number := read(one.reference))]
    rows: list[Body] = []
    for year, numbers in groupby(sorted(ours, key=by_number), key=lambda one: one.year):
        rows += of_year(scope, year, [one.serial for one in numbers])
    return rows


def by_number(one: Reference) -> tuple[int, int]:
    return one.year, one.serial


def read(reference: str | None) -> Reference | None:
    try:
        return parse(reference or "")
    except BadReference:
        return None


def of_year(scope: Scope, year: int, serials: list[int]) -> Iterator[Body]:
    party, owners = scope.authority.party_id, owners_of(scope, year)
    missing = sorted(set(range(serials[0], serials[-1])) - set(serials))
    reasons = [(serial, reason(owners.get(serial), scope)) for serial in missing]
    # Neighbours with one reason are one line: the difference of number and place is the same along a run.
    for (_run, why), run in groupby(enumerate(reasons), key=lambda one: (one[1][0] - one[0], one[1][1])):
        numbers = [serial for _place, (serial, _why) in run]
        yield {"first": make(party, year, numbers[0]), "last": make(party, year, numbers[-1]), "why": why}


def owners_of(scope: Scope, year: int) -> dict[int, UUID]:
    """Whose each number of the State's year is. Nothing else of another authority's file is read."""
    party = scope.authority.party_id
    rows = CooperationRequest.objects.filter(party_id=party, reference__startswith=f"{party}-{year}-")
    known = ((read(reference), owner) for reference, owner in rows.values_list("reference", "authority_id"))
    return {number.serial: owner for number, owner in known if number}


def reason(owner: UUID | None, scope: Scope) -> str:
    if owner is None:
        return "unknown"
    return "other_period" if owner == scope.authority.pk else "other_authority"
