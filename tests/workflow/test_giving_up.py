"""An order of which a State was notified is given up in one piece: what others do comes before it, or too late."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from mla.requests.models import Act, CooperationRequest
from mla.workflow import actions, outside
from mla.workflow.refusals import Refused
from tests.factories import NIGHT, World, world
from tests.measures import made_central
from tests.workflow.directing import HOUR, handed, key, notified, with_provider

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("flushable")]
LATER = NIGHT + timedelta(days=1)
WHY = "The account was found elsewhere."


@pytest.fixture
def here(settings: Any, tmp_path: Path) -> World:
    settings.MEDIA_ROOT = tmp_path
    found = world()
    made_central(found)
    return found


def after_the_next_commit(monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> list[Refused]:
    """Somebody else acts in the very moment in which the file is free again; with what they were refused."""
    refusals: list[Refused] = []
    waiting = [act]

    def once() -> None:
        try:
            if waiting:
                waiting.pop()()
        except Refused as refusal:
            refusals.append(refusal)

    monkeypatch.setattr(outside, "nudge", once)
    return refusals


def verbs(matter: CooperationRequest) -> list[str]:
    return list(Act.objects.filter(matter=matter).order_by("seq").values_list("verb", flat=True))


def test_an_order_of_whose_withdrawal_its_state_was_told_is_not_handed_over(
    here: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours, _theirs = notified(here)
    refused = after_the_next_commit(monkeypatch, lambda: handed(here, ours))
    step: dict[str, Any] = {"matter_id": ours.pk, "actor": here.poc, "now": NIGHT + 4 * HOUR, "key": key()}
    assert actions.drop_order(**step, reason=WHY).matter.status == "withdrawn"
    assert len(refused) == 1
    assert verbs(ours)[-2:] == ["tell_withdrawal", "drop_order"]
    assert actions.drop_order(**step, reason=WHY).again


def test_what_the_provider_answers_comes_before_a_withdrawal_or_too_late(
    here: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours, _theirs = notified(here)
    ours = with_provider(here, ours)
    step: dict[str, Any] = {"matter_id": ours.pk, "actor": here.poc, "now": LATER}
    refused = after_the_next_commit(
        monkeypatch,
        lambda: actions.entity_declined(**step, key=key(), answered_on=NIGHT.date()),
    )
    actions.withdraw_order(**step, key=key())
    assert len(refused) == 1
    assert verbs(ours)[-2:] == ["tell_withdrawal", "withdraw_order"]


def test_a_provider_is_not_left_instructed_without_a_word_to_the_issuing_state(
    here: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    _ours, theirs = notified(here)
    step: dict[str, Any] = {"matter_id": theirs.pk, "actor": here.poc_de, "now": LATER}
    refused = after_the_next_commit(
        monkeypatch,
        lambda: actions.hear_provider(
            **step, key=key(), provider="Example Hosting", heard_on=NIGHT.date(), text="They ask."
        ),
    )
    actions.instruct(**step, key=key(), ground="SOV", reasons="Ours.")
    assert len(refused) == 1
    assert verbs(theirs)[-2:] == ["instruct", "tell_instruction"]
