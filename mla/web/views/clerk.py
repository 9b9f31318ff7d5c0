"""The clerk: letters to export and file, letters to dispatch, and acts that came by paper."""

import hashlib
from typing import Any
from uuid import UUID, uuid4

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.db.models import Prefetch, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from mla.accounts.access import authorities_with
from mla.documents.models import Document, Paper
from mla.exchange.models import Message, State
from mla.requests.models import Annex, CooperationRequest
from mla.requests.verbs import RECORDERS, VERBS
from mla.web.archive import BATCH, archive_of
from mla.web.edge import now, reader, visible_matter
from mla.web.export import MOST, length, zipped
from mla.web.forms.calls import call_of, in_zone
from mla.web.forms.clerk import DispatchForm
from mla.web.forms.fill import refuse
from mla.web.forms.record import body_of, record_form
from mla.web.forms.step import StepForm
from mla.web.views.files import take_in
from mla.workflow.conditions import conditions_of
from mla.workflow.filing import mark_filed, mark_papers_filed
from mla.workflow.letters_received import letters_with
from mla.workflow.papers.rights import visible_papers
from mla.workflow.reading import note_read
from mla.workflow.recordable import recordable
from mla.workflow.recording import dispatch as record_dispatch
from mla.workflow.recording import record_arrival
from mla.workflow.refusals import Refused, Unlawful


def to_file(request: HttpRequest) -> "QuerySet[Document]":
    """Letters not filed yet. Their payloads stay in the database: a thousand of them would fill the memory."""
    offices = authorities_with(reader(request), RECORDERS, now().date())
    rows = Document.objects.filter(
        matter__authority__in=offices, sealed_at__isnull=False, filed_at__isnull=True, superseded=False
    )
    return rows.select_related("matter__counterpart").defer("payload").order_by("-sealed_at", "-id")


def papers_to_file(request: HttpRequest) -> "QuerySet[Paper]":
    """Papers not filed yet, of the authorities where the person files, and of the kinds that the person may read."""
    on = now().date()
    offices = authorities_with(reader(request), RECORDERS, on)
    rows = visible_papers(reader(request), on).filter(
        authority__in=offices, sealed_at__isnull=False, filed_at__isnull=True
    )
    return rows.select_related("matter__counterpart", "authority").order_by("-sealed_at", "-id")


@never_cache
def exports(request: HttpRequest) -> HttpResponseBase:
    letters, papers = to_file(request), papers_to_file(request)
    if request.method != "POST":
        shown = list(letters[: MOST + 1])
        context = {
            "documents": shown[:MOST],
            "papers": list(papers[:MOST]),
            "more": len(shown) > MOST,
            "most": MOST,
        }
        return render(request, "web/exports.html", context)
    filing = request.POST.get("action") == "filed"
    wanted = letters.filter(pk__in=uuids(request.POST.getlist("document")))
    chosen = list((wanted if filing else named_only(wanted))[:MOST])
    beside = list(papers.filter(pk__in=uuids(request.POST.getlist("paper")))[: MOST - len(chosen)])
    if not chosen and not beside:
        messages.error(request, _("Choose at least one document."))
        return redirect("exports")
    if filing:
        actor = reader(request)
        count = mark_filed(chosen, actor=actor, now=now()) + mark_papers_filed(beside, actor=actor, now=now())
        messages.success(request, _("%(count)s documents are marked as filed.") % {"count": count})
        return redirect("exports")
    return download(request, chosen, beside, annexes="annexes" in request.POST)


def named_only(rows: "QuerySet[Document]") -> "QuerySet[Document]":
    """What an archive says of each letter. A file has seventy columns more, and is read once for all its letters."""
    files = CooperationRequest.objects.only("reference", "counterpart_id", "tlp", "family", "confirmed_at")
    return (
        rows.select_related(None)
        .prefetch_related(Prefetch("matter", files))
        .only("kind", "version", "pages", "created_at", "sha256", "size", "sealed_at", "matter_id")
    )


def uuids(texts: list[str]) -> list[UUID]:
    found = []
    for text in texts:
        try:
            found.append(UUID(text))
        except ValueError:
            raise Http404 from None
    return found


