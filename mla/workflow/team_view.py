"""A joint investigation as its pages show it: which text is in force or waits, who agreed to it, what is missing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from django.utils.translation import get_language

from mla.law.cooperation.catalogue import CATALOGUE
from mla.parties.models import Party
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Family
from mla.workflow.team_texts import Consent, Negotiation, TeamText, negotiation
from mla.workflow.team_use import open_question

State = Literal["in_force", "waiting", "declined", "earlier"]


@dataclass(frozen=True, slots=True)
class TextView:
    text: TeamText
    state: State
    rows: list[tuple[str, str]]
    consents: list[Consent]
    missing: list[tuple[Party, bool]]
    """(State, as central authority) of each consent that it still needs."""
    at: datetime


@dataclass(frozen=True, slots=True)
class Team:
    """`astray`: consents to a text that is not on this file. `question`: a use they ask us to consent to."""

    texts: list[TextView]
    astray: list[Consent]
    question: Mapping[str, Any] | None
    ends_on: date | None


def team_of(matter: CooperationRequest, on: date) -> Team | None:
    """None for a file of another kind, or before its proposal left. Five queries otherwise."""
    if matter.family != Family.TEAM:
        return None
    found = negotiation(matter, on)
    if not found.texts:
        return None
    digests = {one.digest for one in found.texts}
    return Team(
        texts=[_view(matter, found, one) for one in reversed(found.texts)],
        astray=[one for one in found.consents if one.digest not in digests],
        question=open_question(matter),
        ends_on=matter.ends_on if found.in_force else None,
    )


def _view(matter: CooperationRequest, found: Negotiation, text: TeamText) -> TextView:
    said = {row["code"]: row["text"] for row in text.contents}
    language = get_language() or "en"
    rows = [
        (f"{one.text.into(language)} ({one.citation.short})", said[one.code])
        for one in CATALOGUE[matter.measure].contents
        if said.get(one.code)
    ]
    state = _state(found, text)
    return TextView(
        text=text,
        state=state,
        rows=rows,
        consents=[one for one in found.consents if one.digest == text.digest],
        missing=list(found.missing(text.digest)) if state == "waiting" else [],
        at=text.act.at,
    )


def _state(found: Negotiation, text: TeamText) -> State:
    if found.in_force is text:
        return "in_force"
    if text.digest in found.declined:
        return "declined"
    return "waiting" if text is found.pending() else "earlier"
