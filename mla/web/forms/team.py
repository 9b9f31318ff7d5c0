"""The drafting form of a joint investigation: what it is about, then the text of the agreement, item by item."""

from collections.abc import Callable, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from mla.requests.statuses import Family
from mla.web.forms.contents import content_fields
from mla.web.forms.draft import URGENCY, day, text, tick

Groups = tuple[tuple[Any, tuple[str, ...]], ...]


def team(measure: str) -> Groups:
    return (
        (_("What is to be investigated together (Art. 12(1))"), ("facts",)),
        (
            _("The text of the agreement: both States agree to these very words"),
            tuple(content_fields(measure)),
        ),
        (_("The end of the joint work"), ("ends_on",)),
        (_("Urgency"), URGENCY),
        (_("Confidentiality"), ("confidential", "tlp", "pap")),
        (_("Channel"), ("channel",)),
    )


TEAM: Mapping[str, Callable[[str], Groups]] = {Family.TEAM: team}
FIELDS_OF_TEAM: Mapping[str, Mapping[str, forms.Field]] = {
    Family.TEAM: {
        "facts": text(
            _("The case, as the other State needs to know it"), 6, 20_000, _("Borrowed from the case.")
        ),
        "ends_on": day(_("The joint work ends on")),
        "confidential": tick(_("Keep this confidential")),
    }
}
