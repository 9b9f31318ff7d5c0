from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from mla.parties.models import Authority, Party
from mla.parties.offices import first_fitting
from mla.requests.addressees import addressed_to_an_authority, addressees, nobody
from mla.requests.models import CooperationRequest
from mla.web.forms.start import states
from mla.web.templatetags.files import party_words


class StateForm(forms.Form):
    """Which State to look at: a question in the address line, it changes nothing."""

    state = forms.ChoiceField(label=_("Requested State"))

    def __init__(self, *args: Any, own: Party, on: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["state"].choices = states(own, on)  # type: ignore[attr-defined]


class AddresseeForm(forms.Form):
    """The authority of the chosen State, each with what it is designated for on the day, the most fitting first.

    None may be on record: then the letter goes to the State.
    """

    authority = forms.ChoiceField(label=_("Authority"), required=False, widget=forms.RadioSelect)

    def __init__(self, *args: Any, asked: Party, matter: CooperationRequest, on: date, **kwargs: Any) -> None:
        same = asked.pk == matter.counterpart_id
        present = matter.counterpart_authority_id if same else None
        found = addressees(matter.measure, asked, matter.case, on, present=present)
        self.found = {str(one.authority.pk): one.authority for one in found}
        best = first_fitting(found)
        start = present if same else best and best.pk
        super().__init__(*args, **({"initial": {"authority": str(start or "")}} | kwargs))
        self.fields["authority"].choices = [  # type: ignore[attr-defined]
            *((str(one.authority.pk), str(one)) for one in found),
            ("", gettext("No authority named: the letter goes to the State")),
        ]
        if best is None and addressed_to_an_authority(matter.measure):
            self.fields["authority"].help_text = nobody(party_words(asked))

    def clean_authority(self) -> Authority | None:
        return self.found.get(self.cleaned_data["authority"])
