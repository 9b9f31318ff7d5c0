"""A request of another State that came on paper: the letter, how it came, and what it says as far as it says it."""

from datetime import datetime
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from mla.accounts.access import authorities_with
from mla.accounts.models import User
from mla.law import codes
from mla.law.data import CATEGORIES
from mla.law.measures import MEASURES
from mla.parties.models import Authority, Party
from mla.requests.identifiers import Found, TooMuch, UnknownZone, parse
from mla.requests.models import LegalBasis
from mla.requests.snapshot import instant
from mla.requests.verbs import RECORDERS
from mla.web.edge import words
from mla.web.forms import choices
from mla.web.forms.cases import AuthorityLabel
from mla.web.forms.contents import content_fields, texts_and_marks
from mla.web.forms.draft import SECRECY, boxes, day, line, moment, text, tick
from mla.web.forms.listed import Listed, senders
from mla.web.forms.start import states
from mla.workflow.transcript import Letter

LETTER = (
    "authority",
    "counterpart",
    "sender",
    "measure",
    "reference",
    "dated",
    "urgency",
    "follows_up",
)
RECEIPT = ("channel", "received_at", "file", "note")
CONTENT = (
    "legal_basis",
    "offences",
    "facts",
    "identifiers",
    "zone",
    "categories",
    "description",
    "link",
    "custodian_name",
    "custodian_location",
    "necessity",
    "mla_intent",
)
OF_THE_LETTER = frozenset({*LETTER, *CONTENT, *SECRECY}) - {"authority", "zone", "identifiers"}


def all_categories() -> choices.Choices:
    return [(code, words(one.title)) for code, one in CATEGORIES.items()]


class IncomingForm(forms.Form):
    """Only what opens a file is required. What the letter does not say stays empty and can be asked for."""

    mark_optional = True
    key = forms.CharField(max_length=60, widget=forms.HiddenInput)
    again = forms.BooleanField(
        label=_("This is another request with the same reference: open a second file"), required=False
    )
    counterpart = forms.ChoiceField(label=_("State that asks"))
    sender = forms.CharField(
        label=_("Authority that asks"),
        max_length=200,
        widget=Listed(senders),
        help_text=_("Choose one on record, or write its name as it stands on the letter."),
    )
    measure = forms.ChoiceField(label=_("What they ask for"), widget=forms.RadioSelect)
    reference = line(_("Their reference"), _("As it stands on the letter."), 64)
    dated = day(_("Date of their letter"))
    urgency = forms.ChoiceField(
        label=_("Urgency"), choices=choices.labels(codes.URGENCY), initial="routine", widget=forms.RadioSelect
    )
    follows_up = line(
        _("Follows up the preservation"),
        _("Their reference of the preservation, or yours. Receipt stops its clock (Art. 29(7))."),
        64,
    )
    channel = forms.ChoiceField(label=_("Channel"), choices=choices.labels(codes.CHANNELS, empty="–"))
    received_at = moment(_("Received, in the time of your authority"))
    file = forms.FileField(
        label=_("Scan of the letter"),
        required=False,
        help_text=_("Checked before it is stored. Choose it again if the page comes back with a question."),
    )
    note = line(_("Note on the receipt"), longest=500)
    legal_basis = forms.ChoiceField(
        label=_("Legal basis"),
        required=False,
        choices=lambda: [("", gettext("Not stated")), *LegalBasis.choices],
    )
    offences = boxes(_("Offences"), choices.offences)
    facts = text(_("Facts"), 5, 20_000)
    identifiers = text(
        _("Identifiers"),
        4,
        20_000,
        _(
            "As they are written, one per line: address, port, time with its zone. What is unclear is kept as text."
        ),
    )
    zone = forms.ChoiceField(
        label=_("Zone of times that are written without one"),
        required=False,
        choices=lambda: [("", gettext("Not stated")), *choices.zones()],
    )
    categories = boxes(_("Kinds of data"), all_categories)
    description = text(_("Description of the data"), 3, 4_000)
    link = text(_("How the data is linked to the offence"), 2, 4_000)
    custodian_name = line(_("Who holds the data"))
    custodian_location = line(_("Where the system is"))
    necessity = text(_("Why preservation is needed"), 2, 4_000)
    mla_intent = tick(
        _("The letter says that a request for mutual assistance will follow"), _("Art. 29(2)(f)")
    )
    confidential = tick(_("Keep the request confidential"), _("Arts 25(3) and 27(8)"))
    no_user_notice = tick(_("Do not notify the user"))
    tell_before_notice = tick(_("Tell them before any notice"))
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
            own = self.offices[0].party
            self.fields["counterpart"].choices = states(own)  # type: ignore[attr-defined]
            self.fields["measure"].choices = choices.measures(own, at.date())  # type: ignore[attr-defined]
        self.contents = contents_of((self.data if self.is_bound else self.initial).get("measure", ""))
        self.fields |= self.contents
        self.fields["received_at"].help_text = _("Empty: now. It starts the clocks.")

    def groups(self) -> list[tuple[Any, list[forms.BoundField]]]:
        groups = (
            (_("The letter"), LETTER),
            (_("How it came"), RECEIPT),
            (_("What it says, as far as it says it"), CONTENT),
            (_("What the article asks for"), tuple(self.contents)),
            (_("Confidentiality they ask for"), SECRECY),
        )
        found = [(legend, [self[name] for name in names if name in self.fields]) for legend, names in groups]
        return [(legend, fields) for legend, fields in found if fields]

    def clean_counterpart(self) -> Party:
        return Party.objects.get(pk=self.cleaned_data["counterpart"])

    def clean(self) -> None:
        self._fitting()
        text = self.cleaned_data.get("identifiers", "")
        try:
            self.rows = written(text, self.cleaned_data.get("zone") or None, self.at)
        except (TooMuch, UnknownZone) as problem:
            self.add_error("identifiers", str(problem))

    def _fitting(self) -> None:
        """The kinds of data that the measure can reach; for subscriber information there is only one."""
        measure = self.cleaned_data.get("measure")
        if not measure:
            return
        reach = MEASURES[measure].categories
        chosen = set(self.cleaned_data.get("categories", ()))
        if chosen - reach:
            self.add_error(
                "categories", gettext("This measure does not reach that kind of data. Check both answers.")
            )
        if not chosen and len(reach) == 1:
            self.cleaned_data["categories"] = sorted(reach)

    def office(self) -> Authority:
        chosen = self.cleaned_data.get("authority")
        return next((one for one in self.offices if one == chosen), self.offices[0])

    def letter(self) -> Letter:
        found = {name: value for name, value in self.cleaned_data.items() if name in OF_THE_LETTER}
        texts, marked = texts_and_marks(self.cleaned_data, self.contents)
        return Letter(identifiers=self.rows, contents=texts, contents_none=marked, **found)


