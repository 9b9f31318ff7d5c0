"""The side panel "Can it be sent?": the six particulars of Art. 29(2), then everything else by weight."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.forms import Field
from django.urls import reverse
from django.utils.translation import gettext as _

from mla.law.cooperation.answered import field_of
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.readiness import CheckItem, Finding, blocking, checklist, findings
from mla.parties.providers import Known, known
from mla.requests.facts import facts_of
from mla.requests.models import CooperationRequest
from mla.web.edge import words
from mla.web.forms.cases import CaseForm
from mla.web.forms.draft import DraftForm
from mla.web.forms.of_measure import form_of
from mla.web.providers import proposal

CASE_FIELDS = frozenset({"offences", "national_provision", "max_penalty"})
WEIGHT = {"block": 0, "warn": 1, "tip": 2}


@dataclass(frozen=True, slots=True)
class Line:
    message: str
    hint: str
    citation: str
    severity: str
    url: str
    offer: "Offer | None" = None


@dataclass(frozen=True, slots=True)
class Offer:
    """Another request from the same case that would be the right one: one button, which starts its draft."""

    words: str
    url: str
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Box:
    letter: str
    title: str
    met: bool
    url: str


@dataclass(frozen=True, slots=True)
class Panel:
    items: list[Box]
    lines: list[Line]
    met: int
    ready: bool
    provider: Known | None
    companies: list[str]


def panel(matter: CooperationRequest, now: datetime) -> Panel:
    kind, provider = form_of(matter), known(matter.custodian_name)
    facts = facts_of(matter, now, provider)
    found, particulars = findings(facts), checklist(facts)
    lines = sorted((_line(one, matter, kind) for one in found), key=lambda one: WEIGHT[one.severity])
    return Panel(
        items=[_box(one, matter, kind) for one in particulars],
        lines=lines,
        met=sum(one.met for one in particulars),
        ready=not blocking(found),
        provider=provider,
        companies=proposal(provider),
    )


def _box(item: CheckItem, matter: CooperationRequest, kind: type[DraftForm]) -> Box:
    url = place(item.findings[0].field, matter, kind) if item.findings else ""
    return Box(item.letter, words(item.label), item.met, url)


def _line(one: Finding, matter: CooperationRequest, kind: type[DraftForm]) -> Line:
    hint = words(one.hint) if one.hint else ""
    url = place(one.field, matter, kind)
    return Line(words(one.message), hint, words(one.citation), one.severity, url, _offer(one, matter))


# Stored data was asked for, and the text asks for data to come: live traffic data has its own article.
TO_COME = frozenset({"L-future", "L-future-31"})
LIVE_TRAFFIC = "RTT"


def _offer(one: Finding, matter: CooperationRequest) -> Offer | None:
    if one.rule_id not in TO_COME or matter.case_id is None:
        return None
    values = {"counterpart": matter.counterpart_id, "measure": LIVE_TRAFFIC, "urgency": matter.urgency}
    label = _("Ask for live traffic data (%(article)s)") % {
        "article": words(CATALOGUE[LIVE_TRAFFIC].citation)
    }
    return Offer(label, reverse("matter_new", args=[matter.case_id]), values)


# What binds two States is mended by asking another State, or by an administrator's dated entry.
OF_THE_PAIR = frozenset({"bound", "first_protocol_bound", "requested_state"})


def place(field: str, matter: CooperationRequest, kind: type[DraftForm]) -> str:
    """Where a finding is put right: a field of the draft, or of the case it borrows from; "" where no page mends it."""
    field = field_of(matter.measure, field)
    if field == "previous_preservation":
        # A follow-up is started from the page of the preservation itself; no field can be typed for it.
        return reverse("matters")
    if field == "receiver_roles":
        return f"{reverse('addressee', args=[matter.pk])}#id_authority_0"
    if field in OF_THE_PAIR:
        return f"{reverse('addressee', args=[matter.pk])}#id_state"
    if field in CASE_FIELDS and matter.case_id:
        return f"{reverse('case_edit', args=[matter.case_id])}#{_anchor(field, CaseForm.base_fields)}"
    if field not in kind.base_fields:
        return ""
    return f"{reverse('matter_draft', args=[matter.pk])}#{_anchor(field, kind.base_fields)}"


def _anchor(field: str, fields: Mapping[str, Field]) -> str:
    """The id that a link can jump to: of a group of boxes the first one, and only where it has one for certain."""
    if field == "identifiers":
        return "identifiers"
    return f"id_{field}_0" if fields[field].widget.use_fieldset else f"id_{field}"


def severity_words(severity: str) -> str:
    return {"block": _("Must be put right"), "warn": _("Check"), "tip": _("Advice"), "met": _("Met")}[
        severity
    ]
