"""The question to the adviser. It travels in the address line, so it holds codes only: nothing of a case."""

from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from mla.law import codes
from mla.law.data import CATEGORIES
from mla.parties.models import Party
from mla.parties.providers import Known, in_use
from mla.parties.providers import known as in_directory
from mla.parties.territories import every_territory
from mla.web.edge import words
from mla.web.forms import choices
from mla.web.forms.draft import tick
from mla.web.forms.states import all_states, states_or_unknown

WORDS_OF_WANT = (
    ("preserve", _("Keep stored data from being lost")),
    ("disclose", _("Obtain stored data")),
    ("collect", _("Collect traffic data live")),
    ("intercept", _("Intercept content live")),
    ("ask", _("Ask their contact point a question")),
    ("inform", _("Give information that nobody asked for")),
    ("hear", _("Hear a person by video link")),
    ("team", _("Set up a joint team")),
    ("domain", _("Learn who registered a domain name")),
)
DIRECT = (("", _("Not known")), ("yes", _("Yes")), ("no", _("No")))
ANSWERS = {"yes": True, "no": False}


def kinds_of_data() -> choices.Choices:
    named = ((code, words(one.title)) for code, one in CATEGORIES.items())
    return [("", gettext("Not chosen yet")), *named]


def one_of(label: Any, options: Any, **more: Any) -> forms.ChoiceField:
    return forms.ChoiceField(label=label, choices=options, required=False, **more)


def territories() -> choices.Choices:
    names = dict(all_states())
    found = [(f"{code}:{one}", f"{names.get(code, code)}: {one}") for code, one in every_territory()]
    return [("", gettext("The whole State")), *found]


def providers() -> choices.Choices:
    return [("", gettext("Not in the directory, or not known")), *in_use().values_list("key", "name")]


class RouteForm(forms.Form):
    """`asked` is needed; what else is left out counts as not known. A territory belongs to the State asked.

    A provider of the directory answers for its users' region: the State to ask follows, unless the reader names one.
    """

    asked = one_of(
        _("Requested State"),
        lambda: [("", "–"), *all_states()],
        help_text=_("Empty: the State that answers for the provider chosen below."),
    )
    territory = one_of(_("Part of that State, if it has an authority of its own"), territories)
    own = one_of(_("Requesting State"), all_states)
    on = forms.DateField(
        label=_("On the day"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date", "class": "govuk-input--width-10"}, format="%Y-%m-%d"),
    )
    want = one_of(_("What you need"), WORDS_OF_WANT, initial="disclose")
    category = one_of(_("Kind of data"), kinds_of_data)
    urgency = one_of(_("Urgency"), choices.labels(codes.URGENCY), initial="routine")
    data_location = one_of(_("State where the data lies"), states_or_unknown)
    provider = one_of(_("Provider, if the directory has it"), providers)
    user_state = one_of(_("State where its user is"), states_or_unknown)
    provider_state = one_of(
        _("State of the provider"),
        states_or_unknown,
        help_text=_("Empty: as the directory says, if it does."),
    )
    provider_direct = one_of(
        _("Does the provider answer foreign authorities?"),
        DIRECT,
        help_text=_("Not known: as the directory says, if it does."),
    )
    coercive = tick(_("A search or a seizure is needed"))
    consent = tick(_("Someone who may lawfully disclose the data consents"))
    agreed27 = tick(_("Both States agreed to apply Article 27 beside their treaty"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not every_territory():
            # Most installations have none on record: then there is nothing to choose.
            del self.fields["territory"]

    def clean(self) -> None:
        if not self.errors and not self.cleaned_data["asked"]:
            self.clean_without_state()
        state, _sign, _name = self.cleaned_data.get("territory", "").partition(":")
        if state and state != self.cleaned_data.get("asked"):
            self.add_error("territory", gettext("This is no part of the State you ask."))

    def clean_without_state(self) -> None:
        """Whom to ask follows from the provider and its user, where the directory knows one State that is on record."""
        provider = self.directory()
        if provider is None:
            self.add_error("asked", gettext("Choose the State, or a provider of the directory."))
        elif not Party.objects.filter(pk=provider.state).exists():
            message = gettext("The directory does not say which one State answers for it. Choose the State.")
            self.add_error("asked", message)
        else:
            self.cleaned_data["asked"] = provider.state

    def directory(self) -> Known | None:
        """What the directory knows of the chosen provider, for a user in that State."""
        return in_directory(self.cleaned_data["provider"], user_state=self.cleaned_data["user_state"])

    def direct(self, provider: Known | None) -> dict[str, bool | None]:
        """What the reader says of the provider's own desk, else what the directory says."""
        said = ANSWERS.get(self.cleaned_data["provider_direct"])
        if said is not None or provider is None:
            return {"provider_direct": said}
        answers = provider.answers(self.cleaned_data["category"])
        return {"provider_direct": answers, "direct_checked": provider.verified}

    def known(self) -> dict[str, Any]:
        """The fields of the question besides the two States and the day, as the law names them."""
        found, provider = self.cleaned_data, self.directory()
        read = provider is not None and not found["provider_state"]
        return {
            "want": found["want"] or "disclose",
            "territory": found.get("territory", "").partition(":")[2],
            "category": found["category"],
            "urgency": found["urgency"] or "routine",
            "provider_state": found["provider_state"],
            "provider_states": provider.states if provider and read else (),
            "place_checked": not read or bool(provider and provider.verified),
            **self.direct(provider),
            "data_location": found["data_location"],
            **{name: found[name] for name in ("coercive", "consent", "agreed27")},
        }
