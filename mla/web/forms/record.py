"""Record an act that came by paper, e-mail or telephone: the fields of the verb, and how and when it came.

Nothing is presumed: what the letter leaves open stays empty, and what it says is kept though we might disagree.
"""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from mla.law import codes
from mla.law.refusal import GroundAnswer
from mla.requests.snapshot import day
from mla.web.edge import words
from mla.web.forms import choices
from mla.web.forms.amend import Amend
from mla.web.forms.calls import CALL, CallFields
from mla.web.forms.draft import moment
from mla.web.forms.record_unasked import BODIES, EMPTY, RECORDED_BY
from mla.web.forms.step import StepForm, area, on, words_line
from mla.web.forms.steps import FORMS
from mla.web.forms.steps_team import TeamForm
from mla.workflow.amending import correction
from mla.workflow.enclosing import of_the_file
from mla.workflow.outcomes import verb_of

RENAMED = {"from_day": "from", "received_there": "received_at"}
RECEIPT = ("channel", "received_at", *CALL, "scan", "their_reference", "note_of_receipt")
HOW = ("key", *RECEIPT)
JOINED = ("ground_words", "material_words")
OTHER = "other"


class Receipt(CallFields):
    channel = forms.ChoiceField(label=_("Channel"), choices=choices.labels(codes.CHANNELS, empty="–"))
    received_at = moment(_("Received, in the time of your authority"))
    scan = forms.FileField(label=_("Scan of the paper"), required=False)
    note_of_receipt = words_line(_("Note on the receipt"))
    their_reference = words_line(_("Reference on their letter"))


class Recorded(StepForm):
    """How it came, then what it says."""

    def parts(self) -> list[tuple[Any, list[forms.BoundField]]]:
        shown = [field for field in self.visible_fields() if field.name not in RECEIPT]
        first = [self[name] for name in RECEIPT if name in self.fields]
        found = [(gettext("How it came"), first), (gettext("What it says"), shown)]
        return [(legend, fields) for legend, fields in found if fields]

    @property
    def called(self) -> bool:
        return any(self[name].value() or self[name].errors for name in CALL)


class Grounded(StepForm):
    """Every ground can be recorded. Which of them the Convention offers here is said, and decides nothing."""

    field_order = ("ground", "ground_words")
    ground = forms.ChoiceField(label=_("Ground"), choices=(), widget=forms.Select)
    ground_words = words_line(
        _("The ground in their words"), help_text=_("Needed when it is none of the list.")
    )

    def _offer(self, found: tuple[GroundAnswer, ...]) -> None:
        def group(*, available: bool) -> choices.Choices:
            rows = [one.ground for one in found if one.available is available]
            return [(one.code, words(one.title)) for one in rows]

        named = [
            ("", "–"),
            (gettext("Open here under the Convention"), group(available=True)),
            (gettext("Not open here: recorded as they wrote it"), group(available=False)),
            (OTHER, gettext("Another ground, or none")),
        ]
        self.fields["ground"].choices = [one for one in named if one[1]]  # type: ignore[attr-defined]

    def clean(self) -> None:
        if self.cleaned_data.get("ground") == OTHER and not self.cleaned_data.get("ground_words"):
            self.add_error(
                "ground_words", gettext("Write the ground as they name it, or that they name none.")
            )


OVERRIDES: dict[str, dict[str, forms.Field]] = {
    "acknowledge": {"received_there": on(_("They received it on"), required=False)},
    "confirm_preservation": {
        "preserved_from": on(_("Preserved from"), help_text=_("The day their letter gives.")),
        "preserved_until": on(
            _("Preserved until"),
            required=False,
            help_text=_("Empty if their letter gives none: then at least sixty days count (Art. 29(7))."),
        ),
    },
    "notify_delay": {
        "hindrance": forms.ChoiceField(
            label=_("What they tell (Art. 27(7))"),
            required=False,
            choices=choices.labels(codes.HINDRANCES, empty="–"),
        )
    },
    "postpone": {
        "until": on(_("Until"), required=False, help_text=_("Empty if their letter gives no day.")),
        "reasons": area(_("Reasons")),
    },
    "refuse": {"reasons": area(_("Reasons"))},
    "tell_instruction": {"reasons": area(_("Reasons"))},
    "release": {"from_day": on(_("From"), required=False)},
    "execute": {
        "material_words": area(
            _("Material received, one item per line"),
            required=False,
            help_text=_("Paper, discs, files that are not among the annexes."),
        )
    },
}


def record_form(verb: str) -> type[StepForm]:
    """The form of the verb with the receipt first."""
    asked = RECORDED_BY.get(verb) or FORMS[verb]
    bases = (Grounded, asked, Recorded) if "ground" in asked.declared_fields else (asked, Recorded)
    fields = dict(Receipt.declared_fields) | OVERRIDES.get(verb, {})
    for name in EMPTY.get(verb, ()):
        del fields[name]
    made: type[StepForm] = type(f"Record{asked.__name__}", bases, {"mark_optional": True, **fields})
    return made


def body_of(verb: str, form: StepForm) -> tuple[str, dict[str, Any]]:
    """The act and its body, in the shape its payload has. The outcome chosen decides which act it is."""
    if verb in BODIES:
        return verb, BODIES[verb](form)
    if isinstance(form, Amend):
        return verb, correction(form.content, form.texts(), form.cleaned_data["effect"])
    found = form.cleaned_data
    if isinstance(form, TeamForm):
        named = {"our_reference": found["their_reference"]} if found["their_reference"] else {}
        return verb, form.recorded(HOW) | named
    own = {name: _plain(value) for name, value in found.items() if name not in (*HOW, *JOINED)}
    # A box left empty says nothing: their letter may be silent, and "No" would be our word.
    body = {RENAMED.get(name, name): value for name, value in own.items() if value is not False}
    if found["their_reference"]:
        body["our_reference"] = found["their_reference"]
    if body.get("ground") == OTHER or found.get("ground_words"):
        body["ground"] = found["ground_words"] if body["ground"] == OTHER else body["ground"]
        body["ground_words"] = found["ground_words"]
    if "considered" in found:
        said = {"considered": body.pop("considered", False), "note": body.pop("consultation")}
        body |= {"consultation": said} if any(said.values()) else {}
    if verb == "answer_question":
        body["material"] = [{"title": title, "sha256": digest} for title, digest in found.get("material", ())]
    if verb == "supplement":
        body["annexes"] = of_the_file(form.matter, found.get("annexes", ()))
    if verb == "execute":
        body["material"] = _material(found)
        return verb_of(body["outcome"]), body
    return verb, body


def _material(found: dict[str, Any]) -> list[dict[str, str]]:
    """Annexes by their hash; what came as a thing by its name alone."""
    stored = [{"title": title, "sha256": digest} for title, digest in found["material"]]
    lines = [line.strip() for line in found["material_words"].splitlines()]
    return stored + [{"title": line, "sha256": ""} for line in lines if line]


def _plain(value: Any) -> Any:
    return day(value) if isinstance(value, date) else value
