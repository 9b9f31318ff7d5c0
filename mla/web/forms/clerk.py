from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from mla.law import codes
from mla.parties.models import Party
from mla.requests.statuses import Seat
from mla.web.forms import choices
from mla.web.forms.draft import day, moment
from mla.web.register import GROUPS
from mla.web.templatetags.files import party_words


class AnnexForm(forms.Form):
    file = forms.FileField(label=_("File"), help_text=_("Checked before it is stored."))
    title = forms.CharField(label=_("Title"), max_length=200, required=False)
    language = forms.CharField(label=_("Language"), max_length=16, required=False)


class DispatchForm(forms.Form):
    channel = forms.ChoiceField(label=_("Channel"), choices=choices.labels(codes.CHANNELS, empty="–"))
    dispatched_at = moment(_("Sent, in the time of your authority"))
    recipient = forms.CharField(label=_("Recipient"), max_length=200)
    tracking = forms.CharField(label=_("Tracking number or receipt"), max_length=200, required=False)


def all_or(options: list[tuple[str, Any]]) -> list[tuple[str, Any]]:
    return [("", gettext("All")), *options]


class RegisterFilter(forms.Form):
    """Every field narrows the list; none is required. What is not understood narrows nothing and says so."""

    reference = forms.CharField(label=_("Reference contains"), max_length=64, required=False)
    seat = forms.ChoiceField(label=_("Direction"), required=False, choices=lambda: all_or(directions()))
    state = forms.ChoiceField(label=_("State"), required=False, choices=lambda: all_or(states()))
    measure = forms.ChoiceField(
        label=_("Measure"), required=False, choices=lambda: all_or(choices.plain_measures())
    )
    group = forms.ChoiceField(
        label=_("Status"),
        required=False,
        choices=lambda: all_or([(code, words) for code, (words, _states) in GROUPS.items()]),
    )
    opened_from = day(_("Opened from"))
    opened_to = day(_("Opened until"))

    def clean(self) -> None:
        start, end = (self.cleaned_data.get(name) for name in ("opened_from", "opened_to"))
        if start and end and end < start:
            self.add_error("opened_to", gettext("The end lies before the start."))

    def chosen(self) -> dict[str, Any]:
        """The filled fields; of a filter with a fault the fields without one."""
        self.is_valid()
        return {name: value for name, value in self.cleaned_data.items() if value}


def directions() -> list[tuple[str, Any]]:
    return [(Seat.REQUESTING.value, gettext("We ask")), (Seat.REQUESTED.value, gettext("We are asked"))]


def states() -> list[tuple[str, Any]]:
    return [(party.pk, party_words(party)) for party in Party.objects.all()]


class SearchForm(forms.Form):
    term = forms.CharField(
        label=_("Search"),
        min_length=3,
        max_length=200,
        help_text=_("A reference of yours or theirs, a case number, or an identifier."),
    )
