"""Who changed a draft last, when, and which fields: read from the events of the draft and of its case."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils.translation import gettext as _

from mla.accounts.models import User
from mla.audit.models import Event
from mla.requests.models import CooperationRequest
from mla.web.forms.cases import CaseForm
from mla.web.forms.of_measure import form_of

EDITS = ("matter.edit", "matter.addressee", "case.edit", "case.identifiers")
MOST = 200
FEW = 4


@dataclass(frozen=True, slots=True)
class Edit:
    who: str
    at: datetime
    fields: frozenset[str]


def edits(matter: CooperationRequest) -> Iterator[Edit]:
    """Newest first; the last two hundred: whoever was away for longer is told who, and finds the rest in the audit."""
    chains = [matter.pk, *([matter.case_id] if matter.case_id else [])]
    rows = Event.objects.filter(chain__in=chains, verb__in=EDITS).order_by("-at", "-pk")[:MOST]
    for row in rows:
        fields = frozenset(row.facts.get("fields", ())) or frozenset({"identifiers"})
        yield Edit(_name(row.actor), row.at, fields)


def last_edit(matter: CooperationRequest) -> Edit | None:
    return next(edits(matter), None)


def last_edits(matter: CooperationRequest, names: frozenset[str]) -> dict[str, Edit]:
    """The newest edit of each named field."""
    found: dict[str, Edit] = {}
    for edit in edits(matter):
        for name in (edit.fields & names) - found.keys():
            found[name] = edit
        if found.keys() == names:
            break
    return found


def field_words(matter: CooperationRequest, names: frozenset[str] | tuple[str, ...]) -> str:
    """The labels of the fields in the order of their forms; of many the first few, and how many more."""
    labels = {**CaseForm.base_fields, **form_of(matter).base_fields}
    found = [str(field.label) for name, field in labels.items() if name in names]
    if "counterpart" in names or "counterpart_authority" in names:
        found.insert(0, _("Addressee"))
    more = len(found) - FEW
    if more <= 1:
        return ", ".join(found)
    return _("%(fields)s and %(n)d more") % {"fields": ", ".join(found[:FEW]), "n": more}


def _name(actor: str) -> str:
    kind, _sign, pk = actor.partition(":")
    found = User.objects.filter(pk=UUID(pk)).first() if kind == "user" else None
    return str(found) if found else actor
