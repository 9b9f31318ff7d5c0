from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from mla.law import codes
from mla.law.binding import in_force
from mla.parties.bindings import states_of
from mla.parties.models import Party, TreatyStatus
from mla.web.edge import words
from mla.web.forms import choices
from mla.web.templatetags.files import party_words

INSTRUMENT = "ETS185"


class StartForm(forms.Form):
    """To which State, what is needed, how urgent."""

    counterpart = forms.ChoiceField(label=_("Requested State"))
    measure = forms.ChoiceField(label=_("What you need"), choices=choices.measures, widget=forms.RadioSelect)
    urgency = forms.ChoiceField(
        label=_("Urgency"), choices=choices.labels(codes.URGENCY), initial="routine", widget=forms.RadioSelect
    )

    def __init__(self, *args: Any, own: Party, on: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.own, self.on = own, on
        self.fields["counterpart"].choices = states(own)  # type: ignore[attr-defined]

    def clean_counterpart(self) -> Party:
        found = Party.objects.get(pk=self.cleaned_data["counterpart"])
        states = states_of([self.own, found])
        bound = in_force(INSTRUMENT, states[self.own.pk], states[found.pk], self.on)
        if not bound.bound:
            other = gettext(
                "Other ways: a treaty between the two States, letters rogatory, Interpol, or another convention both"
                " are Parties to."
            )
            raise forms.ValidationError(f"{words(bound.why)} {other}")
        return found


def states(own: Party) -> choices.Choices:
    since = dict(
        TreatyStatus.objects.filter(instrument=INSTRUMENT, standing="party", territory="").values_list(
            "party_id", "in_force_from"
        )
    )
    return [
        ("", "–"),
        *((one.pk, _named(one, since.get(one.pk))) for one in Party.objects.exclude(pk=own.pk)),
    ]


def _named(party: Party, since: date | None) -> str:
    if since is None:
        return gettext("%(state)s – not recorded as a Party") % {"state": party_words(party)}
    return gettext("%(state)s – Party since %(day)s") % {
        "state": party_words(party),
        "day": since.isoformat(),
    }


class FollowUpForm(forms.Form):
    measure = forms.ChoiceField(label=_("What you need"), choices=choices.assistance_measures)
