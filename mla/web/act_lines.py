"""The words of an act on a screen, one line for each field of its body."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django.utils.translation import gettext as _

from mla.law.codes import CHANNELS, HINDRANCES, OUTCOMES, RETURN_REASONS
from mla.law.refusal import GROUNDS
from mla.requests.statuses import Family
from mla.requests.verbs import VERBS
from mla.web.edge import words
from mla.web.timeline_team import CODES, ITEMS, NAMES
from mla.web.timeline_team import DATES as DATES_OF_TEAM
from mla.workflow.moments import day_words, minute_words


def body_lines(body: Mapping[str, Any], zone: str) -> list[str]:
    """`zone`: in which the reader is told the time of a moment."""
    return [line for key, value in body.items() if (line := _line(key, value, zone))]


HIDDEN = frozenset({"reference", "approver", "digest", "hold_until", "sent_at", "expires"})


DATES = frozenset(
    {
        "answered_on",
        "handed_over_at",
        "heard_on",
        "instructed_at",
        "order_date",
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


def _line(key: str, value: Any, zone: str) -> str:
    if key in HIDDEN or value in (None, "", [], {}):
        return ""
    name = _name(key)
    return f"{name}: {_value(key, value, zone)}" if name else ""


def _value(key: str, value: Any, zone: str) -> str:
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if isinstance(value, Mapping) and "old" in value:
        return _changed(value, zone)
    if isinstance(value, Mapping) and key == "annexes":
        return f"{value['letter']} {value['title']}"
    if isinstance(value, Mapping):
        return "; ".join(str(part) for part in value.values() if part and not isinstance(part, bool)) or "–"
    if isinstance(value, list):
        return "; ".join(_value(key, one, zone) for one in value)
    if key == "instead" and value in Family.values:
        return str(Family(value).label)
    if key == "ground" and value in GROUNDS:
        return words(GROUNDS[value].title)
    if key == "channel" and value in CHANNELS:
        return words(CHANNELS[value].text)
    if key == "intended" and value in VERBS:
        return str(VERBS[value].label)
    if value in CODES.get(key, ()):
        return str(CODES[key][value])
    if key in DATES | DATES_OF_TEAM:
        return _date(str(value), zone)
    for labels in (RETURN_REASONS, OUTCOMES, HINDRANCES):
        if key in {"reasons", "outcome", "hindrance"} and value in labels:
            return words(labels[value].text)
    return str(value)


def _changed(value: Mapping[str, Any], zone: str) -> str:
    """A change of an agreement names its item; the letter of a supplement has said its own."""
    item, old, new = value.get("field", ""), value["old"], value["new"]
    if item in DATES_OF_TEAM:
        return f"{NAMES[item]}: {_date(old, zone) or '–'} → {_date(new, zone) or '–'}"
    return f"{words(ITEMS[item])}: {old} → {new}" if item in ITEMS else f"{old} → {new}"


def _date(text: str, zone: str) -> str:
    """A day or an instant of the payload in words; what a letter on paper called a date stays as it was written."""
    try:
        if "T" in text:
            return minute_words(datetime.fromisoformat(text), zone)
        return day_words(date.fromisoformat(text))
    except ValueError:
        return text


def _of_direct() -> Mapping[str, str]:
    return {
        "entity": _("Addressee"),
        "recipient": _("Handed to"),
        "channel": _("Channel"),
        "handed_over_at": _("Handed over"),
        "accepted_form": _("Accepted form"),
        "proof": _("Shown by"),
        "missing": _("Still missing"),
        "answered_on": _("Answered on"),
        "heard_on": _("On"),
        "instructed_at": _("Instructed"),
    }


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
        "delivery": _("Form and way of delivery"),
        "order_reference": _("Reference of the order"),
        "gaps": _("Gaps"),
        "hindrance": _("What is told"),
        "originals": _("Originals"),
        "costs": _("Costs"),
        "annexes": _("Enclosed"),
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
        **_of_direct(),
    }.get(key, "") or str(NAMES.get(key, ""))
