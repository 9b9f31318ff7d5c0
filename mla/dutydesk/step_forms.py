"""One form for each step of the requested side. The fields have the names of the parameters of the step."""

from datetime import date
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from mla.dutydesk.cards import party_words, words
from mla.dutydesk.forms import KeyedForm, day_picker, labelled, long_text
from mla.law.codes import HINDRANCES
from mla.law.refusal import GroundAnswer, Kind, answers
from mla.parties.days import counted_day
from mla.parties.models import Party
from mla.requests.models import CooperationRequest
from mla.workflow.judgement import question
from mla.workflow.outcomes import TOLD_AS_OUTCOME


def text_field(label: Any, *, needed: bool = True, hint: Any = "", limit: int = 4000) -> forms.CharField:
    return forms.CharField(label=label, help_text=hint, widget=long_text(), max_length=limit, required=needed)


def line_field(label: Any, *, needed: bool = False, hint: Any = "", limit: int = 200) -> forms.CharField:
    return forms.CharField(label=label, help_text=hint, max_length=limit, required=needed)


def day_field(label: Any, *, needed: bool = False, hint: Any = "") -> forms.DateField:
    return forms.DateField(
        label=label, help_text=hint, widget=day_picker(), required=needed, validators=[counted_day]
    )


class StepForm(KeyedForm):
    """`matter` decides what may be chosen; `on` is the day on which reservations and treaties are asked."""

    mark_optional = True

    def __init__(self, *args: Any, matter: CooperationRequest, on: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.matter, self.on = matter, on
        self.closed: list[GroundAnswer] = []
        self.prepare()

    def prepare(self) -> None:
        """Fill in what depends on the file."""


class GroundForm(StepForm):
    """Offers only the grounds that are lawful here; `closed` holds the others, each with its reason."""

    kind: ClassVar[Kind]
    only: ClassVar[frozenset[str]] = frozenset()
    ground = forms.ChoiceField(label=_("Ground"), widget=forms.RadioSelect)

    def prepare(self) -> None:
        asked = answers(question(self.matter, self.kind, self.on))
        every = [one for one in asked if not self.only or one.ground.code in self.only]
        self.closed = [one for one in every if not one.available]
        self.fields["ground"].choices = [  # type: ignore[attr-defined]
            (one.ground.code, f"{words(one.ground.title)} ({one.citation.short})")
            for one in every
            if one.available
        ]


class Acknowledge(StepForm):
    officer = line_field(_("Officer in charge"))
    next_step = line_field(_("Next step"))
    expected_on = day_field(_("Expected on"))


class Ask(StepForm):
    questions = text_field(_("Questions"), hint=_("One question on each line."))
    why = text_field(_("Why you need to know"), needed=False)
    by = day_field(_("Answer wanted by"))
    meanwhile = line_field(_("What goes on meanwhile"))

    def clean_questions(self) -> list[str]:
        return [line.strip() for line in self.cleaned_data["questions"].splitlines() if line.strip()]


class Warn(GroundForm):
    kind = "notify"
    only = frozenset({"RISK", "CONFNO"})
    text = text_field(
        _("What the other side should know"),
        hint=_("They decide whether the request is executed (29(6), 27(8))."),
    )
    by = day_field(_("Answer wanted by"))


class Refuse(GroundForm):
    kind = "refuse"
    reasons = text_field(_("Reasons"), hint=_("They are sent to the other side (27(7))."))
    considered = forms.BooleanField(
        label=_("Partial or conditional execution was considered first"),
        help_text=_("Art. 27(6) asks for this where Article 27 governs; elsewhere it is good practice."),
        required=False,
    )
    consultation = text_field(
        _("Consultation"), needed=False, hint=_("With whom, when, and with what result.")
    )


class Order(StepForm):
    custodian = line_field(_("Custodian"), needed=True, hint=_("Who is ordered to keep the data."))
    address = text_field(_("Address of the custodian"), needed=False, limit=500)
    basis = line_field(_("Legal basis of the order"))
    until = day_field(_("Keep the data until"))
    secrecy = forms.BooleanField(label=_("Order secrecy"), required=False, initial=True)
    by = day_field(_("Answer wanted by"))
    text = text_field(
        _("Remark to the custodian"),
        needed=False,
        hint=_("The data sheet names the data sought; nothing of the case or the State that asks."),
    )


class OrderHandingOver(StepForm):
    custodian = line_field(_("Custodian"), needed=True, hint=_("Who is ordered to hand over the data."))
    address = text_field(_("Address of the custodian"), needed=False, limit=500)
    basis = line_field(_("Legal basis of the order"))
    delivery = text_field(_("Form and way of delivery"), needed=False, limit=1_000)
    secrecy = forms.BooleanField(label=_("Order secrecy"), required=False, initial=True)
    by = day_field(_("Answer wanted by"))
    text = text_field(_("Remark to the custodian"), needed=False, hint=Order.base_fields["text"].help_text)


class ConfirmPreservation(StepForm):
    preserved_from = day_field(_("Preserved from"), needed=True)
    preserved_until = day_field(
        _("Preserved until"), hint=_("Leave empty when no end was fixed: not less than sixty days (29(7)).")
    )
    items = text_field(_("What is preserved"))
    custodian = line_field(_("Custodian"))
    order_reference = line_field(_("Reference of the order"))
    gaps = text_field(_("What could not be preserved"), needed=False)


class Extend(StepForm):
    until = day_field(_("Preserved until"), needed=True)
    reason = text_field(_("Remark"), needed=False)


class Reason(StepForm):
    reason = text_field(_("Reasons"))


class Release(Reason):
    from_day = day_field(_("Released from"), needed=True)


class FollowUp(StepForm):
    follow_up_reference = line_field(_("Reference of the request for assistance"), needed=True, limit=64)


class DiscloseTraffic(StepForm):
    provider = line_field(_("The other provider"), needed=True)
    party = forms.ChoiceField(label=_("State of that provider"), required=False)
    path = text_field(_("The path of the communication"), hint=_("Only as much as identifies it (30(1))."))
    note = text_field(_("Remark"), needed=False)
    use = text_field(_("Conditions of use"), needed=False)

    def prepare(self) -> None:
        states = [(state.pk, party_words(state)) for state in Party.objects.order_by("name_en")]
        self.fields["party"].choices = [("", "–"), *states]  # type: ignore[attr-defined]


class Nothing(StepForm):
    """A step that needs no words."""


class Accept(StepForm):
    text = text_field(_("Remark"), needed=False)


class ProposeConditions(GroundForm):
    kind = "condition"
    conditions = text_field(_("Conditions"))
    part = line_field(_("Which part"))
    accept_by = day_field(_("Accept by"))


class Postpone(StepForm):
    until = day_field(_("Until"), needed=True)
    reasons = text_field(
        _("Reasons"), hint=_("Acting now would prejudice your own investigations or proceedings (27(5)).")
    )
    considered = forms.BooleanField(
        label=_("Partial or conditional execution was considered first (27(6))"), required=False
    )
    consultation = text_field(_("Consultation"), needed=False)
    meanwhile = line_field(_("What goes on meanwhile"))


class Execute(StepForm):
    outcome = forms.ChoiceField(
        label=_("Outcome"), choices=lambda: labelled(TOLD_AS_OUTCOME), widget=forms.RadioSelect
    )
    measures_taken = text_field(_("What was done"))
    material = forms.MultipleChoiceField(
        label=_("Material that goes with it"), widget=forms.CheckboxSelectMultiple, required=False
    )
    conditions = text_field(_("Conditions of use"), needed=False)
    originals = text_field(_("Originals: enclosed, following, or to be given back"), needed=False)
    costs = text_field(_("Costs: who bears them"), needed=False)
    text = text_field(_("Remark"), needed=False)

    def prepare(self) -> None:
        self.stored = {one.letter: (one.title, one.sha256) for one in self.matter.annexes.all()}
        self.fields["material"].choices = [  # type: ignore[attr-defined]
            (letter, f"{letter} {title}") for letter, (title, _digest) in self.stored.items()
        ]
        if not self.stored:
            del self.fields["material"]

    def clean_material(self) -> list[tuple[str, str]]:
        return [self.stored[letter] for letter in self.cleaned_data["material"]]


class NotifyDelay(StepForm):
    hindrance = forms.ChoiceField(
        label=_("What you tell (Art. 27(7))"), choices=lambda: labelled(HINDRANCES), widget=forms.RadioSelect
    )
    reasons = text_field(_("What makes it impossible, or delays it"))
    new_date = day_field(_("New date"))
    meanwhile = line_field(_("What goes on meanwhile"))


class Refer(StepForm):
    to = line_field(_("To which authority"), needed=True)


class Close(StepForm):
    note = text_field(_("Note for the file"), needed=False)
