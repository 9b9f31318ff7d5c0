"""A letter of this system dropped on the incoming page: the file itself, then how the letter came."""

import base64
from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from mla.accounts.access import authorities_with
from mla.accounts.models import User
from mla.documents.copy import Copy, read_copy, read_request
from mla.law import codes
from mla.parties.models import Authority
from mla.requests.verbs import RECORDERS
from mla.web.forms import choices
from mla.web.forms.cases import AuthorityLabel
from mla.web.forms.draft import line, moment


class CopyFile(forms.Form):
    """Shown within the form of a typed letter, so that nothing typed there is lost by trying this."""

    copy = forms.FileField(
        label=_("A PDF made by this system, or its request.json"),
        required=False,
        widget=forms.ClearableFileInput(attrs={"accept": ".pdf,.json,application/pdf,application/json"}),
        help_text=_(
            "Its data is read and shown to you; a letter about an open file goes to that file. "
            "Nothing is stored before you agree."
        ),
    )


class ReadBack(forms.Form):
    """The file travels with the page until it is agreed to: it is read and checked anew each time."""

    mark_optional = True
    key = forms.CharField(max_length=60, widget=forms.HiddenInput)
    carried = forms.CharField(widget=forms.HiddenInput)
    again = forms.BooleanField(
        label=_("This is another letter with the same reference: open a second file"), required=False
    )
    channel = forms.ChoiceField(label=_("Channel"), choices=choices.labels(codes.CHANNELS, empty="–"))
    received_at = moment(_("Received, in the time of your authority"))
    note = line(_("Note on the receipt"), longest=500)

    def __init__(self, *args: Any, user: User, at: datetime, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.at = at
        self.offices = offices(user, at)
        if len(self.offices) > 1:
            own = Authority.objects.filter(pk__in=[one.pk for one in self.offices])
            self.fields["authority"] = AuthorityLabel(label=_("Your authority"), queryset=own)
        self.fields["received_at"].help_text = _("Empty: now. It starts the clocks.")

    def clean_carried(self) -> bytes:
        try:
            self.pdf = base64.b64decode(self.cleaned_data["carried"], validate=True)
            self.copy: Copy = read_request(self.pdf)
        except ValueError as problem:  # no base64, or `NotOurs`
            raise forms.ValidationError(gettext("Choose the file again.")) from problem
        return self.pdf

    def office(self) -> Authority:
        chosen = self.cleaned_data.get("authority")
        return next((one for one in self.offices if one == chosen), self.offices[0])


class LetterBack(forms.Form):
    """As `ReadBack`, for a letter of a file that is open already."""

    mark_optional = True
    carried = forms.CharField(widget=forms.HiddenInput)
    channel = forms.ChoiceField(label=_("Channel"), choices=choices.labels(codes.CHANNELS, empty="–"))
    received_at = moment(_("Received, in the time of your authority"))
    note = line(_("Note on the receipt"), longest=500)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["received_at"].help_text = _("Empty: now. It starts the clocks.")

    def clean_carried(self) -> bytes:
        try:
            self.file = base64.b64decode(self.cleaned_data["carried"], validate=True)
            self.copy: Copy = read_copy(self.file)
        except ValueError as problem:  # no base64, or `NotOurs`
            raise forms.ValidationError(gettext("Choose the file again.")) from problem
        return self.file


def offices(user: User, at: datetime) -> list[Authority]:
    own = Authority.objects.filter(pk__in=authorities_with(user, RECORDERS, at.date()))
    return list(own.select_related("party").order_by("name"))


def carried(file: bytes) -> str:
    return base64.b64encode(file).decode()
