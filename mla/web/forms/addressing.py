from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from mla.parties.models import Authority, Party
from mla.requests.models import CooperationRequest
from mla.web.forms.start import states


class StateForm(forms.Form):
    """Which State to look at: a question in the address line, it changes nothing."""

    state = forms.ChoiceField(label=_("Requested State"))

    def __init__(self, *args: Any, own: Party, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["state"].choices = states(own)  # type: ignore[attr-defined]


class AddresseeForm(forms.Form):
    """The authority of the chosen State. None may be on record: then the letter goes to the State."""

    authority = forms.ChoiceField(label=_("Authority"), required=False, widget=forms.RadioSelect)

    def __init__(self, *args: Any, asked: Party, matter: CooperationRequest, **kwargs: Any) -> None:
        self.found = {
            str(one.pk): one for one in Authority.objects.filter(party=asked, is_active=True).order_by("name")
        }
        first = next(iter(self.found), "")
        present = str(matter.counterpart_authority_id or "") if asked.pk == matter.counterpart_id else first
        super().__init__(*args, **({"initial": {"authority": present}} | kwargs))
        self.fields["authority"].choices = [  # type: ignore[attr-defined]
            *((pk, one.name) for pk, one in self.found.items()),
            ("", gettext("No authority named: the letter goes to the State")),
        ]

    def clean_authority(self) -> Authority | None:
        return self.found.get(self.cleaned_data["authority"])
