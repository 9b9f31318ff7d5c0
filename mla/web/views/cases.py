"""Cases: facts, offences and identifiers, written once and borrowed by every request."""

from uuid import UUID

from django.contrib import messages
from django.db import IntegrityError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from mla.accounts.access import memberships, roles_at
from mla.accounts.roles import DECIDING_ROLES, Role
from mla.law.every_offence import TITLES
from mla.parties.models import Party
from mla.parties.standing import is_party
from mla.requests.models import Case, CooperationRequest
from mla.web.conduct_table import conducts
from mla.web.edge import now, reader, visible_case, words
from mla.web.forms.cases import CaseForm, NewCaseForm
from mla.web.forms.fill import refuse
from mla.web.looked_for import elsewhere
from mla.web.paging import sliced
from mla.web.protocol import asked_in, unbound
from mla.web.united_nations import beside
from mla.workflow import drafting
from mla.workflow.accesses import RECORDERS
from mla.workflow.reading import note_read
from mla.workflow.refusals import Refused

PROTOCOL = "CETS224"
ASKERS = frozenset({Role.PROSECUTOR}) | DECIDING_ROLES
"""Who may put a question to a contact point."""


@never_cache
@require_safe
def cases(request: HttpRequest) -> HttpResponse:
    user, at = reader(request), now()
    note_read(user, what="cases.list", now=at, facts={})
    page = sliced(Case.objects.visible_to(user, at.date()), request.GET.get("after", ""))
    return render(request, "web/cases.html", {"page": page, "may_open": _prosecutes(request)})


def _prosecutes(request: HttpRequest) -> bool:
    return reader(request).memberships.filter(role=Role.PROSECUTOR).exists()


@never_cache
@require_safe
def case(request: HttpRequest, pk: UUID) -> HttpResponse:
    found = visible_case(request, pk)
    user, on = reader(request), now().date()
    files = CooperationRequest.objects.visible_to(user, on).filter(case=found).select_related("counterpart")
    context = {
        "case": found,
        "offences": [words(TITLES[code]) for code in found.offences if code in TITLES],
        "same": elsewhere(found.offences),
        "unbound": unbound(found, on),
        "identifiers": found.identifiers.all()[:500],
        "accesses": found.accesses.select_related("recorded_by"),
        "may_write_down": bool(RECORDERS & roles_at(user, found.authority_id, on)),
        "matters": files.order_by("-updated_at", "-id")[:100],
        "may_ask": bool(ASKERS & roles_at(user, found.authority_id, on)),
        "may_propose": is_party(found.authority.party, PROTOCOL, on),
        "may_edit": Role.PROSECUTOR in roles_at(user, found.authority_id, on),
    }
    return render(request, "web/case.html", context)


@never_cache
def case_new(request: HttpRequest) -> HttpResponse:
    user, at = reader(request), now()
    owners = Party.objects.filter(pk__in=memberships(user, at.date()).values("authority__party_id"))
    protocol = beside(owners, (), at.date())
    form = NewCaseForm(request.POST or None, user=user, on=at.date(), protocol=protocol)
    if request.method == "POST" and form.is_valid():
        try:
            made = drafting.open_case(authority=form.authority(), actor=user, now=at, values=form.values())
        except Refused as problem:
            refuse(form, problem)
        except IntegrityError:
            _taken(form)
        else:
            messages.success(request, _("The case is open."))
            return redirect("case", made.pk)
    return render(
        request,
        "web/case_form.html",
        {"form": form, "conducts": conducts()},
        status=422 if form.errors else 200,
    )


@never_cache
def case_edit(request: HttpRequest, pk: UUID) -> HttpResponse:
    found = visible_case(request, pk)
    fields = {name: getattr(found, name) for name in CaseForm.base_fields}
    protocol = beside([found.authority.party], asked_in(found), now().date(), found.offences)
    form = CaseForm(request.POST or None, initial=fields, protocol=protocol)
    if request.method == "POST" and form.is_valid():
        try:
            drafting.edit_case(case_id=pk, actor=reader(request), now=now(), values=form.cleaned_data)
        except Refused as problem:
            refuse(form, problem)
        except IntegrityError:
            _taken(form)
        else:
            messages.success(request, _("Saved. Drafts made earlier keep their own facts."))
            return redirect("case", pk)
    context = {"form": form, "case": found, "conducts": conducts()}
    return render(request, "web/case_form.html", context, status=422 if form.errors else 200)


def _taken(form: CaseForm) -> None:
    form.add_error("number", _("Your authority already has a case with this number."))
