"""The form of the conduct test: the elements of each offence to tick, with the sentence of the facts beside each."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mla.dutydesk.cards import words
from mla.dutydesk.step_forms import StepForm, line_field, text_field
from mla.law.conduct import Element, elements_of
from mla.law.dual_criminality import ANY, article_of, own
from mla.parties.provisions import Offence
from mla.workflow.conduct import (
    STATES,
    Yardstick,
    says_field,
    stored_declaration,
    stored_provision,
    yardstick,
)
from mla.workflow.conduct_tested import conduct_test, ground_of
from mla.workflow.conduct_view import (
    View,
    declared_words,
    offence_words,
    provision_words,
    same_words,
    state_words,
    view_of,
)

# Not between "Art." and its number.
SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^\s\d])|(?<=\w{4}[.!?])\s+|\n+")


@dataclass(frozen=True, slots=True)
class Group:
    """One offence on the page."""

    title: str
    has_elements: bool
    provisions: list[str]
    same: list[str]
    rows: list[tuple[forms.BoundField, forms.BoundField]]


class WeighConduct(StepForm):
    mark_optional = False
    shown = forms.CharField(widget=forms.HiddenInput, max_length=64)
    provision = line_field(gettext_lazy("That other provision of your law"), limit=500)
    note = text_field(gettext_lazy("Remark for the file (optional)"), needed=False)
    yardstick: Yardstick

    def prepare(self) -> None:
        self.yardstick = yardstick(self.matter, self.on)
        self.fields["shown"].initial = self.yardstick.digest
        before = _before(self.matter, self.yardstick)
        for element in self.yardstick.elements:
            state, says = before.get(element.code, ("unknown", ""))
            self.fields[_state(element)] = forms.ChoiceField(
                label=capfirst(words(element.text)),
                help_text=self.hint(element),
                choices=[(one, state_words(one)) for one in STATES],
                widget=forms.RadioSelect(attrs={"class": "govuk-radios--inline"}),
                initial=state,
            )
            self.fields[says_field(element.code)] = forms.CharField(
                label=_("%(element)s: the sentence of the facts, or what they lack")
                % {"element": capfirst(words(element.text))},
                widget=forms.TextInput(attrs={"list": "sentences"}),
                max_length=1000,
                required=False,
                initial=says,
            )
        self.order_fields(
            [*(name for name in self.fields if name not in {"provision", "note"}), "provision", "note"]
        )

    def hint(self, element: Element) -> str:
        """The article, and why an element that is not everybody's is asked."""
        article = words(element.citation)
        if element.kind == "required":
            return article
        code = element.code
        if code in self.yardstick.law.added.unsure:
            return _(
                "%(article)s. Your State declared something to this paragraph; the record does not say whether this."
            ) % {"article": article}
        if code in self.yardstick.law.added.sure:
            return _("%(article)s. Added by a declaration or reservation of your State.") % {
                "article": article
            }
        return _("%(article)s. Your provision asks for it.") % {"article": article}

    @property
    def groups(self) -> list[Group]:
        return [self._group(one) for one in self.yardstick.law.offences]

    def _group(self, offence: Offence) -> Group:
        return Group(
            title=offence_words(offence.code),
            has_elements=bool(elements_of(offence.code)),
            provisions=[provision_words(stored_provision(row)) for row in offence.provisions],
            same=same_words(offence.same),
            rows=[self._row(element) for element in offence.elements],
        )

    def _row(self, element: Element) -> tuple[forms.BoundField, forms.BoundField]:
        return self[_state(element)], self[says_field(element.code)]

    @property
    def other(self) -> tuple[forms.BoundField, forms.BoundField]:
        return self._row(own(ANY))

    @property
    def facts(self) -> list[str]:
        """Sentence by sentence, numbered on the page: each can be picked beside an element."""
        return [one.strip() for one in SENTENCE.split(self.yardstick.facts) if one and one.strip()]

    @property
    def declared(self) -> list[str]:
        found = self.yardstick
        return [declared_words(stored_declaration(row)) for row in (*found.law.declared, *found.theirs)]

    @property
    def opened(self) -> str:
        """What the law says here of refusing for want of dual criminality."""
        found = ground_of(self.matter, self.on)
        return words(found.why) if found else ""

    @property
    def article(self) -> str:
        return words(article_of(self.yardstick.instrument))

    @property
    def last(self) -> View | None:
        return view_of(self.matter)

    def values(self) -> Mapping[str, Any]:
        given, codes = self.cleaned_data, [one.code for one in self.yardstick.elements]
        return {
            "shown": given["shown"],
            "states": {code: given[f"state_{code}"] for code in codes},
            "says": {code: given[says_field(code)] for code in codes},
            "provision": given["provision"],
            "note": given["note"],
        }


def _state(element: Element) -> str:
    return f"state_{element.code}"


def _before(matter: Any, found: Yardstick) -> Mapping[str, tuple[str, str]]:
    """The newest test is where the next one begins; on a changed text nothing is taken over."""
    last = conduct_test(matter)
    if last is None or not last.current:
        return {}
    body = last.body
    rows = {row["code"]: (row["state"], row["says"]) for one in body["offences"] for row in one["elements"]}
    return rows | {own(ANY).code: (body["other"]["state"], body["other"]["says"])}
