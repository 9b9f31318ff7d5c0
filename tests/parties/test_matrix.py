"""The adviser over the real Parties of `fixtures/`: whatever two States, day and wish, only what is lawful.

The oracle reads the rows of the files itself; nothing of `mla.law.binding` or of the adviser is asked to judge them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mla.law.binding import State
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.grounds import Kind
from mla.law.instruments import INSTRUMENTS
from mla.law.offences import OFFENCES, SAFE_HARBOUR
from mla.law.refusal import RefusalQuestion, answers
from mla.law.routes.advice import Advice
from mla.law.routes.adviser import advise
from mla.law.routes.question import WANTS, Declared, RouteQuestion, Treaty
from mla.law.text import Text
from mla.parties.bindings import declared_by, states_of
from mla.parties.models import Party
from mla.parties.reference_files import read
from mla.parties.reference_loading import load
from tests.parties.conftest import SHIPPED

TODAY = date(2026, 11, 23)
DAYS = [
    date(2001, 11, 22),  # before the Convention was opened
    date(2004, 6, 30),  # the day before it bound anybody
    date(2004, 7, 1),
    date(2006, 3, 1),  # First Protocol
    date(2012, 1, 1),  # Switzerland
    date(2013, 12, 1),  # Czechia, with its reservation
    date(2019, 7, 4),
    date(2019, 7, 5),  # Czechia without it
    date(2022, 5, 12),  # Second Protocol opened
    date(2026, 8, 17),
    date(2026, 8, 18),  # EU Regulation
    TODAY,
    date(2040, 1, 1),
]
KINDS: tuple[Kind, ...] = ("refuse", "postpone", "condition", "notify")
SHORT = {one.short: one.code for one in INSTRUMENTS.values()}
# Art. 29(5): nothing else refuses a preservation; 29(4) adds dual criminality, and only where reserved.
REFUSES_PRESERVATION = {"POL", "SOV", "DUALP"}
OF_ARTICLE_27_4 = {"POL", "SOV"}


@dataclass(frozen=True)
class World:
    """What was loaded, and the rows of the files beside it for the oracle."""

    states: Mapping[str, State]
    declared: Mapping[str, tuple[Declared, ...]]
    bound: Mapping[tuple[str, str], tuple[date, date | None]]
    reserved: Mapping[str, list[tuple[date, date | None]]]
    members: frozenset[str]

    def is_bound(self, instrument: str, code: str, on: date) -> bool:
        period = self.bound.get((instrument, code))
        if instrument == "EU2023_1543" and period is None:
            return code in self.members - {"DK"} and on >= date(2026, 8, 18)
        return period is not None and period[0] <= on and (period[1] is None or on < period[1])

    def has_reserved(self, code: str, on: date) -> bool:
        return any(a <= on and (b is None or on < b) for a, b in self.reserved.get(code, []))

    def question(self, own: str, asked: str, on: date, **known: object) -> RouteQuestion:
        first = RouteQuestion(
            self.states[own], self.states[asked], on, "disclose", declared=self.declared[asked]
        )
        return replace(first, **known)  # type: ignore[arg-type]


@pytest.fixture
def real(db: None) -> World:
    data = read(SHIPPED)
    load(data)
    return _world(data.expected["ETS185"])


def _world(promised: int) -> World:
    rows = read(SHIPPED)
    parties = list(Party.objects.all())
    bound = {
        (one.row.instrument, one.row.party_id): (one.row.in_force_from, one.row.withdrawn_from)
        for one in rows.treaty_statuses
        if one.row.standing == "party" and one.row.in_force_from and not getattr(one.row, "territory", "")
    }
    assert len([key for key in bound if key[0] == "ETS185"]) == promised
    reserved: dict[str, list[tuple[date, date | None]]] = {}
    for one in rows.declarations:
        if one.row.article == "29(4)":
            reserved.setdefault(one.row.party_id, []).append((one.row.valid_from, one.row.valid_to))
    return World(
        states=states_of(parties),
        declared={party.pk: declared_by(party) for party in parties},
        bound=bound,
        reserved=reserved,
        members=frozenset(party.pk for party in parties if party.eu_member),
    )


def lawful(world: World, question: RouteQuestion, advice: Advice) -> None:
    """Fails where a way names what does not bind both, or offers a ground that the law closes."""
    pair = (question.requesting.code, question.requested.code)
    assert advice.routes
    for way in advice.routes:
        assert way.citation.source
        named = {way.citation.instrument, *(step.citation.instrument for step in way.steps)}
        for instrument in {way.instrument, *(SHORT[one] for one in named)} - {"PRACTICE"}:
            assert all(world.is_bound(instrument, code, question.on) for code in pair), (instrument, pair)
        lawful_grounds(world, question, way.measure, set(way.refusals))
    for left in advice.rejected:
        assert left.citation.source
        assert left.why.en
        assert left.why.fr


def lawful_grounds(world: World, question: RouteQuestion, measure: str, offered: set[str]) -> None:
    if measure in {"PRES", "TDISC"}:
        assert offered & _refusing(measure) <= REFUSES_PRESERVATION
    if "DUALP" in offered and measure == "PRES":
        assert world.has_reserved(question.requested.code, question.on)
        assert question.offences
        assert not question.offences & SAFE_HARBOUR
    if "FISC" in offered:
        assert question.offences - SAFE_HARBOUR
    if measure.startswith("STO") and not question.art27_governs:
        assert not offered & OF_ARTICLE_27_4


@cache
def _refusing(measure: str) -> frozenset[str]:
    found = answers(RefusalQuestion(measure, frozenset({"BCX"}), True, True, "refuse"))
    return frozenset(one.ground.code for one in found)


def test_every_pair_of_states_has_a_lawful_way_on_one_day(real: World) -> None:
    pairs = list(permutations(sorted(real.states), 2))
    assert len(pairs) > 6000
    for own, asked in pairs:
        for known in ({"want": "preserve"}, {"category": "SUB", "urgency": "urgent"}):
            question = real.question(own, asked, TODAY, offences=frozenset({"BCX"}), **known)
            lawful(real, question, advise(question))


def test_every_day_wish_and_category_between_some_states(real: World) -> None:
    """The States whose facts change on one of the days, and one that is no Party."""
    some = ["RO", "DE", "CZ", "CH", "US", "AZ", "DK", _no_party(real)]
    for own, asked in permutations(some, 2):
        for on in DAYS:
            for want in WANTS:
                question = real.question(
                    own, asked, on, want=want, category="SUB", offences=frozenset({"BCX"})
                )
                lawful(real, question, advise(question))


def _no_party(world: World) -> str:
    return next(code for code in sorted(world.states) if not world.is_bound("ETS185", code, date(2040, 1, 1)))


def test_whatever_is_sampled_over_parties_measures_offences_and_days_is_lawful(real: World) -> None:
    codes = sorted(real.states)

    @settings(deadline=None, max_examples=400)
    @given(
        pair=st.tuples(st.sampled_from(codes), st.sampled_from(codes)),
        on=st.sampled_from(DAYS) | st.dates(date(2001, 1, 1), date(2040, 1, 1)),
        known=st.fixed_dictionaries(
            {
                "want": st.sampled_from(WANTS),
                "category": st.sampled_from(["SUB", "TRA", "CON", ""]),
                "urgency": st.sampled_from(["routine", "urgent", "danger_to_life"]),
                "offences": st.frozensets(st.sampled_from(sorted(OFFENCES)), max_size=3),
                "treaties": st.sampled_from([(), (Treaty(Text("T", "T"), date(2010, 1, 1)),)]),
                "agreed27": st.booleans(),
                "provider_state": st.sampled_from(["", *codes]),
                "data_location": st.sampled_from(["", *codes]),
                "coercive": st.booleans(),
                "consent": st.booleans(),
            }
        ),
    )
    def sampled(pair: tuple[str, str], on: date, known: dict[str, object]) -> None:
        question = real.question(*pair, on, **known)
        lawful(real, question, advise(question))

    sampled()


def test_the_reservations_the_law_is_asked_about_are_those_of_the_files(real: World) -> None:
    """Every State on every one of the days: 29(4) where the file says so, and nowhere else."""
    for code in real.states:
        for on in DAYS:
            question = real.question(code, code, on)
            assert question.has_declared("ETS185", "29(4)") == real.has_reserved(code, on)


@pytest.mark.parametrize("measure", sorted(code for code, one in CATALOGUE.items() if one.grounds))
@pytest.mark.parametrize("reserved", [True, False])
def test_no_offence_opens_a_ground_that_its_measure_and_reservation_do_not_carry(
    measure: str, reserved: bool
) -> None:
    """The closed list of the UN Convention has offences of its own, so Arts 2 to 11 do not bound it."""
    for offence in OFFENCES:
        asked = RefusalQuestion(measure, frozenset({offence}), reserved, True, "refuse")
        offered = {one.ground.code for one in answers(asked) if one.available}
        harboured = offence in SAFE_HARBOUR and measure in {"PRES", "TDISC"}
        assert "DUALP" not in offered or (reserved and not harboured)
        assert "FISC" not in offered or offence not in SAFE_HARBOUR
