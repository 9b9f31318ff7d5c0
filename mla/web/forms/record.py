"""Record an act that came by paper, e-mail or telephone: the fields of the verb, and how and when it came."""

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.utils.translation import gettext_lazy as _

from mla.law import codes
from mla.requests.snapshot import day, instant
from mla.web.forms import choices
from mla.web.forms.draft import moment
from mla.web.forms.step import StepForm, words_line
from mla.web.forms.steps import FORMS, OptionalText

RENAMED = {"from_day": "from"}
HOW = ("channel", "received_at", "scan", "note_of_receipt", "their_reference")


class Receipt(forms.Form):
    channel = forms.ChoiceField(label=_("Channel"), choices=choices.labels(codes.CHANNELS))
    received_at = moment(_("Received, in the time of your authority"))
    scan = forms.FileField(label=_("Scan of the paper"), required=False)
    note_of_receipt = words_line(_("Note on the receipt"))
    their_reference = words_line(_("Reference on their letter"))


def record_form(verb: str) -> type[StepForm]:
    """The form of the verb with the receipt. Grounds are shown whole: we take down what the other side said."""
    asked = FORMS["execute" if verb == "execute_part" else verb]
    fields = dict(Receipt.declared_fields)
    if "ground" in asked.declared_fields:
        fields["ground"] = words_line(_("Ground, as they name it"), required=True)
    if verb == "execute_part":
        return type("RecordPart", (OptionalText,), fields)
    if verb == "execute":
        fields["measures_taken"] = FORMS["execute"].declared_fields["measures_taken"]
        return type("RecordOutcome", (OptionalText,), fields)
    kept = {name: field for name, field in asked.declared_fields.items() if name not in fields}
    cleaners = {name: value for name, value in vars(asked).items() if name.startswith("clean_")}
    return type(f"Record{asked.__name__}", (StepForm,), {**kept, **fields, **cleaners})


def body_of(verb: str, form: StepForm, received_at: datetime) -> dict[str, Any]:
    """The body of the act, in the shape the payload of that verb has."""
    own = {name: _plain(value) for name, value in form.cleaned_data.items() if name not in (*HOW, "key")}
    body = {RENAMED.get(name, name): value for name, value in own.items()}
    if verb == "acknowledge":
        body |= {
            "received_at": instant(received_at),
            "our_reference": form.cleaned_data["their_reference"],
        }
    if "considered" in body:
        body["consultation"] = {"considered": body.pop("considered"), "note": body["consultation"]}
    if verb in {"execute", "execute_part"}:
        body |= {"outcome": "executed_part" if verb == "execute_part" else "executed_full", "material": []}
    return body


def _plain(value: Any) -> Any:
    return day(value) if isinstance(value, date) else value


def in_zone(value: datetime, zone: str) -> datetime:
    return value.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
