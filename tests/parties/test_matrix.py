"""The adviser over the real Parties of `fixtures/`: whatever two States, day and wish, only what is lawful.

The oracle reads the rows of the files itself; nothing of `mla.law.binding` or of the adviser is asked to judge them.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from functools import cache
from itertools import permutations, product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mla.law.binding import Binding, State
from mla.law.clocks import CLOCKS
from mla.law.cooperation.basis import asks_for_basis
from mla.law.cooperation.catalogue import CATALOGUE, can_start
from mla.law.every_offence import TITLES
from mla.law.example_drafts import complete
from mla.law.facts import RequestFacts
from mla.law.grounds import GROUNDS, Kind
from mla.law.instruments import INSTRUMENTS
from mla.law.measures import MEASURES
from mla.law.offences import SAFE_HARBOUR
from mla.law.readiness import blocking, findings
from mla.law.refusal import RefusalQuestion, answers
from mla.law.routes.advice import Advice, Route
from mla.law.routes.adviser import advise
from mla.law.routes.question import WANTS, Declared, RouteQuestion, Treaty
from mla.law.text import Text
from mla.law.times import EXPECTED
from mla.parties.bindings import declared_by, states_of
from mla.parties.models import Party
from mla.parties.reference_files import read
from mla.parties.reference_loading import load
from tests.law.test_matrix import MATRIX
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


# The table that a lawyer reads: measure and whether Art. 27 governs, to every ground that any of its lines opens.
READ_BY_LAWYERS = {
    (measure, governs): frozenset(
        code
        for row in MATRIX
        if row[0] in {measure, "STO_CON" if measure.startswith("STO") else ""} and governs >= row[3]
        for code in row[4].split()
    )
    for measure in ("PRES", "STO_SUB", "STO_TRA", "STO_CON", "RTT")
    for governs in (True, False)
}


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


def assert_lawful(world: World, question: RouteQuestion, advice: Advice) -> None:
    """Fails where a way names what does not bind both, or offers a ground that the law closes."""
    pair = (question.requesting.code, question.requested.code)
    assert advice.routes
    for way in advice.routes:
        assert way.citation.source
        for instrument in {way.instrument, *(SHORT[one] for one in printed(way))} - {"PRACTICE"}:
            assert all(world.is_bound(instrument, code, question.on) for code in pair), (instrument, pair)
        assert_lawful_grounds(world, question, way.measure, set(way.refusals))
    for left in advice.rejected:
        assert left.citation.source
        assert left.why.en
        assert left.why.fr


def printed(way: Route) -> set[str]:
    """The instruments that the page prints with a way: its article, its steps, its clocks and its grounds."""
    row = CATALOGUE[way.measure].grounds if way.measure else ""
    return {
        way.citation.instrument,
        *(step.citation.instrument for step in way.steps),
        *(CLOCKS[one].citation.instrument for one in way.clocks),
        *((EXPECTED[way.measure][0].instrument,) if way.expected else ()),
        *(GROUNDS[one].rows[row].citation.instrument for one in way.refusals),
    } - {"Practice"}


def assert_lawful_grounds(world: World, question: RouteQuestion, measure: str, offered: set[str]) -> None:
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
    if (measure, question.art27_governs) in READ_BY_LAWYERS:
        assert offered <= READ_BY_LAWYERS[measure, question.art27_governs] | {"DUALP", "FISC"}


@cache
def _refusing(measure: str) -> frozenset[str]:
    found = answers(RefusalQuestion(measure, frozenset({"BCX"}), True, True, "refuse"))
    return frozenset(one.ground.code for one in found)


def test_every_pair_of_states_has_a_lawful_way_on_one_day(real: World) -> None:
    """All pairs: a question of today, and one that goes round every day, wish, category, haste and offence."""
    pairs = list(permutations(sorted(real.states), 2))
    assert len(pairs) > 6000
    asked_of = Counter[object]()
    for number, (own, asked) in enumerate(pairs):
        on, known = turn(number)
        asked_of.update([on, known["want"], known["offences"]])
        for day, more in ((on, known), (TODAY, FIXED[number % 2])):
            question = real.question(own, asked, day, **more)
            assert_lawful(real, question, advise(question))
    assert set(asked_of) == {*DAYS, *WANTS, *OFFENCE_SETS}
    assert min(asked_of.values()) > 300


FIXED: tuple[dict[str, object], ...] = (
    {"want": "preserve", "offences": frozenset({"BCX"})},
    {"category": "SUB", "urgency": "urgent", "offences": frozenset({"BCX"})},
)


def turn(number: int) -> tuple[date, dict[str, object]]:
    """One of the days with one wish. The lists have lengths of their own, so that they meet in every combination."""
    want, category = WISHES[number % len(WISHES)]
    return DAYS[number % len(DAYS)], {
        "want": want,
        "category": category,
        "urgency": URGENCIES[number // 7 % len(URGENCIES)],
        "offences": OFFENCE_SETS[number // 5 % len(OFFENCE_SETS)],
        **BESIDES[number // 3 % len(BESIDES)],
    }


# Of every kind: none, inside Arts 2 to 11, outside, of the First Protocol, and mixed.
OFFENCE_SETS = [
    frozenset(codes)
    for codes in ((), ("BC02",), ("BC11", "BC08"), ("BCX",), ("P1-3",), ("BC02", "BCX"), ("BCX", "P1-7"))
]
URGENCIES = ("routine", "urgent", "danger_to_life")
WISHES = [
    (want, category)
    for want in WANTS
    for category in (("SUB", "TRA", "CON", "") if want == "disclose" else ("SUB",))
]
TREATIES = (Treaty(Text("T", "T"), date(2010, 1, 1), date(2026, 11, 23)), Treaty(Text("U", "U"), TODAY))
BESIDES: list[dict[str, object]] = [
    {},
    {"treaties": TREATIES},
    {"treaties": TREATIES, "agreed27": True, "coercive": True},
    {"consent": True, "provider_states": ("US", "IE"), "data_location": "US"},
]


def profile(world: World, code: str, on: date) -> object:
    """All that the law asks of a State on a day: what binds it, and what it has declared."""
    binding = [one for one in INSTRUMENTS if world.is_bound(one, code, on)]
    return tuple(binding), frozenset(
        (one.instrument, one.article)
        for one in world.declared[code]
        if one.start <= on and (one.end is None or on < one.end)
    )


def standing_alike(world: World, on: date) -> list[list[str]]:
    """The States in classes of one profile: within a class the law knows no difference."""
    classes: dict[object, list[str]] = {}
    for code in sorted(world.states):
        classes.setdefault(profile(world, code, on), []).append(code)
    return list(classes.values())


def representatives(world: World, on: date) -> list[tuple[str, str]]:
    """For every two classes one pair, and one pair within each class that has two."""
    classes = standing_alike(world, on)
    across = [(a[0], b[0]) for a, b in permutations(classes, 2)]
    return across + [(one[0], one[1]) for one in classes if len(one) > 1]


def test_a_pair_stands_for_every_pair_of_its_classes(real: World) -> None:
    """What makes the next tests cover all pairs: States of one profile get the same ways and grounds."""
    classes = standing_alike(real, TODAY)
    of = {code: one for one in classes for code in one}
    expected: dict[tuple[str, str], object] = {}
    for own, asked in permutations(sorted(real.states), 2):
        question = real.question(own, asked, TODAY, category="SUB", offences=frozenset({"BCX"}))
        found = [(way.code, way.refusals) for way in advise(question).routes]
        assert expected.setdefault((of[own][0], of[asked][0]), found) == found, (own, asked)


@pytest.mark.parametrize("on", DAYS, ids=str)
def test_every_measure_and_offence_on_each_day_between_every_two_classes_of_states(
    real: World, on: date
) -> None:
    assert_all_lawful(real, on)


def assert_all_lawful(world: World, on: date) -> None:
    number = 0
    for own, asked in representatives(world, on):
        for (want, category), offences in product(WISHES, OFFENCE_SETS):
            number += 1
            known = turn(number)[1] | {"want": want, "category": category, "offences": offences}
            question = world.question(own, asked, on, **known)
            assert_lawful(world, question, advise(question))


@pytest.mark.parametrize("on", [date(2026, 5, 31), date(2026, 6, 1)], ids=str)
def test_the_same_with_the_instruments_that_wait_switched_on_for_some_states(real: World, on: date) -> None:
    """Each waiting instrument for other States, from one day: both alone, both, and the First Protocol besides."""
    assert_all_lawful(switched_on(real, date(2026, 6, 1)), on)


def switched_on(world: World, since: date) -> World:
    states, bound, declared = dict(world.states), dict(world.bound), dict(world.declared)
    parties = [code for code in sorted(states) if world.is_bound("ETS185", code, TODAY)]
    waiting = ("CETS224", "UNCC", "ETS189")
    for number, code in enumerate(parties[:13]):
        for place, instrument in enumerate(waiting):
            if number > 7 or number >> place & 1:
                added = Binding(instrument, start=since)
                kept = tuple(one for one in states[code].bindings if one.instrument != instrument)
                states[code] = replace(states[code], bindings=(*kept, added))
                bound[instrument, code] = (since, None)
        if number > 7:
            more = ("7(5)(a)", "7(9)(a)", "8(13)", "9(1)(b)", "8(11)")
            declared[code] = (*declared[code], Declared("CETS224", more[number % 5], since))
    return replace(world, states=states, bound=bound, declared=declared)


def test_no_form_of_co_operation_can_be_begun_on_an_instrument_that_does_not_bind_both(real: World) -> None:
    """Every form of the catalogue between every two classes on every day."""
    begun = Counter[str]()
    for on in DAYS:
        for own, asked in representatives(real, on):
            a, b = real.states[own], real.states[asked]
            for code, record in CATALOGUE.items():
                start = can_start(code, a, b, on)
                bound = all(real.is_bound(record.instrument, one, on) for one in (own, asked))
                assert bound or not start.allowed, (code, own, asked, on)
                assert start.why.en
                assert start.citation.source
                begun[code] += start.allowed
    assert begun["PRES"] > begun["P2_7"] == 0


# What a draft says of a treaty between the two, and which of TREATIES is meant by it.
BASES = ("", "art27", "treaty", "agreed27")
TYPED = {"T": TREATIES[0], "Treaty U": TREATIES[1], "A treaty that nobody recorded": None, "": None}
LEAVE_OFFENCES_OUT = frozenset({"P2_6", "PRES_EXT"})
DRAFTED = [*sorted(MEASURES), "PRES_EXT"]


@cache
def stopped(
    measure: str,
    offence: str,
    basis: str,
    typed: str,
    bound: bool,
    first_protocol: bool,
    recorded: tuple[Treaty, ...],
) -> bool:
    """Does the readiness stop a draft to which nothing else is missing?"""
    facts = complete(
        measure,
        offences=frozenset({offence}),
        legal_basis=basis,
        treaty_name=typed,
        bound=bound,
        first_protocol_bound=first_protocol,
        pair_has_treaty=bool(recorded),
        treaties_on_record=tuple(one.name for one in recorded),
    )
    return bool(blocking(findings(facts)))


def named_in_force(typed: str, on: date) -> bool:
    meant = TYPED[typed]
    return meant is not None and meant.start <= on and (meant.end is None or on < meant.end)


def assert_names_only_what_binds(world: World, on: date, passed: Counter[str]) -> None:
    """Every measure, offence, basis and name of a treaty, between every two classes of States on that day."""
    for (own, asked), known in product(representatives(world, on), ({}, {"treaties": TREATIES})):
        question = world.question(own, asked, on, **known)
        first_protocol, recorded = question.bound("ETS189").bound, question.treaties_in_force
        for measure, offence in product(DRAFTED, ("BC02", "P1-3")):
            instrument = CATALOGUE[measure].instrument if measure in CATALOGUE else "ETS185"
            bound = question.bound(instrument).bound
            bases = BASES if measure == "PRES_EXT" or asks_for_basis(measure) else ("",)
            for basis, typed in product(bases, TYPED):
                if stopped(measure, offence, basis, typed, bound, first_protocol, recorded):
                    continue
                case = (measure, offence, basis, typed, own, asked, on)
                passed[f"{measure} {basis}".strip()] += 1
                assert all(world.is_bound(instrument, one, on) for one in (own, asked)), case
                if offence == "P1-3" and measure not in LEAVE_OFFENCES_OUT:
                    assert all(world.is_bound("ETS189", one, on) for one in (own, asked)), case
                if measure != "PRES_EXT" and basis in {"treaty", "agreed27"}:
                    assert recorded, case
                    assert not typed or (bool(known) and named_in_force(typed, on)), case
                if measure != "PRES_EXT" and basis == "art27":
                    assert not recorded, case


@pytest.mark.parametrize("on", DAYS, ids=str)
def test_no_draft_that_is_ready_names_an_instrument_that_does_not_bind_both(real: World, on: date) -> None:
    passed = Counter[str]()
    assert_names_only_what_binds(real, on, passed)
    if on < date(2004, 7, 1):
        assert not passed
    else:
        # Between two Parties something passes on each basis, or the test would prove nothing.
        assert min(passed["PRES art27"], passed["STO_CON art27"], passed["RTT art27"]) > 0
        assert bool(passed["STO_CON treaty"]) is (on >= date(2010, 1, 1))
    assert not any(passed[code] for code in ("P2_7", "P2_9", "UN_STO art27"))


def test_the_same_drafts_with_the_instruments_that_wait_switched_on_for_some_states(real: World) -> None:
    passed = Counter[str]()
    assert_names_only_what_binds(switched_on(real, date(2026, 6, 1)), TODAY, passed)
    assert min(passed[code] for code in ("P2_7", "P2_10 treaty", "UN_STO art27", "UN_PRES agreed27")) > 0


def test_an_offence_of_the_first_protocol_stops_every_measure_unless_it_binds_both(real: World) -> None:
    for on in DAYS:
        for own, asked in representatives(real, on):
            question = real.question(own, asked, on)
            bound = question.bound("ETS189")
            assert bound.bound == all(real.is_bound("ETS189", one, on) for one in (own, asked))
            for measure in ("PRES", "STO_SUB", "STO_TRA", "STO_CON", "RTT", "INT"):
                facts = RequestFacts(
                    measure=measure,
                    now=datetime.combine(on, time(), UTC),
                    offences=frozenset({"P1-4"}),
                    first_protocol_bound=bound.bound,
                    first_protocol_why=bound.why,
                )
                stops = "P1-bound" in {one.rule_id for one in findings(facts)}
                assert stops is not bound.bound


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
                "offences": st.frozensets(st.sampled_from(sorted(TITLES)), max_size=3),
                "treaties": st.sampled_from([(), (Treaty(Text("T", "T"), date(2010, 1, 1)),)]),
                "agreed27": st.booleans(),
                "provider_state": st.sampled_from(["", *codes]),
                "data_location": st.sampled_from(["", *codes]),
                "coercive": st.booleans(),
                "consent": st.booleans(),
            }
        ),
    )
    def sampled(pair: tuple[str, str], on: date, known: dict[str, Any]) -> None:
        question = real.question(*pair, on, **known)
        assert_lawful(real, question, advise(question))

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
    for offence in TITLES:
        asked = RefusalQuestion(measure, frozenset({offence}), reserved, True, "refuse")
        offered = {one.ground.code for one in answers(asked) if one.available}
        harboured = offence in SAFE_HARBOUR and measure in {"PRES", "TDISC"}
        assert "DUALP" not in offered or (reserved and not harboured)
        assert "FISC" not in offered or offence not in SAFE_HARBOUR
