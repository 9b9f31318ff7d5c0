"""The desk's forms for a notification of an order to a provider in our territory (Art. 7(5) CETS 224)."""

from django import forms
from django.utils.translation import gettext_lazy as _

from mla.dutydesk.cards import words
from mla.dutydesk.step_forms import StepForm, day_field, line_field, text_field
from mla.workflow.notified import grounds


class HearProvider(StepForm):
    provider = line_field(_("Provider"), needed=True)
    heard_on = day_field(_("When"), needed=True)
    text = text_field(_("What was asked and said"), hint=_("Art. 7(5)(b) CETS 224. It stays in this file."))


class TellInstruction(StepForm):
    """Offers only the grounds of the paragraph; `closed` holds the others, each with its reason."""

    ground = forms.ChoiceField(label=_("Ground"), widget=forms.RadioSelect)
    reasons = text_field(_("Reasons"), hint=_("The issuing authority is told; the provider is not."))

    def prepare(self) -> None:
        every = grounds(self.matter, self.on)
        self.closed = [one for one in every if not one.available]
        self.fields["ground"].choices = [  # type: ignore[attr-defined]
            (one.ground.code, f"{words(one.ground.title)} ({one.citation.short})")
            for one in every
            if one.available
        ]


class Instruct(TellInstruction):
    text = text_field(_("Remark to the provider"), needed=False)
    secrecy = forms.BooleanField(label=_("Order secrecy"), required=False)
