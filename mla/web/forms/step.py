"""What the form of every verb has: the key, and the grounds that the law offers here."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from mla.law.refusal import GroundAnswer, Kind, answers
from mla.parties.days import counted_day
from mla.requests.models import CooperationRequest
from mla.web.edge import words
from mla.workflow.judgement import question


def area(label: Any, *, required: bool = True, help_text: Any = "") -> forms.CharField:
    widget = forms.Textarea(attrs={"rows": 5})
    return forms.CharField(
        label=label, required=required, max_length=10_000, help_text=help_text, widget=widget
    )


def words_line(label: Any, *, required: bool = False, help_text: Any = "") -> forms.CharField:
    return forms.CharField(label=label, required=required, max_length=300, help_text=help_text)


def on(label: Any, *, required: bool = True, help_text: Any = "") -> forms.DateField:
    widget = forms.DateInput(attrs={"type": "date", "class": "govuk-input--width-10"}, format="%Y-%m-%d")
    return forms.DateField(
        label=label, required=required, help_text=help_text, widget=widget, validators=[counted_day]
    )


class StepForm(forms.Form):
    """A verb without words of its own. `key` is made once per page shown, so that a second click is the same step."""

    key = forms.CharField(max_length=80, widget=forms.HiddenInput)
    kind: Kind | None = None

    def __init__(self, *args: Any, matter: CooperationRequest, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.matter = matter
        self.closed: list[GroundAnswer] = []
        if self.kind is not None:
            self._offer(answers(question(matter, self.kind, today)))

    def _offer(self, found: tuple[GroundAnswer, ...]) -> None:
        """Only grounds that the law offers here can be chosen; the others are listed with the reason."""
        self.closed = [one for one in found if not one.available]
        open_ones = [one for one in found if one.available]
        if "ground" in self.fields:
            offered = [
                (one.ground.code, f"{words(one.ground.title)} – {words(one.why)}") for one in open_ones
            ]
            self.fields["ground"].choices = offered  # type: ignore[attr-defined]

    def arguments(self) -> dict[str, Any]:
        return {name: value for name, value in self.cleaned_data.items() if name != "key"}


class SubmitForm(forms.Form):
    """Sending for approval is bound to the text that the page showed. Nothing is typed here."""

    key = forms.CharField(max_length=80, widget=forms.HiddenInput)
    shown_digest = forms.CharField(max_length=64, widget=forms.HiddenInput)


def ground() -> forms.ChoiceField:
    return forms.ChoiceField(label=_("Ground"), choices=(), widget=forms.RadioSelect)
