"""Take one step: a form per verb, and the door decides. A refused step says what, where and which rule.

What needs the exact text in sight has no form here: this address leads to the page that shows it.
"""

from uuid import UUID, uuid4

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.text import capfirst
from django.views.decorators.cache import never_cache

from mla.requests.models import CooperationRequest
from mla.requests.verbs import VERBS
from mla.web.available import own_steps
from mla.web.desk import ELSEWHERE, place_of
from mla.web.edge import now, reader, visible_matter
from mla.web.forms.fill import refuse
from mla.web.forms.step import StepForm
from mla.web.forms.steps import FORMS
from mla.workflow import actions
from mla.workflow.conditions import conditions_of
from mla.workflow.refusals import Refused


@never_cache
def step(request: HttpRequest, pk: UUID, verb: str) -> HttpResponse:
    if verb not in FORMS and verb not in ELSEWHERE:
        raise Http404
    matter, at = visible_matter(request, pk), now()
    possible = verb in {one.code for one in own_steps(matter, reader(request), at.date())}
    if verb in ELSEWHERE:
        return redirect(place_of(verb, matter) if possible else reverse("matter", args=[pk]))
    form = FORMS[verb](
        request.POST or None, matter=matter, today=at.date(), initial={"key": f"{verb}:{uuid4()}"}
    )
    if request.method == "POST" and form.is_valid() and taken(request, matter, verb, form):
        messages.success(request, capfirst(f"{VERBS[verb].past}."))
        return redirect("matter", pk)
    context = {
        "matter": matter,
        "verb": VERBS[verb],
        "form": form,
        "possible": possible,
        "conditions": conditions_of(matter),
    }
    return render(request, "web/step.html", context, status=422 if form.errors else 200)


def taken(request: HttpRequest, matter: CooperationRequest, verb: str, form: StepForm) -> bool:
    try:
        getattr(actions, verb)(
            matter_id=matter.pk,
            actor=reader(request),
            now=now(),
            key=form.cleaned_data["key"],
            **form.arguments(),
        )
    except Refused as problem:
        refuse(form, problem)
        return False
    return True
