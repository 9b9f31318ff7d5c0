"""The fields of a draft that the catalogue asks for: one text per content, with its article as the hint."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.functional import lazy
from django.utils.translation import gettext as _

from mla.law.citations import Status
from mla.law.cooperation.answered import NONE_PREFIX, PREFIX, may_be_waived, typed
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.cooperation.records import Content
from mla.requests.contents import LONGEST
from mla.web.edge import words

WHEN = {
    "known": lambda article: _("%(article)s, as far as it is known") % {"article": article},
    "applicable": lambda article: _("%(article)s, if the case has it") % {"article": article},
    "declared": lambda article: (
        _("%(article)s, only where this State has asked for it by declaration") % {"article": article}
    ),
}


def _hint(content: Content) -> str:
    if content.citation.status is Status.PRACTICE:
        return _("Usual; no article asks for it.")
    article = words(content.citation)
    return WHEN[content.when](article) if content.when in WHEN else article


def _mark_words(content: Content) -> str:
    return _("Not known") if content.when == "known" else _("Does not apply")


def content_fields(measure: str) -> dict[str, forms.Field]:
    """By the names of `mla.requests.contents`, in the order of the article."""
    found: dict[str, forms.Field] = {}
    for one in typed(measure):
        found[PREFIX + one.code] = forms.CharField(
            label=lazy(words, str)(one.text),
            help_text=lazy(_hint, str)(one),
            required=False,
            max_length=LONGEST,
            widget=forms.Textarea(attrs={"rows": 3}),
        )
        if may_be_waived(one):
            found[NONE_PREFIX + one.code] = forms.BooleanField(
                label=lazy(_mark_words, str)(one), required=False
            )
    return found


def title_of(measure: str) -> Any:
    """The legend over these fields: what the article of the measure asks for."""
    return lazy(_title, str)(measure)


def _title(measure: str) -> str:
    return _("What %(article)s asks for") % {"article": words(CATALOGUE[measure].citation)}


def texts_and_marks(values: dict[str, Any], names: Iterable[str]) -> tuple[dict[str, str], list[str]]:
    """Two columns from the fields of a form: what was typed, and what does not apply or is not known."""
    texts = {
        name.removeprefix(PREFIX): values[name]
        for name in names
        if name.startswith(PREFIX) and values.get(name)
    }
    marked = [
        name.removeprefix(NONE_PREFIX) for name in names if name.startswith(NONE_PREFIX) and values.get(name)
    ]
    return texts, sorted(marked)
