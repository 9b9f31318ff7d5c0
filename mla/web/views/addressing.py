"""Change the addressee of a draft: first the State and what follows from it, then the authority and the button."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from mla.parties.models import Party
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Status
from mla.web.consequences import compared, consequences
from mla.web.edge import now, reader, visible_matter
from mla.web.forms.addressing import AddresseeForm, StateForm
from mla.web.forms.fill import refuse
from mla.web.templatetags.files import party_words
from mla.workflow.addressing import change_addressee
from mla.workflow.refusals import Refused


@never_cache
def addressee(request: HttpRequest, pk: UUID) -> HttpResponse:
    matter = visible_matter(request, pk)
    if matter.status != Status.DRAFT or matter.case is None:
        return redirect("matter", pk)
    asked = chosen_state(request, matter)
    at = now()
    form = AddresseeForm(request.POST or None, asked=asked, matter=matter, on=at.date())
    if request.method == "POST" and form.is_valid() and changed(request, matter, asked, form):
        messages.success(request, _("Addressed to %(state)s.") % {"state": party_words(asked)})
        return redirect("matter_draft", pk)
    context = {
        "matter": matter,
        "asked": asked,
        "form": form,
        "state_form": StateForm(initial={"state": asked.pk}, own=matter.party, on=at.date()),
        "compared": compared(matter, asked, at) if asked.pk != matter.counterpart_id else [],
        "consequences": consequences(matter, asked, at),
    }
    return render(request, "web/addressee.html", context, status=422 if form.errors else 200)


def chosen_state(request: HttpRequest, matter: CooperationRequest) -> Party:
    """The State of the address line; what nobody offers is the present one."""
    wanted = request.GET.get("state", "")[:2]
    return Party.objects.exclude(pk=matter.party_id).filter(pk=wanted).first() or matter.counterpart


def changed(request: HttpRequest, matter: CooperationRequest, asked: Party, form: AddresseeForm) -> bool:
    try:
        change_addressee(
            matter_id=matter.pk,
            actor=reader(request),
            now=now(),
            counterpart=asked,
            authority=form.cleaned_data["authority"],
        )
    except Refused as problem:
        refuse(form, problem)
        return False
    return True
