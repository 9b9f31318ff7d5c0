"""The guide to the States: whom we may ask, on what, in which words, and how it went before."""

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from mla.parties.models import Party
from mla.parties.standing import standings_on
from mla.web import guide
from mla.web.edge import now, reader
from mla.web.experience import experience
from mla.web.guide_channels import channels
from mla.web.guide_offices import authorities
from mla.web.guide_provisions import provisions
from mla.web.names import by_name, fits
from mla.web.own import own_party
from mla.workflow.reading import note_read

INSTRUMENT = "ETS185"


@never_cache
@require_safe
def states(request: HttpRequest) -> HttpResponse:
    term = request.GET.get("q", "").strip()[:100]
    standing = standings_on(INSTRUMENT, now().date())
    found = by_name(one for one in Party.objects.all() if fits(one, term))
    context = {"rows": [(one, standing.get(one.pk)) for one in found], "term": term}
    return render(request, "web/states.html", context)


@never_cache
@require_safe
def state(request: HttpRequest, iso2: str) -> HttpResponse:
    user, at = reader(request), now()
    today = at.date()
    party, own, on = get_object_or_404(Party, pk=iso2), own_party(user, today), chosen_day(request, today)
    note_read(user, what="state.read", now=at, facts={"state": party.pk})
    context = {
        "party": party,
        "own": own,
        "on": on,
        "now": at,
        "standings": guide.standings(party, today),
        "between": guide.between(own, party, on, today) if own and own != party else [],
        "declarations": guide.declarations(party, on, today),
        "provisions": provisions(party, on, today),
        "channels": channels(party, on, today),
        "parts": guide.parts(party, on, today),
        "languages": guide.languages(party, today),
        "clock": guide.clock(party, at),
        "contacts": authorities(party, on, today),
        "experience": experience(user, party, today),
    }
    return render(request, "web/state.html", context)


def chosen_day(request: HttpRequest, today: date) -> date:
    """The day of the address line; what is no day is today."""
    try:
        return date.fromisoformat(request.GET.get("on", ""))
    except ValueError:
        return today
