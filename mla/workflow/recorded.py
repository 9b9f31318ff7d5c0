"""What must hold of an act of the other side before it is recorded: dates that fit, and nothing made up.

Its lawfulness is not asked: what they did is on paper, and the file says so whatever we think of it.
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from django.utils.translation import gettext as _

from mla.law.twins import article_for
from mla.parties.days import day_at
from mla.parties.models import Authority, Party
from mla.requests.models import CooperationRequest
from mla.workflow.conditions import conditions_of
from mla.workflow.judgement import ordered
from mla.workflow.moments import day_words
from mla.workflow.outcomes import verb_of
from mla.workflow.refusals import Reason, Unlawful

Body = Mapping[str, Any]


def fitting(verb: str, matter: CooperationRequest, body: Body, received_at: datetime) -> Body:
    """The body as it was given. Raises Unlawful at the field that does not fit."""
    check = CHECKS.get(verb)
    if check is not None:
        # The day it was where the letter came from: their "today" may be our tomorrow.
        check(matter, body, day_at(_writer(matter), received_at))
    return body


def _writer(matter: CooperationRequest) -> Authority | Party:
    return matter.counterpart_authority or matter.counterpart


def _preserved(matter: CooperationRequest, body: Body, there: date) -> None:
    start, end = _day(body["preserved_from"]), _day(body["preserved_until"])
    if start is None:
        raise _wrong("preserved_from", _("Write the day their letter gives. If it gives none, ask them."))
    ordered(start, end, "preserved_until")
    if start > there:
        raise _wrong(
            "preserved_from", _("Preservation starts after the letter that reports it. Check the date.")
        )


def _extended(matter: CooperationRequest, body: Body, there: date) -> None:
    until = _day(body["until"])
    known = matter.preserved_until or matter.preserved_from
    if until is not None and known is not None and until <= known:
        raise _wrong(
            "until", _("Until now %(day)s was reported: this is no extension.") % {"day": day_words(known)}
        )


def _outcome(matter: CooperationRequest, body: Body, there: date) -> None:
    verb_of(body["outcome"])


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _wrong(field: str, message: str) -> Unlawful:
    return Unlawful(Reason(message=message, field=field, rule="dates"))


def _answer_to_the_offer(matter: CooperationRequest, body: Body, there: date) -> None:
    if matter.sent_at and there < day_at(_writer(matter), matter.sent_at):
        raise _wrong("received_at", _("Their answer is older than our offer. Check the date."))


def _accepted(matter: CooperationRequest, body: Body, there: date) -> None:
    """Other conditions than ours are no acceptance: the content would leave under words that bind nobody (26(2))."""
    _answer_to_the_offer(matter, body, there)
    ours = conditions_of(matter)
    if ours is None or same_words(ours.text, body.get("conditions", "")):
        return
    raise Unlawful(
        Reason(
            message=_(
                "They accept other conditions than ours. That is no acceptance: record that they declined, with what "
                "they could accept. You then decide."
            ),
            field="conditions",
            rule=article_for(matter.measure, "26(2)"),
        )
    )


def same_words(one: str, other: str) -> bool:
    """Lines may break elsewhere, and that is all that may differ."""
    return one.split() == other.split()


CHECKS: Mapping[str, Callable[[CooperationRequest, Body, date], None]] = {
    "confirm_preservation": _preserved,
    "extend": _extended,
    "execute": _outcome,
    "execute_part": _outcome,
    "accept_offer": _accepted,
    "decline_offer": _answer_to_the_offer,
}
