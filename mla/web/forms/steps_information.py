"""The forms of the steps of information given unasked and of a question to a contact point."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from mla.requests.statuses import Seat
from mla.web.forms.step import StepForm, area, words_line
from mla.workflow.judgement import request_act

INSTEAD = (
    ("", _("None")),
    ("preservation", _("A request for preservation (Art. 29)")),
    ("assistance", _("A request for mutual assistance (Art. 31)")),
)


class AcceptOffer(StepForm):
    """Bound to the very offer that the page shows. An acceptance that came on paper names none."""

    shown_digest = forms.CharField(max_length=64, widget=forms.HiddenInput)
    text = area(
        _("Remark"), required=False, help_text=_("The conditions are accepted as they stand, and bind.")
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer = request_act(self.matter) if self.matter.seat == Seat.REQUESTED else None
        if offer is None:
            del self.fields["shown_digest"]
        else:
            self.fields["shown_digest"].initial = offer.digest


class DeclineOffer(StepForm):
    reason = area(
        _("Why the conditions cannot be met"),
        help_text=_("Whoever offered then decides (Art. 26(2); Art. 40(5) UNCC)."),
    )
    acceptable = area(_("What could be accepted instead"), required=False)


class AskUse(StepForm):
    text = area(_("What you want to know"))


class ReportUse(StepForm):
    use = area(_("What use was made of it"), help_text=_("Within the conditions that bind."))
    result = area(_("What came of it"), required=False)


class TakeBack(StepForm):
    reason = area(_("Reason"), help_text=_("The other State is told."))


class Enclosing(StepForm):
    """Chooses among the annexes of the file; without any there is nothing to choose."""

    material = forms.MultipleChoiceField(
        label=_("Enclosures"), required=False, choices=(), widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.titles = {one.sha256: f"{one.letter} {one.title}" for one in self.matter.annexes.all()}
        self.fields["material"].choices = list(self.titles.items())  # type: ignore[attr-defined]
        if not self.titles:
            del self.fields["material"]

    def clean_material(self) -> list[tuple[str, str]]:
        return [(self.titles[digest], digest) for digest in self.cleaned_data["material"]]


class AnswerQuestion(Enclosing):
    answer = area(_("Answer"))
    field_order = ("answer", "material")


class CannotAnswer(StepForm):
    reason = area(_("Why not"))
    who = words_line(_("Who can answer"))
    instead = forms.ChoiceField(label=_("Request that is needed instead"), required=False, choices=INSTEAD)


FORMS_OF_INFORMATION: dict[str, type[StepForm]] = {
    "accept_offer": AcceptOffer,
    "decline_offer": DeclineOffer,
    "disclose": StepForm,
    "ask_use": AskUse,
    "report_use": ReportUse,
    "take_back": TakeBack,
    "answer_question": AnswerQuestion,
    "cannot_answer": CannotAnswer,
}
