"""The desk's forms of letters that decide nothing. Field names are those of the arguments of the step."""

from django import forms
from django.utils.translation import gettext_lazy as _

from mla.dutydesk.cards import words
from mla.dutydesk.step_forms import StepForm, day_field, text_field
from mla.law.refusal import answers
from mla.workflow.judgement import question

INTENDED = (("refuse", _("To refuse (27(4), 25(4))")), ("postpone", _("To postpone (27(5))")))


class Consult(StepForm):
    intended = forms.ChoiceField(label=_("What you intend"), choices=INTENDED, widget=forms.RadioSelect)
    ground = forms.ChoiceField(
        label=_("Ground of the refusal"),
        required=False,
        help_text=_("A postponement has one ground only (27(5)): choose none."),
    )
    reasons = text_field(_("Reasons"))
    proposals = text_field(_("What could be granted in part, or under which conditions"), needed=False)
    by = day_field(_("Answer wanted by"))

    def prepare(self) -> None:
        asked = answers(question(self.matter, "refuse", self.on))
        self.closed = [one for one in asked if not one.available]
        offered = [
            (one.ground.code, f"{words(one.ground.title)} ({one.citation.short})")
            for one in asked
            if one.available
        ]
        self.fields["ground"].choices = [("", "–"), *offered]  # type: ignore[attr-defined]


class WarnExpiry(StepForm):
    what_to_do = text_field(
        _("What else they should know"),
        needed=False,
        hint=_("The day, and how to keep the data longer, stand in the letter."),
    )
