"""The page of one file, the same for both seats, and the list of files."""

from uuid import UUID

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from mla.deadlines.models import Deadline
from mla.requests.addressees import addressed_to_an_authority, nobody
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Family, Seat, Status
from mla.web.available import may_follow_up, own_steps
from mla.web.desk import AT_THE_DESK, QUIET, ordered, place_of
from mla.web.edge import now, reader, visible_matter
from mla.web.ending import undecided
from mla.web.forms.clerk import AnnexForm
from mla.web.forms.start import FollowUpForm
from mla.web.paging import SIZE, sliced
from mla.web.progress import progress
from mla.web.summary import cards
from mla.web.templatetags.files import party_words
from mla.web.timeline import timeline
from mla.workflow import following
from mla.workflow.conditions import conditions_of
from mla.workflow.judgement import request_payload
from mla.workflow.leaving import offers, serves
from mla.workflow.notices import mark_seen, unread
from mla.workflow.papers.offers import offers as papers_to_make
from mla.workflow.papers.rights import visible_papers
from mla.workflow.reading import note_read
from mla.workflow.recordable import recordable
from mla.workflow.refusals import Refused
from mla.workflow.team_view import team_of
from mla.workflow.why import why


@never_cache
@require_safe
def matters(request: HttpRequest) -> HttpResponse:
    user, at = reader(request), now()
    ending = request.GET.get("show") == "ending"
    note_read(user, what="matters.list", now=at, facts={"show": "ending"} if ending else {})
    if ending:
        return render(request, "web/ending.html", {"matters": undecided(user, at)[:SIZE], "now": at})
    rows = CooperationRequest.objects.visible_to(user, at.date()).select_related("counterpart")
    page = sliced(rows, request.GET.get("after", ""))
    return render(request, "web/matters.html", {"page": page})


@never_cache
@require_safe
def matter(request: HttpRequest, pk: UUID) -> HttpResponse:
    found = visible_matter(request, pk)
    user, at = reader(request), now()
    possible = ordered(own_steps(found, user, at.date()))
    clocks = list(Deadline.objects.filter(matter=found).order_by("due_at"))
    current = [one for one in clocks if one.ended_at is None]
    team, payload = team_of(found, at.date()), request_payload(found)
    context = {
        "matter": found,
        "steps": [(verb, place_of(verb.code, found)) for verb in possible if verb.code not in AT_THE_DESK],
        "quiet": QUIET,
        "recallable": any(one.code == "recall" for one in possible),
        "decide_url": next((place_of(one.code, found) for one in possible if one.code in AT_THE_DESK), ""),
        "arrivals": recordable(found, user, at.date()),
        "progress": progress(found),
        "entries": timeline(found, user.time_zone),
        "clocks": current,
        "past_clocks": [one for one in clocks if one.ended_at is not None],
        "next_deadline": current[0] if current else None,
        "notices": unread(user, found),
        "documents": found.documents.order_by("created_at"),
        "annexes": found.annexes.all(),
        "annex_form": AnnexForm(),
        "papers": visible_papers(user, at.date()).filter(matter=found).order_by("created_at", "pk"),
        "paper_offers": papers_to_make(found, user, at.date()),
        "cards": cards({**payload, "contents": []} if team else payload),
        "why": why(found),
        "conditions": conditions_of(found),
        "team": team,
        "offer_url": reverse("matter_offer", args=[found.pk]) if offers(found) else "",
        "order_url": reverse("matter_order", args=[found.pk]) if serves(found) else "",
        "later": _visible(request, found.followed_by.all()),
        "earlier": _visible(request, CooperationRequest.objects.filter(followed_by=found)),
        "follow_up": FollowUpForm(of=found.measure) if may_follow_up(found, user, at.date()) else None,
        "may_draft": found.seat == Seat.REQUESTING
        and found.status in {Status.DRAFT, Status.AWAITING_APPROVAL},
        "now": at,
    }
    return render(request, "web/matter.html", context)


def _visible(request: HttpRequest, rows: "QuerySet[CooperationRequest]") -> list[CooperationRequest]:
    """The linked files that this reader may see: a link must not tell of a file of another authority."""
    seen = CooperationRequest.objects.visible_to(reader(request), now().date())
    return list(seen.filter(pk__in=rows.values("pk")).select_related("counterpart"))


@never_cache
@require_POST
def follow_up(request: HttpRequest, pk: UUID) -> HttpResponse:
    found = visible_matter(request, pk)
    form = FollowUpForm(request.POST, of=found.measure)
    if form.is_valid():
        try:
            made = followed(request, found, form.cleaned_data["measure"])
            told_if_nobody(request, made)
            return redirect("matter_draft", made.pk)
        except Refused as problem:
            for reason in problem.reasons:
                messages.error(request, reason.message)
    return redirect("matter", pk)


def told_if_nobody(request: HttpRequest, made: CooperationRequest) -> None:
    """The addressee is proposed from what is on record; where nobody is designated, a person chooses."""
    if made.counterpart_authority_id is None and addressed_to_an_authority(made.measure):
        messages.warning(request, nobody(party_words(made.counterpart)))


def followed(request: HttpRequest, found: CooperationRequest, measure: str) -> CooperationRequest:
    if found.family == Family.CONTACT_POINT:
        made = following.from_question(question=found, measure=measure, actor=reader(request), now=now())
        messages.success(
            request, _("Begun with the facts of the case and of the question. Check what it needs.")
        )
    elif found.family == Family.DIRECT:
        made = following.from_order(order=found, measure=measure, actor=reader(request), now=now())
        messages.success(request, _("Begun with the text of the order. Check what it needs."))
    else:
        made = following.follow_up(preservation=found, measure=measure, actor=reader(request), now=now())
        messages.success(request, _("Copied from the preservation request. Check what it needs."))
    return made


@never_cache
@require_POST
def notices_seen(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Said by the person with a button, for the reminders the page showed."""
    found = visible_matter(request, pk, note=False)
    shown = [int(one) for one in request.POST.getlist("notice")[:100] if one.isdecimal() and len(one) < 19]
    mark_seen(shown, user=reader(request), matter=found, now=now())
    return redirect("matter", pk)
