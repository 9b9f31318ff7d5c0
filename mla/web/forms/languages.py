"""In which languages a letter is written: asked per letter, whatever language the person uses the pages in."""

from typing import Any

from django import forms
from django.utils.translation import get_language_info, gettext
from django.utils.translation import gettext_lazy as _

from mla.law.tongues import FURTHER, READ_BY_A_JURIST, offered

MOST = 2  # side by side; a third would leave no room for either


def names() -> list[tuple[str, str]]:
    return [(one, name(one)) for one in offered()]


def name(language: str) -> str:
    """With a word of caution where no lawyer has read the fixed sentences yet: they are what a court would read."""
    called = str(get_language_info(language)["name_translated"])
    if language in FURTHER and language not in READ_BY_A_JURIST:
        return gettext("%(language)s – its fixed sentences are not yet checked by a lawyer") % {
            "language": called
        }
    return called


class DocumentLanguages(forms.MultipleChoiceField):
    """None ticked means: leave it as it is."""

    def __init__(self, *, label: Any, required: bool = False) -> None:
        super().__init__(
            label=label,
            required=required,
            choices=names,
            help_text=_(
                "One, or two side by side. The headings and fixed sentences only: what you write is printed as you"
                " wrote it."
            ),
            widget=forms.CheckboxSelectMultiple,
        )

    def validate(self, value: Any) -> None:
        super().validate(value)
        if len(value) > MOST:
            raise forms.ValidationError(gettext("Choose one language, or two."), code="languages")
