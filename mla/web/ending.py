"""Preservations that end soon and nobody has decided on. Nothing lapses unnoticed (Art. 29(7))."""

from datetime import datetime, timedelta

from django.db.models import F, OuterRef, Q, Subquery

from mla.accounts.access import authorities_with
from mla.accounts.models import User
from mla.deadlines.models import Deadline
from mla.requests.models import CooperationRequest
from mla.requests.models.cooperation import CooperationQuerySet
from mla.requests.statuses import Family, Seat, Status
from mla.requests.verb import CASEWORK

WITHIN = timedelta(days=14)
END_RULES = ("PRES_MIN", "PRES_STATED", "UN_42")


def undecided(user: User, now: datetime) -> CooperationQuerySet:
    """Preservations ending within fourteen days, or past their day, on which the person may decide; nearest first.

    The requesting State decided when it asked for an extension or sent the request that follows; the requested
    State has not decided while an extension that was asked for waits. `ends_at` is the running date.
    """
    offices = authorities_with(user, CASEWORK, now.date())
    running = Deadline.objects.filter(matter=OuterRef("pk"), rule__in=END_RULES, ended_at__isnull=True)
    asking = Q(seat=Seat.REQUESTING, status=Status.PRESERVED)
    asked = Q(seat=Seat.REQUESTED, status__in=[Status.PRESERVED, Status.EXTENSION_REQUESTED])
    followed = CooperationRequest.objects.filter(sent_at__isnull=False, previous__isnull=False)
    return (
        CooperationRequest.objects.visible_to(user, now.date())
        .filter(asking | asked, authority__in=offices, family=Family.PRESERVATION)
        .exclude(seat=Seat.REQUESTING, pk__in=followed.values("previous_id"))
        .annotate(ends_at=Subquery(running.order_by("due_at").values("due_at")[:1]))
        .filter(ends_at__lte=now + WITHIN)
        .select_related("counterpart")
        .order_by(F("ends_at").asc(), "pk")
    )
