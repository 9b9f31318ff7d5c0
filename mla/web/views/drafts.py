"""Start and write a request. A draft is never lost: what is wrong is shown again, the rest is saved."""

import json
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from mla.requests.addressees import addressee_for
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Status
from mla.web.asking import adviser_url_of
from mla.web.conflicts import chosen, clashes, seen_after, seen_in
from mla.web.edge import now, reader, visible_case, visible_matter
from mla.web.edits import field_words
from mla.web.forms.choices import KINDS
from mla.web.forms.draft import DraftForm
from mla.web.forms.fill import refuse
from mla.web.forms.of_measure import form_of
from mla.web.forms.start import StartForm
from mla.web.looked_for import looked_for
from mla.web.panel import panel
from mla.web.state_facts import state_facts
from mla.web.views.matters import told_if_nobody
from mla.web.views.routes import first_ways
from mla.workflow import drafting
from mla.workflow.merging import Saved, save_draft
from mla.workflow.refusals import Refused

HEADINGS = {
    "request": gettext_lazy("New request"),
    "information": gettext_lazy("Give information unasked"),
    "question": gettext_lazy("Ask their contact point"),
    "team": gettext_lazy("Propose a joint investigation (Art. 12 CETS 224)"),
}
EDITABLE = frozenset({Status.DRAFT, Status.AWAITING_APPROVAL})


@never_cache
def matter_new(request: HttpRequest, pk: UUID) -> HttpResponse:
    case, at = visible_case(request, pk), now()
    kind = request.GET.get("kind", "request")
    if kind not in KINDS:
        raise Http404
    start = {name: value for name, value in request.GET.items() if name in StartForm.base_fields}
    form = StartForm(
        request.POST or None,
        own=case.authority.party,
        on=at.date(),
        kind=kind,
        initial={"urgency": "routine"} | start,
    )
    if request.method == "POST" and form.is_valid():
        asked = form.cleaned_data["counterpart"]
        try:
            made = drafting.start_request(
                case=case,
                measure=form.cleaned_data["measure"],
                counterpart=asked,
                counterpart_authority=addressee_for(form.cleaned_data["measure"], asked, case, at.date()),
                actor=reader(request),
                now=at,
                values={"urgency": form.cleaned_data["urgency"]},
            )
            told_if_nobody(request, made)
            return redirect("matter_draft", made.pk)
        except Refused as problem:
            refuse(form, problem)
    context = {"form": form, "case": case, "heading": HEADINGS[kind]} | first_ways(
        request, (request.POST or request.GET).dict()
    )
    return render(request, "web/matter_new.html", context, status=422 if form.errors else 200)


@never_cache
def matter_draft(request: HttpRequest, pk: UUID) -> HttpResponse:
    matter = visible_matter(request, pk)
    if matter.status not in EDITABLE or matter.case is None:
        return redirect("matter", pk)
    form = form_of(matter)(request.POST or None, instance=matter)
    context: dict[str, Any] = {"form": form, "matter": matter, "seen": json.dumps(form.marks())}
    status = 200
    if request.method == "POST":
        context |= save(request, matter, form, decided=True)
        status = 422 if form.errors else 409
        if not form.errors and not context["clashes"]:
            told(request, context["saved"])
            return redirect("matter_check" if "check" in request.POST else "matter_draft", pk)
    at = now()
    context |= {
        "panel": panel(context["matter"], at),
        "looked_for": looked_for(context["matter"], at.date()),
        "facts": state_facts(matter.party, matter.counterpart, at.date()),
        "adviser_url": adviser_url_of(context["matter"]),
        "has_errors": bool(context.get("clashes")),
    }
    return render(request, "web/draft.html", context, status=status)


def told(request: HttpRequest, saved: Saved) -> None:
    if saved.kept:
        names = field_words(saved.matter, saved.kept)
        messages.info(
            request, _("Saved. Changed elsewhere meanwhile, and kept: %(fields)s.") % {"fields": names}
        )
    elif "check" not in request.POST:
        messages.success(request, _("Saved."))


def save(
    request: HttpRequest, matter: CooperationRequest, form: DraftForm, *, decided: bool
) -> dict[str, Any]:
    """Save every field without fault, also when another one is wrong. Only differences make an event.

    `decided`: the choices between two texts count. An autosave never takes them: it would drop what is being typed.
    """
    form.is_valid()
    values, seen = form.values(), seen_in(request.POST)
    wanted, marks = chosen(request.POST, values, seen) if decided else (values, seen)
    try:
        saved = save_draft(matter_id=matter.pk, actor=reader(request), now=now(), values=wanted, seen=marks)
    except Refused as problem:
        refuse(form, problem)
        return {"matter": matter, "clashes": [], "seen": json.dumps(seen)}
    return {
        "matter": saved.matter,
        "saved": saved,
        "clashes": clashes(form, saved, values),
        "seen": json.dumps(seen_after(saved, values, seen)),
    }


@never_cache
@require_POST
def matter_readiness(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Autosave: answers with the side panel as it now stands, and says what could not be saved."""
    matter = visible_matter(request, pk, note=False)
    form = form_of(matter)(request.POST, instance=matter)
    context = {"form": form} | save(request, matter, form, decided=False)
    context |= {"panel": panel(context["matter"], now()), "saved_at": now()}
    return render(request, "web/_autosaved.html", context, status=422 if form.errors else 200)
