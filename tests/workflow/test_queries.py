"""How many queries a verb costs, exactly: a number that grows unseen is how a desk gets slow."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from mla.workflow import actions
from tests.factories import World, approved, submitted, world
from tests.workflow.matters import NOW, matter_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def here() -> World:
    return world()


def cost(call: Callable[[], object]) -> list[str]:
    with CaptureQueriesContext(
        connection,
    ) as seen:
        call()
    return [one["sql"] for one in seen if not one["sql"].startswith(("SAVEPOINT", "RELEASE"))]


def test_an_internal_step_costs_seven_statements(here: World) -> None:
    matter = matter_in(here, "assistance", "requested", "acknowledged")
    key = uuid4().hex
    spent = cost(lambda: actions.assess(matter_id=matter.pk, actor=here.officer_de, now=NOW, key=key))
    # The locked file, the key, the roles, the act, the event, the file, the clocks that run.
    assert len(spent) == 7, "\n".join(spent)


def test_an_act_for_the_other_side_adds_its_letter_and_its_message(here: World) -> None:
    matter = matter_in(here, "assistance", "requested", "under_assessment")
    key = uuid4().hex
    spent = cost(lambda: actions.accept(matter_id=matter.pk, actor=here.poc_de, now=NOW, key=key))
    assert len(spent) == 9, "\n".join(spent)


def test_the_broker_is_asked_only_when_a_step_left_work_for_it(
    here: World, django_capture_on_commit_callbacks: Any
) -> None:
    plain = matter_in(here, "assistance", "requested", "acknowledged")
    with django_capture_on_commit_callbacks() as after_plain:
        actions.assess(matter_id=plain.pk, actor=here.officer_de, now=NOW, key=uuid4().hex)
    with django_capture_on_commit_callbacks() as after_letter:
        actions.accept(matter_id=plain.pk, actor=here.poc_de, now=NOW, key=uuid4().hex)
    with django_capture_on_commit_callbacks() as after_submit:
        submitted(here)
    with django_capture_on_commit_callbacks() as after_submit_and_approve:
        approved(here)
    counts = [len(each) for each in (after_plain, after_letter, after_submit, after_submit_and_approve)]
    assert counts == [0, 1, 0, 1]
