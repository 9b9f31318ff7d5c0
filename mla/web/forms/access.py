"""The record of an access under Art. 32: one form for consent, a shorter one for what is public."""

from datetime import datetime
from typing import Any
from uuid import uuid4

from django import forms
from django.utils.translation import gettext_lazy as _

from mla.law import consent
from mla.web.forms import choices
from mla.web.forms.draft import line, moment, text
from mla.web.forms.record_time import in_zone
from mla.web.forms.states import state_if_known


class PublicForm(forms.Form):
    """Art. 32(a): what is open to the public, wherever it lies. `values()` are those of `mla.workflow.accesses`."""

    key = forms.UUIDField(widget=forms.HiddenInput)
    accessed = text(_("What was accessed or received"), 4, 4_000)
    found_at = text(_("Where it was"), 2, 2_000, _("The address of the page, the system or the account."))
    accessed_at = moment(_("Accessed at, in the time of your authority"))
    data_state = state_if_known(_("State where the data lay"))
    whereabouts = text(_("How that is known, or what was done to find out"), 2, 2_000)
    file = forms.FileField(
        label=_("Scan or copy"), required=False, help_text=_("Checked before it is stored.")
    )
    kind = consent.PUBLIC

    def __init__(self, *args: Any, zone: str, **kwargs: Any) -> None:
        self.zone = zone
        super().__init__(*args, **({"initial": {"key": uuid4()}} | kwargs))

    def values(self) -> dict[str, Any]:
        found = {name: value for name, value in self.cleaned_data.items() if name not in {"key", "file"}}
        return {name: self._instant(value) for name, value in found.items()} | {"kind": self.kind}

    def _instant(self, value: Any) -> Any:
        return in_zone(value, self.zone) if isinstance(value, datetime) else value


class ConsentForm(PublicForm):
    """Art. 32(b): lawful and voluntary consent of the person with lawful authority to disclose the data."""

    person = line(_("Who consented"))
    authority = text(
        _("Why that person may lawfully disclose the data"),
        3,
        2_000,
        _("For example: it is that person’s own account, or the office held in the company."),
    )
    form = forms.ChoiceField(
        label=_("How the consent was given"),
        required=False,
        choices=choices.labels(consent.FORMS),
        widget=forms.RadioSelect,
    )
    voluntary = text(
        _("What shows that it was lawful and voluntary"),
        3,
        4_000,
        _("What the person was told, in which language, and that it could be refused."),
    )
    consented_at = moment(_("Consent given at, in the time of your authority"))
    kind = consent.CONSENT
    field_order = (
        "person",
        "authority",
        "form",
        "voluntary",
        "consented_at",
        "accessed",
        "found_at",
        "accessed_at",
    )


FORMS: dict[str, type[PublicForm]] = {one.kind: one for one in (ConsentForm, PublicForm)}


class StrikeForm(forms.Form):
    reason = text(_("Why it is struck out"), 3, 2_000)
