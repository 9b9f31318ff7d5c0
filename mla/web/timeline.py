"""What was done on a file, newest first. The other side's people have no names here: their State has."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from mla.law.codes import CHANNELS, OUTCOMES, RETURN_REASONS
from mla.law.refusal import GROUNDS, Kind, answer
from mla.requests.models import Act, CooperationRequest, Direction
from mla.requests.statuses import Family
from mla.requests.verbs import OPENING, VERBS
from mla.web.edge import words
from mla.web.receipts import taken_down
from mla.web.templatetags.files import party_words
from mla.web.timeline_team import CODES, NAMES
from mla.web.timeline_team import DATES as DATES_OF_TEAM
from mla.workflow.judgement import question
from mla.workflow.payloads import read_payload


@dataclass(frozen=True, slots=True)
class Entry:
    title: str
    by: str
    at: datetime
    channel: str
    lines: list[str]
    misfit: bool
    message: UUID | None = None


def timeline(matter: CooperationRequest) -> list[Entry]:
    rows = (
        Act.objects.filter(matter=matter)
        .select_related("actor", "message", "receipt__taken_in_by")
        .order_by("-seq")
    )
    return [_entry(matter, act) for act in rows[:500]]


def _entry(matter: CooperationRequest, act: Act) -> Entry:
    receipt = getattr(act, "receipt", None)
    return Entry(
        title=_title(act),
        by=_who(matter, act),
        at=receipt.received_at if receipt else act.at,
        channel=_channel(act),
        lines=[*_lines(act), *_remarks(matter, act)],
        misfit=not act.applied,
    )


def _title(act: Act) -> str:
    """On the file of the State that is asked, the sending of a request is its receipt."""
    if act.verb in OPENING and act.direction == Direction.IN:
        return _("Offer received") if act.verb == "offer" else _("Received")
    return str(VERBS[act.verb].past).capitalize()


def _who(matter: CooperationRequest, act: Act) -> str:
    if act.direction == Direction.IN:
        return party_words(matter.counterpart)
    return str(act.actor) if act.actor else _("The system")


def _channel(act: Act) -> str:
    receipt, message = getattr(act, "receipt", None), getattr(act, "message", None)
    if receipt is not None:
        code = receipt.channel
    elif message is not None:
        if not message.channel:
            return str(message.get_state_display())
        code = message.channel
    else:
        return ""
    return words(CHANNELS[code].text) if code in CHANNELS else _("within this installation")


def _lines(act: Act) -> list[str]:
    """The words of the act, one line each. The request itself is shown in full elsewhere on the page."""
    body = read_payload(bytes(act.payload)).get("body")
    return body_lines(body) if isinstance(body, Mapping) else []


def body_lines(body: Mapping[str, Any]) -> list[str]:
    return [line for key, value in body.items() if (line := _line(key, value))]


KINDS: Mapping[str, Kind] = {"refuse": "refuse", "warn": "notify", "propose_conditions": "condition"}


def _remarks(matter: CooperationRequest, act: Act) -> list[str]:
    """A ground of theirs that the Convention does not offer here stands on the file, and is said to be one."""
    if act.direction != Direction.IN:
        return []
    return [*taken_down(act), *_closed_ground(matter, act)]


def _closed_ground(matter: CooperationRequest, act: Act) -> list[str]:
    if act.verb not in KINDS:
        return []
    code = read_payload(bytes(act.payload))["body"].get("ground", "")
    found = answer(code, question(matter, KINDS[act.verb], act.at.date()))
    return [] if found is None or found.available else [words(found.why)]


HIDDEN = frozenset({"reference", "approver", "digest", "hold_until", "sent_at", "expires"})


DATES = frozenset(
    {
        "accept_by",
        "bound_from",
        "by",
        "current_until",
        "expected_on",
        "expiry",
        "from",
        "new_date",
        "new_until",
        "preserved_from",
        "preserved_until",
        "received_at",
        "stated_on",
        "until",
        "when",
    }
)


def _line(key: str, value: Any) -> str:
    if key in HIDDEN or value in (None, "", [], {}):
        return ""
    name = _name(key)
    return f"{name}: {_value(key, value)}" if name else ""


def _value(key: str, value: Any) -> str:
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if isinstance(value, Mapping) and "old" in value:
        return f"{value['old']} → {value['new']}"
    if isinstance(value, Mapping):
        return "; ".join(str(part) for part in value.values() if part and not isinstance(part, bool)) or "–"
    if isinstance(value, list):
        return "; ".join(_value(key, one) for one in value)
    if key == "instead" and value in Family.values:
        return str(Family(value).label)
    if key == "ground" and value in GROUNDS:
        return words(GROUNDS[value].title)
    if key == "intended" and value in VERBS:
        return str(VERBS[value].label)
    if value in CODES.get(key, ()):
        return str(CODES[key][value])
    if key in DATES | DATES_OF_TEAM:
        return _date(str(value))
    for labels in (RETURN_REASONS, OUTCOMES):
        if key in {"reasons", "outcome"} and value in labels:
            return words(labels[value].text)
    return str(value)


def _date(text: str) -> str:
    """A day or an instant of the payload in words; what a letter on paper called a date stays as it was written."""
    try:
        if "T" not in text:
            return date_format(date.fromisoformat(text), "j F Y")
        moment = datetime.fromisoformat(text).astimezone(UTC)
    except ValueError:
        return text
    return f"{date_format(moment, 'j F Y')}, {moment:%H:%M} (UTC)"


def _name(key: str) -> str:
    return {
        "received_at": _("Received"),
        "our_reference": _("Reference"),
        "officer": _("Officer"),
        "next_step": _("Next step"),
        "expected_on": _("Expected on"),
        "questions": _("Questions"),
        "answers": _("Answers"),
        "why": _("Why"),
        "by": _("By"),
        "meanwhile": _("Meanwhile"),
        "preserved_from": _("Preserved from"),
        "preserved_until": _("Preserved until"),
        "current_until": _("Preserved until now"),
        "new_until": _("Wanted until"),
        "until": _("Until"),
        "from": _("From"),
        "items": _("Data"),
        "custodian": _("Custodian"),
        "basis": _("Legal basis"),
        "order_reference": _("Reference of the order"),
        "gaps": _("Gaps"),
        "ground": _("Ground"),
        "ground_words": _("In their words"),
        "reason": _("Reason"),
        "reasons": _("Reasons"),
        "remarks": _("Remarks"),
        "consultation": _("Consultation"),
        "text": _("Text"),
        "note": _("Note"),
        "conditions": _("Conditions"),
        "part": _("Part"),
        "accept_by": _("Accept by"),
        "outcome": _("Outcome"),
        "measures_taken": _("Measures taken"),
        "material": _("Material"),
        "provider": _("Provider"),
        "party": _("State"),
        "path": _("Path"),
        "to": _("To"),
        "when": _("When"),
        "new_date": _("New date"),
        "follow_up_reference": _("Reference of the follow-up request"),
        "material_received": _("Material received"),
        "address": _("Address"),
        "changes": _("Changes"),
        "effect": _("Effect"),
        "use": _("Use"),
        "bound_from": _("Bound from"),
        "stated_on": _("Stated on"),
        "reminder_number": _("Number"),
        "asked": _("Asked"),
        "consequence": _("If no answer comes"),
        "sent_to": _("Sent directly to"),
        "intended": _("Intended"),
        "proposals": _("Proposals"),
        "expiry": _("End of the preservation"),
        "what_to_do": _("What to do"),
        "acceptable": _("Could be accepted"),
        "result": _("Result"),
        "answer": _("Answer"),
        "who": _("Who can answer"),
        "instead": _("Request needed instead"),
    }.get(key, "") or str(NAMES.get(key, ""))
