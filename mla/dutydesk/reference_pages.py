"""Reference data on the desk: upload, preview, apply, undo, and what is stale. Administrators only."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.contrib.admin import AdminSite
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from mla.accounts.models import User
from mla.dutydesk.reference_forms import ENTERED, UploadForm
from mla.dutydesk.rights import may_administer, may_enter, reader
from mla.parties import reference_imports as imports
from mla.parties.models import ReferenceImport
from mla.parties.reference_health import ailments
from mla.parties.reference_loading import NotStored
from mla.parties.reference_tables import TABLES
from mla.parties.reference_upload import MOST_BYTES

RECENT = 20
# Of each kind; the file itself has them all.
SHOWN = 300


def administrator(request: HttpRequest) -> User:
    if not may_administer(request):
        raise PermissionDenied
    return reader(request)


@require_http_methods(["GET", "HEAD", "POST"])
def reference(request: HttpRequest, *, site: AdminSite) -> HttpResponse:
    person = administrator(request)
    sent = request.method == "POST"
    form = UploadForm(request.POST, request.FILES) if sent else UploadForm()
    if sent and form.is_valid():
        given = form.cleaned_data
        try:
            found = imports.receive(
                table=given["table"],
                file_name=given["file"].name[:200],
                content=given["file"].read(MOST_BYTES + 1),
                replace_kept=given["replace_kept"],
                actor=person.audit_name,
                now=timezone.now(),
            )
        except imports.Faulty as faulty:
            form.take(faulty.problems[:SHOWN])
        else:
            return redirect(page(found))
    context = {
        "form": form,
        "recent": recent(),
        "last": imports.last_applied(),
        "entered": [TABLES[name] for name in ENTERED],
        "tables": TABLES.values(),
        "gaps": sum(len(one.rows) for one in ailments(timezone.now().date())),
    }
    return drawn(request, site, "reference", context, 422 if form.errors else 200)


def drawn(
    request: HttpRequest, site: AdminSite, template: str, context: dict[str, Any], status: int = 200
) -> HttpResponse:
    request.current_app = site.name
    shown_with = site.each_context(request) | context
    return render(request, f"dutydesk/{template}.html", shown_with, status=status)


def recent() -> list[dict[str, Any]]:
    rows = list(ReferenceImport.objects.defer("content", "changes")[:RECENT])
    last = [(row, *acted(row)) for row in rows]
    names = people(who for _row, who, _at in last)
    return [
        {"row": row, "title": TABLES[row.table].title, "who": names.get(who, ""), "at": at}
        for row, who, at in last
    ]


@require_safe
def one_import(request: HttpRequest, pk: UUID, *, site: AdminSite) -> HttpResponse:
    administrator(request)
    found = get_object_or_404(ReferenceImport, pk=pk)
    last, now = imports.last_applied(), timezone.now()
    kinds = {
        kind: list(rows)
        for kind, rows in groupby(
            sorted(found.changes, key=lambda one: str(one["kind"])), lambda one: str(one["kind"])
        )
    }
    context = {
        "found": found,
        "table": TABLES[found.table],
        "sections": [
            (kind, words, [shown(one) for one in kinds.get(kind, [])[:SHOWN]], len(kinds.get(kind, [])))
            for kind, words in sections()
        ],
        "nothing": not ({"added", "changed"} & set(kinds)),
        "warnings": imports.warnings(found, now=now) if found.state == "checked" else [],
        "is_last": last is not None and last.pk == found.pk,
        "history": history(found),
    }
    return drawn(request, site, "reference_import", context)


def history(found: ReferenceImport) -> list[tuple[str, str, Any]]:
    """What was done to it, by whom and when."""
    names = people([found.uploaded_by, found.applied_by, found.undone_by])
    steps = [
        (_("Checked"), found.uploaded_by, found.uploaded_at),
        (_("Applied"), found.applied_by, found.applied_at),
        (_("Undone"), found.undone_by, found.undone_at),
    ]
    return [(words, names.get(who, who), at) for words, who, at in steps if at]


def sections() -> list[tuple[str, str]]:
    return [
        ("changed", _("Changed")),
        ("added", _("Added")),
        ("kept", _("Kept, because checked here later or edited here")),
    ]


def shown(entry: dict[str, Any]) -> dict[str, Any]:
    """One row of the preview, cell by cell; empty cells of a new row say nothing."""
    cells = [
        (column, entry["before"].get(column, ""), after)
        for column, after in entry["after"].items()
        if after or entry["before"].get(column)
    ]
    return {"label": entry["label"], "where": entry["where"], "cells": cells, "new": not entry["before"]}


@require_POST
def apply(request: HttpRequest, pk: UUID) -> HttpResponse:
    person = administrator(request)
    found = get_object_or_404(ReferenceImport, pk=pk)
    try:
        imports.apply(pk, actor=person.audit_name, now=timezone.now())
    except imports.Overtaken:
        messages.warning(
            request, _("Something changed since the preview. Nothing was applied: look again below.")
        )
    except imports.Faulty as faulty:
        told = str(faulty.problems[0])
        messages.warning(request, _("Nothing was applied: %(problem)s") % {"problem": told})
    except NotStored:
        told = _("Nothing was applied: a row clashes with one that only this installation has.")
        messages.warning(request, told)
    else:
        messages.success(request, _("Applied. You can undo it while nothing else changes these rows."))
    return redirect(page(found))


@require_POST
def undo(request: HttpRequest, pk: UUID) -> HttpResponse:
    person = administrator(request)
    found = get_object_or_404(ReferenceImport, pk=pk)
    try:
        imports.undo(pk, actor=person.audit_name, now=timezone.now())
    except imports.NotUndone as refused:
        rows = ", ".join(refused.rows[:5])
        told = _("Not undone: these rows were changed since: %(rows)s.") % {"rows": rows}
        messages.warning(request, told if rows else _("Only the last import that was applied can be undone."))
    else:
        messages.success(request, _("Undone. Rows that were new are closed; nothing is deleted."))
    return redirect(page(found))


@require_safe
def health(request: HttpRequest, *, site: AdminSite) -> HttpResponse:
    if not may_enter(request):
        raise PermissionDenied
    today: date = timezone.now().date()
    context = {"ailments": ailments(today), "today": today, "administers": may_administer(request)}
    return drawn(request, site, "reference_health", context)


def page(found: ReferenceImport) -> str:
    return reverse("dutydesk:reference_import", args=(found.pk,))


def people(actors: Iterable[str]) -> dict[str, str]:
    """The names behind the names of the audit trail."""
    keys = {actor.removeprefix("user:") for actor in actors if actor.startswith("user:")}
    return {row.audit_name: str(row) for row in User.objects.filter(pk__in=keys)}


def acted(found: ReferenceImport) -> tuple[str, Any]:
    """Who did the last thing to it, and when."""
    if found.undone_at:
        return found.undone_by, found.undone_at
    return (
        (found.applied_by, found.applied_at) if found.applied_at else (found.uploaded_by, found.uploaded_at)
    )
