"""A request of another State: what came, whether it is complete, and the steps with which we answer."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.contrib.admin import AdminSite
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from mla.audit.canonical import canonical, sha256_hex
from mla.documents.screen import as_page
from mla.dutydesk.between import doubts
from mla.dutydesk.cards import party_words, words
from mla.dutydesk.deciding import about
from mla.dutydesk.files import annexes, find, letters, note_opened, possible
from mla.dutydesk.places import page
from mla.dutydesk.reading import besides_items, facts_of_payload, is_request, received_verdict, summary
from mla.dutydesk.rights import holdings, reader
from mla.dutydesk.step_table import FIRST, STEPS, Step
from mla.dutydesk.steps import attempt, new_key
from mla.exchange.models import Receipt
from mla.law.codes import CHANNELS
from mla.law.dual_criminality import TESTED
from mla.law.refusal import GroundAnswer
from mla.law.twins import article_for
from mla.parties.choices import Certainty
from mla.parties.standing import ended, reservation_29_4
from mla.requests.models import Act, CooperationRequest, Direction
from mla.requests.statuses import Seat
from mla.requests.verbs import OPENING, VERBS
from mla.workflow.conditions import conditions_of
from mla.workflow.conduct_tested import serves
from mla.workflow.conduct_view import view_of
from mla.workflow.judgement import request_act, request_payload
from mla.workflow.payloads import read_payload
from mla.workflow.recordable import recordable
from mla.workflow.team_offered import applies
from mla.workflow.team_view import team_of


def received(matter: CooperationRequest) -> tuple[bytes, str]:
    """The request as it came in, byte for byte, and its digest; after a correction, its newest version.

    Of an information: what has come so far.
    """
    act = request_act(matter)
    if act is None:
        raise Http404
    now = request_payload(matter)
    if now.get("version") == read_payload(bytes(act.payload)).get("version"):
        return bytes(act.payload), act.digest
    content = canonical(now)
    return content, sha256_hex(content)


def incoming(request: HttpRequest, matter_id: UUID, *, site: AdminSite) -> HttpResponse:
    matter = find(request, matter_id, Seat.REQUESTED)
    note_opened(request, matter, "incoming")
    now = timezone.now()
    content, digest = received(matter)
    payload = read_payload(content)
    steps = offered(request, matter)
    team = team_of(matter, holdings(request).on)
    context = site.each_context(request) | about(matter, now)
    context |= {
        "payload": payload,
        "digest": digest,
        "summary": besides_items(payload) if team else summary(payload),
        "verdict": received_verdict(facts_of_payload(payload, now)) if is_request(payload) else None,
        "doubts": doubts(matter, payload, holdings(request).on),
        "conditions": conditions_of(matter),
        "team": team,
        "conduct": view_of(matter),
        "first": steps[0] if steps else None,
        "steps": steps[1:],
        "entries": entries(matter),
        "linked": matter.followed_by.order_by("-created_at").first(),
        "text_url": page("incoming_text", matter.pk),
        "letters": letters(matter),
        "annexes": annexes(matter),
        "by_hand": by_hand(matter),
        "arrivals": recordable(matter, reader(request), holdings(request).on),
    }
    return TemplateResponse(request, "dutydesk/incoming.html", context)


def by_hand(matter: CooperationRequest) -> dict[str, Any] | None:
    """How a request on paper reached us: what is shown is then a typed copy, and the scan is what counts."""
    receipts = Receipt.objects.filter(act__matter=matter, act__verb__in=OPENING, taken_in_by__isnull=False)
    found = receipts.select_related("scan", "taken_in_by").first()
    if found is None:
        return None
    label = CHANNELS.get(found.channel)
    return {"receipt": found, "channel": words(label.text) if label else found.channel}


def offered(request: HttpRequest, matter: CooperationRequest) -> list[dict[str, Any]]:
    """The steps that are possible now, the likely one first, the grave ones last."""
    codes = [
        code for code in possible(request, matter) if code in STEPS and applies(code, matter, reader(request))
    ]
    if "weigh_conduct" in codes and not serves(matter, holdings(request).on):
        codes.remove("weigh_conduct")
    order = {code: place for place, code in enumerate(dict.fromkeys((*FIRST, *STEPS)))}
    codes.sort(key=lambda code: (STEPS[code].grave, order[code]))
    return [
        {
            "code": code,
            "label": VERBS[code].label,
            "article": article_for(matter.measure, VERBS[code].article),
            "grave": STEPS[code].grave,
            "url": page("step", matter.pk, code),
        }
        for code in codes
    ]


def entries(matter: CooperationRequest) -> list[dict[str, Any]]:
    """What happened, newest first. An act that did not fit the file is said to be one."""
    acts = Act.objects.filter(matter=matter).select_related("actor").defer("payload").order_by("-seq")
    return [
        {
            "title": _title(act),
            "by": _who(matter, act),
            "at": act.at,
            "body": "" if act.applied else _("Arrived, but does not fit the state of the file."),
        }
        for act in acts[:50]
    ]


def _title(act: Act) -> str:
    """What opened our file was sent there and received here."""
    if act.verb in OPENING and act.direction == Direction.IN:
        return _("Offer received") if act.verb == "offer" else _("Received")
    return capfirst(str(VERBS[act.verb].past)) if act.verb in VERBS else act.verb


def _who(matter: CooperationRequest, act: Act) -> str:
    """An act of theirs is theirs, whoever wrote it down here."""
    if act.direction != Direction.IN:
        return str(act.actor) if act.actor else ""
    state = party_words(matter.counterpart)
    return _("%(state)s; taken down by %(who)s") % {"state": state, "who": act.actor} if act.actor else state


def text(request: HttpRequest, matter_id: UUID, *, site: AdminSite) -> HttpResponse:
    matter = find(request, matter_id, Seat.REQUESTED)
    note_opened(request, matter, "incoming_text")
    content, digest = received(matter)
    return as_page(matter.measure, content, digest, mark=None)


def step(request: HttpRequest, matter_id: UUID, verb: str, *, site: AdminSite) -> HttpResponse:
    """The form of one step. A step that is not possible any more says so when it is sent, not before."""
    matter = find(request, matter_id, Seat.REQUESTED)
    if verb not in STEPS:
        raise Http404
    if request.method != "POST" and verb not in possible(request, matter):
        messages.warning(request, _("“%(step)s” is not possible now.") % {"step": VERBS[verb].label})
        return redirect(page("incoming", matter.pk))
    wanted, on = STEPS[verb], holdings(request).on
    form = wanted.form(request.POST or None, matter=matter, on=on, initial={"key": new_key()})
    status = 200
    if request.method == "POST":
        status = 422
        if form.is_valid():
            done, problems, status = attempt(
                request, wanted.action, matter_id=matter.pk, verb=verb, **form.values()
            )
            if done is not None:
                messages.success(request, capfirst(f"{VERBS[verb].past}."))
                return redirect(page("incoming", matter.pk))
            form.take(problems)
    note_opened(request, matter, f"step_{verb}")
    return _step_page(request, site, matter, verb, wanted, form, status)


def _step_page(
    request: HttpRequest,
    site: AdminSite,
    matter: CooperationRequest,
    verb: str,
    wanted: Step,
    form: Any,
    status: int,
) -> HttpResponse:
    now: datetime = timezone.now()
    context = site.each_context(request) | about(matter, now)
    context |= rests_on_a_test(form, matter) | {
        "form": form,
        "verb": VERBS[verb],
        "grave": wanted.grave,
        "conditions": conditions_of(matter),
        "closed": [_closed(one) for one in form.closed],
        "reservation": reservation_words(matter, now) if verb == "refuse" else "",
        "back_url": page("incoming", matter.pk),
    }
    return TemplateResponse(request, wanted.template, context, status=status)


def rests_on_a_test(form: Any, matter: CooperationRequest) -> dict[str, Any]:
    """Where the form offers a ground that rests on a conduct test: the newest one, and where the next is made."""
    offered = {code for code, _words in getattr(form.fields.get("ground"), "choices", ())}
    if not offered & TESTED:
        return {}
    return {"conduct": view_of(matter), "conduct_url": page("step", matter.pk, "weigh_conduct")}


def _closed(one: GroundAnswer) -> dict[str, str]:
    return {"title": words(one.ground.title), "why": words(one.why), "law": words(one.citation)}


def reservation_words(matter: CooperationRequest, now: datetime) -> str:
    """What is on record of a reservation to Art. 29(4) of our own State, and how sure it is."""
    if matter.measure != "PRES":
        return ""
    state, found = party_words(matter.party), reservation_29_4(matter.party, now.date())
    before = ended(matter.party, "29(4)", now.date())
    if found is None and before is not None and before.valid_to is not None:
        return _(
            "%(state)s withdrew its reservation to Article 29(4): it is no longer in force since %(day)s (Art. 43(1))."
        ) % {"state": state, "day": date_format(before.valid_to, "j F Y")}
    if found is None:
        return _(
            "No reservation of %(state)s to Article 29(4) is on record here. That does not say that none was made."
        ) % {"state": state}
    if found.certainty != Certainty.VERIFIED:
        return _(
            "A reservation of %(state)s to Article 29(4) is on record, but it was not verified in the treaty "
            "register. Check it before you rely on it."
        ) % {"state": state}
    return ""
