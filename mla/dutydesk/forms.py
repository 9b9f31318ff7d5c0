"""The base of the desk's forms: a key against the second tap, and refusals shown at the field they concern."""

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from mla.dutydesk.cards import words
from mla.law.codes import RETURN_REASONS, Label
from mla.workflow.refusals import Reason


class KeyedForm(forms.Form):
    key = forms.CharField(widget=forms.HiddenInput, max_length=36, required=False)

    def take(self, reasons: Iterable[Reason]) -> None:
        """Show why the door refused; the rule stands behind the sentence."""
        for reason in reasons:
            told = f"{reason.message} ({reason.rule})" if reason.rule else reason.message
            self.add_error(reason.field if reason.field in self.fields else None, told)

    def values(self) -> Mapping[str, Any]:
        """What the step is called with: the fields have the names of its parameters."""
        return {name: value for name, value in self.cleaned_data.items() if name != "key"}


def labelled(codes: Mapping[str, Label]) -> list[tuple[str, str]]:
    return [(label.code, words(label.text)) for label in codes.values()]


def long_text(rows: int = 4) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


def day_picker() -> forms.DateInput:
    return forms.DateInput(format="%Y-%m-%d", attrs={"type": "date", "class": "govuk-input--width-10"})


class SignatoryForm(KeyedForm):
    """Who signs this request; left empty, the person in charge of the authority."""

    name = forms.CharField(label=_("Name"), max_length=200, required=False)
    function = forms.CharField(label=_("Function"), max_length=200, required=False)
    place = forms.CharField(label=_("Place"), max_length=200, required=False)


class ReturnForm(KeyedForm):
    reasons = forms.MultipleChoiceField(
        label=_("What should be changed?"),
        choices=lambda: labelled(RETURN_REASONS),
        widget=forms.CheckboxSelectMultiple,
    )
    remarks = forms.CharField(
        label=_("Remarks to the author"),
        help_text=_("Say where, and what would make it right. Not needed if the reasons say it all."),
        widget=long_text(),
        max_length=4000,
        required=False,
    )


class RejectForm(ReturnForm):
    remarks = forms.CharField(
        label=_("Why will this not be sent?"),
        help_text=_("The file keeps this. It cannot be undone; the author may start anew."),
        widget=long_text(),
        max_length=4000,
    )
