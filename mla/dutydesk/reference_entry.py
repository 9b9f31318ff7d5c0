"""One row of reference data by hand. It goes the way of a file: to a preview, then applied. Administrators only."""

from typing import Any

import orjson
from django.contrib.admin import AdminSite
from django.core.exceptions import ValidationError
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from mla.dutydesk.reference_forms import ENDS, ENTERED, EntryForm, closing_form, entry_form, initial_of
from mla.dutydesk.reference_pages import administrator, drawn, page
from mla.parties import reference_imports as imports
from mla.parties.models import ReferenceImport
from mla.parties.reference_tables import TABLES, Table


@require_http_methods(["GET", "HEAD", "POST"])
def enter(request: HttpRequest, table: str, *, site: AdminSite) -> HttpResponse:
    person = administrator(request)
    if table not in ENTERED:
        raise Http404
    chosen = TABLES[table]
    start = initial(request, chosen)
    given = request.POST if request.method == "POST" else None
    closing = bool(start) and "close" in request.GET
    kind = closing_form(chosen) if closing else entry_form(chosen)
    form = kind(given, initial=start or {"checked_on": timezone.now().date()})
    if request.method == "POST" and form.is_valid():
        found = received(form, chosen, person.audit_name)
        if found is not None:
            return redirect(page(found))
    context = {
        "form": form,
        "table": chosen,
        "confirming": "confirm" in request.GET,
        "correcting": bool(start),
        "closing": closing,
        "row": stored_row(chosen, request.GET.get("row", "")),
    }
    return drawn(request, site, "reference_entry", context, 422 if form.errors else 200)


def initial(request: HttpRequest, table: Table) -> dict[str, Any]:
    start = initial_of(table, stored_row(table, request.GET.get("row", "")))
    if start and "confirm" in request.GET:
        # The one thing that makes a row verified is a source that this person has read.
        start |= {"source": "", "certainty": "verified", "checked_on": timezone.now().date()}
    if start and "close" in request.GET:
        start |= {"source": "", "checked_on": timezone.now().date()}
        start[ENDS[table.name]] = False if ENDS[table.name] == "is_active" else timezone.now().date()
    return start


def stored_row(table: Table, key: str) -> models.Model | None:
    try:
        return table.model._default_manager.filter(pk=key).first() if key else None
    except (ValueError, ValidationError):
        return None


def received(form: EntryForm, table: Table, actor: str) -> ReferenceImport | None:
    try:
        return imports.receive(
            table=table.name,
            file_name="",
            content=orjson.dumps([form.row(table)]),
            replace_kept=True,
            actor=actor,
            now=timezone.now(),
        )
    except imports.Faulty as faulty:
        form.take(faulty.problems)
        return None
