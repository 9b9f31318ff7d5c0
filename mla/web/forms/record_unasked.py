"""Recording what came on paper or by telephone on the file of an information: acceptance, and content that follows."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, time
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from mla.web.forms import choices
from mla.web.forms.contents import texts_and_marks
from mla.web.forms.draft import boxes, text
from mla.web.forms.incoming_unasked import OF_ITS_ORIGIN
from mla.web.forms.lines import IdentifierLines, rows_of
from mla.web.forms.step import StepForm
from mla.web.forms.steps_information import AcceptOffer
from mla.workflow.conditions import conditions_of


class Accepted(AcceptOffer):
    """What their letter accepts are our words, or it is no acceptance."""

    as_they_stand = forms.BooleanField(
        label=_("They accept the conditions as they stand above"),
        error_messages={
            "required": _(
                "Other conditions are no acceptance (Art. 26(2); Art. 40(5) UNCC): record that they declined, with"
                " what they could accept."
            )
        },
    )


class ContentFollows(IdentifierLines, StepForm):
    """The content, as it was given. With a scan nothing need be typed."""

    as_accepted = forms.BooleanField(
        label=_("The letter sets no other conditions than those above"),
        error_messages={
            "required": _(
                "Then it comes under words that nobody accepted (Art. 26(2); Art. 40(5) UNCC): keep it closed and"
                " ask the sender."
            )
        },
    )
    information = text(_("The information"), 8, 20_000, _("With a scan it need not be typed."))
    persons = text(_("Persons"), 2, 4_000)
    offences = boxes(_("Offences"), choices.offences_of_any_list)
    field_order = ("as_accepted", "information", "identifiers", "zone", "persons", "offences")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = kwargs["today"]
        self.fields |= dict(OF_ITS_ORIGIN)

    def clean(self) -> None:
        self.rows = rows_of(self, datetime.combine(self.today, time.max, UTC))


def accepted(form: StepForm) -> dict[str, Any]:
    found, ours = form.cleaned_data, conditions_of(form.matter)
    body = {"conditions": ours.text if ours else "", "text": found["text"]}
    return body | ({"our_reference": found["their_reference"]} if found["their_reference"] else {})


def content(form: StepForm) -> dict[str, Any]:
    """The fields of `mla.workflow.content_received.Content`."""
    found = form.cleaned_data
    return {
        "information": found["information"],
        "persons": found["persons"],
        "offences": found["offences"],
        "identifiers": form.rows,  # type: ignore[attr-defined] # only `ContentFollows` comes here
        "contents": texts_and_marks(found, OF_ITS_ORIGIN)[0],
    }


RECORDED_BY: Mapping[str, type[StepForm]] = {"accept_offer": Accepted, "disclose": ContentFollows}
"""Where the form of who takes the step asks for something else than the form of who writes it down."""

BODIES: Mapping[str, Callable[[StepForm], dict[str, Any]]] = {"accept_offer": accepted, "disclose": content}
EMPTY: Mapping[str, tuple[str, ...]] = {"disclose": ("their_reference",)}
"""Fields of every receipt that this letter has no place for: its reference is that of the offer."""
