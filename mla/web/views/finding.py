"""Search in the files one may see. The term is noted only as a keyed hash, and never stands in an address."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.crypto import salted_hmac
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from mla.law.references import BadReference, parse
from mla.requests.models import Case, CooperationRequest
from mla.web.edge import now, reader, words
from mla.web.forms.clerk import SearchForm
from mla.workflow.reading import note_read

MOST = 50


@dataclass(frozen=True, slots=True)
class Result:
    matters: list[CooperationRequest]
    cases: list[Case]
    help: str


@never_cache
def search(request: HttpRequest) -> HttpResponse:
    form = SearchForm(request.POST or None)
    context: dict[str, Any] = {"form": form}
    if request.method == "POST" and form.is_valid():
        context |= {"result": found(request, form.cleaned_data["term"]), "term": form.cleaned_data["term"]}
    return render(request, "web/search.html", context, status=422 if form.errors else 200)


def found(request: HttpRequest, term: str) -> Result:
    user, at = reader(request), now()
    digest = salted_hmac("mla.search", term.casefold(), algorithm="sha256").hexdigest()
    note_read(user, what="search", now=at, facts={"term": digest})
    reference, problem = read_reference(term)
    by_reference = Q(reference=reference) | Q(counterpart_reference__iexact=term)
    by_identifier = Q(identifiers__value__iexact=term) | Q(case__number__iexact=term)
    files = CooperationRequest.objects.visible_to(user, at.date()).select_related("counterpart")
    cases = Case.objects.visible_to(user, at.date())
    hits = cases.filter(
        Q(number__iexact=term) | Q(identifiers__value__iexact=term) | Q(title__icontains=term)
    )
    return Result(
        matters=list(files.filter(by_reference | by_identifier).distinct().order_by("-updated_at")[:MOST]),
        cases=list(hits.distinct().order_by("-updated_at")[:MOST]),
        help=problem,
    )


def read_reference(term: str) -> tuple[str, str]:
    """(reference in its printed form, what is wrong with it). Words appear only for what looks like a reference."""
    try:
        return str(parse(term)), ""
    except BadReference as problem:
        looks = len(term) > 8 and term[:2].isalpha() and term[2:3] in {"-", " "}
        return term, words(problem.message) if looks else ""


@never_cache
@require_safe
def account(request: HttpRequest) -> HttpResponse:
    held = reader(request).memberships.select_related("authority").order_by("authority__name", "role")
    return render(request, "web/account.html", {"held": held})
