"""What may come in on paper, each kind with its form; those of an instrument only where it binds our State today."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from mla.parties.models import Party
from mla.web.forms.choices import Choices
from mla.web.forms.incoming import IncomingForm
from mla.web.forms.incoming_base import Incoming
from mla.web.forms.incoming_protocol import NotificationForm, ProposalForm, notified_measures, team_measures
from mla.web.forms.incoming_unasked import InformationForm, OfferForm, QuestionForm

FORMS: Mapping[str, type[Incoming]] = {
    one.kind: one
    for one in (IncomingForm, OfferForm, InformationForm, QuestionForm, NotificationForm, ProposalForm)
}
KINDS: Mapping[str, Any] = {
    "request": _("A request"),
    "offer": _("An offer of information under conditions"),
    "information": _("Information without conditions"),
    "question": _("A question to the contact point"),
    "notification": _("A notification of an order to a provider"),
    "proposal": _("A proposal of a joint investigation"),
}
TITLES: Mapping[str, Any] = {
    "request": _("Open a file of a request that came in"),
    "offer": _("Open a file of an offer that came in"),
    "information": _("Open a file of information that came in"),
    "question": _("Open a file of a question that came in"),
    "notification": _("Open a file of a notification that came in"),
    "proposal": _("Open a file of a proposal that came in"),
}
BOUND: Mapping[str, Callable[[Party, date], Choices]] = {
    "notification": notified_measures,
    "proposal": team_measures,
}
"""The kinds that an instrument beside the Convention knows, with the measures of it that bind our State."""


def kinds(own: Party, on: date) -> list[tuple[str, Any]]:
    return [(code, words) for code, words in KINDS.items() if code not in BOUND or BOUND[code](own, on)]


def form_of(kind: str) -> type[Incoming]:
    return FORMS.get(kind, IncomingForm)
