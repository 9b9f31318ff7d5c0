"""Accesses of one's own across a border (Art. 32): written down on a case, read, printed, struck out."""

from uuid import UUID

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from mla.accounts.access import roles_at
from mla.law.consent import FORMS as CONSENT_FORMS
from mla.law.consent import KINDS
from mla.parties.state_names import names_of
from mla.requests.models import TransborderAccess
from mla.web.edge import now, reader, visible_case, words
from mla.web.forms.access import FORMS, PublicForm, StrikeForm
from mla.web.forms.fill import refuse
from mla.web.panel import WEIGHT
from mla.web.views.files import attachment
from mla.workflow import accesses
from mla.workflow.reading import note_read
from mla.workflow.refusals import Refused


def visible(request: HttpRequest, pk: UUID, *, what: str = "access.read") -> TransborderAccess:
    """The record, or 404: it is for those who may read its case. The reading is written down first."""
    user, at = reader(request), now()
    rows = TransborderAccess.objects.visible_to(user, at.date()).select_related(
        "case__authority__party", "recorded_by", "struck_by"
    )
    found = get_object_or_404(rows, pk=pk)
    note_read(user, what=what, now=at, facts={"access": str(pk), "case": str(found.case_id)})
    return found


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def access_new(request: HttpRequest, pk: UUID) -> HttpResponse:
    case = visible_case(request, pk)
    kind = request.GET.get("kind", "consent")
    if kind not in FORMS:
        raise Http404
    form = FORMS[kind](request.POST or None, request.FILES or None, zone=case.authority.time_zone)
    if request.method == "POST" and form.is_valid():
        try:
            made = accesses.record_access(
                key=form.cleaned_data["key"],
                case=case,
                actor=reader(request),
                now=now(),
                values=form.values(),
                scan=scan_of(form),
            )
        except Refused as problem:
            refuse(form, problem)
        else:
            messages.success(request, _("The access is written down."))
            return redirect("access", made.pk)
    context = {"form": form, "case": case, "kind": KINDS[kind]}
    return render(request, "web/access_form.html", context, status=422 if form.errors else 200)


def scan_of(form: PublicForm) -> accesses.Scan | None:
    file: UploadedFile[bytes] | None = form.cleaned_data.get("file")
    if file is None:
        return None
    return accesses.Scan(
        content=file,  # type: ignore[arg-type]
        size=file.size or 0,
        name=file.name or "",
        claimed=file.content_type or "",
    )


@never_cache
@require_safe
def access(request: HttpRequest, pk: UUID) -> HttpResponse:
    found = visible(request, pk)
    held = roles_at(reader(request), found.case.authority_id, now().date())
    context = {
        "access": found,
        "case": found.case,
        "kind": KINDS[found.kind],
        "form_words": words(CONSENT_FORMS[found.form].text) if found.form in CONSENT_FORMS else "",
        "state": words(names_of([found.data_state])[found.data_state]) if found.data_state else "",
        "findings": sorted(accesses.judged(found), key=lambda one: WEIGHT[one.severity]),
        "genuine": accesses.genuine(found),
        "may_strike": found.struck_at is None and bool(accesses.RECORDERS & held),
    }
    return render(request, "web/access.html", context)


@never_cache
@require_safe
def access_scan(request: HttpRequest, pk: UUID) -> HttpResponse:
    found = visible(request, pk, what="access.download")
    if not found.scan_sha256:
        raise Http404
    return attachment(found.scan_sha256, found.scan_media_type, f"consent.{found.scan_extension}")


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def access_strike(request: HttpRequest, pk: UUID) -> HttpResponse:
    found = visible(request, pk)
    form = StrikeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            accesses.strike(
                access_id=pk, actor=reader(request), now=now(), reason=form.cleaned_data["reason"]
            )
        except Refused as problem:
            refuse(form, problem)
        else:
            messages.success(request, _("The record is struck out. It stays readable."))
            return redirect("access", pk)
    context = {"form": form, "access": found}
    return render(request, "web/access_strike.html", context, status=422 if form.errors else 200)
