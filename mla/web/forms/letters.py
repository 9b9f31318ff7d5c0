"""The forms of letters about a request that change no status. Field names are those of the arguments of the verb."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from mla.law.codes import CHANNELS
from mla.law.refusal import GroundAnswer
from mla.web.forms import choices
from mla.web.forms.step import StepForm, area, on, words_line

INTENDED = (("refuse", _("To refuse (Art. 27(4), 25(4))")), ("postpone", _("To postpone (Art. 27(5))")))


class Supplement(StepForm):
    text = area(_("What you add"), help_text=_("The request itself stays as it was approved."))
    annexes = forms.MultipleChoiceField(
        label=_("Files that go with it"), required=False, choices=(), widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        rows = [(one.sha256, f"{one.letter} {one.title}") for one in self.matter.annexes.all()]
        self.fields["annexes"].choices = rows  # type: ignore[attr-defined]
        if not rows:
            del self.fields["annexes"]


class Remind(StepForm):
    asked = area(_("What you ask"))
    by = on(_("Answer by"), required=False)
    consequence = words_line(_("What follows if no answer comes"))


class ConfirmRequest(StepForm):
    channel = forms.ChoiceField(
        label=_("By which channel it was first sent"),
        choices=choices.labels(CHANNELS, empty="–"),
        required=False,
        help_text=_("A dispatch on the file counts for more than this choice."),
    )
    text = area(_("Remark"), required=False)


class SendCopy(ConfirmRequest):
    """The same two questions: how it went, and what there is to add."""


class Consult(StepForm):
    kind = "refuse"
    intended = forms.ChoiceField(label=_("What you intend"), choices=INTENDED, widget=forms.RadioSelect)
    ground = forms.ChoiceField(
        label=_("Ground of the refusal"),
        choices=(),
        required=False,
        help_text=_("A postponement has one ground only (Art. 27(5)): choose none."),
    )
    reasons = area(_("Reasons"))
    proposals = area(_("What could be granted in part, or under which conditions"), required=False)
    by = on(_("Answer by"), required=False)

    def _offer(self, found: tuple[GroundAnswer, ...]) -> None:
        super()._offer(found)
        field = self.fields["ground"]
        field.choices = [("", "–"), *field.choices]  # type: ignore[attr-defined]


class WarnExpiry(StepForm):
    what_to_do = area(
        _("What else they should know"),
        required=False,
        help_text=_("The day, and how to keep the data longer, stand in the letter."),
    )


LETTER_FORMS: dict[str, type[StepForm]] = {
    "supplement": Supplement,
    "remind": Remind,
    "confirm_request": ConfirmRequest,
    "send_copy": SendCopy,
    "consult": Consult,
    "warn_expiry": WarnExpiry,
}