def download(
    request: HttpRequest, letters: list[Document], papers: list[Paper], *, annexes: bool
) -> StreamingHttpResponse:
    chosen: list[Document | Paper] = [*letters, *papers]
    facts: dict[str, Any] = {"documents": [str(one.pk) for one in letters], "annexes": annexes}
    if papers:
        facts["papers"] = [str(one.pk) for one in papers]
    note_read(reader(request), what="documents.export", now=now(), facts=facts)
    files = CooperationRequest.objects.filter(pk__in={one.matter_id for one in chosen if one.matter_id})
    archive = archive_of(
        chosen,
        files.select_related("counterpart", "authority")
        .order_by("reference", "pk")
        .iterator(chunk_size=BATCH),
        annexes=annexes,
    )
    name, size = f"mla-{now():%Y%m%d-%H%M%S}.zip", length(archive)
    return StreamingHttpResponse(
        zipped(archive),
        content_type="application/zip",
        headers={
            "Content-Disposition": f'attachment; filename="{name}"',
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "no-store, private",
            **({"Content-Length": str(size)} if size is not None else {}),
        },
    )


@never_cache
def dispatch(request: HttpRequest, pk: UUID) -> HttpResponse:
    user, at = reader(request), now()
    files = CooperationRequest.objects.visible_to(user, at.date())
    rows = Message.objects.filter(act__matter__in=files, state=State.TO_DISPATCH)
    message = get_object_or_404(rows.select_related("act__matter__authority", "to_party"), pk=pk)
    matter = visible_matter(request, message.act.matter_id)
    form = DispatchForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        values = form.cleaned_data
        try:
            given = values["dispatched_at"]
            values["dispatched_at"] = in_zone(given, matter.authority.time_zone) if given else at
            record_dispatch(message_id=pk, actor=user, now=at, **values)
        except Refused as problem:
            refuse(form, problem)
        else:
            messages.success(request, _("The dispatch is on the file."))
            return redirect("matter", matter.pk)
    letters = letters_with(message.act).filter(sealed_at__isnull=False)
    context = {"form": form, "matter": matter, "message": message, "letters": letters}
    return render(request, "web/dispatch.html", context, status=422 if form.errors else 200)


@never_cache
def record(request: HttpRequest, pk: UUID, verb: str) -> HttpResponse:
    matter, at = visible_matter(request, pk), now()
    if verb not in {one.code for one in recordable(matter, reader(request), at.date())}:
        raise Http404
    form = record_form(verb)(
        request.POST or None,
        request.FILES or None,
        matter=matter,
        today=at.date(),
        initial={"key": f"record:{uuid4()}"},
    )
    if request.method == "POST" and form.is_valid() and recorded(request, matter, verb, form):
        messages.success(request, _("The act is on the file."))
        return redirect("matter", pk)
    context = {"form": form, "matter": matter, "verb": VERBS[verb], "conditions": conditions_of(matter)}
    return render(request, "web/record.html", context, status=422 if form.errors else 200)


def recorded(request: HttpRequest, matter: CooperationRequest, verb: str, form: StepForm) -> bool:
    values = form.cleaned_data
    given = values["received_at"]
    received_at = in_zone(given, matter.authority.time_zone) if given else now()
    try:
        act, body = body_of(verb, form)
        record_arrival(
            act,
            matter_id=matter.pk,
            actor=reader(request),
            now=now(),
            key=values["key"],
            body=body,
            channel=values["channel"],
            received_at=received_at,
            scan=_scan(request, matter, values["scan"]) if values["scan"] else None,
            note=values["note_of_receipt"],
            call=call_of(values, matter.authority.time_zone),
        )
    except Refused as problem:
        refuse(form, problem)
        return False
    return True


def _scan(request: HttpRequest, matter: CooperationRequest, file: "UploadedFile[bytes]") -> Annex:
    """The scan as an annex. After a refused step the same scan is already there: it is used again."""
    try:
        return take_in(request, matter, file, {"title": _("Scan")})
    except Unlawful:
        file.seek(0)
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        same = Annex.objects.filter(matter=matter, sha256=digest).first()
        if same is None:
            raise
        return same
