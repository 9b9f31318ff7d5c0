"""The forms of what comes under the Second Protocol and is no request: a notification of an order to a provider here
(Art. 7(5)(a)), and the proposal of a joint investigation (Art. 12). Nobody can type one before it binds our State.
"""

from datetime import date

from django import forms
from django.utils.translation import gettext_lazy as _

from mla.documents.kinds_direct import NOTE_OF
from mla.law.measures import MEASURES
from mla.parties.models import Party
from mla.requests.statuses import Family
from mla.web.forms import choices
from mla.web.forms.contents import content_fields
from mla.web.forms.draft import boxes, day, line, text
from mla.web.forms.incoming import contents_of
from mla.web.forms.incoming_base import Groups, Incoming
from mla.web.forms.information import SECRECY
from mla.web.forms.lines import IdentifierLines


def notified_measures(own: Party, on: date) -> choices.Choices:
    return [one for one in choices.measures(own, on, frozenset({Family.DIRECT})) if one[0] in NOTE_OF]


def team_measures(own: Party, on: date) -> choices.Choices:
    return choices.measures(own, on, choices.KINDS["team"])


def among(form: Incoming, found: choices.Choices) -> None:
    """The first is chosen until somebody chooses; what was chosen of another kind of letter is not among them."""
    form.fields["measure"].choices = found  # type: ignore[attr-defined]
    if form.initial.get("measure") not in dict(found):
        form.initial["measure"] = found[0][0] if found else ""


class NotificationForm(IdentifierLines, Incoming):
    kind = "notification"
    measure = forms.ChoiceField(label=_("Of which order they notify"), widget=forms.RadioSelect)
    custodian_name = forms.CharField(
        label=_("The provider"),
        max_length=200,
        error_messages={"required": _("Name the provider: to it an instruction would go.")},
    )
    custodian_location = line(_("Its address"))
    offences = boxes(_("Offences"), choices.offences)
    national_provision = text(_("Provision"), 2, 2_000)
    max_penalty = line(_("Maximum penalty"))
    domestic = text(_("Domestic legal grounds"), 2, 4_000)
    description = text(_("Description of the data"), 3, 4_000)
    facts = text(
        _("Summary of the facts"), 5, 20_000, _("Art. 7(5)(a) CETS 224. The provider does not have it.")
    )
    ORDER = (
        "custodian_name",
        "custodian_location",
        "offences",
        "national_provision",
        "max_penalty",
        "domestic",
    )
    DATA = ("identifiers", "zone", "description")

    def offer(self, own: Party) -> None:
        among(self, notified_measures(own, self.at.date()))
        self.contents = {name: field for code in NOTE_OF for name, field in content_fields(code).items()}
        self.fields |= self.contents

    def said(self) -> Groups:
        return (
            (_("The order, as far as they describe it (Art. 7(3) and (4))"), self.ORDER),
            (_("The subscriber information sought"), self.DATA),
            (_("For the authorities only: the entity never reads this"), ("facts",)),
            (_("What else the article asks for"), tuple(self.contents)),
            (_("Confidentiality they ask for"), SECRECY),
        )

    def clean(self) -> None:
        super().clean()
        if measure := self.cleaned_data.get("measure"):
            self.cleaned_data["categories"] = sorted(MEASURES[measure].categories)


class ProposalForm(Incoming):
    kind = "proposal"
    grows = True
    measure = forms.ChoiceField(label=_("What they propose"), widget=forms.RadioSelect)
    facts = text(_("What is to be investigated together"), 5, 20_000)
    offences = boxes(_("Offences"), choices.offences)
    ends_on = day(_("The joint work ends on"))

    def offer(self, own: Party) -> None:
        among(self, team_measures(own, self.at.date()))
        self.contents = contents_of((self.data if self.is_bound else self.initial).get("measure", ""))
        self.fields |= self.contents

    def said(self) -> Groups:
        return (
            (_("What is to be investigated together (Art. 12(1))"), ("facts", "offences")),
            (_("The text that they propose, word for word"), (*self.contents, "ends_on")),
            (_("Confidentiality they ask for"), SECRECY),
        )
