"""Dates beyond all reason stop a step before anything is counted from them: said at the field, with the rule."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from mla.deadlines.schedule import recompute
from mla.law.bounds import BACKWARDS, BEYOND, Uncountable, countable
from mla.requests.models import CooperationRequest
from mla.workflow.refusals import Reason, Unlawful

A_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(T[\d:.]+(Z|[+-]\d\d:\d\d))?")
"""What a body holds as a date, or as an instant. Every other text is somebody's words."""
RULE = "dates"


class Implausible(Unlawful):
    """A day that no clock counts. An act of the other side that bears one is kept on the file, and not applied."""


def plausible(body: Mapping[str, Any]) -> None:
    """Raises Implausible, with one reason for each field."""
    wrong = [name for name, value in body.items() if not _counted(value)]
    if wrong:
        raise Implausible(*(Reason(message=beyond(), field=name, rule=RULE) for name in wrong))


def in_order(matter: CooperationRequest) -> None:
    """Raises Implausible for a preservation that ends before it begins: our own steps ask that, theirs may not."""
    start, end = matter.preserved_from, matter.preserved_until
    if start is not None and end is not None and end < start:
        words = BACKWARDS.into(get_language() or "en")
        raise Implausible(Reason(message=words, field="preserved_until", rule=RULE))


def recount(matter: CooperationRequest, *, verb: str, now: datetime) -> None:
    """The clocks of the file anew. Raises Implausible where the law cannot count, as for an end before its start."""
    try:
        recompute(matter, verb=verb, now=now)
    except Uncountable as problem:
        words = problem.words.into(get_language() or "en")
        raise Implausible(Reason(message=words, rule=RULE)) from problem


def beyond() -> str:
    return (
        BEYOND.into(get_language() or "en") + " " + _("This is a rule of this installation, not of a treaty.")
    )


def _counted(value: Any) -> bool:
    found = A_DAY.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return True
    try:
        return countable(date.fromisoformat(found[1]))
    except ValueError:  # 31 February
        return False
