"""A letter of the other side, dropped on the incoming page: shown first, and put on its file when a person agrees."""

import io
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from mla.documents.copy import Copy
from mla.requests.models import Annex, CooperationRequest
from mla.web.edge import now, reader
from mla.web.forms.calls import in_zone
from mla.web.forms.fill import refuse
from mla.web.forms.read_back import LetterBack, carried, offices
from mla.web.letter_back import letter_reading
from mla.web.signed import PDF, signed
from mla.workflow.annexes import add_annex
from mla.workflow.belonging import file_of
from mla.workflow.intake import Received
from mla.workflow.letter_back import on_file, record_copy
from mla.workflow.refusals import Refused, Unlawful

CARRIED = ("channel", "received_at", "note")


@never_cache
@require_POST
def incoming_letter(request: HttpRequest) -> HttpResponse:
    """With the answers, from the page made here. The file travels with the page and is read anew."""
    if not offices(reader(request), now()):
        raise PermissionDenied
    form = LetterBack(request.POST)
    if not form.is_valid() and "carried" in form.errors:
        messages.error(request, str(form.errors["carried"][0]))
        return redirect("incoming_new")
    try:
        matter = file_of(form.copy, reader(request), now())
        if form.is_valid():
            return recorded(request, form, matter)
    except Refused as problem:
        refuse(form, problem)
    return page(request, form, form.copy, form.file, status=422)


def recorded(request: HttpRequest, form: LetterBack, matter: CooperationRequest) -> HttpResponse:
    values, at = form.cleaned_data, now()
    given = values["received_at"]
    record_copy(
        copy=form.copy,
        actor=reader(request),
        now=at,
        received=Received(
            channel=values["channel"],
            received_at=in_zone(given, matter.authority.time_zone) if given else at,
            note=values["note"],
        ),
        scan=scan_of(request, matter.pk, form.file),
    )
    messages.success(request, _("The act is on the file."))
    return redirect("matter", matter.pk)


def scan_of(request: HttpRequest, matter_id: UUID, file: bytes) -> Annex | None:
    """The PDF itself among the annexes. After a refused step it is there already, and is used again."""
    if not file.startswith(PDF):
        return None
    try:
        return add_annex(
            matter_id=matter_id,
            actor=reader(request),
            now=now(),
            content=io.BytesIO(file),
            size=len(file),
            name="letter.pdf",
            claimed="application/pdf",
            title=_("The letter as it was received"),
        )
    except Unlawful:
        return Annex.objects.filter(matter=matter_id, media_type="application/pdf", size=len(file)).last()


def letter_shown(request: HttpRequest, copy: Copy, file: bytes, given: dict[str, Any]) -> HttpResponse:
    """Raises `Refused` where the letter belongs to no file that the person may record it on."""
    file_of(copy, reader(request), now())
    initial = {name: given[name] for name in CARRIED if name in given}
    return page(request, LetterBack(initial=initial | {"carried": carried(file)}), copy, file)


def page(
    request: HttpRequest, form: LetterBack, copy: Copy, file: bytes, *, status: int = 200
) -> HttpResponse:
    try:
        matter = file_of(copy, reader(request), now())
    except Refused as problem:
        messages.error(request, str(problem))
        return redirect("incoming_new")
    context = {
        "form": form,
        "matter": matter,
        "reading": letter_reading(copy, matter, signed(file, now())),
        "known": on_file(copy, matter),
    }
    return render(request, "web/letter_read.html", context, status=status)
