"""The form of a correction: the texts of the request as they stand now, to be replaced where they are wrong."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from mla.requests.amended import ADDRESS, PLACES, at
from mla.requests.models import Case, CooperationRequest
from mla.web.forms.step import StepForm, area, words_line
from mla.workflow.judgement import request_payload

LONG = frozenset({"facts", "link", "necessity", "data_description", "special_procedures"})


class Amend(StepForm):
    shown_version = forms.IntegerField(widget=forms.HiddenInput)
    effect = area(
        _("What the correction means for them"),
        help_text=_("Correct the case as well: later requests are drafted from it."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.content: Mapping[str, Any] = request_payload(self.matter)
        self.fields["shown_version"].initial = self.content["version"]
        self.places = {name: (name, 0) for name in PLACES}
        count = len(self.content["data"]["identifiers"])
        self.places |= {f"{ADDRESS}_{number}": (ADDRESS, number) for number in range(1, count + 1)}
        for name, (field, number) in self.places.items():
            self.fields[name] = made(name_of(field, number), long=field in LONG)
            self.fields[name].initial = at(self.content, field, number)
        self.order_fields([*self.places, "effect"])

    def texts(self) -> dict[tuple[str, int], str]:
        return {place: self.cleaned_data[name] for name, place in self.places.items()}

    def arguments(self) -> dict[str, Any]:
        found = self.cleaned_data
        return {
            "texts": self.texts(),
            "effect": found["effect"],
            "shown_version": found["shown_version"],
        }


def made(label: str, *, long: bool) -> forms.CharField:
    return area(label, required=False) if long else words_line(label)


def name_of(field: str, number: int) -> str:
    if field == ADDRESS:
        return gettext("Identifier %(number)s") % {"number": number}
    model = CooperationRequest if hasattr(CooperationRequest, field) else Case
    return str(model._meta.get_field(field).verbose_name).capitalize()  # type: ignore[union-attr]
