"""Paste anything: what was found, what is still a question, what was not understood. Nothing pasted is lost."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from mla.requests.identifiers import Found, Parsed, TooMuch, UnknownZone, parse
from mla.requests.models import Case, CooperationRequest, Kind
from mla.web.edge import now, reader, visible_case
from mla.web.forms.fill import refuse
from mla.web.forms.identifiers import PasteForm
from mla.workflow import drafting
from mla.workflow.refusals import Refused

STORED = (
    "kind",
    "value",
    "original",
    "port",
    "protocol",
    "instant",
    "instant_end",
    "offset_minutes",
    "zone",
    "precision",
    "provider",
    "note",
)


@dataclass(frozen=True, slots=True)
class Row:
    number: int
    found: Found
    kind: str


@never_cache
def paste(request: HttpRequest, pk: UUID) -> HttpResponse:
    case = visible_case(request, pk)
    draft = _draft(request, case)
    form = PasteForm(request.POST or None)  # No zone is proposed: a zone that nobody chose would be a guess.
    parsed = _read(form) if request.method == "POST" and form.is_valid() else None
    if parsed is not None and request.POST.get("action") == "add":
        answer = _add(request, case, draft, form, parsed)
        if answer is not None:
            return answer
    context = {
        "form": form,
        "case": case,
        "draft": draft,
        "rows": _rows(parsed) if parsed else [],
        "parsed": parsed,
    }
    return render(request, "web/identifiers.html", context, status=422 if form.errors else 200)


def _draft(request: HttpRequest, case: Case) -> CooperationRequest | None:
    """The draft from whose page the person came, if it is one of this case that they may see."""
    given = request.POST.get("request") or request.GET.get("request")
    if not given:
        return None
    try:
        pk = UUID(given)
    except ValueError:
        return None
    files = CooperationRequest.objects.visible_to(reader(request), now().date()).filter(case=case)
    return get_object_or_404(files, pk=pk)


def _read(form: PasteForm) -> Parsed | None:
    try:
        return parse(form.cleaned_data["text"], zone=form.cleaned_data["zone"] or None, now=now())
    except TooMuch as problem:
        form.add_error("text", str(problem))
    except UnknownZone as problem:
        form.add_error("zone", str(problem))
    return None


def _rows(parsed: Parsed) -> list[Row]:
    return [Row(number, found, str(Kind(found.kind).label)) for number, found in enumerate(parsed.found)]


def _add(
    request: HttpRequest, case: Case, draft: CooperationRequest | None, form: PasteForm, parsed: Parsed
) -> HttpResponse | None:
    """Add the chosen rows that leave no question; None (the page again) when there is nothing to add."""
    chosen = set(request.POST.getlist("row"))
    ready = [one for number, one in enumerate(parsed.found) if str(number) in chosen and not one.questions]
    if not ready:
        form.add_error(None, _("Choose at least one row that leaves no question."))
        return None
    try:
        drafting.add_identifiers(
            case_id=case.pk,
            matter_id=draft.pk if draft else None,
            actor=reader(request),
            now=now(),
            rows=[_stored(one) for one in ready],
        )
    except Refused as problem:
        refuse(form, problem)
        return None
    messages.success(request, _("%(count)s identifiers were added.") % {"count": len(ready)})
    return _rest(request, case, draft, form, parsed, ready)


def _stored(found: Found) -> dict[str, Any]:
    return {name: getattr(found, name) for name in STORED}


def _rest(
    request: HttpRequest,
    case: Case,
    draft: CooperationRequest | None,
    form: PasteForm,
    parsed: Parsed,
    added: list[Found],
) -> HttpResponse:
    """What was not added stays in the box, so that a question can be answered and nothing is typed again."""
    lines = {one.line for one in parsed.found if one not in added} | {
        one.line for one in parsed.not_understood
    }
    if not lines:
        return redirect("matter_draft", draft.pk) if draft else redirect("case", case.pk)
    text = form.cleaned_data["text"].splitlines()
    kept = "\n".join(text[number - 1] for number in sorted(lines) if number <= len(text))
    again = PasteForm(initial={"text": kept, "zone": form.cleaned_data["zone"]})
    return render(
        request, "web/identifiers.html", {"form": again, "case": case, "draft": draft, "rest": True}
    )
