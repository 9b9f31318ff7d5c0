"""The form of each paper. What needs no answer has only its languages; the key makes a second click harmless."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

from mla.documents.kinds_papers import PAPERS
from mla.law.tongues import AUTHENTIC, base, reader_first
from mla.requests.models import Act, CooperationRequest
from mla.requests.verbs import VERBS
from mla.web.forms.draft import moment
from mla.web.forms.languages import DocumentLanguages
from mla.web.forms.step import area, on, words_line
from mla.workflow.moments import minute_words
from mla.workflow.papers.custody import transferable
from mla.workflow.papers.decision import decisions
from mla.workflow.papers.translation import translatable

Choices = list[tuple[str, str]]
OF_FORM = frozenset({"key", "languages", "office"})


class PaperForm(forms.Form):
    """`matter` is the file, or None for a paper about the register. `offices` are the authorities one may choose."""

    mark_optional = True
    key = forms.CharField(max_length=80, widget=forms.HiddenInput)
    languages = DocumentLanguages(label=_("Languages of the paper"), required=True)

    def __init__(
        self, *args: Any, kind: str, matter: CooperationRequest | None, offices: Choices, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        # What stays in the house is read by the people who asked for it.
        own, stays = [base(get_language() or "en")], PAPERS[kind].internal
        self.fields["languages"].initial = own if stays else AUTHENTIC
        self.readers = own if stays or matter is None else matter.counterpart.accepted_languages
        if len(offices) > 1:
            self.fields["office"] = forms.ChoiceField(label=_("Authority"), choices=offices)
        if matter is not None:
            self.of_file(matter)
        self.order_fields([name for name in self.fields if name != "languages"])

    def of_file(self, matter: CooperationRequest) -> None:
        """Offer what this file holds."""

    def chosen_languages(self) -> list[str]:
        """First that of the reader: of the other State where the paper may go there, else of the person who asks."""
        return reader_first(self.cleaned_data["languages"], self.readers)

    def given(self) -> dict[str, Any]:
        return {name: value for name, value in self.cleaned_data.items() if name not in OF_FORM}


class InventoryForm(PaperForm):
    location = words_line(_("Where the items are kept"))
    note = area(_("Remarks"), required=False)


class CustodyForm(PaperForm):
    items = forms.MultipleChoiceField(label=_("Items handed over"), widget=forms.CheckboxSelectMultiple)
    from_name = words_line(_("Handed over by"), required=True)
    from_office = words_line(_("Office of the person who hands over"))
    to_name = words_line(_("Received by"), required=True)
    to_office = words_line(_("Office of the person who receives"))
    handed_at = moment(_("Date and time, in the time of your authority"))
    purpose = words_line(_("Purpose"), required=True)
    seal_number = words_line(_("Seal number"))
    condition = words_line(_("Condition of packing and seal"))

    def of_file(self, matter: CooperationRequest) -> None:
        self.fields["items"].choices = [(one.key, one.title) for one in transferable(matter)]  # type: ignore[attr-defined]
        self.fields["handed_at"].help_text = gettext("Empty: now.")


class TranslationForm(PaperForm):
    source = forms.ChoiceField(label=_("Document that was translated"))
    from_language = words_line(_("Its language"), required=True)
    result = forms.ChoiceField(
        label=_("Translation, where it is on the file"),
        required=False,
        help_text=_("Without a choice the certificate says that the translation is attached to it."),
    )
    to_language = words_line(_("Language of the translation"), required=True)
    translated_on = on(_("Date of the translation"))
    translator = words_line(_("Translator"), required=True)
    authorisation = words_line(_("Authorisation number"))
    contact = words_line(_("Telephone or address"))
    place = words_line(_("Place"))

    def of_file(self, matter: CooperationRequest) -> None:
        found = [(str(one["sha256"]), str(one["title"])) for one in translatable(matter)]
        self.fields["source"].choices = found  # type: ignore[attr-defined]
        self.fields["result"].choices = [("", "–"), *found]  # type: ignore[attr-defined]


class DecisionForm(PaperForm):
    act = forms.ChoiceField(label=_("Decision"))

    def of_file(self, matter: CooperationRequest) -> None:
        self.fields["act"].choices = [(str(one.seq), decided(one)) for one in decisions(matter)]  # type: ignore[attr-defined]


class PeriodForm(PaperForm):
    start = on(_("From"))
    end = on(_("Until"))
    note = area(_("Remarks"), required=False)


class StatisticsForm(PeriodForm):
    leaving = forms.BooleanField(
        label=_("The report may leave the authority"),
        required=False,
        initial=True,
        help_text=_("Numbers from 1 to 4 are then hidden, and what would tell them."),
    )


class HandoverForm(PaperForm):
    start = moment(_("Shift from, in the time of your authority"))
    end = moment(_("Shift until"))
    note = area(_("What the next person must know"), required=False)
    accepted_by = words_line(_("Taken over by"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["start"].required = self.fields["end"].required = True


def decided(act: Act) -> str:
    return f"{act.seq}. {VERBS[act.verb].past}, {minute_words(act.at, act.matter.party.time_zone)}"


FORMS: Mapping[str, type[PaperForm]] = {
    "EV_INV": InventoryForm,
    "COC": CustodyForm,
    "HASHR": PaperForm,
    "TR_CERT": TranslationForm,
    "DECISION": DecisionForm,
    "CHRONO": PaperForm,
    "REGISTER": PeriodForm,
    "STATS": StatisticsForm,
    "HANDOVER": HandoverForm,
}


SHIFT = timedelta(hours=12)


def first_answers(kind: str, local: datetime) -> dict[str, Any]:
    """What a person would type most often: the year so far, or the shift that ends now."""
    if kind in {"REGISTER", "STATS"}:
        return {"start": local.date().replace(month=1, day=1), "end": local.date()}
    if kind == "HANDOVER":
        end = local.replace(minute=0, second=0, microsecond=0, tzinfo=None)
        return {"start": end - SHIFT, "end": end}
    return {"translated_on": local.date()} if kind == "TR_CERT" else {}
