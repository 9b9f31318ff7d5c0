"""The forms of the steps of an order or request to a private entity (Arts 6, 7 CETS 224)."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from mla.law import codes
from mla.web.forms import choices
from mla.web.forms.calls import in_zone
from mla.web.forms.draft import Local, moment
from mla.web.forms.step import StepForm, area, on, words_line
from mla.web.forms.steps_information import Enclosing
from mla.workflow.notified import grounds


def _moment(label: Any) -> Local:
    field = moment(label)
    field.required = True
    return field


class HandOver(StepForm):
    channel = forms.ChoiceField(label=_("Channel"), choices=choices.labels(codes.CHANNELS, empty="–"))
    handed_over_at = _moment(_("Handed over, in the time of your authority"))
    recipient = words_line(_("To whom, or by which portal"), required=True)
    accepted_form = words_line(
        _("The form that it accepts"),
        help_text=_("Electronic form and security, as it asks (Arts 6(4), 7(6) CETS 224)."),
    )

    def clean_handed_over_at(self) -> datetime:
        return in_zone(self.cleaned_data["handed_over_at"], self.matter.authority.time_zone)


class EntityReceived(StepForm):
    received_at = _moment(_("Received there, in the time of your authority"))
    proof = words_line(
        _("What shows it"), required=True, help_text=_("The receipt starts the period (Art. 7(7)).")
    )

    def clean_received_at(self) -> datetime:
        return in_zone(self.cleaned_data["received_at"], self.matter.authority.time_zone)


class EntityDisclosed(Enclosing):
    text = area(_("Remark"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "material" in self.fields:
            self.fields["material"].label = _("What was disclosed")

    @property
    def first(self) -> str:
        """What has to be done before this form can be sent."""
        return "" if self.titles else gettext("First add what was disclosed to the annexes of this file.")


class EntityDisclosedPart(EntityDisclosed):
    missing = area(_("What is still missing"))


class EntityDeclined(StepForm):
    answered_on = on(_("Day of its answer"))
    reasons = area(_("Its reasons"), required=False, help_text=_("It owes none; you may ask for them."))


class OptionalRemark(StepForm):
    text = area(_("Remark"), required=False)


class Reminder(OptionalRemark):
    by = on(_("Answer by"), required=False)


class DropOrder(StepForm):
    reason = area(_("Reason"), help_text=_("It stays in this file."))


class HearProvider(StepForm):
    provider = words_line(_("Provider"), required=True)
    heard_on = on(_("When"))
    text = area(_("What was asked and said"), help_text=_("Art. 7(5)(b) CETS 224. It stays in this file."))


class TellInstruction(StepForm):
    ground = forms.ChoiceField(label=_("Ground"), choices=(), widget=forms.RadioSelect)
    reasons = area(_("Reasons"), help_text=_("The issuing authority is told; the provider is not."))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._offer(grounds(self.matter, kwargs["today"]))


class Instruct(TellInstruction):
    text = area(_("Remark to the provider"), required=False)
    secrecy = forms.BooleanField(label=_("Order secrecy"), required=False)


FORMS_OF_DIRECT: dict[str, type[StepForm]] = {
    "hand_over": HandOver,
    "entity_received": EntityReceived,
    "entity_disclosed_part": EntityDisclosedPart,
    "entity_disclosed": EntityDisclosed,
    "entity_declined": EntityDeclined,
    "entity_silent": OptionalRemark,
    "remind_entity": Reminder,
    "ask_reasons": Reminder,
    "drop_order": DropOrder,
    "withdraw_order": OptionalRemark,
    "tell_withdrawal": OptionalRemark,
    "hear_provider": HearProvider,
    "instruct": Instruct,
    "tell_instruction": TellInstruction,
}
