"""Papers: what can be made of a file or of the register, the form of each, the list, and the stored bytes."""

from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from mla.documents.kinds_papers import PAPERS, PaperKind
from mla.parties.models import Authority
from mla.requests.models import CooperationRequest
from mla.web.archive import file_name
from mla.web.edge import now, reader, visible_matter
from mla.web.forms.fill import refuse
from mla.web.forms.papers import FORMS, PaperForm, first_answers
from mla.web.views.files import attachment
from mla.workflow.papers.making import make_paper
from mla.workflow.papers.offers import offers
from mla.workflow.papers.rights import OF_REGISTER, offices, visible_papers
from mla.workflow.reading import note_read
from mla.workflow.refusals import Refused

FORM_METHODS = ["GET", "HEAD", "POST"]
SHOWN = 100


@never_cache
@require_safe
def matter_papers(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The list alone, asked for again by the page of the file while the worker makes one."""
    matter = visible_matter(request, pk, note=False)
    found = visible_papers(reader(request), now().date()).filter(matter=matter).order_by("created_at", "pk")
    return render(request, "web/_papers.html", {"papers": found, "matter": matter})


@never_cache
@require_http_methods(FORM_METHODS)
def matter_paper(request: HttpRequest, pk: UUID, kind: str) -> HttpResponse:
    matter = visible_matter(request, pk)
    chosen = next((one for one in offers(matter, reader(request), now().date()) if one.code == kind), None)
    if chosen is None:
        raise Http404
    return asked(request, chosen, matter, [matter.authority])


def own_offices(request: HttpRequest, *kinds: PaperKind) -> list[Authority]:
    """Where the person may make one of the kinds; 404 for somebody who may nowhere."""
    found = list(offices(reader(request), now().date(), kinds))
    if not found:
        raise Http404
    return found


@never_cache
@require_safe
def papers(request: HttpRequest) -> HttpResponse:
    """The papers about the register: what may be made, and what was made."""
    user, at = reader(request), now()
    own_offices(request, *OF_REGISTER)
    found = visible_papers(user, at.date()).filter(matter__isnull=True).select_related("authority")
    context: dict[str, Any] = {"papers": list(found.order_by("-created_at", "-pk")[:SHOWN])}
    if request.htmx:  # type: ignore[attr-defined]
        return render(request, "web/_papers.html", context)
    note_read(user, what="papers.list", now=at, facts={})
    context["offers"] = [one for one in OF_REGISTER if offices(user, at.date(), [one]).exists()]
    return render(request, "web/papers.html", context)


@never_cache
@require_http_methods(FORM_METHODS)
def office_paper(request: HttpRequest, kind: str) -> HttpResponse:
    chosen = PAPERS.get(kind)
    if chosen is None or chosen.of_file:
        raise Http404
    return asked(request, chosen, None, own_offices(request, chosen))


def asked(
    request: HttpRequest, chosen: PaperKind, matter: CooperationRequest | None, places: list[Authority]
) -> HttpResponse:
    """The form, and on POST the order. Back to the list, where the paper appears when the worker has made it."""
    local = now().astimezone(ZoneInfo(places[0].time_zone or "UTC"))
    form = FORMS[chosen.code](
        request.POST or None,
        kind=chosen.code,
        matter=matter,
        offices=[(str(one.pk), one.name) for one in places],
        initial={"key": f"paper:{uuid4()}", **first_answers(chosen.code, local)},
    )
    if request.method == "POST" and form.is_valid() and made(request, chosen, matter, places, form):
        messages.success(request, _("The paper is being made."))
        return redirect("matter", matter.pk) if matter else redirect("papers")
    context = {"form": form, "matter": matter, "paper": chosen}
    return render(request, "web/paper.html", context, status=422 if form.errors else 200)


def made(
    request: HttpRequest,
    chosen: PaperKind,
    matter: CooperationRequest | None,
    places: list[Authority],
    form: PaperForm,
) -> bool:
    picked = form.cleaned_data.get("office", "")
    try:
        make_paper(
            chosen.code,
            authority=next((one for one in places if str(one.pk) == picked), places[0]),
            matter=matter,
            actor=reader(request),
            now=now(),
            key=form.cleaned_data["key"],
            languages=form.chosen_languages(),
            given=form.given(),
        )
    except Refused as problem:
        refuse(form, problem)
        return False
    return True


@never_cache
@require_safe
def paper(request: HttpRequest, pk: UUID) -> HttpResponse:
    user, at = reader(request), now()
    sealed = visible_papers(user, at.date()).filter(sealed_at__isnull=False)
    found = get_object_or_404(sealed.select_related("matter", "authority"), pk=pk)
    facts = {"paper": str(pk), "kind": found.kind, "sha256": found.sha256}
    note_read(user, what="paper.download", now=at, facts=facts)
    return attachment(found.sha256, "application/pdf", file_name(found))
