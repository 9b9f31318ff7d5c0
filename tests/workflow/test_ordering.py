"""The order by which the requested State obtains data from a custodian at home (Arts 31 and 18)."""

import json
from datetime import date
from typing import Any

import pytest

from mla.documents.models import Document
from mla.documents.specimens.measures import ASSISTANCE
from mla.exchange.models import Message
from mla.requests.models import Act, CooperationRequest
from mla.workflow import actions
from tests import factories
from tests.documents.making import html_of
from tests.factories import NIGHT, World, world
from tests.measures import made_central
from tests.workflow.test_measures import HOUR, approve, carried, key

pytestmark = pytest.mark.django_db


@pytest.fixture
def here(tmp_path: Any, settings: Any) -> World:
    settings.MEDIA_ROOT = tmp_path
    found = world()
    made_central(found)
    return found


def dispatched(matter: CooperationRequest) -> CooperationRequest:
    factories.seal(matter)
    return actions.send(matter_id=matter.pk, now=NIGHT + HOUR, key=key()).matter


def in_execution(here: World) -> CooperationRequest:
    """The file of the State that executes a request for stored data (Art. 31)."""
    draft = factories.draft(
        here, measure="STO_SUB", **ASSISTANCE, categories=["SUB"], measures_sought=["disclose"]
    )
    actions.submit(matter_id=draft.pk, actor=here.prosecutor, now=NIGHT, key=key())
    theirs = carried(dispatched(approve(here, CooperationRequest.objects.get(pk=draft.pk))), here.de)
    answer: dict[str, Any] = {"matter_id": theirs.pk, "actor": here.poc_de, "now": NIGHT + 3 * HOUR}
    for step in (actions.acknowledge, actions.assess, actions.accept, actions.begin_execution):
        step(**answer, key=key())
    return theirs


def test_each_custodian_is_ordered_to_hand_over_the_data_and_learns_nothing_of_the_case(here: World) -> None:
    theirs = in_execution(here)
    for name in ("Example Hosting (invented)", "Example Telecom (invented)"):
        actions.order_handing_over(
            matter_id=theirs.pk, actor=here.poc_de, now=NIGHT + 4 * HOUR, key=key(), custodian=name,
            basis="Section 0", address="Frankfurt", delivery="As text files.", by=date(2026, 12, 4),
        )  # fmt: skip
    theirs.refresh_from_db()
    assert theirs.status == "in_execution", "the orders are part of the execution"
    rows = list(Document.objects.filter(matter=theirs, kind="EXE_ORD").order_by("version"))
    assert [one.version for one in rows] == [1, 2]
    for row in rows:
        said = bytes(row.payload).decode()
        assert "198.51.100.7" in said
        for secret in (
            "Romania",
            "Roumanie",
            '"RO"',
            "RO-2026",
            "hospital",
            "Bucharest",
            "Cybercrime",
            "AMBER",
        ):
            assert secret not in said, secret
    acts = Act.objects.filter(matter=theirs, verb="order_handing_over")
    assert {one.direction for one in acts} == {"internal"}
    assert not Message.objects.filter(act__in=acts).exists()
    printed = html_of("EXE_ORD", json.loads(said))
    assert "Hand over these data to us, complete and unchanged, and no others." in printed
    assert "Example Telecom (invented)" in printed
    assert "As text files." in printed
