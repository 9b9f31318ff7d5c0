"""What the form of every letter has that came on paper, by mail or by telephone: whose it is, and how it came."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from mla.accounts.access import authorities_with
from mla.accounts.models import User
from mla.law import codes
from mla.parties.models import Authority, Party
from mla.requests.verbs import RECORDERS
from mla.web.forms import choices
from mla.web.forms.calls import CALL, CallFields
from mla.web.forms.cases import AuthorityLabel
from mla.web.forms.contents import texts_and_marks
from mla.web.forms.draft import day, line, moment, tick
from mla.web.forms.lines import rows_of
from mla.web.forms.listed import Listed, senders
from mla.web.forms.start import states
from mla.workflow.transcript import Letter

LETTER = ("authority", "counterpart", "sender", "measure", "reference", "dated", "urgency", "follows_up")
RECEIPT = ("channel", "received_at", *CALL, "file", "note")
OF_THE_LETTER = frozenset(Letter.__dataclass_fields__) - {
    "identifiers",
    "contents",
    "contents_none",
    "annexes",
}
Groups = tuple[tuple[Any, tuple[str, ...]], ...]


class Incoming(CallFields):
    """Only what opens a file is required. What the letter does not say stays empty and can be asked for."""

    mark_optional = True
    kind: ClassVar[str]
    grows: ClassVar[bool] = False
    """Does the chosen measure decide which fields there are?"""
    field_order = ("key", "again", *LETTER, *RECEIPT)
    key = forms.CharField(max_length=60, widget=forms.HiddenInput)
    again = forms.BooleanField(
        label=_("This is another letter with the same reference: open a second file"), required=False
    )
    counterpart = forms.ChoiceField(
        label=_("State that writes"), error_messages={"required": _("Choose the State that writes or calls.")}
    )
    sender = forms.CharField(
        label=_("Authority that writes or calls"),
        max_length=200,
        widget=Listed(senders),
        help_text=_("Choose one on record, or write its name as it stands on the letter."),
        error_messages={"required": _("Name the authority that writes or calls, as it does itself.")},
    )
    reference = line(_("Their reference"), _("As it stands on the letter."), 64)
    dated = day(_("Date of their letter"))
    urgency = forms.ChoiceField(
        label=_("Urgency"), choices=choices.labels(codes.URGENCY), initial="routine", widget=forms.RadioSelect
    )
    channel = forms.ChoiceField(
        label=_("Channel"),
        choices=choices.labels(codes.CHANNELS, empty="–"),
        error_messages={"required": _("Choose the channel by which it came.")},
    )
    received_at = moment(_("Received, in the time of your authority"))
    file = forms.FileField(
        label=_("Scan of the letter"),
        required=False,
        help_text=_("Checked before it is stored. Choose it again if the page comes back with a question."),
    )
    note = line(_("Note on the receipt"), longest=500)
    confidential = tick(_("Keep it confidential"))
    tlp = forms.ChoiceField(label=_("May be shared with"), choices=choices.labels(codes.TLP))
    pap = forms.ChoiceField(label=_("May be used for"), choices=choices.labels(codes.PAP))

    def __init__(self, *args: Any, user: User, at: datetime, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.at = at
        offices = Authority.objects.filter(pk__in=authorities_with(user, RECORDERS, at.date()))
        self.offices = list(offices.select_related("party").order_by("name"))
        if len(self.offices) > 1:
            self.fields["authority"] = AuthorityLabel(label=_("Your authority"), queryset=offices)
        if self.offices:
            found = states(self.offices[0].party, at.date())
            self.fields["counterpart"].choices = found  # type: ignore[attr-defined]
            self.offer(self.offices[0].party)
        self.fields["received_at"].help_text = _("Empty: now. It starts the clocks.")

    def offer(self, own: Party) -> None:
        """Fill in what depends on our State."""

    def said(self) -> Groups:
        """The groups of what the letter says: legend and names."""
        return ()

    def groups(self) -> list[tuple[Any, list[forms.BoundField]]]:
        groups = ((_("The letter"), LETTER), (_("How it came"), RECEIPT), *self.said())
        found = [(legend, [self[name] for name in names if name in self.fields]) for legend, names in groups]
        return [(legend, fields) for legend, fields in found if fields]

    def clean_counterpart(self) -> Party:
        return Party.objects.get(pk=self.cleaned_data["counterpart"])

    def clean(self) -> None:
        self.rows = rows_of(self, self.at)

    def office(self) -> Authority:
        chosen = self.cleaned_data.get("authority")
        return next((one for one in self.offices if one == chosen), self.offices[0])

    def measure_code(self) -> str:
        return str(self.cleaned_data["measure"])

    def letter(self) -> Letter:
        """A wish that the form does not ask for is none."""
        silent = {name: False for name in ("no_user_notice", "tell_before_notice") if name not in self.fields}
        found = {name: value for name, value in self.cleaned_data.items() if name in OF_THE_LETTER}
        texts, marked = texts_and_marks(self.cleaned_data, self.fields)
        known: Mapping[str, Any] = silent | found | {"measure": self.measure_code()}
        return Letter(identifiers=self.rows, contents=texts, contents_none=marked, **known)

    @property
    def called(self) -> bool:
        """Is there anything of a call on the page, so that its fields are to be open?"""
        return any(self[name].value() or self[name].errors for name in CALL)


def kept(post: QueryDict, form: type[forms.Form]) -> dict[str, Any]:
    """What was typed so far, to show it again beside the fields of another kind of letter."""
    several = {
        name for name, field in form.base_fields.items() if isinstance(field, forms.MultipleChoiceField)
    }
    return {name: post.getlist(name) if name in several else post[name] for name in post}


def starting() -> dict[str, Any]:
    """Secrecy is the safe start: a person takes it away when the letter does not ask for it."""
    return dict.fromkeys(("confidential", "no_user_notice", "tell_before_notice"), True) | {
        "tlp": "AMBER+STRICT",
        "pap": "AMBER",
    }
