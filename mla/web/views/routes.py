"""Which way? The adviser on legal basis and channel, for any two States on any day."""

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from mla.law.extradition import NOT_HERE, POINTS
from mla.law.measures import MEASURES
from mla.law.routes.advice import as_json
from mla.law.routes.adviser import advise
from mla.parties.bindings import question_between
from mla.parties.choices import AuthorityRole
from mla.parties.designated import appointed
from mla.parties.models import Party
from mla.parties.state_names import names_of
from mla.requests.routes import category_of, want_of
from mla.web.asking import adviser_url
from mla.web.barred import barred
from mla.web.edge import now, reader
from mla.web.forms.routes import RouteForm
from mla.web.own import own_party
from mla.web.providers import desks, proposal
from mla.web.state_facts import state_facts
from mla.workflow.ways import READ, left, ways

FIRST = 3
SAID = ("want", "category", "urgency")


@never_cache
@require_safe
def routes(request: HttpRequest) -> HttpResponse:
    on, own = now().date(), own_party(reader(request), now().date())
    start = {"on": on.isoformat(), "own": own.pk if own else "", "want": "disclose", "urgency": "routine"}
    if "asked" not in request.GET:
        first = {"form": RouteForm(initial=start), "extradition": extradition()}
        return render(request, "web/routes.html", first)
    form = RouteForm(start | {name: value for name, value in request.GET.items() if value})
    context: dict[str, Any] = {"form": form, "extradition": extradition()}
    if form.is_valid():
        context |= answered(form, own, on)
        context["extraditing"] = appointed(
            context["asked"], AuthorityRole.EXTRADITION, "ETS185", context["on"]
        )
    return render(request, "web/routes.html", context, status=422 if form.errors else 200)


def extradition() -> dict[str, Any]:
    """Art. 24 as a pointer: this product does not do it, and what to do instead."""
    points = [
        {"text": one.text, "citation": one.citation, "unread": one.citation.status not in READ}
        for one in POINTS
    ]
    return {"said": NOT_HERE, "points": points}


def answered(form: RouteForm, own: Party | None, today: date) -> dict[str, Any]:
    asked = Party.objects.get(pk=form.cleaned_data["asked"])
    asking = Party.objects.filter(pk=form.cleaned_data["own"]).first() or own or asked
    on = form.cleaned_data["on"] or today
    known = form.known()
    places = names_of({known["provider_state"], *known["provider_states"], known["data_location"]} - {""})
    question = question_between(asking, asked, on=on, names=tuple(places.items()), **known)
    record = as_json(advise(question))
    return {
        "own": asking,
        "asked": asked,
        "on": on,
        "said": ", ".join(filter(None, (chosen_words(form, name) for name in SAID))),
        "ways": ways(record),
        "left": left(record),
        "facts": state_facts(asking, asked, on),
        "provider": form.directory(),
        "companies": proposal(form.directory()),
        "desks": desks(form.directory()),
    }


def chosen_words(form: RouteForm, name: str) -> str:
    """What the reader chose in a list, in words; nothing where the list says "not chosen"."""
    value = form.cleaned_data[name]
    options = dict(form.fields[name].choices)  # type: ignore[attr-defined]
    return str(options.get(value, "")) if value else ""


@never_cache
@require_safe
def routes_first(request: HttpRequest) -> HttpResponse:
    """The first ways for the State and the measure chosen on the page of a new request: a part of that page."""
    return render(request, "web/_first_ways.html", first_ways(request, request.GET.dict()))


def first_ways(request: HttpRequest, chosen: dict[str, Any]) -> dict[str, Any]:
    """Empty while State or measure are not chosen yet, or are not on record."""
    today = now().date()
    own = own_party(reader(request), today)
    asked = Party.objects.filter(pk=str(chosen.get("counterpart", ""))[:2]).first()
    measure, urgency = str(chosen.get("measure", "")), str(chosen.get("urgency") or "routine")
    if own is None or asked is None:
        return {}
    shut = {"asked": asked, "barred": barred(own, asked, today)}
    if measure not in MEASURES:
        return shut
    question = question_between(
        own,
        asked,
        on=today,
        want=want_of(measure),
        measure=measure,
        category=category_of(measure),
        urgency=urgency,
    )
    record = as_json(advise(question))
    return shut | {
        "ways": ways(record)[:FIRST],
        "adviser_url": adviser_url(own=own.pk, asked=asked.pk, measure=measure, urgency=urgency),
    }
