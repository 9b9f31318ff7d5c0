"""The provider directory: which company answers, which State to ask, and how sure that is. Nobody's file."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from mla.accounts.roles import Role
from mla.parties.providers import in_use, search
from mla.web.context import roles_of
from mla.web.edge import now, reader
from mla.web.providers import confirmed, data_states, identifiers, listed, places

LONGEST = 100


@never_cache
@require_safe
def providers(request: HttpRequest) -> HttpResponse:
    reader(request)
    term = request.GET.get("q", "").replace("\x00", "")[:LONGEST]
    return render(request, "web/providers.html", {"term": term, "providers": listed(search(term))})


@never_cache
@require_safe
def provider(request: HttpRequest, key: str) -> HttpResponse:
    user, row = reader(request), get_object_or_404(in_use(), pk=key)
    context = {
        "provider": row,
        "places": places(row, now().date()),
        "identifiers": identifiers(row),
        "data_states": data_states(row),
        "confirmed": confirmed(row),
        "keeps": Role.ADMIN in roles_of(user),
    }
    return render(request, "web/provider.html", context)
