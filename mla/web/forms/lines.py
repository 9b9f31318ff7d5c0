"""Identifiers as they stand in a letter, one per line: read where they are clear, else kept word for word."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from mla.requests.identifiers import Found, TooMuch, UnknownZone, parse
from mla.requests.snapshot import instant
from mla.web.forms import choices
from mla.web.forms.draft import text


class IdentifierLines(forms.Form):
    identifiers = text(
        _("Identifiers"),
        4,
        20_000,
        _(
            "As they are written, one per line: address, port, time with its zone. What is unclear is kept as text."
        ),
    )
    zone = forms.ChoiceField(
        label=_("Zone of times that are written without one"),
        required=False,
        choices=lambda: [("", gettext("Not stated")), *choices.zones()],
    )


def rows_of(form: forms.Form, at: datetime) -> list[dict[str, Any]]:
    """The identifiers of a cleaned form; what cannot be read at all is a fault at the field."""
    lines, zone = form.cleaned_data.get("identifiers", ""), form.cleaned_data.get("zone") or None
    try:
        return written(lines, zone, at)
    except (TooMuch, UnknownZone) as problem:
        form.add_error("identifiers", str(problem))
        return []


def written(typed: str, zone: str | None, at: datetime) -> list[dict[str, Any]]:
    """The identifiers of the letter. A line with an open question, or none at all, is kept word for word."""
    if not typed.strip():
        return []
    parsed = parse(typed, zone=zone, now=at)
    lines = typed.splitlines()
    unclear = {one.line for one in parsed.found if one.questions} | {
        one.line for one in parsed.not_understood
    }
    rows = [_row(one) for one in parsed.found if one.line not in unclear]
    return rows + [_words(lines[number - 1]) for number in sorted(unclear) if number <= len(lines)]


def _row(one: Found) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "value": one.value,
        "port": one.port,
        "protocol": one.protocol,
        "instant": instant(one.instant),
        "instant_end": instant(one.instant_end),
        "offset_minutes": one.offset_minutes,
        "zone": one.zone,
        "precision": one.precision,
        "provider": one.provider,
        "note": one.note,
    }


def _words(line: str) -> dict[str, Any]:
    return _row(Found(kind="other", value=line.strip()[:2048], original=line))
