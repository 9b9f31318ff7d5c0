"""The desk's forms for offers of information and for questions of other contact points."""

from django import forms
from django.utils.translation import gettext_lazy as _

from mla.dutydesk.step_forms import StepForm, line_field, text_field
from mla.workflow.judgement import request_act


class AcceptOffer(StepForm):
    """Bound to the very offer that the page shows."""

    shown_digest = forms.CharField(max_length=64, widget=forms.HiddenInput)
    text = text_field(
        _("Remark"),
        needed=False,
        hint=_("You accept the conditions as they stand. They bind your State (26(2); 40(5) UNCC)."),
    )

    def prepare(self) -> None:
        offer = request_act(self.matter)
        self.fields["shown_digest"].initial = offer.digest if offer else ""


class DeclineOffer(StepForm):
    reason = text_field(
        _("Why you cannot comply"), hint=_("The other State then decides (26(2); 40(5) UNCC).")
    )
    acceptable = text_field(_("What you could accept instead"), needed=False)


class ReportUse(StepForm):
    use = text_field(_("What use you made of it"), hint=_("Within the conditions that bind you."))
    result = text_field(_("What came of it"), needed=False)


class AnswerQuestion(StepForm):
    answer = text_field(_("Your answer"), limit=10_000)
    material = forms.MultipleChoiceField(
        label=_("Enclosures"), widget=forms.CheckboxSelectMultiple, required=False
    )

    def prepare(self) -> None:
        self.stored = {one.letter: (one.title, one.sha256) for one in self.matter.annexes.all()}
        self.fields["material"].choices = [  # type: ignore[attr-defined]
            (letter, f"{letter} {title}") for letter, (title, _digest) in self.stored.items()
        ]
        if not self.stored:
            del self.fields["material"]

    def clean_material(self) -> list[tuple[str, str]]:
        return [self.stored[letter] for letter in self.cleaned_data["material"]]


class CannotAnswer(StepForm):
    reason = text_field(_("Why not"))
    who = line_field(_("Who can answer"))
    instead = forms.ChoiceField(
        label=_("Request that you need instead"),
        required=False,
        choices=(
            ("", _("None")),
            ("preservation", _("A request for preservation (Art. 29)")),
            ("assistance", _("A request for mutual assistance (Art. 31)")),
        ),
    )
