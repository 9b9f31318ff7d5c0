"""One form per verb that is taken on the page of a file.

The names of the fields are those of the arguments of the verb in `mla.workflow.actions`.
"""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from mla.law import codes
from mla.web.forms import choices
from mla.web.forms.amend import Amend
from mla.web.forms.letters import LETTER_FORMS
from mla.web.forms.step import StepForm, area, ground, on, words_line
from mla.web.forms.steps_direct import FORMS_OF_DIRECT
from mla.web.forms.steps_information import FORMS_OF_INFORMATION
from mla.web.forms.steps_orders import FORMS_OF_ORDERS
from mla.web.forms.steps_team import FORMS_OF_TEAM
from mla.workflow.outcomes import TOLD_AS_OUTCOME


class Recall(StepForm):
    reason = words_line(_("Reason"))


class Acknowledge(StepForm):
    officer = words_line(_("Who is in charge"))
    next_step = words_line(_("Next step"))
    expected_on = on(_("Expected on"), required=False)


class Ask(StepForm):
    questions = area(_("Questions, one per line"))
    why = area(_("Why you need it"), required=False)
    by = on(_("Answer by"), required=False)
    meanwhile = words_line(_("What happens meanwhile"))

    def clean_questions(self) -> list[str]:
        return list(self.cleaned_data["questions"].splitlines())


class Answer(StepForm):
    answers = area(_("Answers, one per line"), help_text=_("In the order of the questions."))

    def clean_answers(self) -> list[str]:
        return list(self.cleaned_data["answers"].splitlines())


class Warn(StepForm):
    kind = "notify"
    ground = ground()
    text = area(_("What the risk is"))
    by = on(_("Answer by"), required=False)


class Maintain(StepForm):
    text = area(_("What you decide, and why"), required=False)


class Withdraw(StepForm):
    reason = area(_("Reason"))
    material_received = forms.BooleanField(label=_("We already received material"), required=False)


class Refuse(StepForm):
    kind = "refuse"
    ground = ground()
    reasons = area(_("Reasons"), help_text=_("The other State is told (Art. 27(7))."))
    considered = forms.BooleanField(
        label=_("Execution in part or under conditions was considered"),
        required=False,
        help_text=_("Art. 27(6)"),
    )
    consultation = words_line(_("Consultation: when and with whom"))


class ConfirmPreservation(StepForm):
    preserved_from = on(_("Preserved from"))
    preserved_until = on(
        _("Preserved until"), required=False, help_text=_("Empty: at least sixty days count (Art. 29(7)).")
    )
    items = area(_("What is preserved"))
    custodian = words_line(_("Custodian"))
    order_reference = words_line(_("Reference of the order"))
    gaps = area(_("What could not be preserved"), required=False)


class AskExtension(StepForm):
    new_until = on(_("Keep the data until"))
    reason = area(_("Reason"))


class Extend(StepForm):
    until = on(_("Preserved until"))
    reason = area(_("Reason"), required=False)


class WithReason(StepForm):
    reason = area(_("Reason"))


class ReceiveFollowUp(StepForm):
    follow_up_reference = words_line(_("Their reference of the follow-up request"), required=True)


class Release(StepForm):
    reason = area(_("Reason"))
    from_day = on(_("From"))


class DiscloseTraffic(StepForm):
    provider = words_line(_("The other provider"), required=True)
    party = words_line(_("In which State"), help_text=_("Two letters, as in DE."))
    path = area(_("The path of the communication"))
    note = words_line(_("Note"))
    use = area(_("Conditions of use"), required=False)


class OptionalText(StepForm):
    text = area(_("Text"), required=False)


class AcceptConditions(OptionalText):
    officer = words_line(_("Who answers for keeping them"))


class RequiredText(StepForm):
    text = area(_("Reasons"))


class ProposeConditions(StepForm):
    kind = "condition"
    ground = ground()
    conditions = area(_("Conditions"))
    part = area(_("Which part is granted"), required=False)
    accept_by = on(_("Accept by"), required=False)


class Postpone(StepForm):
    kind = "postpone"
    until = on(_("Until"))
    reasons = area(_("How acting now would prejudice your own proceedings (Art. 27(5))"))
    considered = forms.BooleanField(
        label=_("Execution in part or under conditions was considered"),
        required=False,
        help_text=_("Art. 27(6)"),
    )
    consultation = words_line(_("Consultation: when and with whom"))
    meanwhile = words_line(_("What happens meanwhile"))


class Execute(StepForm):
    outcome = forms.ChoiceField(label=_("Outcome"), choices=choices.labels(TOLD_AS_OUTCOME))
    measures_taken = area(_("Measures taken"))
    material = forms.MultipleChoiceField(
        label=_("Material sent"), required=False, choices=(), widget=forms.CheckboxSelectMultiple
    )
    conditions = area(_("Conditions on its use (Art. 28)"), required=False)
    originals = area(_("Originals: enclosed, following, or to be given back"), required=False)
    costs = area(_("Costs: who bears them"), required=False)
    text = area(_("Anything else"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        rows = self.matter.annexes.all()
        self.titles = {one.sha256: f"{one.letter} {one.title}" for one in rows}
        self.fields["material"].choices = list(self.titles.items())  # type: ignore[attr-defined]

    def clean_material(self) -> list[tuple[str, str]]:
        return [(self.titles[digest], digest) for digest in self.cleaned_data["material"]]


class NotifyDelay(StepForm):
    hindrance = forms.ChoiceField(
        label=_("What you tell (Art. 27(7))"),
        choices=choices.labels(codes.HINDRANCES),
        widget=forms.RadioSelect,
    )
    reasons = area(_("Why"))
    new_date = on(_("New date"), required=False)
    meanwhile = words_line(_("What happens meanwhile"))


class Refer(StepForm):
    to = words_line(_("To which authority"), required=True)


class Close(StepForm):
    note = area(_("Note"), required=False)


FORMS: dict[str, type[StepForm]] = {
    "recall": Recall,
    "acknowledge": Acknowledge,
    "ask": Ask,
    "answer": Answer,
    "warn": Warn,
    "maintain": Maintain,
    "withdraw": Withdraw,
    "refuse": Refuse,
    "confirm_preservation": ConfirmPreservation,
    "ask_extension": AskExtension,
    "extend": Extend,
    "decline_extension": WithReason,
    "receive_follow_up": ReceiveFollowUp,
    "release": Release,
    "let_lapse": WithReason,
    "disclose_traffic": DiscloseTraffic,
    "assess": StepForm,
    "accept": OptionalText,
    "propose_conditions": ProposeConditions,
    "accept_conditions": AcceptConditions,
    "decline_conditions": RequiredText,
    "postpone": Postpone,
    "resume": StepForm,
    "begin_execution": StepForm,
    "execute": Execute,
    "notify_delay": NotifyDelay,
    "refer": Refer,
    "close": Close,
    **LETTER_FORMS,
    **FORMS_OF_ORDERS,
    **FORMS_OF_INFORMATION,
    **FORMS_OF_TEAM,
    **FORMS_OF_DIRECT,
    "amend": Amend,
}
