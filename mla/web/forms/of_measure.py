"""The drafting form of each measure: the published forms by hand, every other one grown from the catalogue."""

from collections.abc import Mapping
from copy import deepcopy
from functools import cache
from typing import Any

from django.forms.forms import DeclarativeFieldsMetaclass
from django.utils.translation import gettext_lazy as _

from mla.law.cooperation.answered import typed
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.measures import MEASURES
from mla.requests.models import CooperationRequest
from mla.requests.statuses import Family
from mla.web.forms.contents import content_fields, title_of
from mla.web.forms.direct import OF_DIRECT, direct
from mla.web.forms.draft import (
    CUSTODIAN,
    DATA,
    SECRECY,
    URGENCY,
    DraftForm,
    line,
    text,
    tick,
)
from mla.web.forms.information import RELABELLED, UNASKED
from mla.web.forms.legal_basis import LEGAL_BASIS, basis_choices
from mla.web.forms.published import AssistanceForm, PreservationForm

BY_HAND = frozenset({"PRES", "STO_SUB", "STO_TRA", "STO_CON"})


def form_of(matter: CooperationRequest) -> type[DraftForm]:
    return form_of_measure(matter.measure)


@cache
def form_of_measure(measure: str) -> type[DraftForm]:
    """One class per measure, made once. Its `base_fields` are all that can be typed."""
    if measure in BY_HAND:
        return PreservationForm if MEASURES[measure].family == Family.PRESERVATION else AssistanceForm
    if MEASURES[measure].family in UNASKED:
        return _grown(measure, DraftForm, UNASKED[MEASURES[measure].family](measure))
    if MEASURES[measure].family == Family.DIRECT:
        return _grown(measure, MeasureForm, direct(measure))
    if MEASURES[measure].family == Family.PRESERVATION:
        return _grown(measure, PreservationForm, PreservationForm.GROUPS)
    return _grown(measure, MeasureForm, _groups(measure))


# Direct where its State has declared so, and then with a copy (10(9) CETS 224).
COPIED: Mapping[str, tuple[str, ...]] = {"P2_10": ("copy_central",)}


class MeasureForm(DraftForm):
    """What a measure may need beside the contents of its article."""

    domestic_legal_basis = text(_("Domestic legal basis"), 3, 4_000)
    court_order_attached = tick(_("The judicial order is attached"))
    special_procedures = text(_("Procedures to follow"), 3, 4_000)
    use_undertaking = tick(_("We will use the material only as stated"))
    direct = tick(
        _("Sent directly to a judicial authority"),
        _("Counts where the designation of the addressee is not on record: Art. 27(9)"),
    )
    copy_central = tick(_("Copy through the central authorities"))
    translation_language = line(_("Language of the translation"), _("A code such as de or fr."), 16)


def _groups(measure: str) -> tuple[tuple[Any, tuple[str, ...]], ...]:
    """Without the fields that the article leaves no place for: a hearing seeks no data."""
    record = CATALOGUE[measure]
    basis = (*(LEGAL_BASIS if basis_choices(measure) else ()), "domestic_legal_basis", "court_order_attached")
    direct = ("direct", "copy_central") if record.instrument == "ETS185" else COPIED.get(measure, ())
    data = (
        (
            (_("The data and its link to the offence"), DATA),
            (_("The custodian or the place of the system"), CUSTODIAN),
        )
        if record.categories
        else ()
    )
    return (
        (_("The legal basis"), basis),
        (_("The facts"), ("facts",)),
        (title_of(measure), tuple(content_fields(measure))),
        *data,
        (_("How to execute"), ("special_procedures", "use_undertaking", "translation_language")),
        (_("Urgency"), URGENCY),
        (_("Confidentiality"), SECRECY),
        (_("Channel"), ("channel", "reply_means", *direct)),
    )


def _grown(measure: str, base: type[DraftForm], groups: Any) -> type[DraftForm]:
    own = content_fields(measure) if typed(measure) else {}
    shown = {name for _legend, names in groups for name in names}
    dropped = dict.fromkeys(set(base.base_fields) - shown)  # None takes an inherited field away
    fields = {name: field for name, field in own.items() if name in shown}
    fields |= {**RELABELLED, **OF_DIRECT}.get(MEASURES[measure].family, {})
    if basis := basis_choices(measure):
        # A copy: the class below shares its fields with its base.
        fields["legal_basis"] = deepcopy(base.base_fields["legal_basis"])
        fields["legal_basis"].choices = basis  # type: ignore[attr-defined]
    made: type[DraftForm] = DeclarativeFieldsMetaclass(  # type: ignore[assignment]
        f"{measure}Form", (base,), {**dropped, **fields, "GROUPS": groups}
    )
    return made
