"""The decision page: read what will go out, then approve it in two taps, return it, or reject it."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.contrib.admin import AdminSite
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from mla.accounts.access import holders
from mla.accounts.roles import DECIDING_ROLES
from mla.documents.screen import as_page
from mla.dutydesk.between import of_the_territories
from mla.dutydesk.board import MINUTES, WAITING_RULES, due
from mla.dutydesk.cards import card, span, words
from mla.dutydesk.files import annexes, find, letters, note_opened, possible
from mla.dutydesk.forms import RejectForm, ReturnForm
from mla.dutydesk.places import page
from mla.dutydesk.reading import summary, verdict
from mla.dutydesk.rights import holdings, reader
from mla.dutydesk.steps import attempt, new_key
from mla.law.clocks import compute
from mla.law.codes import RETURN_REASONS
from mla.requests.facts import facts_of
from mla.requests.models import Act, CooperationRequest
from mla.requests.statuses import Seat, Status
from mla.workflow import actions
from mla.workflow.conditions import conditions_of
from mla.workflow.exact import exact_text
from mla.workflow.judgement import may_recall
from mla.workflow.leaving import offers, serves
from mla.workflow.payloads import read_payload
from mla.workflow.refusals import Reason
from mla.workflow.why import why


def decide(request: HttpRequest, matter_id: UUID, *, site: AdminSite) -> HttpResponse:
    matter = find(request, matter_id, Seat.REQUESTING)
    return decision_page(request, site, matter)


def decision_page(
    request: HttpRequest,
    site: AdminSite,
    matter: CooperationRequest,
    problems: tuple[Reason, ...] = (),
    status: int = 200,
) -> HttpResponse:
    note_opened(request, matter, "decide")
    now = timezone.now()
    exact = exact_text(matter)
    payload = read_payload(exact.content)
    context = site.each_context(request) | about(matter, now)
    context |= {
        "payload": payload,
        "digest": exact.digest,
        "summary": summary(payload),
        "verdict": verdict(facts_of(matter, now)) if matter.status == Status.AWAITING_APPROVAL else None,
        "can": frozenset(possible(request, matter)) - barred(request, matter),
        "waits": matter.status == Status.AWAITING_APPROVAL,
        "drafted_by_you": matter.author_id == reader(request).pk,
        "others": others(request, matter),
        "earlier": earlier_return(matter),
        "next_card": next_card(request, matter),
        "problems": problems,
        "has_errors": bool(problems),
        "text_url": page("decide_text", matter.pk),
        "letters": letters(matter),
        "conditions": conditions_of(matter),
        "offer_url": reverse("matter_offer", args=[matter.pk]) if offers(matter) else "",
        "order_url": reverse("matter_order", args=[matter.pk]) if serves(matter) else "",
        "annexes": annexes(matter),
        "why": why(matter),
        "territories": of_the_territories(matter.counterpart, now.date()),
    }
    return TemplateResponse(request, "dutydesk/decide.html", context, status=status)


def about(matter: CooperationRequest, now: datetime) -> dict[str, Any]:
    """The identity bar: the same few facts on every page of one file."""
    since = matter.received_at if matter.seat == Seat.REQUESTED else matter.submitted_at
    rows = CooperationRequest.objects.filter(pk=matter.pk)
    rules = ("POC_DECIDE", "ACK", "ACK_MLA", *WAITING_RULES)
    ends = rows.annotate(due_at=due(*rules)).values_list("due_at", flat=True).get()
    shown_card = card(matter, now=now, since=since, due_at=ends, soon=MINUTES)
    return {"matter": matter, "card": shown_card, "zone": matter.party.time_zone, "now": now}


def barred(request: HttpRequest, matter: CooperationRequest) -> frozenset[str]:
    """Four eyes, and who recalls: no button for what the door would refuse."""
    drafted = matter.author_id == reader(request).pk
    recalls = may_recall(matter, holdings(request).at(matter.authority_id))
    return (frozenset({"approve", "send_back", "reject"}) if drafted else frozenset()) | (
        frozenset() if recalls else frozenset({"recall"})
    )


def others(request: HttpRequest, matter: CooperationRequest) -> list[str]:
    """Who may decide instead of the person who looks."""
    if matter.status != Status.AWAITING_APPROVAL:
        return []
    people = holders(matter.authority_id, frozenset(DECIDING_ROLES), holdings(request).on)
    return [str(one) for one in people if one.pk not in {matter.author_id, reader(request).pk}]


def earlier_return(matter: CooperationRequest) -> dict[str, Any] | None:
    """The last return with its remarks, so that the second reading begins where the first one ended."""
    if matter.status != Status.AWAITING_APPROVAL or matter.version == 1:
        return None
    act = Act.objects.filter(matter=matter, verb="send_back").select_related("actor").order_by("-seq").first()
    if act is None:
        return None
    body = read_payload(bytes(act.payload))["body"]
    reasons = [words(RETURN_REASONS[code].text) for code in body["reasons"] if code in RETURN_REASONS]
    return {"by": act.actor, "at": act.at, "reasons": reasons, "remarks": body["remarks"]}


def next_card(request: HttpRequest, matter: CooperationRequest) -> CooperationRequest | None:
    files = CooperationRequest.objects.visible_to(reader(request), holdings(request).on)
    waiting = files.filter(seat=Seat.REQUESTING, status=Status.AWAITING_APPROVAL).exclude(pk=matter.pk)
    return waiting.exclude(author=reader(request)).order_by("submitted_at").first()


def text(request: HttpRequest, matter_id: UUID, *, site: AdminSite) -> HttpResponse:
    """The letter itself, word for word, for the frame of the decision page."""
    matter = find(request, matter_id, Seat.REQUESTING)
    note_opened(request, matter, "decide_text")
    exact = exact_text(matter)
    return as_page(matter.measure, exact.content, exact.digest, mark=exact.mark)


def confirm(request: HttpRequest, matter_id: UUID, *, site: AdminSite) -> HttpResponse:
    """Tap 1 leads here. Nothing has happened yet, and the button lies elsewhere than the first one."""
    matter = find(request, matter_id, Seat.REQUESTING)
    if request.method != "POST" or "approve" not in set(possible(request, matter)) - barred(request, matter):
        return redirect(page("decide", matter.pk))
    now = timezone.now()
    hold = compute("RECALL_HOLD", start=now, zone=matter.party.time_zone, urgency=matter.urgency)
    context = site.each_context(request) | about(matter, now)
    context |= {
        "digest": request.POST.get("digest", ""),
        "key": new_key(),
        "hold": held_for(hold.due_at - now),
        "conditions": conditions_of(matter),
        "notifies": offers(matter),
    }
    return TemplateResponse(request, "dutydesk/confirm.html", context)


def held_for(length: timedelta) -> str:
    seconds = int(length.total_seconds())
    return _("%(n)d seconds") % {"n": seconds} if seconds < 120 else span(length)


def approve(request: HttpRequest, matter_id: UUID, *, site: AdminSite) -> HttpResponse:
    """Tap 2. Approves exactly the text whose digest the reader brought along."""
    matter = find(request, matter_id, Seat.REQUESTING)
    done, problems, status = attempt(
        request,
        actions.approve,
        matter_id=matter.pk,
        verb="approve",
        shown_digest=request.POST.get("digest", ""),
    )
    if done is None:
        return decision_page(request, site, find(request, matter_id, Seat.REQUESTING), problems, status)
    return redirect(page("decide", matter.pk))


def send_back(request: HttpRequest, matter_id: UUID, *, site: AdminSite) -> HttpResponse:
    return _turned_down(request, matter_id, site, "send_back")


def reject(request: HttpRequest, matter_id: UUID, *, site: AdminSite) -> HttpResponse:
    return _turned_down(request, matter_id, site, "reject")


def _turned_down(request: HttpRequest, matter_id: UUID, site: AdminSite, verb: str) -> HttpResponse:
    matter = find(request, matter_id, Seat.REQUESTING)
    if verb not in set(possible(request, matter)) - barred(request, matter):
        return redirect(page("decide", matter.pk))
    kind, action = (ReturnForm, actions.send_back) if verb == "send_back" else (RejectForm, actions.reject)
    form = kind(request.POST or None, initial={"key": new_key()})
    status = 200
    if request.method == "POST":
        status = 422
        if form.is_valid():
            values = {"reasons": form.cleaned_data["reasons"], "remarks": form.cleaned_data["remarks"]}
            done, problems, status = attempt(request, action, matter_id=matter.pk, verb=verb, **values)
            if done is not None:
                messages.success(request, _told(matter, verb))
                return redirect(reverse("dutydesk:index"))
            form.take(problems)
    context = site.each_context(request) | about(matter, timezone.now())
    context |= {"form": form, "verb": verb, "back_url": page("decide", matter.pk)}
    return TemplateResponse(request, "dutydesk/turn_down.html", context, status=status)


def _told(matter: CooperationRequest, verb: str) -> str:
    if verb == "reject":
        return _("%(file)s was rejected. It will not be sent.") % {"file": matter}
    return _("%(file)s went back to %(author)s.") % {"file": matter, "author": matter.author}
