"""Every state × verb × role of both seats, through the door, against the one written table."""

from uuid import uuid4

import pytest

from mla.accounts.models import Membership
from mla.accounts.roles import Role
from mla.audit.canonical import canonical
from mla.documents.specimens.direct import approved
from mla.requests.models import MODEL_OF_FAMILY, CooperationRequest
from mla.requests.statuses import STATUSES, Seat
from mla.requests.verbs import OPENING, VERBS
from mla.workflow.door import Arrival, perform
from mla.workflow.refusals import NotAllowed, Overtaken
from tests.factories import SINCE, World, person, world
from tests.workflow.matters import BODY, NOW, matter_in
from tests.workflow.table import BEGINS, ONLY_ON, RECORD, SILENT, TABLES, WHO, D, R

pytestmark = pytest.mark.django_db

APPROVED = {"direct": canonical(approved("P2_7"))}
"""An order is cut out of what was approved, so all of that must be there."""
CELLS = [
    (family, seat, state)
    for family, table in TABLES.items()
    for seat in (R, D)
    for state in table
    if state not in ONLY_ON[D if seat == R else R]
]
OWN_VERBS = {
    family: sorted({verb for row in table.values() for verb in row}) for family, table in TABLES.items()
}


@pytest.fixture
def here() -> World:
    return world()


def attempt(matter: CooperationRequest, verb: str, actor: object, arrival: Arrival | None) -> str:
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
            payload=lambda row: APPROVED.get(row.family, b'{"contents":[]}'),
            arrival=arrival,
        )
    except NotAllowed:
        return "not allowed"
    except Overtaken:
        return "not in this state"
    return str(done.matter.status)


def expected(family: str, seat: str, state: str, verb: str, role: str | None, *, arrives: bool) -> str:
    seats, roles = WHO[verb]
    if arrives:
        # What the other side does arrives; a person who takes it in needs a recording role.
        allowed = bool(seats - {seat}) and (role is None or role in RECORD)
    else:
        allowed = seat in seats and role in roles
    if not allowed:
        return "not allowed"
    target = TABLES[family][state].get(verb)
    if target is None:
        return "not in this state"
    return state if target == "=" else target


@pytest.mark.parametrize(("family", "seat", "state"), CELLS)
def test_every_person_finds_exactly_the_doors_of_the_table(
    here: World, family: str, seat: str, state: str
) -> None:
    matter = matter_in(here, family, seat, state)
    actor = person("someone", None, None)
    for role in Role.values:
        Membership.objects.filter(user=actor).delete()
        Membership.objects.create(user=actor, authority=matter.authority, role=role, valid_from=SINCE)
        for verb in OWN_VERBS[family]:
            result = attempt(matter, verb, actor, None)
            assert result == expected(family, seat, state, verb, role, arrives=False), (role, verb)
            if result not in {"not allowed", "not in this state"}:
                matter = matter_in(here, family, seat, state)


@pytest.mark.parametrize(("family", "seat", "state"), CELLS)
def test_acts_of_the_other_side_arrive_where_the_table_has_a_place_for_them(
    here: World, family: str, seat: str, state: str
) -> None:
    matter = matter_in(here, family, seat, state)
    actor = person("someone", None, None)
    arrival = Arrival(payload=b"{}", channel="post_courier", received_at=NOW)
    for role in (None, *Role.values):
        Membership.objects.filter(user=actor).delete()
        if role:
            Membership.objects.create(user=actor, authority=matter.authority, role=role, valid_from=SINCE)
        for verb in sorted(set(OWN_VERBS[family]) - SILENT - set(OPENING)):
            if role is None and WHO[verb][0] == {seat}:
                continue  # The relay brings only acts of the other seat.
            result = attempt(matter, verb, actor if role else None, arrival)
            assert result == expected(family, seat, state, verb, role, arrives=True), (role, verb)
            if result not in {"not allowed", "not in this state"}:
                matter = matter_in(here, family, seat, state)


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
