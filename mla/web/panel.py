"""The side panel "Can it be sent?": the six particulars of Art. 29(2), then everything else by weight."""

from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from mla.law.readiness import CheckItem, Finding, blocking, checklist, findings
from mla.requests.facts import facts_of
from mla.requests.models import CooperationRequest
from mla.web.edge import words
from mla.web.forms.draft import DraftForm, form_of

CASE_FIELDS = frozenset({"offences", "national_provision", "max_penalty"})
WEIGHT = {"block": 0, "warn": 1, "tip": 2}


@dataclass(frozen=True, slots=True)
class Line:
    message: str
    hint: str
    citation: str
    severity: str
    url: str


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


def panel(matter: CooperationRequest, now: datetime) -> Panel:
    facts = facts_of(matter, now)
    found, particulars = findings(facts), checklist(facts)
    kind = form_of(matter)
    lines = sorted((_line(one, matter, kind) for one in found), key=lambda one: WEIGHT[one.severity])
    return Panel(
        items=[_box(one, matter, kind) for one in particulars],
        lines=lines,
        met=sum(one.met for one in particulars),
        ready=not blocking(found),
    )


def _box(item: CheckItem, matter: CooperationRequest, kind: type[DraftForm]) -> Box:
    url = place(item.findings[0].field, matter, kind) if item.findings else ""
    return Box(item.letter, words(item.label), item.met, url)


def _line(one: Finding, matter: CooperationRequest, kind: type[DraftForm]) -> Line:
    hint = words(one.hint) if one.hint else ""
    return Line(words(one.message), hint, str(one.citation), one.severity, place(one.field, matter, kind))


def place(field: str, matter: CooperationRequest, kind: type[DraftForm]) -> str:
    """Where a finding is put right: a field of the draft, or the case it borrows from."""
    draft = reverse("matter_draft", args=[matter.pk])
    if field in CASE_FIELDS and matter.case_id:
        return f"{reverse('case_edit', args=[matter.case_id])}#id_{field}"
    known = kind.base_fields.get(field)
    if known is None:
        return draft
    many = getattr(known.widget, "allow_multiple_selected", False) or known.widget.use_fieldset
    return f"{draft}#id_{field}_0" if many and field != "identifiers" else f"{draft}#{_anchor(field)}"


def _anchor(field: str) -> str:
    return "identifiers" if field == "identifiers" else f"id_{field}"


def severity_words(severity: str) -> str:
    return {"block": _("Must be put right"), "warn": _("Check"), "tip": _("Advice")}[severity]
