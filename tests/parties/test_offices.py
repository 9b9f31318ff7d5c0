"""Whom a measure goes to on a day: by role, stage and territory, each with its why; where none fits, none."""

from datetime import date

import pytest

from mla.law.cooperation.catalogue import CATALOGUE
from mla.parties.models import Authority, Designation, Party
from mla.parties.offices import Office, Wanted, first_fitting, offices, wanted_by
from tests import factories

pytestmark = pytest.mark.django_db
DAY = date(2026, 11, 23)
SINCE = date(2020, 1, 1)


@pytest.fixture
def ro() -> Party:
    return factories.party("RO", "ROU", "Romania", "Roumanie", "Europe/Bucharest", date(2004, 9, 1))


def office(of: Party, name: str, role: str = "", *, hosted: bool = False, **values: object) -> Authority:
    made = factories.authority(of, name, hosted=hosted)
    if role:
        Designation.objects.create(
            **{"authority": made, "role": role, "valid_from": SINCE, "certainty": "knowledge"}
            | {"source": "invented for a test", "checked_on": SINCE}
            | values
        )
    return made


def chosen(of: Party, measure: str, on: date = DAY, **known: str) -> str:
    found = first_fitting(offices(of, wanted_by(measure, on, **known)))
    return found.name if found else "none"


def by_name(of: Party, wanted: Wanted) -> dict[str, Office]:
    return {one.authority.name: one for one in offices(of, wanted)}


@pytest.mark.parametrize(
    ("on", "name"),
    [
        (date(2019, 12, 31), "none"),
        (date(2020, 1, 1), "Old point"),
        (date(2024, 5, 31), "Old point"),
        (date(2024, 6, 1), "New point"),
    ],
)
def test_a_designation_counts_from_its_first_day_until_the_day_it_ends(
    ro: Party, on: date, name: str
) -> None:
    ended = date(2024, 6, 1)
    office(ro, "Old point", "poc247", hosted=True, valid_to=ended)
    office(ro, "New point", "poc247", valid_from=ended)
    assert chosen(ro, "PRES", on) == name


def test_an_ended_contact_point_never_comes_before_the_central_authority_of_today(ro: Party) -> None:
    office(ro, "A point of old", "poc247", hosted=True, valid_to=date(2020, 6, 1))
    office(ro, "The ministry", "central")
    assert chosen(ro, "PRES") == "The ministry"
    assert chosen(ro, "STO_SUB") == "The ministry"
    found = by_name(ro, wanted_by("PRES", DAY))["A point of old"]
    assert (found.designated, found.fits) == (False, False)
    assert found.why == "No longer designated: it ended on 1 June 2020."


@pytest.mark.parametrize(
    ("measure", "name"),
    [
        ("PRES", "Point"),
        ("POC_TECH", "Point"),
        ("P2_9", "Point"),
        ("STO_SUB", "Ministry"),
        ("RTT", "Ministry"),
        ("SPONT", "Ministry"),
        ("P2_8", "Ministry"),
        ("P2_11", "Ministry"),
        ("P2_7", "none"),
        ("UN_MLA", "none"),
    ],
)
def test_the_roles_are_those_that_the_catalogue_demands(ro: Party, measure: str, name: str) -> None:
    office(ro, "Court", "judicial")
    office(ro, "Ministry", "central")
    office(ro, "Point", "poc247")
    assert chosen(ro, measure) == name


def test_every_measure_is_answered(ro: Party) -> None:
    office(ro, "Ministry", "central")
    answers = {measure: chosen(ro, measure) for measure in CATALOGUE}
    demanded = {
        code for code, one in CATALOGUE.items() if one.instrument != "UNCC" and "central" in one.receivers
    }
    assert {code for code, name in answers.items() if name == "Ministry"} >= demanded


@pytest.mark.parametrize(
    ("stage", "name"),
    [("investigation", "Prosecutors"), ("trial", "Ministry"), ("sentence", "none"), ("", "none")],
)
def test_romania_names_one_central_authority_for_the_investigation_and_one_for_the_trial(
    ro: Party, stage: str, name: str
) -> None:
    office(ro, "Ministry", "central", stage="trial")
    office(ro, "Prosecutors", "central", stage="investigation")
    assert chosen(ro, "STO_SUB", stage=stage) == name


def test_an_authority_for_just_this_stage_comes_before_one_for_every_stage(ro: Party) -> None:
    office(ro, "A ministry for everything", "central")
    office(ro, "Prosecutors", "central", stage="investigation")
    assert chosen(ro, "STO_SUB", stage="investigation") == "Prosecutors"
    assert chosen(ro, "STO_SUB", stage="trial") == "A ministry for everything"


def test_a_territory_has_its_own_and_is_no_addressee_for_the_rest(ro: Party) -> None:
    office(ro, "Island office", "central", territory="Island")
    assert chosen(ro, "STO_SUB") == "none"
    office(ro, "Ministry", "central")
    assert chosen(ro, "STO_SUB") == "Ministry"
    assert chosen(ro, "STO_SUB", territory="Island") == "Island office"
    assert (
        by_name(ro, wanted_by("STO_SUB", DAY))["Island office"].why == "Designated for this territory only."
    )


def test_nobody_on_record_is_nobody_proposed(ro: Party) -> None:
    office(ro, "An office", hosted=True)
    (found,) = offices(ro, wanted_by("PRES", DAY))
    assert (found.fits, str(found)) == (False, "An office – Its role is not recorded.")


def test_each_line_says_role_stage_territory_and_since_when(ro: Party) -> None:
    office(ro, "Prosecutors", "central", stage="investigation")
    (found,) = offices(ro, wanted_by("STO_SUB", DAY, stage="investigation"))
    assert str(found) == (
        "Prosecutors – Central authority (Art. 27(2)), Investigation, the whole State."
        " Designated since 1 January 2020."
    )


def test_the_authorities_of_another_state_and_those_out_of_use_are_left_out(ro: Party) -> None:
    other = factories.party("FR", "FRA", "France", "France", "Europe/Paris", date(2006, 5, 1))
    office(other, "Office central", "central")
    out = office(ro, "Closed office", "central")
    Authority.objects.filter(pk=out.pk).update(is_active=False)
    assert offices(ro, wanted_by("STO_SUB", DAY)) == []


def test_who_is_named_to_receive_orders_comes_before_who_may_be_competent(ro: Party) -> None:
    office(ro, "Ministry", "central", hosted=True)
    assert chosen(ro, "P2_8") == "Ministry"
    office(ro, "Desk for orders", "receives", instrument="CETS224")
    assert chosen(ro, "P2_8") == "Desk for orders"
    assert chosen(ro, "STO_SUB") == "Ministry", "it is named for orders alone"


@pytest.mark.parametrize("role", ["extradition", "consulted", "notified", "submits", "incident", "onward"])
def test_an_authority_named_for_something_else_receives_no_measure(ro: Party, role: str) -> None:
    office(ro, "Office", role, instrument="ETS185" if role == "extradition" else "CETS224")
    found = {measure: chosen(ro, measure) for measure in CATALOGUE}
    assert set(found.values()) == {"none"}