def contents_of(measure: str) -> dict[str, forms.Field]:
    """The fields of the chosen measure. The letter may leave out what the article asks for: nothing is required."""
    return content_fields(measure) if measure in MEASURES else {}


def kept(post: QueryDict) -> dict[str, Any]:
    """What was typed so far, to show it again beside the fields of another measure."""
    lists = {name for name, field in IncomingForm.base_fields.items() if field.widget.use_fieldset}
    return {
        name: post.getlist(name) if name in lists - {"measure", "urgency"} else post[name] for name in post
    }


def starting() -> dict[str, Any]:
    """Secrecy is the safe start: a person takes it away when the letter does not ask for it."""
    return dict.fromkeys(("confidential", "no_user_notice", "tell_before_notice"), True) | {
        "tlp": "AMBER+STRICT",
        "pap": "AMBER",
    }


def written(text: str, zone: str | None, at: datetime) -> list[dict[str, Any]]:
    """The identifiers of the letter. A line with an open question, or none at all, is kept word for word."""
    if not text.strip():
        return []
    parsed = parse(text, zone=zone, now=at)
    lines = text.splitlines()
    unclear = {one.line for one in parsed.found if one.questions} | {
        one.line for one in parsed.not_understood
    }
    rows = [_row(one) for one in parsed.found if one.line not in unclear]
    return rows + [_words(lines[number - 1]) for number in sorted(unclear) if number <= len(lines)]


def _row(one: Found) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "value": one.value,
        "port": one.port,
        "protocol": one.protocol,
        "instant": instant(one.instant),
        "instant_end": instant(one.instant_end),
        "offset_minutes": one.offset_minutes,
        "zone": one.zone,
        "precision": one.precision,
        "provider": one.provider,
        "note": one.note,
    }


def _words(line: str) -> dict[str, Any]:
    return _row(Found(kind="other", value=line.strip()[:2048], original=line))
