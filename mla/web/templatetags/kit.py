"""Small pieces of the kit that a template cannot express alone. All HTML comes from `format_html`."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from django import template
from django.forms import BaseForm, BoundField
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext

register = template.Library()

TONES = frozenset({"plain", "attention", "problem", "info", "good", "urgent"})


def offset(local: datetime) -> str:
    """`UTC`, or `UTC+02:00`: an instant without its offset cannot be compared with a log line."""
    shift = local.utcoffset() or timedelta(0)
    if not shift:
        return "UTC"
    minutes = abs(int(shift.total_seconds())) // 60
    return f"UTC{'-' if shift < timedelta(0) else '+'}{minutes // 60:02d}:{minutes % 60:02d}"


@register.simple_tag
def instant(value: datetime | None, zone: str = "UTC", *, seconds: bool = False) -> str | SafeString:
    """An aware instant in words of the reader's language, in `zone`, with the offset valid at that moment.

    `None` gives an empty string. A naive value raises ValueError: a guessed zone would falsify a record."""
    if value is None:
        return ""
    if value.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    local = value.astimezone(ZoneInfo(zone or "UTC"))
    return format_html(
        '<time datetime="{}">{}, {} ({})</time>',
        value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        date_format(local, "j F Y"),
        local.strftime("%H:%M:%S" if seconds else "%H:%M"),
        offset(local),
    )


def second(value: datetime, zone: str = "UTC") -> str:
    """An instant to the second as plain words, for a label that holds no markup; the zone by its name."""
    local = value.astimezone(ZoneInfo(zone))
    return f"{date_format(local, 'j F Y')}, {local:%H:%M:%S} ({zone})"


@register.simple_tag
def status_tag(label: str, tone: str = "plain") -> SafeString:
    """A status in words. Colour is for what needs the reader: attention, problem, info, good, urgent."""
    if tone not in TONES:
        raise ValueError(f"no such tone: {tone}")
    return format_html('<strong class="govuk-tag mla-tag--{}">{}</strong>', tone, label)


@register.simple_tag
def reference(text: str) -> SafeString:
    """A reference, digest or other code that people copy; the button appears only where it can work."""
    return format_html(
        '<span class="mla-copy" data-copy="{}" data-copied="{}">'
        '<code class="mla-copy__code">{}</code></span>',
        gettext("Copy"),
        gettext("Copied"),
        text,
    )


@register.filter
def target_id(field: BoundField) -> str:
    """The id an error summary links to: the control itself, or the first one of a group."""
    return field.id_for_label or f"{field.auto_id}_0"


@register.filter
def errors_id(form: BaseForm) -> str:
    return f"{form.prefix or 'form'}_errors"


@register.filter
def input_type(field: BoundField) -> str:
    """`checkbox`, `password`, `file` …; empty for a select or a text area."""
    return str(getattr(field.field.widget, "input_type", "") or "")


@register.filter
def control(field: BoundField) -> SafeString:
    """The widget, tied to its hint and errors. Django leaves that out for files: it wants a fieldset."""
    described = field.aria_describedby if input_type(field) == "file" else ""
    return field.as_widget(attrs={"aria-describedby": described} if described else {})
