"""From a file's row to what the readiness is told of authorities and treaties: as recorded, never as typed."""

from datetime import date
from typing import Any

import pytest

from mla.law.readiness import findings
from mla.parties.models import Agreement
from mla.requests.facts import facts_of
from mla.requests.models import CooperationRequest
from mla.requests.routes import advice_for, decision_record, goes_directly, question_of
from tests import factories
from tests.factories import NIGHT, World, world
from tests.measures import designate

pytestmark = pytest.mark.django_db
TODAY = NIGHT.date()


@pytest.fixture
def here() -> World:
    return world()


def treaty(name: str, start: date = date(1999, 5, 1), end: date | None = None) -> None:
    Agreement.objects.create(
        party_a_id="DE", party_b_id="RO", name_en=name, name_fr=f"{name} (fr)", valid_from=start, valid_to=end,
        certainty="knowledge", source="invented", checked_on=date(2026, 11, 1),
    )  # fmt: skip


def drafted(here: World, **values: Any) -> CooperationRequest:
    return factories.draft(here, **{"measure": "STO_TRA", "legal_basis": "art27", **values})


def stops(matter: CooperationRequest) -> set[str]:
    found = {one.rule_id for one in findings(facts_of(matter, NIGHT)) if one.severity == "block"}
    return found & {"M27-force", "M27-open", "M27-recv", "M27-send", "M27-9a", "M27-9d-31", "M27-9e"}


@pytest.mark.parametrize(
    ("end", "typed", "expected"),
    [
        (None, "Treaty of Example", set()),
        (None, "treaty of EXAMPLE, 1 May 1999", set()),
        (None, "Treaty of Elsewhere", {"M27-force"}),
        (TODAY, "Treaty of Example", {"M27-force"}),  # ended that day
    ],
)
def test_a_treaty_is_named_as_it_is_recorded_for_the_day(
    here: World, end: date | None, typed: str, expected: set[str]
) -> None:
    treaty("Treaty of Example", end=end)
    assert stops(drafted(here, legal_basis="treaty", treaty_name=typed)) == expected


def test_a_name_that_nobody_recorded_neither_governs_nor_opens_a_way(here: World) -> None:
    matter = drafted(here, legal_basis="treaty", treaty_name="Treaty of Nowhere")
    assert stops(matter) == {"M27-force"}
    assert question_of(matter, TODAY).treaties == ()
    assert [one.code for one in advice_for(matter, TODAY).routes] == ["ART27"]


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        ("", "", set()),
        ("central", "central", set()),
        ("prosecution", "central", {"M27-send"}),
        ("central", "poc247", {"M27-recv"}),
        ("prosecution", "judicial", {"M27-9d-31"}),
    ],
)
def test_under_article_27_the_designations_of_the_convention_decide(
    here: World, ours: str, theirs: str, expected: set[str]
) -> None:
    for authority, role in ((here.office, ours), (here.desk, theirs)):
        if role:
            designate(authority, role)
    assert stops(drafted(here, urgency="routine")) == expected


def test_a_request_to_a_judicial_authority_is_direct_without_a_tick(here: World) -> None:
    matter = drafted(here, urgency="urgent")
    assert not goes_directly(matter, TODAY)
    designate(here.desk, "judicial")
    assert goes_directly(matter, TODAY)
    assert stops(matter) == {"M27-9a"}
    assert decision_record(matter, TODAY)["way"] == "ART27_9A"
    designate(here.desk, "central")
    assert not goes_directly(matter, TODAY)


@pytest.mark.parametrize(
    ("urgency", "copied", "way"),
    [("urgent", True, "ART27_9A"), ("urgent", False, "ART27_9D"), ("routine", True, "ART27_9D")],
)
def test_what_coerces_nobody_needs_no_copy(here: World, urgency: str, copied: bool, way: str) -> None:
    designate(here.desk, "judicial")
    matter = drafted(
        here, measure="STO_SUB", measures_sought=["disclose"], urgency=urgency, copy_central=copied
    )
    assert not stops(matter)
    assert decision_record(matter, TODAY)["way"] == way
