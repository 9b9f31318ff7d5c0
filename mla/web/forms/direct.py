"""The drafting form of what goes straight to a private entity: what it will read, then what only authorities read."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from mla.law.cooperation.answered import seeks_data
from mla.requests.statuses import Family
from mla.web.forms.contents import content_fields, title_of
from mla.web.forms.draft import DATA, SECRECY, URGENCY, line, moment, text

Groups = tuple[tuple[Any, tuple[str, ...]], ...]
ADDRESSEE = ("custodian_name", "custodian_location")
READ_THERE = tuple(name for name in DATA if name not in {"link", "period_reason"})
"""Why the data is sought is for authorities; the entity reads what to look for."""


def direct(measure: str) -> Groups:
    asks_for_data = seeks_data(measure)
    law = ((_("The domestic legal grounds"), ("domestic_legal_basis",)),) if asks_for_data else ()
    data = ((_("The subscriber information sought"), READ_THERE),) if asks_for_data else ()
    return (
        (_("The private entity to which it goes"), ADDRESSEE),
        *law,
        (title_of(measure), tuple(content_fields(measure))),
        *data,
        (_("How to answer"), ("answer_by", "special_procedures")),
        (_("For the authorities only: the entity never reads this"), ("facts", "link", "period_reason")),
        (_("Urgency"), URGENCY),
        (_("Confidentiality"), SECRECY),
    )


OF_DIRECT: Mapping[str, Mapping[str, forms.Field]] = {
    Family.DIRECT: {
        "custodian_name": line(_("Name of the provider or registrar")),
        "custodian_location": line(_("Its address")),
        "answer_by": moment(_("Answer by (the longer of this and thirty days counts: Art. 7(7) CETS 224)")),
        "facts": text(
            _("Summary of the facts, for the notified State"), 6, 20_000, _("Art. 7(5)(a) CETS 224.")
        ),
    }
}
