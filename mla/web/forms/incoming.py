"""A request of another State that came on paper: the letter, how it came, and what it says as far as it says it."""

from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from mla.law.data import CATEGORIES
from mla.law.measures import MEASURES
from mla.parties.models import Party
from mla.requests.models import LegalBasis
from mla.requests.statuses import Family
from mla.web.edge import words
from mla.web.forms import choices
from mla.web.forms.contents import content_fields
from mla.web.forms.draft import SECRECY, boxes, line, text, tick
from mla.web.forms.incoming_base import Groups, Incoming
from mla.web.forms.lines import IdentifierLines

ASKED = frozenset({Family.PRESERVATION, Family.ASSISTANCE})
"""What is asked of a State. What goes straight to a private entity reaches no authority but as a notification."""
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


def all_categories() -> choices.Choices:
    return [(code, words(one.title)) for code, one in CATEGORIES.items()]


class IncomingForm(IdentifierLines, Incoming):
    kind = "request"
    grows = True
    measure = forms.ChoiceField(label=_("What they ask for"), widget=forms.RadioSelect)
    follows_up = line(
        _("Follows up the preservation"),
        _("Their reference of the preservation, or yours. Receipt stops its clock (Art. 29(7))."),
        64,
    )
    legal_basis = forms.ChoiceField(
        label=_("Legal basis"),
        required=False,
        choices=lambda: [("", gettext("Not stated")), *LegalBasis.choices],
    )
    offences = boxes(_("Offences"), choices.offences_of_any_list)
    facts = text(_("Facts"), 5, 20_000)
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

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.contents = contents_of((self.data if self.is_bound else self.initial).get("measure", ""))
        self.fields |= self.contents

    def offer(self, own: Party) -> None:
        self.fields["measure"].choices = choices.measures(own, self.at.date(), ASKED)  # type: ignore[attr-defined]

    def said(self) -> Groups:
        return (
            (_("What it says, as far as it says it"), CONTENT),
            (_("What the article asks for"), tuple(self.contents)),
            (_("Confidentiality they ask for"), SECRECY),
        )

    def clean(self) -> None:
        """The kinds of data that the measure can reach; for subscriber information there is only one."""
        super().clean()
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


def contents_of(measure: str) -> dict[str, forms.Field]:
    """The fields of the chosen measure. The letter may leave out what the article asks for: nothing is required."""
    return content_fields(measure) if measure in MEASURES else {}
