"""A clerk or point of contact opens the file of a request that came on paper, by fax or by mail."""

from uuid import uuid4

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from mla.requests.models import CooperationRequest
from mla.web.edge import now, reader
from mla.web.forms.fill import refuse
from mla.web.forms.incoming import IncomingForm, kept, starting
from mla.web.forms.read_back import CopyFile
from mla.web.forms.record_time import in_zone
from mla.workflow.incoming import open_incoming
from mla.workflow.intake import Duplicate, Received, Scan
from mla.workflow.refusals import Refused


@never_cache
def incoming_new(request: HttpRequest) -> HttpResponse:
    # The fields of another measure: nothing is judged yet, and what was typed stays.
    chosen = "choose" in request.POST
    form = IncomingForm(
        None if chosen else request.POST or None,
        None if chosen else request.FILES or None,
        user=reader(request),
        at=now(),
        initial={"key": f"incoming:{uuid4()}"} | (kept(request.POST) if chosen else starting()),
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
    context = {"form": form, "chooser": CopyFile(), "existing": existing, "asked_back": asked_back}
    return render(request, "web/incoming_new.html", context, status=422 if form.errors else 200)


def opened(request: HttpRequest, form: IncomingForm) -> CooperationRequest:
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
    if made.counterpart_authority_id is None:
        return _(
            "%(file)s is open. The authority that asks is not on record: its name is kept as written."
        ) % {"file": made}
    return _("%(file)s is open. Acknowledge it next.") % {"file": made}
