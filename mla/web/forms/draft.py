"""One form for all particulars of a request, in the treaty's order. A draft may be incomplete: nothing is required."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from mla.law import codes
from mla.law.tongues import reader_first
from mla.parties.days import counted_day
from mla.requests import contents
from mla.requests.models import CooperationRequest, LegalBasis
from mla.web.forms import choices
from mla.web.forms.languages import DocumentLanguages
from mla.web.forms.states import state_if_known
from mla.workflow.merging import IDENTIFIERS, marks

LOCAL = ("period_from", "period_to")


class Local(forms.DateTimeField):
    """A wall-clock time without zone; `clean` of the form ties it to the zone the person chose beside it."""

    def to_python(self, value: Any) -> datetime | None:
        if not value:
            return None
        try:
            found = datetime.fromisoformat(str(value)).replace(tzinfo=None)
        except ValueError:
            raise forms.ValidationError(
                gettext("Write the date and the time, as in 2026-11-21 03:12.")
            ) from None
        counted_day(found.date())
        return found


def text(label: Any, rows: int, longest: int, help_text: Any = "") -> forms.CharField:
    widget = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(
        label=label, required=False, max_length=longest, help_text=help_text, widget=widget
    )


def line(label: Any, help_text: Any = "", longest: int = 200) -> forms.CharField:
    return forms.CharField(label=label, required=False, max_length=longest, help_text=help_text)


def tick(label: Any, help_text: Any = "") -> forms.BooleanField:
    return forms.BooleanField(label=label, required=False, help_text=help_text)


def boxes(label: Any, options: Any, help_text: Any = "") -> forms.MultipleChoiceField:
    widget = forms.CheckboxSelectMultiple
    return forms.MultipleChoiceField(
        label=label, required=False, choices=options, help_text=help_text, widget=widget
    )


def moment(label: Any) -> Local:
    widget = forms.DateTimeInput(
        attrs={"type": "datetime-local", "class": "govuk-input--width-20"}, format="%Y-%m-%dT%H:%M"
    )
    return Local(label=label, required=False, widget=widget)


def day(label: Any) -> forms.DateField:
    widget = forms.DateInput(attrs={"type": "date", "class": "govuk-input--width-10"}, format="%Y-%m-%d")
    return forms.DateField(label=label, required=False, widget=widget, validators=[counted_day])


class DraftForm(forms.Form):
    """What both families share. `instance` gives the starting values; `values()` what may be saved."""

    legal_basis = forms.ChoiceField(
        label=_("Legal basis"), required=False, choices=LegalBasis.choices, widget=forms.RadioSelect
    )
    treaty_name = line(_("Treaty"))
    facts = text(_("Facts"), 8, 20_000, _("Borrowed from the case; change them for this request."))
    identifiers = boxes(_("What identifies the data"), ())
    categories = boxes(_("Kinds of data"), ())
    items = boxes(_("Data sought"), ())
    data_description = text(_("Description of the data"), 3, 4_000)
    period_from = moment(_("From"))
    period_to = moment(_("To"))
    period_zone = forms.ChoiceField(label=_("Zone of these times"), required=False, choices=choices.zones)
    period_reason = text(_("Why this period"), 2, 2_000)
    link = text(_("How the data is linked to the offence"), 3, 4_000)
    custodian_name = line(_("Who holds the data"))
    custodian_location = line(_("Where the system is"))
    data_location = state_if_known(
        _("State where the data lies"), _("It is compared with the State you ask. The text above is sent.")
    )
    custodian_unknown = tick(_("We do not know who holds it or where"))
    data_outside_requested_state = tick(_("We know that the data is outside the requested State"))
    urgency = forms.ChoiceField(
        label=_("Urgency"), required=False, choices=choices.labels(codes.URGENCY), widget=forms.RadioSelect
    )
    urgency_reasons = boxes(_("Why it is urgent"), choices.labels(codes.URGENCY_REASONS))
    urgency_text = text(_("In your words"), 2, 2_000)
    confidential = tick(_("Keep the request confidential"), _("Arts 25(3) and 27(8)"))
    no_user_notice = tick(_("Do not notify the user"))
    tell_before_notice = tick(_("Tell us before any notice"))
    tlp = forms.ChoiceField(label=_("May be shared with"), required=False, choices=choices.labels(codes.TLP))
    pap = forms.ChoiceField(label=_("May be used for"), required=False, choices=choices.labels(codes.PAP))
    languages = DocumentLanguages(label=_("Languages of the letter"))
    translation_language = line(_("Language of the translation"), _("A code such as de or fr."), 16)
    reply_means = line(
        _("Answer preferred by means of"), _("Left empty: by e-mail or another fast and secure means.")
    )
    channel = forms.ChoiceField(
        label=_("Channel"), required=False, choices=choices.labels(codes.CHANNELS, empty="–")
    )

    GROUPS: tuple[tuple[Any, tuple[str, ...]], ...] = ()

    def __init__(self, *args: Any, instance: CooperationRequest, **kwargs: Any) -> None:
        self.instance = instance
        super().__init__(*args, **({"initial": starting(instance, tuple(self.base_fields))} | kwargs))
        rows = instance.case.identifiers.all() if instance.case else ()
        found = [(str(one.pk), choices.named(one)) for one in rows]
        options = {
            "identifiers": found,
            "categories": choices.categories(instance.measure),
            "items": choices.items(instance.measure),
        }
        for name in options.keys() & self.fields.keys():
            self.fields[name].choices = options[name]  # type: ignore[attr-defined]

    def groups(self) -> list[tuple[Any, list[forms.BoundField]]]:
        """The fieldsets in the order of the treaty: legend and fields."""
        return [(legend, [self[name] for name in names]) for legend, names in self.GROUPS]

    def clean(self) -> None:
        zone = self.cleaned_data.get("period_zone") or "UTC"
        for name in LOCAL:
            value = self.cleaned_data.get(name)
            if value is not None:
                self._place(name, value, zone)
        start, end = (self.cleaned_data.get(name) for name in LOCAL)
        if start and end and end < start:
            self.add_error("period_to", gettext("The end lies before the start."))

    def _place(self, name: str, value: datetime, zone: str) -> None:
        """A clock that was set back shows some times twice, one set forward never shows some: those are asked."""
        first, second = (value.replace(tzinfo=ZoneInfo(zone), fold=fold) for fold in (0, 1))
        if first.utcoffset() != second.utcoffset():
            self.add_error(name, gettext("On that night the clocks changed: choose another time, or UTC."))
        else:
            self.cleaned_data[name] = first.astimezone(UTC)

    def values(self) -> dict[str, Any]:
        """The values without fault: what is wrong is shown again, the rest is never lost because of it."""
        found = dict(self.cleaned_data)
        for name in ("urgency", "tlp", "pap", "period_zone", "languages"):
            if not found.get(name):
                found.pop(name, None)
        if "languages" in found:
            found["languages"] = reader_first(
                found["languages"], self.instance.counterpart.accepted_languages
            )
        if IDENTIFIERS in found:
            found[IDENTIFIERS] = sorted(int(pk) for pk in found[IDENTIFIERS])
        return found

    def marks(self) -> dict[str, str]:
        """What the page shows, by field: sent back with the form, so that nothing is written over unseen."""
        return marks(self.instance, tuple(self.base_fields))


def starting(matter: CooperationRequest, names: tuple[str, ...]) -> dict[str, Any]:
    found = {name: contents.value_of(matter, name) for name in names if name != "identifiers"}
    zone = ZoneInfo(matter.period_zone or "UTC")
    for name in LOCAL:
        if found.get(name) is not None:
            found[name] = found[name].astimezone(zone).replace(tzinfo=None)
    found["identifiers"] = [str(pk) for pk in matter.identifiers.values_list("pk", flat=True)]
    return found


DATA = (
    "identifiers",
    "categories",
    "items",
    "data_description",
    "period_from",
    "period_to",
    "period_zone",
    "period_reason",
    "link",
)
PLACE = ("data_location", "data_outside_requested_state")
CUSTODIAN = ("custodian_name", "custodian_location", "custodian_unknown", *PLACE)
URGENCY = ("urgency", "urgency_reasons", "urgency_text")
SECRECY = ("confidential", "no_user_notice", "tell_before_notice", "tlp", "pap")
