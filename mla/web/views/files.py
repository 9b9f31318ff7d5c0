"""Annexes and documents: stored bytes, checked against their hash, given out as attachments and never inline."""

from uuid import UUID

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from mla.documents.models import Document
from mla.requests import store
from mla.requests.models import Annex, CooperationRequest
from mla.web.archive import file_name
from mla.web.edge import now, reader, visible_matter
from mla.web.forms.clerk import AnnexForm
from mla.web.forms.fill import refuse
from mla.workflow.annexes import add_annex
from mla.workflow.reading import note_read
from mla.workflow.refusals import Refused


@never_cache
@require_POST
def annex_add(request: HttpRequest, pk: UUID) -> HttpResponse:
    matter = visible_matter(request, pk)
    form = AnnexForm(request.POST, request.FILES)
    if form.is_valid():
        try:
            added = take_in(request, matter, form.cleaned_data["file"], form.cleaned_data)
        except Refused as problem:
            refuse(form, problem)
        else:
            messages.success(request, _("Annex %(letter)s was added.") % {"letter": added.letter})
            return redirect("matter", pk)
    return render(request, "web/annex.html", {"form": form, "matter": matter}, status=422)


def take_in(
    request: HttpRequest, matter: CooperationRequest, file: "UploadedFile[bytes]", words: dict[str, str]
) -> Annex:
    return add_annex(
        matter_id=matter.pk,
        actor=reader(request),
        now=now(),
        content=file,  # type: ignore[arg-type]
        size=file.size or 0,
        name=file.name or "",
        claimed=file.content_type or "",
        title=words.get("title", ""),
        language=words.get("language", ""),
    )


@never_cache
@require_safe
def annex(request: HttpRequest, pk: UUID, letter: str) -> HttpResponse:
    matter = visible_matter(request, pk, note=False)
    found = get_object_or_404(Annex, matter=matter, letter=letter)
    facts = {"matter": str(pk), "letter": letter, "sha256": found.sha256}
    note_read(reader(request), what="annex.download", now=now(), facts=facts)
    name = f"{found.letter}_{slugify(found.title) or 'annex'}.{found.extension}"
    return attachment(found.sha256, found.media_type, name)


@never_cache
@require_safe
def document(request: HttpRequest, pk: UUID) -> HttpResponse:
    user, at = reader(request), now()
    files = CooperationRequest.objects.visible_to(user, at.date())
    rows = Document.objects.filter(matter__in=files, sealed_at__isnull=False)
    found = get_object_or_404(rows.select_related("matter"), pk=pk)
    facts = {"document": str(pk), "matter": str(found.matter_id), "sha256": found.sha256}
    note_read(user, what="document.download", now=at, facts=facts)
    return attachment(found.sha256, "application/pdf", file_name(found))


def attachment(sha256: str, media_type: str, name: str) -> HttpResponse:
    """Whole bytes whose hash was just compared; the name is ASCII and ours."""
    try:
        content = store.read(sha256)
    except FileNotFoundError:
        raise Http404 from None
    return HttpResponse(
        content,
        content_type=media_type,
        headers={
            "Content-Disposition": f'attachment; filename="{name}"',
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "sandbox; default-src 'none'",
            "Cache-Control": "no-store, private",
        },
    )
