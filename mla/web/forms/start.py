from datetime import date
from typing import Any

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from mla.law import codes
from mla.law.binding import in_force
from mla.law.cooperation.catalogue import CATALOGUE
from mla.parties.bindings import states_of
from mla.parties.models import Party, TreatyStatus
from mla.parties.standing import standings_on
from mla.requests.starting import startable
from mla.web.edge import words
from mla.web.forms import choices
from mla.web.templatetags.files import party_words

INSTRUMENT = "ETS185"


ASKED = {"request": _("What you need"), "information": _("What you give"), "question": _("What you ask")} | {
    "team": _("What you propose")
}


class StartForm(forms.Form):
    """To which State, what is needed, how urgent."""

    counterpart = forms.ChoiceField(label=_("To which State"))
    measure = forms.ChoiceField(label=_("What you need"), widget=forms.RadioSelect)
    urgency = forms.ChoiceField(
        label=_("Urgency"), choices=choices.labels(codes.URGENCY), initial="routine", widget=forms.RadioSelect
    )

    def __init__(self, *args: Any, own: Party, on: date, kind: str = "request", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.own, self.on = own, on
        self.fields["counterpart"].choices = states(own, on)  # type: ignore[attr-defined]
        found = choices.measures(own, on, choices.KINDS[kind])
        self.fields["measure"].choices = found  # type: ignore[attr-defined]
        self.fields["measure"].label = ASKED[kind]
        if len(found) == 1:
            self.fields["measure"].initial = found[0][0]

    def clean_counterpart(self) -> Party:
        return Party.objects.get(pk=self.cleaned_data["counterpart"])

    def clean(self) -> None:
        """Its instrument must bind both States on the day; the error stands where it can be put right."""
        asked, measure = self.cleaned_data.get("counterpart"), self.cleaned_data.get("measure")
        if asked is None:
            return
        if measure and CATALOGUE[measure].instrument != INSTRUMENT:
            found = startable(measure, self.own, asked, self.on)
            if not found.allowed:
                self.add_error("measure", words(found.why))
            return
        states = states_of([self.own, asked])
        bound = in_force(INSTRUMENT, states[self.own.pk], states[asked.pk], self.on)
        if not bound.bound:
            other = gettext(
                "Other ways: a treaty between the two States, letters rogatory, Interpol, or another convention both"
                " are Parties to."
            )
            self.add_error("counterpart", f"{words(bound.why)} {other}")


def states(own: Party, on: date) -> choices.Choices:
    found = standings_on(INSTRUMENT, on)
    return [
        ("", "–"),
        *((one.pk, _named(one, found.get(one.pk), on)) for one in Party.objects.exclude(pk=own.pk)),
    ]


def _named(party: Party, status: TreatyStatus | None, on: date) -> str:
    words = {"state": party_words(party)}
    if status is None or status.in_force_from is None:
        return gettext("%(state)s – not recorded as a Party") % words
    if status.withdrawn_from is not None and status.withdrawn_from <= on:
        left = words | {"day": date_format(status.withdrawn_from, "j F Y")}
        return gettext("%(state)s – left on %(day)s") % left
    since = words | {"day": date_format(status.in_force_from, "j F Y")}
    return gettext("%(state)s – Party since %(day)s") % since


class FollowUpForm(forms.Form):
    measure = forms.ChoiceField(label=_("What you need"))

    def __init__(self, *args: Any, of: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["measure"].choices = choices.following(of)  # type: ignore[attr-defined]
