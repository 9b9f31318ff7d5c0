"""The desk's forms for a joint investigation, made from the one table of what is asked."""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from django import forms

from mla.dutydesk.step_forms import StepForm, day_field, line_field, text_field
from mla.workflow.team_asked import ASKED, Asked, asked, gathered
from mla.workflow.team_view import Team, team_of

FIELDS: Mapping[str, Callable[..., forms.Field]] = {"text": text_field, "line": line_field, "day": day_field}


class TeamForm(StepForm):
    verb: ClassVar[str] = ""

    def prepare(self) -> None:
        for one in asked(self.verb, self.matter, self.on):
            self.fields[one.name] = field_of(one)

    @property
    def team(self) -> Team | None:
        """The texts in full, to be read beside the form."""
        return team_of(self.matter, self.on)

    def values(self) -> Mapping[str, Any]:
        return gathered(super().values())


def field_of(one: Asked) -> forms.Field:
    field: forms.Field
    if one.kind == "choice":
        field = forms.ChoiceField(
            label=one.label, help_text=one.hint, choices=one.choices, widget=forms.RadioSelect
        )
    elif one.kind == "hidden":
        field = forms.CharField(max_length=64, widget=forms.HiddenInput)
    else:
        field = FIELDS[one.kind](one.label, needed=one.needed, hint=one.hint)
    field.initial = one.initial
    return field


FORMS_OF_TEAM: Mapping[str, type[TeamForm]] = {
    verb: type(f"{verb.title().replace('_', '')}Form", (TeamForm,), {"verb": verb}) for verb in ASKED
}
