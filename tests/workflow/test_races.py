"""Two people press the same button in the same instant: one effect, and a clear answer for the other."""

from collections.abc import Callable
from threading import Barrier, Thread
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import connection

from mla.accounts.models import Membership, User
from mla.audit.models import Event
from mla.requests.models import Act, CooperationRequest
from mla.workflow import actions
from mla.workflow.door import Done, perform
from mla.workflow.refusals import Overtaken, Refused
from tests.factories import NIGHT, SINCE, World, person, world
from tests.measures import made_central
from tests.workflow.directing import HOUR, NOTIFYING, declared, ready_order
from tests.workflow.matters import BODY, NOW, matter_in, payload_of
from tests.workflow.table import ONLY_ON, TABLES, WHO, D, R

pytestmark = [
    pytest.mark.postgres,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("flushable"),
]

# A verb that is still possible in the next state may rightly happen twice, one after the other.
CELLS = [
    (family, seat, state, verb)
    for family, table in TABLES.items()
    for state, row in table.items()
    for verb, target in row.items()
    for seat in sorted(WHO[verb][0])
    if state not in ONLY_ON[D if seat == R else R] and target != "=" and verb not in table[target]
]


def together(*calls: Callable[[], Done]) -> list[Done | Refused]:
    """Run the calls at once, each on its own connection; what each returned or was refused with."""
    barrier = Barrier(len(calls))
    results: list[Done | Refused] = []

    def run(call: Callable[[], Done]) -> None:
        try:
            barrier.wait(timeout=10)
            results.append(call())
        except Refused as refusal:
            results.append(refusal)
        finally:
            connection.close()

    threads = [Thread(target=run, args=(call,)) for call in calls]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    return results


def knock(matter_id: UUID, verb: str, actor: User | None, key: str) -> Callable[[], Done]:
    body = BODY | {"approver": actor.pk if actor else None, "reference": uuid4().hex[:20]}
    return lambda: perform(
        verb,
        matter_id=matter_id,
        actor=actor,
        now=NOW,
        key=key,
        body=body,
        payload=payload_of,
    )


@pytest.fixture
def here() -> World:
    return world()


def holder_of_all(here: World, name: str) -> User:
    user = person(name, None, None)
    for authority in (here.office, here.desk):
        for role in ("prosecutor", "poc", "officer", "clerk", "central"):
            Membership.objects.create(user=user, authority=authority, role=role, valid_from=SINCE)
    return user


def test_every_transition_has_exactly_one_winner_of_two(here: World) -> None:
    first, second = holder_of_all(here, "first"), holder_of_all(here, "second")
    for family, seat, state, verb in CELLS:
        matter = matter_in(here, family, seat, state)
        by_system = not WHO[verb][1]
        actors = (None, None) if by_system else (first, second)
        results = together(*(knock(matter.pk, verb, actor, uuid4().hex) for actor in actors))
        cell = (family, seat, state, verb)
        assert sum(isinstance(one, Done) for one in results) == 1, cell
        assert sum(isinstance(one, Overtaken) for one in results) == 1, cell
        assert Act.objects.filter(matter=matter).count() == 1, cell
        assert Event.objects.filter(chain=matter.pk).count() == 1, cell


def test_the_loser_is_told_who_was_faster_and_when(here: World) -> None:
    first, second = holder_of_all(here, "first"), holder_of_all(here, "second")
    matter = matter_in(here, "preservation", D, "received")
    results = together(*(knock(matter.pk, "refuse", actor, uuid4().hex) for actor in (first, second)))
    (won,) = (one for one in results if isinstance(one, Done))
    (lost,) = (one for one in results if isinstance(one, Overtaken))
    assert str(won.act.actor) in str(lost)
    assert "21 November 2026, 03:00:00 (Europe/Berlin)" in str(lost)


def test_one_key_pressed_eight_times_has_one_effect(here: World) -> None:
    user, key = holder_of_all(here, "first"), uuid4().hex
    matter = matter_in(here, "preservation", D, "received")
    results = together(*(knock(matter.pk, "acknowledge", user, key) for _ in range(8)))
    done = [one for one in results if isinstance(one, Done)]
    assert len(done) == 8
    assert {one.act.pk for one in done} == {Act.objects.get(matter=matter).pk}
    assert [one.again for one in done].count(False) == 1


def test_a_notified_state_is_told_of_a_withdrawal_exactly_when_it_is_made(here: World) -> None:
    made_central(here)
    declared(here, "7(5)(a)")
    for _round in range(5):
        results, acts = given_up_or_handed_over(here, ready_order(here, **NOTIFYING))
        assert sum(isinstance(one, Done) for one in results) == 1
        assert acts in ({"hand_over"}, {"tell_withdrawal", "drop_order"})


def given_up_or_handed_over(here: World, ours: CooperationRequest) -> tuple[list[Done | Refused], set[str]]:
    """Both at once; what came of it, and the acts that the file has since."""
    before = ours.acts_count
    step: dict[str, Any] = {"matter_id": ours.pk, "actor": here.poc, "now": NIGHT + 4 * HOUR}
    results = together(
        lambda: actions.drop_order(**step, key=uuid4().hex, reason="Found elsewhere."),
        lambda: actions.hand_over(
            **step,
            key=uuid4().hex,
            channel="post_courier",
            handed_over_at=NIGHT + 3 * HOUR,
            recipient="Legal desk",
        ),
    )
    since = Act.objects.filter(matter=ours, seq__gt=before)
    return results, set(since.values_list("verb", flat=True))
