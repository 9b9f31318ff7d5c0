"""Two people, or two tabs, wrote in the same field of a draft: both texts, who and when, for a person to choose."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.forms import BoundField
from django.http import QueryDict
from django.utils.translation import gettext as _

from mla.requests.models import CooperationRequest
from mla.web.edits import Edit, last_edits
from mla.web.forms.draft import LOCAL, DraftForm
from mla.workflow.merging import Saved, mark, standing
from mla.workflow.moments import day_words, minute_words

MINE, THEIRS = "mine", "theirs"
CHOICE = "choose-"


@dataclass(frozen=True, slots=True)
class Clash:
    """One field that both changed. `edit` is None when the event is too old to be found again."""

    field: BoundField
    mine: str
    theirs: str
    edit: Edit | None
    keep_mine: str
    keep_theirs: str

    @property
    def name(self) -> str:
        return CHOICE + self.field.name


def seen_in(post: QueryDict) -> dict[str, str]:
    """The marks of what the page showed. A page of another make says nothing, and is believed."""
    try:
        found = json.loads(post.get("seen", "") or "{}")
    except ValueError:
        return {}
    return {str(name): str(one) for name, one in found.items()} if isinstance(found, dict) else {}


def chosen(
    post: QueryDict, values: Mapping[str, Any], seen: Mapping[str, str]
) -> tuple[dict[str, Any], dict[str, str]]:
    """What remains to be saved after the choices of the page: (values, marks).

    A choice names the version of the other side that was shown: if that changed again, it is asked again.
    """
    wanted, marks = dict(values), dict(seen)
    for name in values:
        side, _sign, shown = post.get(CHOICE + name, "").partition(":")
        if side == MINE:
            marks[name] = shown
        elif side == THEIRS:
            del wanted[name]
    return wanted, marks


def seen_after(saved: Saved, values: Mapping[str, Any], seen: Mapping[str, str]) -> dict[str, str]:
    """The marks for the next save of the same page: what it shows now, except where a choice is still open."""
    return dict(seen) | {name: mark(value) for name, value in values.items() if name not in saved.clashes}


def clashes(form: DraftForm, saved: Saved, values: Mapping[str, Any]) -> list[Clash]:
    here = standing(saved.matter, saved.clashes)
    told = last_edits(saved.matter, frozenset(saved.clashes))
    return [
        Clash(
            field=form[name],
            mine=shown(form[name], values[name], saved.matter, values),
            theirs=shown(form[name], here[name], saved.matter, {}),
            edit=told.get(name),
            keep_mine=f"{MINE}:{mark(here[name])}",
            keep_theirs=f"{THEIRS}:{mark(here[name])}",
        )
        for name in form.fields
        if name in saved.clashes
    ]


def shown(field: BoundField, value: Any, matter: CooperationRequest, values: Mapping[str, Any]) -> str:
    """A value in the words of its form."""
    options = {str(key): str(label) for key, label in getattr(field.field, "choices", ())}
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if value in (None, "", []):
        return _("(empty)")
    if isinstance(value, list):
        return "\n".join(options.get(str(one), str(one)) for one in value)
    if isinstance(value, datetime) and field.name in LOCAL:
        zone = values.get("period_zone") or matter.period_zone or "UTC"
        return minute_words(value, zone)
    if isinstance(value, date):
        return day_words(value)
    return options.get(str(value), str(value))
