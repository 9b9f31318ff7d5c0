"""The register: every file one may see, filtered, and the same list for a spreadsheet."""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils.crypto import salted_hmac
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from mla.accounts.access import authorities_with
from mla.requests.models import CooperationRequest
from mla.requests.verbs import RECORDERS
from mla.web.edge import now, reader
from mla.web.forms.clerk import RegisterFilter
from mla.web.paging import sliced
from mla.web.register import Rows, filtered, table
from mla.workflow.papers.rights import OF_REGISTER, offices
from mla.workflow.reading import note_read


def chosen_files(request: HttpRequest, form: RegisterFilter) -> Rows:
    user = reader(request)
    files = CooperationRequest.objects.visible_to(user, now().date()).select_related("counterpart")
    return filtered(files, form.chosen(), user.time_zone)


@never_cache
@require_safe
def register(request: HttpRequest) -> HttpResponse:
    user, at, form = reader(request), now(), RegisterFilter(request.GET)
    note_read(user, what="register.read", now=at, facts={})
    chosen = form.chosen()
    context = {
        "filter": form,
        "page": sliced(chosen_files(request, form), request.GET.get("after", "")),
        "query": f"{urlencode(chosen)}&" if chosen else "",
        "may_paper": offices(user, at.date(), OF_REGISTER).exists(),
        "may_open": authorities_with(user, RECORDERS, at.date()).exists(),
    }
    return render(request, "web/register.html", context)


@never_cache
@require_safe
def register_table(request: HttpRequest) -> StreamingHttpResponse:
    """The event with the filter and the number comes first: no event, no content."""
    user, at, form = reader(request), now(), RegisterFilter(request.GET)
    rows = chosen_files(request, form)
    facts = {name: str(value) for name, value in form.chosen().items()}
    if "reference" in facts:
        facts["reference"] = salted_hmac("mla.search", facts["reference"], algorithm="sha256").hexdigest()
    note_read(user, what="register.export", now=at, facts={"filter": facts, "files": rows.count()})
    return StreamingHttpResponse(
        table(rows, get_language() or "en"),
        content_type="text/csv; charset=utf-8",
        headers={
            "Content-Disposition": f'attachment; filename="register-{at:%Y%m%d-%H%M%S}.csv"',
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "no-store, private",
        },
    )
