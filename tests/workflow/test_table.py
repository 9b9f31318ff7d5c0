"""Every state × verb × role of both seats, through the door, against the one written table."""

from collections.abc import Callable
from uuid import uuid4

import pytest

from mla.accounts.models import Membership, User
from mla.accounts.roles import Role
from mla.parties.models import Authority
from mla.requests.models import MODEL_OF_FAMILY, CooperationRequest
from mla.requests.statuses import STATUSES, Seat
from mla.requests.verbs import OPENING, VERBS
from mla.workflow.door import perform
from mla.workflow.refusals import NotAllowed, Overtaken
from mla.workflow.trace import Arrival
from tests.factories import SINCE, World, person, world
from tests.workflow.matters import BODY, NOW, matter_in, payload_of
from tests.workflow.table import BEGINS, ONLY_ON, RECORD, SILENT, TABLES, WHO, D, R

pytestmark = pytest.mark.django_db

Roles = frozenset[str]
Cell = tuple[str, str, str]
"""Family, seat, state."""

CELLS: list[Cell] = [
    (family, seat, state)
    for family, table in TABLES.items()
    for seat in (R, D)
    for state in table
    if state not in ONLY_ON[D if seat == R else R]
]
FIRST_CELLS = [
    next(cell for cell in CELLS if cell[:2] == (family, seat)) for family in TABLES for seat in (R, D)
]
OWN_VERBS = {
    family: sorted({verb for row in table.values() for verb in row}) for family, table in TABLES.items()
}
ARRIVING = {family: sorted(set(verbs) - SILENT - set(OPENING)) for family, verbs in OWN_VERBS.items()}
ARRIVAL = Arrival(payload=b"{}", channel="post_courier", received_at=NOW)
SHUT = {"not allowed", "not in this state"}
NOBODY: Roles = frozenset()
"""The other side's installation, whose acts the relay brings."""


@pytest.fixture
def here() -> World:
    return world()


def attempt(matter: CooperationRequest, verb: str, actor: User | None, arrival: Arrival | None) -> str:
    """The state after one knock at the door, or why it stayed shut."""
    body = BODY | {"approver": getattr(actor, "pk", None), "reference": matter.reference or uuid4().hex[:20]}
    try:
        done = perform(
            verb,
            matter_id=matter.pk,
            actor=actor,
            now=NOW,
            key=uuid4().hex,
            body=body,
            payload=payload_of,
            arrival=arrival,
        )
    except NotAllowed:
        return "not allowed"
    except Overtaken:
        return "not in this state"
    return str(done.matter.status)


def may(verb: str, seat: str, roles: Roles, *, arrives: bool) -> bool:
    seats, needed = WHO[verb]
    if arrives:
        # What the other side does arrives; a person who takes it in needs a recording role.
        return bool(seats - {seat}) and (not roles or bool(roles & RECORD))
    return seat in seats and bool(roles & needed)


def expected(family: str, seat: str, state: str, verb: str, roles: Roles, *, arrives: bool) -> str:
    if not may(verb, seat, roles, arrives=arrives):
        return "not allowed"
    target = TABLES[family][state].get(verb)
    if target is None:
        return "not in this state"
    return state if target == "=" else target


def each_role(verb: str, seat: str, *, arrives: bool) -> list[Roles]:
    return [frozenset({role}) for role in Role.values]


def distinct(verb: str, seat: str, *, arrives: bool) -> list[Roles]:
    """Each role that opens the door, and all others in one hand: as a role only ever adds, none of them opens it."""
    opening = [one for one in each_role(verb, seat, arrives=arrives) if may(verb, seat, one, arrives=arrives)]
    return [frozenset(Role.values).difference(*opening), *opening]


def assert_doors(here: World, cell: Cell, knocking: Callable[..., list[Roles]], *, arrives: bool) -> None:
    """Each verb of the family is tried by a person for each set of roles, and an arrival by the relay as well."""
    family, seat, state = cell
    matter = matter_in(here, family, seat, state)
    people: dict[Roles, User | None] = {NOBODY: None}
    for verb in ARRIVING[family] if arrives else OWN_VERBS[family]:
        relayed = [NOBODY] if arrives and WHO[verb][0] != {seat} else []
        for roles in [*knocking(verb, seat, arrives=arrives), *relayed]:
            if roles not in people:
                people[roles] = holder(matter.authority, roles)
            result = attempt(matter, verb, people[roles], ARRIVAL if arrives else None)
            assert result == expected(family, seat, state, verb, roles, arrives=arrives), (roles, verb)
            if result not in SHUT:
                matter = matter_in(here, family, seat, state)


def holder(authority: Authority, roles: Roles) -> User:
    found = person("holder of " + " ".join(sorted(roles)), None, None)
    for role in roles:
        Membership.objects.create(user=found, authority=authority, role=role, valid_from=SINCE)
    return found


@pytest.mark.parametrize("cell", CELLS, ids="-".join)
@pytest.mark.parametrize("arrives", [False, True], ids=["done", "arrived"])
def test_every_person_finds_exactly_the_doors_of_the_table(here: World, cell: Cell, arrives: bool) -> None:
    assert_doors(here, cell, distinct, arrives=arrives)


@pytest.mark.parametrize("cell", FIRST_CELLS, ids="-".join)
@pytest.mark.parametrize("arrives", [False, True], ids=["done", "arrived"])
def test_no_role_alone_opens_more(here: World, cell: Cell, arrives: bool) -> None:
    """In one state of each seat: what a role may do is the same in all of them."""
    assert_doors(here, cell, each_role, arrives=arrives)


def test_nobody_but_the_system_sends(here: World) -> None:
    for family in sorted(set(TABLES) - {"direct"}):
        matter = matter_in(here, family, R, "approved")
        assert attempt(matter, "send", None, None) == "sent"
    for verb in ("issue", "notify"):
        order = matter_in(here, "direct", R, "approved")
        assert attempt(order, verb, None, None) == "ready_to_hand_over"
    offer = matter_in(here, "information", R, "approved")
    assert attempt(offer, "offer", None, None) == "offered"


def test_the_table_names_every_state_and_every_verb_of_the_code() -> None:
    for family, table in TABLES.items():
        assert set(table) == {str(state) for state in STATUSES[family]}
        field = CooperationRequest._meta.get_field("status")
        edges = {
            (one.source, one.name, one.target) for one in field.get_all_transitions(MODEL_OF_FAMILY[family])
        }
        written = {
            (state, verb, None if target == "=" else target)
            for state, row in table.items()
            for verb, target in row.items()
        }
        assert edges == written


def test_the_table_of_people_is_the_one_of_the_code() -> None:
    assert set(WHO) == set(VERBS)
    for code, verb in VERBS.items():
        seats, roles = WHO[code]
        assert {Seat(seat) for seat in seats} == verb.seats, code
        assert {Role(role) for role in roles} == verb.roles, code
        assert verb.addressed is (code not in SILENT), code


@pytest.mark.parametrize("family", TABLES)
def test_every_state_can_be_reached_and_only_final_ones_have_no_way_out(family: str) -> None:
    table = TABLES[family]
    reached, queue = set(BEGINS[family]), sorted(BEGINS[family])
    while queue:
        for target in table[queue.pop()].values():
            if target != "=" and target not in reached:
                reached.add(target)
                queue.append(target)
    assert reached == set(table)
    finals = {"rejected", "released", "lapsed", "refused", "withdrawn", "closed", "referred"} & set(table)
    assert {state for state, row in table.items() if not row} == finals
