"""Forms for reference data: a file, or one row. The rules are those of the files, not of these forms."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from django import forms
from django.db import models
from django.forms import ModelForm, modelform_factory
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from mla.dutydesk.forms import day_picker
from mla.parties.choices import Answer
from mla.parties.models import Designation
from mla.parties.reference_cells import cell_of
from mla.parties.reference_rows import Problem
from mla.parties.reference_tables import TABLE_OF, TABLES, Table, attribute, stored_columns

if TYPE_CHECKING:
    AnyModelForm = ModelForm[Any]
    AnyField = models.Field[Any, Any]
else:  # Generic for the type checker only.
    AnyModelForm, AnyField = ModelForm, models.Field

# Rows that come from reading a treaty list, a declaration or a provider's page. States have a list of their own.
ENTERED = (
    "treaty_statuses",
    "declarations",
    "provisions",
    "agreements",
    "authorities",
    "designations",
    "providers",
    "provider_entities",
)
# How an entry of each table is closed: the first day on which it no longer applies, or taken out of use.
ENDS: Mapping[str, str] = {
    "treaty_statuses": "withdrawn_from",
    "declarations": "valid_to",
    "provisions": "valid_to",
    "agreements": "valid_to",
    "designations": "valid_to",
    "authorities": "is_active",
    "providers": "is_active",
    "provider_entities": "is_active",
}
ASKED_ANEW = ("source", "checked_on", "certainty", "note")


class UploadForm(forms.Form):
    table = forms.ChoiceField(
        label=_("What does the file hold?"),
        choices=lambda: [(table.name, table.title) for table in TABLES.values()],
    )
    file = forms.FileField(
        label=_("File, CSV or JSON"),
        help_text=_("It is checked as a whole, and you see what would change before anything does."),
    )
    replace_kept = forms.BooleanField(
        label=_("Replace also rows that were edited here"),
        help_text=_("Otherwise a row that was checked here on the same day or later stays as it is."),
        required=False,
    )

    def take(self, problems: Iterable[Problem]) -> None:
        for problem in problems:
            self.add_error("file", str(problem))


class ListField(forms.CharField):
    """A list of words in one line, as in a file."""

    def prepare_value(self, value: Any) -> Any:
        return "; ".join(value) if isinstance(value, list) else value

    def to_python(self, value: Any) -> Any:
        return [word.strip() for word in (value or "").split(";") if word.strip()]

    def validate(self, value: Any) -> None:
        """Nothing is required, and what is in the list is judged by the model."""

    def run_validators(self, value: Any) -> None:
        """Those of a text do not fit a list."""


class EntryForm(AnyModelForm):
    """One row of a table. Source, day and certainty are required, as everywhere."""

    mark_optional = True

    def clean(self) -> dict[str, Any]:
        # Whether the row is there already is no fault: then it is changed, and the preview shows how. The form must
        # take its row for that one, or the constraint that keeps it once would refuse every correction.
        model: type[models.Model] = type(self.instance)
        key = {column: self.cleaned_data.get(column) for column in TABLE_OF[model].key}
        same = None if None in key.values() else model._default_manager.filter(**key).first()
        if same is not None:
            self.instance.pk, self.instance._state.adding = same.pk, False
        return self.cleaned_data

    def clean_period(self) -> int:
        """Left empty, it is the first: few States ever leave a treaty."""
        return self.cleaned_data["period"] or 1

    def clean_portal(self) -> str:
        return self.cleaned_data["portal"] or Answer.UNKNOWN

    def clean_direct_requests(self) -> str:
        return self.cleaned_data["direct_requests"] or Answer.UNKNOWN

    def take(self, problems: Iterable[Problem]) -> None:
        for problem in problems:
            self.add_error(problem.column if problem.column in self.fields else None, problem.message)

    def row(self, table: Table) -> Mapping[str, str]:
        """The same cells that would stand in a file."""
        found = {column: self.cell(column) for column in stored_columns(table)}
        if table.model is Designation:
            authority = self.cleaned_data["authority"]
            found |= {"party": authority.party_id, "authority": authority.name}
        return found

    def cell(self, column: str) -> str:
        value = self.cleaned_data[column]
        return str(value.pk) if isinstance(value, models.Model) else cell_of(value)


def drawn(field: AnyField, **kwargs: Any) -> forms.Field | None:
    """The admin's own pickers need scripts that the desk does without."""
    if isinstance(field, models.JSONField):
        help_text = field.help_text or _("Separated by semicolons.")
        return ListField(label=capfirst(field.verbose_name), help_text=help_text, required=False)
    if isinstance(field, models.DateField):
        kwargs["widget"] = day_picker()
    if isinstance(field, models.TextField):
        kwargs["widget"] = forms.Textarea(attrs={"rows": 2})
    return field.formfield(**kwargs)


def entry_form(table: Table) -> type[EntryForm]:
    made = modelform_factory(
        table.model, form=EntryForm, fields=stored_columns(table), formfield_callback=drawn
    )
    for name in ("source", "checked_on"):
        made.base_fields[name].required = True
    return cast(type[EntryForm], made)


def closing_form(table: Table) -> type[EntryForm]:
    """Asks for the last day of an entry and where that was read; everything else stays and is not shown."""
    made, end = entry_form(table), ENDS[table.name]
    for name, one in made.base_fields.items():
        if name not in (*ASKED_ANEW, end) or end == name == "is_active":
            one.widget = one.hidden_widget()
    made.base_fields[end].required = end != "is_active"
    return made


def initial_of(table: Table, row: models.Model | None) -> dict[str, Any]:
    """The cells of a stored row, to be corrected."""
    if row is None:
        return {}
    return {column: getattr(row, attribute(column)) for column in stored_columns(table)}
