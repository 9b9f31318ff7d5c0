"""Home: what waits for you, your latest files, and the way to start."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from mla.accounts.roles import DECIDING_ROLES, Role
from mla.requests.models import Case, CooperationRequest
from mla.web.context import address, roles_of
from mla.web.edge import now, reader
from mla.web.ending import undecided
from mla.web.waiting import clerks_desk, waiting
from mla.workflow.reading import note_read

LATEST = 5


@never_cache
@require_safe
def home(request: HttpRequest) -> HttpResponse:
    user, at = reader(request), now()
    note_read(user, what="home.read", now=at, facts={})
    roles = roles_of(user)
    context = {
        "items": waiting(user, at),
        "ending": undecided(user, at).count(),
        "desk": clerks_desk(user, at),
        "cases": Case.objects.visible_to(user, at.date()).order_by("-updated_at", "-id")[:LATEST],
        "latest": _latest(request),
        "drafts_requests": Role.PROSECUTOR in roles,
        "duty_desk": address("admin:index") if roles & (DECIDING_ROLES | {Role.OFFICER}) else "",
        "now": at,
    }
    return render(request, "web/home.html", context)


def _latest(request: HttpRequest) -> list[CooperationRequest]:
    user, on = reader(request), now().date()
    rows = CooperationRequest.objects.visible_to(user, on).select_related("counterpart")
    return list(rows.order_by("-updated_at", "-id")[:LATEST])
