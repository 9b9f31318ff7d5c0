"""Lists of States for forms, in the order of the reader's language."""

from typing import Any

from django import forms
from django.utils.translation import gettext

from mla.parties.models import Party
from mla.web.forms.choices import Choices
from mla.web.names import by_name
from mla.web.templatetags.files import party_words


def all_states() -> Choices:
    return [(one.pk, party_words(one)) for one in by_name(Party.objects.all())]


def states_or_unknown() -> Choices:
    return [("", gettext("Not known")), *all_states()]


def state_if_known(label: Any, help_text: Any = "") -> forms.ChoiceField:
    return forms.ChoiceField(label=label, required=False, choices=states_or_unknown, help_text=help_text)
