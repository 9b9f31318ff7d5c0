"""What the database itself refuses, also from code that no form has seen."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import Model, ProtectedError

from mla.parties.models import Agreement, Authority, Declaration, Designation, Party, TreatyStatus

pytestmark = pytest.mark.django_db

SOURCE: dict[str, Any] = {"source": "invented", "checked_on": date(2026, 11, 23), "certainty": "knowledge"}
START, EARLIER = date(2020, 1, 1), date(2019, 12, 31)


def party(iso2: str, iso3: str, **other: Any) -> Party:
    fields = {"iso2": iso2, "iso3": iso3, "name_en": iso3, "name_fr": iso3, "time_zone": "UTC", **SOURCE}
    return Party.objects.create(**{**fields, **other})


@pytest.fixture(autouse=True)
def states() -> None:
    party("RO", "ROU")
    party("DE", "DEU")


STATUS: dict[str, Any] = {
    "party_id": "RO",
    "instrument": "ETS185",
    "standing": "party",
    "in_force_from": START,
    **SOURCE,
}
DECLARATION: dict[str, Any] = {
    "party_id": "RO",
    "instrument": "ETS185",
    "article": "29(4)",
    "kind": "reservation",
    "valid_from": START,
    **SOURCE,
}
AGREEMENT: dict[str, Any] = {
    "party_a_id": "DE",
    "party_b_id": "RO",
    "name_en": "Treaty",
    "name_fr": "Traité",
    "valid_from": START,
    **SOURCE,
}
AUTHORITY: dict[str, Any] = {"party_id": "RO", "name": "Office of the Prosecutor", "time_zone": "UTC"}
COMPLETE: dict[type[Model], Mapping[str, Any]] = {
    TreatyStatus: STATUS,
    Declaration: DECLARATION,
    Agreement: AGREEMENT,
    Authority: AUTHORITY,
}


def refused(model: type[Model], **fields: Any) -> str:
    with pytest.raises(IntegrityError) as caught, transaction.atomic():
        model._default_manager.create(**fields)
    return str(caught.value)


@pytest.mark.parametrize("model", COMPLETE)
def test_a_complete_row_is_stored_once(model: type[Model]) -> None:
    model._default_manager.create(**COMPLETE[model])
    assert "UNIQUE" in refused(model, **COMPLETE[model]).upper()


@pytest.mark.parametrize(
    ("model", "fault", "constraint"),
    [
        (TreatyStatus, {"instrument": "ETS158"}, "treaty_status_instrument_listed"),
        (TreatyStatus, {"standing": "member", "in_force_from": None}, "treaty_status_standing_listed"),
        (TreatyStatus, {"consent": "signature"}, "treaty_status_consent_listed"),
        (TreatyStatus, {"certainty": "sure"}, "treaty_status_certainty_listed"),
        (TreatyStatus, {"signed_on": START, "deposited_on": EARLIER}, "treaty_status_signed_first"),
        (TreatyStatus, {"deposited_on": START, "in_force_from": EARLIER}, "treaty_status_deposited_first"),
        (TreatyStatus, {"withdrawn_from": EARLIER}, "treaty_status_in_force_first"),
        (TreatyStatus, {"in_force_from": None}, "treaty_status_party_in_force"),
        (TreatyStatus, {"standing": "signatory"}, "treaty_status_party_in_force"),
        (Declaration, {"instrument": ""}, "declaration_instrument_listed"),
        (Declaration, {"kind": "wish"}, "declaration_kind_listed"),
        (Declaration, {"mode": "loud"}, "declaration_mode_listed"),
        (Declaration, {"valid_to": EARLIER}, "declaration_period_ordered"),
        (Declaration, {"certainty": ""}, "declaration_certainty_listed"),
        (Agreement, {"party_a_id": "RO", "party_b_id": "DE"}, "agreement_pair_ordered"),
        (Agreement, {"party_b_id": "DE"}, "agreement_pair_ordered"),
        (Agreement, {"valid_to": EARLIER}, "agreement_period_ordered"),
        (Agreement, {"certainty": ""}, "agreement_certainty_listed"),
        (Authority, {"name": ""}, "authority_named"),
    ],
)
def test_a_row_that_breaks_a_rule_is_refused(
    model: type[Model], fault: dict[str, object], constraint: str
) -> None:
    assert constraint in refused(model, **{**COMPLETE[model], **fault})


@pytest.mark.parametrize(
    ("fault", "constraint"),
    [
        ({"role": "minister"}, "designation_role_listed"),
        ({"stage": "appeal"}, "designation_stage_listed"),
        ({"instrument": "ETS158"}, "designation_instrument_listed"),
        ({"valid_to": EARLIER}, "designation_period_ordered"),
        ({"certainty": ""}, "designation_certainty_listed"),
    ],
)
def test_a_designation_that_breaks_a_rule_is_refused(fault: dict[str, object], constraint: str) -> None:
    fields = {
        "authority": Authority.objects.create(**AUTHORITY),
        "role": "poc247",
        "valid_from": START,
        **SOURCE,
    }
    assert constraint in refused(Designation, **{**fields, **fault})
    # One body, several roles; the same role twice on one day only for different territories.
    Designation.objects.create(**fields)
    Designation.objects.create(**{**fields, "role": "central"})
    Designation.objects.create(**{**fields, "territory": "Islands"})
    assert "UNIQUE" in refused(Designation, **fields).upper()


@pytest.mark.parametrize(
    ("fault", "constraint"),
    [
        ({"iso2": "ro"}, "party_iso2_letters"),
        ({"iso3": "SV"}, "party_iso3_letters"),
        ({"holidays_package": "half"}, "party_holidays_package_listed"),
        ({"certainty": "sure"}, "party_certainty_listed"),
    ],
)
def test_a_state_that_breaks_a_rule_is_refused(fault: dict[str, str], constraint: str) -> None:
    names = {"name_en": "Slovakia", "name_fr": "Slovaquie", "time_zone": "Europe/Bratislava"}
    assert constraint in refused(Party, **{"iso2": "SK", "iso3": "SVK", **names, **SOURCE, **fault})


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("time_zone", "Europe/Bukarest"),
        ("official_languages", ["Romanian"]),
        ("accepted_languages", "en"),
        ("accepted_languages", [1]),
        ("iso2", "ROU"),
        ("source", ""),
    ],
)
def test_forms_refuse_what_is_no_zone_no_language_and_no_source(column: str, value: object) -> None:
    romania = Party.objects.get(pk="RO")
    setattr(romania, column, value)
    with pytest.raises(ValidationError) as caught:
        romania.clean_fields()
    assert list(caught.value.message_dict) == [column]


def test_a_state_with_facts_cannot_be_deleted() -> None:
    TreatyStatus.objects.create(**STATUS)
    with pytest.raises(ProtectedError):
        Party.objects.get(pk="RO").delete()


def test_rows_are_named_by_state_and_subject() -> None:
    authority = Authority.objects.create(**AUTHORITY)
    names = [TreatyStatus(**STATUS), Declaration(**DECLARATION), Agreement(**AGREEMENT), authority]
    assert [str(row) for row in names] == [
        *("RO ETS185", "RO ETS185 29(4)", "DE–RO: Treaty", "Office of the Prosecutor (RO)")
    ]
    assert str(Designation(authority=authority, role="poc247")) == f"{authority.pk} poc247"
