"""The forms of the steps of a joint investigation, made from the one table of what is asked."""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from django import forms

from mla.web.forms.step import StepForm, area, on, words_line
from mla.workflow.team_asked import ASKED, Asked, asked, gathered, taken_down
from mla.workflow.team_view import Team, team_of

FIELDS: Mapping[str, Callable[..., forms.Field]] = {"text": area, "line": words_line, "day": on}


class TeamForm(StepForm):
    """What is asked depends on the texts of the file, so the fields are made with the form."""

    verb: ClassVar[str] = ""
    mark_optional = True

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.on = kwargs["today"]
        for one in asked(self.verb, self.matter, self.on):
            self.fields[one.name] = field_of(one)

    @property
    def team(self) -> Team | None:
        """The texts in full, to be read beside the form."""
        return team_of(self.matter, self.on)

    def arguments(self) -> dict[str, Any]:
        return gathered(super().arguments())

    def recorded(self, apart: tuple[str, ...]) -> dict[str, Any]:
        """The body of an act that came on paper; `apart`: the fields that tell how it came."""
        own = {name: value for name, value in self.cleaned_data.items() if name not in apart}
        return taken_down(self.verb, self.matter, own, self.on)


def field_of(one: Asked) -> forms.Field:
    field: forms.Field
    if one.kind == "choice":
        field = forms.ChoiceField(
            label=one.label, help_text=one.hint, choices=one.choices, widget=forms.RadioSelect
        )
    elif one.kind == "hidden":
        field = forms.CharField(max_length=64, widget=forms.HiddenInput)
    else:
        field = FIELDS[one.kind](one.label, required=one.needed, help_text=one.hint)
    field.initial = one.initial
    return field


FORMS_OF_TEAM: dict[str, type[StepForm]] = {
    verb: type(f"{verb.title().replace('_', '')}Form", (TeamForm,), {"verb": verb}) for verb in ASKED
}
