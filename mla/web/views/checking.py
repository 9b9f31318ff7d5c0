"""The check page: the exact document that will go out, what the law still asks of it, and sending it for approval."""

from typing import Any
from uuid import UUID, uuid4

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.text import capfirst
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from mla.documents.screen import as_page, framing, text_page
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Status
from mla.requests.verbs import VERBS
from mla.web.articles import by_article
from mla.web.available import own_steps
from mla.web.edge import now, reader, visible_matter
from mla.web.edits import field_words, last_edit
from mla.web.forms.fill import refuse
from mla.web.forms.step import SubmitForm
from mla.web.panel import panel
from mla.workflow import actions
from mla.workflow.exact import exact_text
from mla.workflow.leaving import leaving, offers, order_served, serves
from mla.workflow.payloads import read_payload
from mla.workflow.refusals import Changed, Refused

EDITABLE = frozenset({Status.DRAFT, Status.AWAITING_APPROVAL})


@never_cache
@framing
@require_http_methods(["GET", "HEAD", "POST"])
def matter_check(request: HttpRequest, pk: UUID) -> HttpResponse:
    matter = visible_matter(request, pk)
    if matter.case is None:
        return redirect("matter", pk)
    form = SubmitForm(request.POST or None)
    status = 200
    if request.method == "POST":
        status = submitted(request, matter, form)
        if status == 302:
            taken = "put" if "put" in request.POST else "submit"
            messages.success(request, capfirst(f"{VERBS[taken].past}."))
            return redirect("matter", pk)
        matter = visible_matter(request, pk, note=False)
    return render(request, "web/check.html", shown(request, matter, form), status=status)


def submitted(request: HttpRequest, matter: CooperationRequest, form: SubmitForm) -> int:
    """302 when it was sent for approval, 409 when the text is no longer the one that was shown, else 422."""
    if not form.is_valid():
        return 422
    try:
        step = actions.put if "put" in request.POST else actions.submit
        step(
            matter_id=matter.pk,
            actor=reader(request),
            now=now(),
            key=form.cleaned_data["key"],
            shown_digest=form.cleaned_data["shown_digest"],
        )
    except Refused as problem:
        refuse(form, problem)
        return 409 if isinstance(problem, Changed) else 422
    return 302


def shown(request: HttpRequest, matter: CooperationRequest, form: SubmitForm) -> dict[str, Any]:
    at = now()
    edit = last_edit(matter)
    steps = {verb.code for verb in own_steps(matter, reader(request), at.date())}
    return {
        "matter": matter,
        "form": form,
        "panel": panel(matter, at),
        "articles": by_article(matter, at),
        "digest": exact_text(matter).digest,
        "offer_url": reverse("matter_offer", args=[matter.pk]) if offers(matter) else "",
        "order_url": reverse("matter_order", args=[matter.pk]) if serves(matter) else "",
        "key": str(uuid4()),
        "edit": edit,
        "edited": field_words(matter, edit.fields) if edit else "",
        "editable": matter.status in EDITABLE,
        "may_submit": "submit" in steps,
        "may_put": "put" in steps,
    }


@never_cache
@text_page
def matter_text(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The letter itself, word for word: for the frame of the check page, or read alone."""
    matter = visible_matter(request, pk)
    if matter.case is None:
        raise Http404
    exact = exact_text(matter)
    return as_page(matter.measure, exact.content, exact.digest, mark=exact.mark)


@never_cache
@text_page
def matter_offer(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The offer that leaves before the content, word for word as it is cut out of the text that is approved."""
    matter = visible_matter(request, pk)
    if matter.case is None or not offers(matter):
        raise Http404
    exact = exact_text(matter)
    first = leaving(matter, exact.content)
    return as_page(matter.measure, first.content, first.digest, mark=exact.mark)


@never_cache
@text_page
def matter_order(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The order that the other State serves, word for word as it is cut out of the request (8(3)(a) CETS 224)."""
    matter = visible_matter(request, pk)
    if matter.case is None or not serves(matter):
        raise Http404
    exact = exact_text(matter)
    order = order_served(matter.measure, read_payload(exact.content))
    return as_page(matter.measure, order.content, order.digest, mark=exact.mark)
