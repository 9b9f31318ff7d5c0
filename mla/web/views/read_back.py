"""A letter of this system, dropped on the incoming page: shown first, and opened as a file when a person agrees."""

import io
from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from mla.documents.copy import Copy, NotOurs, read_copy, too_large
from mla.documents.embedded import MAX_FILE
from mla.parties.models import Authority
from mla.requests.models import CooperationRequest
from mla.web.edge import now, reader
from mla.web.forms.calls import in_zone
from mla.web.forms.fill import refuse
from mla.web.forms.incoming_base import Incoming
from mla.web.forms.incoming_kinds import form_of
from mla.web.forms.read_back import CopyFile, ReadBack, carried, offices
from mla.web.read_back import reading
from mla.web.signed import PDF, signed
from mla.web.views.incoming import kind_of, page, said
from mla.web.views.letter_back import letter_shown
from mla.workflow.annexes import checked
from mla.workflow.intake import Duplicate, Received, Scan
from mla.workflow.read_back import addressed, followed, on_file, open_copy
from mla.workflow.refusals import Refused

CARRIED = ("key", "channel", "received_at", "note", "authority")


@never_cache
@require_POST
def incoming_read(request: HttpRequest) -> HttpResponse:
    """First with the file, from the page of a typed letter; then with the answers, from the page made here."""
    if not offices(reader(request), now()):
        raise PermissionDenied
    return agreed(request) if "carried" in request.POST else first(request)


def first(request: HttpRequest) -> HttpResponse:
    typed = form_of(kind_of(request))(user=reader(request), at=now())
    given = {name: value_of(typed, name, request) for name in typed.fields if name != "file"}
    try:
        file = chosen(request)
        copy = read_copy(file)
        if copy.is_letter:
            return letter_shown(request, copy, file, given)
        office = office_for(copy, given.get("authority"), typed.offices)
        addressed(copy, office)
        may_come_in(file)
    except (NotOurs, Refused) as problem:
        return not_read(request, given, str(problem))
    given["key"] = given["key"] or f"incoming:{uuid4()}"
    initial = {name: given[name] for name in CARRIED if name in given}
    form = ReadBack(
        user=reader(request), at=now(), initial=initial | {"carried": carried(file), "authority": office.pk}
    )
    known = on_file(
        copy,
        office,
        addressed(copy, office),
        actor=reader(request),
        now=now(),
        key=str(given["key"]),
    )
    return shown(request, form, copy, file, office, known)


def agreed(request: HttpRequest) -> HttpResponse:
    form = ReadBack(request.POST, user=reader(request), at=now())
    known = None
    if form.is_valid():
        try:
            made = opened(request, form)
        except Refused as problem:
            known = problem
            refuse(form, problem)
        else:
            messages.success(request, said(made))
            return redirect("matter", made.pk)
    if "carried" in form.errors:
        return not_read(request, {"key": request.POST.get("key", "")}, str(form.errors["carried"][0]))
    return shown(request, form, form.copy, form.pdf, form.office(), known, status=422)


def opened(request: HttpRequest, form: ReadBack) -> CooperationRequest:
    values, own = form.cleaned_data, form.office()
    given = values["received_at"]
    return open_copy(
        authority_id=own.pk,
        actor=reader(request),
        now=now(),
        key=values["key"],
        copy=form.copy,
        received=Received(
            channel=values["channel"],
            received_at=in_zone(given, own.time_zone) if given else form.at,
            note=values["note"],
            again=values["again"],
        ),
        scan=letter(form.pdf) if form.pdf.startswith(PDF) else None,
    )


def letter(pdf: bytes) -> Scan:
    """Whatever the file was called: it is one of our letters, and a name of another machine is not needed."""
    return Scan(
        content=io.BytesIO(pdf),
        size=len(pdf),
        name="letter.pdf",
        claimed="application/pdf",
        title=_("The letter as it was received"),
    )


def chosen(request: HttpRequest) -> bytes:
    file = request.FILES.get("copy")
    if file is None or not file.size:
        raise NotOurs(_("Choose the PDF first."))
    if file.size > MAX_FILE:
        raise NotOurs(too_large())
    content: bytes = file.read()
    return content


def may_come_in(file: bytes) -> None:
    """The PDF is stored with the file later; what would be refused then is refused before anything is shown."""
    if file.startswith(PDF):
        scan = letter(file)
        checked(scan.content, size=scan.size, name=scan.name, claimed=scan.claimed)


def office_for(copy: Copy, asked: Any, own: list[Authority]) -> Authority:
    """The one chosen, else the one the letter names, else one of its State."""
    named = copy.content["requested"]
    rank = [
        [one for one in own if str(one.pk) == str(asked)],
        [one for one in own if (one.party_id, one.name) == (named["party"], named["authority"]["name"])],
        [one for one in own if one.party_id == named["party"]],
        own,
    ]
    return next(found[0] for found in rank if found)


def value_of(form: Incoming, name: str, request: HttpRequest) -> Any:
    return form.fields[name].widget.value_from_datadict(request.POST, request.FILES, name)


def shown(
    request: HttpRequest,
    form: ReadBack,
    copy: Copy,
    file: bytes,
    office: Authority,
    known: Refused | None,
    *,
    status: int = 200,
) -> HttpResponse:
    try:
        sender = addressed(copy, office)
    except Refused as problem:
        return not_read(request, {"key": form.data.get("key", "")}, str(problem))
    found = known if isinstance(known, Duplicate) else None
    context = {
        "form": form,
        "reading": reading(copy, office, sender, followed(copy.content, office), signed(file, now())),
        "office": office,
        "known": known,
        "existing": found.existing if found else None,
        "asked_back": (found is not None and not found.final) or bool(form.data.get("again")),
        "final": found is not None and found.final,
    }
    return render(request, "web/incoming_read.html", context, status=status)


def not_read(request: HttpRequest, given: dict[str, Any], problem: str) -> HttpResponse:
    """The page of a typed letter with everything that was typed, and what is wrong with the file."""
    chooser = CopyFile(data={})
    chooser.add_error("copy", problem)
    form = form_of(kind_of(request))(user=reader(request), at=now(), initial=given)
    return page(request, form, chooser, status=422, has_errors=True)
