"""A clerk or point of contact opens the file of what came on paper, by fax, by mail or by telephone."""

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache

from mla.requests.models import CooperationRequest
from mla.requests.statuses import Family, Status
from mla.web.edge import now, reader
from mla.web.forms.calls import call_of, in_zone
from mla.web.forms.fill import refuse
from mla.web.forms.incoming_base import Incoming, kept, starting
from mla.web.forms.incoming_kinds import TITLES, form_of, kinds
from mla.web.forms.read_back import CopyFile
from mla.workflow.incoming import open_incoming
from mla.workflow.intake import Duplicate, Received, Scan
from mla.workflow.refusals import Refused

ACKNOWLEDGE = gettext_lazy("%(file)s is open. Acknowledge it next.")
NEXT: Mapping[str, Any] = {
    Status.OFFERED: gettext_lazy("%(file)s is open. Accept or decline its conditions next."),
    Family.PRESERVATION: ACKNOWLEDGE,
    Family.ASSISTANCE: ACKNOWLEDGE,
    Family.INFORMATION: ACKNOWLEDGE,
    Family.CONTACT_POINT: gettext_lazy("%(file)s is open. Answer it next, or acknowledge it."),
    Family.DIRECT: gettext_lazy("%(file)s is open. Acknowledge it next; it asks you to disclose nothing."),
    Family.TEAM: gettext_lazy("%(file)s is open. Acknowledge it next, then answer the text."),
}


@never_cache
def incoming_new(request: HttpRequest) -> HttpResponse:
    # The fields of another kind or measure: nothing is judged yet, and what was typed stays.
    chosen = "choose" in request.POST
    wanted = form_of(kind_of(request))
    form = wanted(
        None if chosen else request.POST or None,
        None if chosen else request.FILES or None,
        user=reader(request),
        at=now(),
        initial={"key": f"incoming:{uuid4()}"} | (kept(request.POST, wanted) if chosen else starting()),
    )
    if not form.offices:
        raise PermissionDenied
    existing, asked_back = None, bool(form.data.get("again"))
    if form.is_valid():
        try:
            made = opened(request, form)
        except Duplicate as problem:
            existing, asked_back = problem.existing, True
            refuse(form, problem)
        except Refused as problem:
            refuse(form, problem)
        else:
            messages.success(request, said(made))
            return redirect("matter", made.pk)
    found = {"existing": existing, "asked_back": asked_back}
    return page(request, form, CopyFile(), status=422 if form.errors else 200, **found)


def kind_of(request: HttpRequest) -> str:
    """The kind that a button asks for, else that of the page which was sent, else that of the address."""
    return request.POST.get("choose") or request.POST.get("kind") or request.GET.get("kind", "")


def page(
    request: HttpRequest, form: Incoming, chooser: CopyFile, *, status: int, **more: Any
) -> HttpResponse:
    offered = kinds(form.offices[0].party, form.at.date())
    context = {"form": form, "chooser": chooser, "kinds": offered, "title": TITLES[form.kind]}
    return render(request, "web/incoming_new.html", context | more, status=status)


def opened(request: HttpRequest, form: Incoming) -> CooperationRequest:
    values, own = form.cleaned_data, form.office()
    given = values["received_at"]
    return open_incoming(
        authority_id=own.pk,
        actor=reader(request),
        now=now(),
        key=values["key"],
        letter=form.letter(),
        received=Received(
            channel=values["channel"],
            received_at=in_zone(given, own.time_zone) if given else form.at,
            note=values["note"],
            again=values["again"],
            call=call_of(values, own.time_zone),
        ),
        scan=_scan(values["file"]) if values["file"] else None,
    )


def _scan(file: "UploadedFile[bytes]") -> Scan:
    return Scan(
        content=file,  # type: ignore[arg-type]
        size=file.size or 0,
        name=file.name or "",
        claimed=file.content_type or "",
        title=_("Scan of the letter"),
    )


def said(made: CooperationRequest) -> str:
    next_step = NEXT[made.status if made.status == Status.OFFERED else made.family]
    done = str(next_step) % {"file": made}
    if made.counterpart_authority_id is None:
        unknown = _("The authority that writes is not on record: its name is kept as written.")
        return f"{done} {unknown}"
    return done
