"""A field with suggestions, and the authorities on record that it suggests."""

from collections.abc import Callable, Iterable
from typing import Any

from django import forms

from mla.parties.models import Authority
from mla.web.templatetags.files import party_words


class Listed(forms.TextInput):
    """A text field with suggestions. Works without a script; what is not suggested can be typed."""

    template_name = "forms/listed_input.html"

    def __init__(self, suggestions: Callable[[], Iterable[tuple[str, str]]]) -> None:
        super().__init__()
        self.suggestions = suggestions

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        found = f"{name}_on_record"
        context = super().get_context(name, value, {**(attrs or {}), "list": found})
        context["widget"] |= {"list_id": found, "suggestions": self.suggestions()}
        return context


def senders() -> list[tuple[str, str]]:
    rows = Authority.objects.filter(is_active=True).select_related("party").order_by("party__name_en", "name")
    return [(one.name, party_words(one.party)) for one in rows]
