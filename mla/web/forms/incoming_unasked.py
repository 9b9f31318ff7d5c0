"""The forms of what came in and is no request: an offer, an information without conditions, a question.

The form of an offer has no field for the content: what nobody can type is not stored before it may be (Art. 26(2)).
"""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from mla.law.cooperation.catalogue import CATALOGUE
from mla.parties.models import Party
from mla.requests.contents import LONGEST
from mla.requests.snapshot_information import CONDITIONS, NATURE
from mla.web.edge import words
from mla.web.forms import choices
from mla.web.forms.draft import boxes, text
from mla.web.forms.incoming_base import Groups, Incoming
from mla.web.forms.information import SECRECY
from mla.web.forms.lines import IdentifierLines

OF_ITS_ORIGIN: Mapping[str, forms.Field] = {
    "contents.origin": text(_("Where it comes from, as they say"), 2, LONGEST),
    "contents.permission": text(_("What allows them to give it, as they say"), 2, LONGEST),
    "contents.use": text(_("What it may serve, as they say"), 2, LONGEST),
}


class Content(IdentifierLines):
    """The content of an information, as it was given."""

    facts = text(_("The information"), 8, 20_000)
    persons = text(_("Persons"), 2, 4_000)
    offences = boxes(_("Offences"), choices.offences_of_any_list)


def required(label: Any, rows: int, help_text: Any, missing: Any) -> forms.CharField:
    found = text(label, rows, LONGEST, help_text)
    found.required = True
    found.error_messages["required"] = missing
    return found


class Given(Incoming):
    """What was given unasked: under the Convention, or under another instrument that binds our State on the day."""

    measure = forms.ChoiceField(label=_("On which article it rests"), widget=forms.RadioSelect)

    def offer(self, own: Party) -> None:
        """Asked only where there is a choice."""
        codes = [code for code, _said in choices.measures(own, self.at.date(), choices.KINDS["information"])]
        self.instruments = [(code, words(CATALOGUE[code].citation)) for code in codes]
        self.fields["measure"].choices = self.instruments  # type: ignore[attr-defined]
        self.fields["measure"].initial = codes[0]
        if len(codes) == 1:
            del self.fields["measure"]

    def measure_code(self) -> str:
        return str(self.cleaned_data.get("measure") or self.instruments[0][0])


class OfferForm(Given):
    kind = "offer"
    OWN: Mapping[str, forms.Field] = {
        f"contents.{CONDITIONS}": required(
            _("The conditions"),
            6,
            _("Word for word: these words are accepted or declined, and then bind."),
            _(
                "Write the conditions. Without any it is no offer but information (Art. 26(1); Art. 40(4) UNCC)."
            ),
        ),
        f"contents.{NATURE}": text(
            _("The general nature of the information"),
            3,
            LONGEST,
            _("Only what they say of it before the conditions are accepted."),
        ),
    }

    def offer(self, own: Party) -> None:
        super().offer(own)
        self.fields |= dict(self.OWN)
        self.fields["file"].label = _("Scan of the offer")
        self.fields["file"].help_text = _(
            "Only the pages with the conditions. If the content came with them, keep it closed: it is taken in after "
            "the conditions were accepted."
        )

    def said(self) -> Groups:
        return (
            (_("What the offer says (Art. 26(2); Art. 40(5) UNCC)"), tuple(self.OWN)),
            (_("Confidentiality they ask for"), SECRECY),
        )


class InformationForm(Content, Given):
    kind = "information"
    NO_CONDITIONS = f"contents_none.{CONDITIONS}"

    def offer(self, own: Party) -> None:
        super().offer(own)
        self.fields[self.NO_CONDITIONS] = forms.BooleanField(
            label=_("The letter sets no conditions"),
            error_messages={
                "required": _("If it sets conditions, open it as an offer (Art. 26(2); Art. 40(5) UNCC).")
            },
        )
        self.fields |= dict(OF_ITS_ORIGIN)
        self.fields["file"].help_text = _("With a scan the information need not be typed.")

    def said(self) -> Groups:
        return (
            (_("Conditions (Art. 26(2); Art. 40(5) UNCC)"), (self.NO_CONDITIONS,)),
            (
                _("What was given (Art. 26(1); Art. 40(4) UNCC)"),
                ("facts", "identifiers", "zone", "persons", "offences", *OF_ITS_ORIGIN),
            ),
            (_("Confidentiality they ask for"), SECRECY),
        )


class QuestionForm(IdentifierLines, Incoming):
    kind = "question"
    measure = forms.ChoiceField(
        label=_("What kind of help they ask for"),
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose what kind of help it is; technical advice if in doubt.")},
    )
    facts = text(_("What they tell of the case"), 4, 4_000)
    OWN: Mapping[str, forms.Field] = {
        "contents.question": required(
            _("The question"),
            4,
            _("As it was asked."),
            _("Write the question as it was asked (Art. 35(1); Art. 41 UNCC)."),
        ),
        "contents.purpose": text(_("The investigation or proceeding it serves"), 2, LONGEST),
    }

    def offer(self, own: Party) -> None:
        found = choices.measures(own, self.at.date(), choices.KINDS["question"])
        self.fields["measure"].choices = found  # type: ignore[attr-defined]
        self.fields |= dict(self.OWN)

    def said(self) -> Groups:
        return (
            (_("What they ask (Art. 35(1); Art. 41 UNCC)"), (*self.OWN, "facts", "identifiers", "zone")),
            (_("Confidentiality they ask for"), SECRECY),
        )
