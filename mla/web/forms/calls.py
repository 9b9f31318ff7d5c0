"""The fields of what came by telephone: who called, and our call back."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.utils.translation import gettext_lazy as _

from mla.web.forms.draft import line, moment
from mla.workflow.calls import Call

CALL = ("caller", "called_back_number", "called_back_at", "number_from")


class CallFields(forms.Form):
    """Asked only when the channel is the telephone; the workflow says what is missing."""

    caller = line(_("Who called"), _("Name and function, as they said them."))
    called_back_number = line(
        _("Number that you called back"), _("One that is on record, never the one the caller gave."), 64
    )
    called_back_at = moment(_("Called back, in the time of your authority"))
    number_from = line(
        _("Where this number comes from"), _("Only when it is not on record: an earlier letter, a directory.")
    )


def call_of(values: dict[str, Any], zone: str) -> Call:
    back = values["called_back_at"]
    return Call(
        caller=values["caller"],
        number=values["called_back_number"],
        called_back_at=in_zone(back, zone) if back else None,
        number_from=values["number_from"],
    )


def in_zone(value: datetime, zone: str) -> datetime:
    return value.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
