from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from mla.accounts.access import authorities_with
from mla.accounts.models import User
from mla.accounts.roles import Role
from mla.parties.models import Authority
from mla.requests.models.case import Stage
from mla.web.forms import choices


class CaseForm(forms.Form):
    number = forms.CharField(label=_("Case number"), max_length=64)
    title = forms.CharField(
        label=_("Title"), max_length=200, help_text=_("For your own lists. It is not sent.")
    )
    facts = forms.CharField(
        label=_("Summary of the facts"),
        required=False,
        max_length=20_000,
        help_text=_("Who, what, when, where, how, and the damage. Every request from this case borrows it."),
        widget=forms.Textarea(attrs={"rows": 8, "counter": 4000}),
    )
    offences = forms.MultipleChoiceField(
        label=_("Offences of the Convention"),
        required=False,
        choices=choices.offences,
        widget=forms.CheckboxSelectMultiple,
    )
    national_provision = forms.CharField(
        label=_("Provision of your own law"),
        required=False,
        max_length=4_000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    max_penalty = forms.CharField(label=_("Maximum penalty"), required=False, max_length=200)
    persons = forms.CharField(
        label=_("Persons"), required=False, max_length=4_000, widget=forms.Textarea(attrs={"rows": 3})
    )
    proceedings_stage = forms.ChoiceField(label=_("Stage of the proceedings"), choices=Stage.choices)
    prosecution_office = forms.CharField(label=_("Prosecution office"), required=False, max_length=200)
    court = forms.CharField(label=_("Court"), required=False, max_length=200)
    court_case_number = forms.CharField(label=_("Court case number"), required=False, max_length=64)
    decisions = forms.CharField(
        label=_("Decisions related to the request"),
        required=False,
        max_length=4_000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    operational_authority = forms.CharField(label=_("Operational authority"), required=False, max_length=200)
    operational_contact = forms.CharField(label=_("Operational contact"), required=False, max_length=200)
    operational_address = forms.CharField(
        label=_("Address of the operational authority"),
        required=False,
        max_length=1_000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    operational_telephone = forms.CharField(
        label=_("Telephone of the operational authority"), required=False, max_length=50
    )
    operational_mobile = forms.CharField(
        label=_("Mobile telephone of the operational authority"), required=False, max_length=50
    )
    operational_email = forms.EmailField(label=_("E-mail of the operational authority"), required=False)
    operational_fax = forms.CharField(
        label=_("Fax of the operational authority"), required=False, max_length=50
    )

    def __init__(self, *args: Any, protocol: Sequence[tuple[str, str]] = (), **kwargs: Any) -> None:
        """`protocol`: the offences of ETS 189 that may be chosen here today, before "another offence"."""
        super().__init__(*args, **kwargs)
        *convention, another = choices.offences()
        self.fields["offences"].choices = [*convention, *protocol, another]  # type: ignore[attr-defined]


class AuthorityLabel(forms.ModelChoiceField):  # type: ignore[type-arg]
    def label_from_instance(self, obj: Any) -> str:
        return str(obj.name)


class NewCaseForm(CaseForm):
    """Asks for the authority only of a person who is a prosecutor at more than one."""

    def __init__(self, *args: Any, user: User, on: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offices = Authority.objects.filter(pk__in=authorities_with(user, frozenset({Role.PROSECUTOR}), on))
        self.only = offices.first() if offices.count() == 1 else None
        if self.only is None:
            self.fields["authority"] = AuthorityLabel(label=_("Authority"), queryset=offices)
            self.order_fields(["authority"])

    def authority(self) -> Authority:
        found = self.only or self.cleaned_data["authority"]
        assert isinstance(found, Authority)  # noqa: S101 (narrows the type; the field allows nothing else)
        return found

    def values(self) -> dict[str, Any]:
        return {name: value for name, value in self.cleaned_data.items() if name != "authority"}
