from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from mla.requests.identifiers import MAX_CHARACTERS
from mla.web.forms import choices


def zone_choices() -> choices.Choices:
    return [("", gettext("The lines say it themselves")), *choices.zones()]


class PasteForm(forms.Form):
    text = forms.CharField(
        label=_("Paste anything: log lines, tables, e-mail headers"),
        max_length=MAX_CHARACTERS,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 10, "spellcheck": "false", "autocomplete": "off"}),
    )
    zone = forms.ChoiceField(
        label=_("Which zone are these logs in?"),
        required=False,
        choices=zone_choices,
        help_text=_("Used only for times that are written without one."),
    )
