"""The way a file takes is one that the adviser spoke of, whatever the measure: offered, or closed with its reason."""

from typing import Any

import pytest

from mla.law.measures import MEASURES
from mla.parties.models import Declaration
from mla.requests.models import CooperationRequest
from mla.requests.routes import advice_for, decision_record
from tests import factories
from tests.factories import NIGHT, World
from tests.measures import switch_on

pytestmark = pytest.mark.django_db
ON = NIGHT.date()
FILES = sorted(code for code, one in MEASURES.items() if one.family != "notice")
OWN_WORDS = {
    "PRES": "ART29",
    "STO_SUB": "ART27",
    "STO_TRA": "ART27",
    "STO_CON": "ART27",
    "RTT": "ART27",
    "INT": "ART27",
}
"""Measures whose way is the article of the procedure; every other way bears the name of its measure."""


@pytest.fixture
def here() -> World:
    return factories.world()


def file_of(here: World, measure: str, **values: Any) -> CooperationRequest:
    switch_on(here, measure)
    return factories.draft(here, measure=measure, **values)


def codes(matter: CooperationRequest) -> tuple[set[str], set[str]]:
    advice = advice_for(matter, ON)
    return {one.code for one in advice.routes}, {one.code for one in advice.rejected}


@pytest.mark.parametrize("measure", FILES)
def test_the_way_of_each_measure_is_among_those_advised(here: World, measure: str) -> None:
    matter = file_of(here, measure)
    record = decision_record(matter, ON)
    offered, closed = codes(matter)
    assert record["way"] == OWN_WORDS.get(measure, measure)
    assert record["way"] in offered | closed


@pytest.mark.parametrize(
    ("measure", "article"),
    [
        ("POC_TECH", "35(1)(a)"),
        ("POC_PRES", "35(1)(b)"),
        ("POC_EVID", "35(1)(c)"),
        ("POC_LEGAL", "35(1)(c)"),
        ("POC_LOCATE", "35(1)(c)"),
    ],
)
def test_a_question_is_recorded_under_its_own_letter(here: World, measure: str, article: str) -> None:
    matter = file_of(here, measure)
    (way,) = [one for one in advice_for(matter, ON).routes if one.code == measure]
    assert way.citation.article == article


@pytest.mark.parametrize(
    ("categories", "closed"), [(["SUB"], True), (["SUB", "TRA"], False), (["CON"], False), ([], False)]
)
def test_expedited_disclosure_of_subscriber_information_alone_meets_the_reservation(
    here: World, categories: list[str], closed: bool
) -> None:
    matter = file_of(here, "P2_9", categories=categories, urgency="danger_to_life")
    Declaration.objects.create(
        party=here.de, instrument="CETS224", article="9(1)(b)", kind="declaration", valid_from=factories.SINCE,
        certainty="knowledge", source="invented for a test", checked_on=factories.SINCE,
    )  # fmt: skip
    offered, refused = codes(matter)
    assert ("P2_9" in refused, "P2_9" in offered) == (closed, not closed)


@pytest.mark.parametrize(
    ("categories", "closed"), [(["TRA"], True), (["SUB", "TRA"], True), (["SUB"], False)]
)
def test_an_order_for_traffic_data_meets_the_reservation(
    here: World, categories: list[str], closed: bool
) -> None:
    matter = file_of(here, "P2_8", categories=categories)
    Declaration.objects.create(
        party=here.de, instrument="CETS224", article="8(13)", kind="reservation", valid_from=factories.SINCE,
        certainty="knowledge", source="invented for a test", checked_on=factories.SINCE,
    )  # fmt: skip
    assert ("P2_8" in codes(matter)[1]) == closed
