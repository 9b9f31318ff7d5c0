"""The adviser and the readiness say the same of every way under Article 27: what one opens the other lets pass."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from mla.law.binding import Binding, State
from mla.law.example_drafts import complete
from mla.law.facts import RequestFacts
from mla.law.readiness import findings
from mla.law.routes.adviser import advise
from mla.law.routes.question import Declared, RouteQuestion, Treaty
from mla.law.text import Text
from mla.law.ways27 import coerces

DAY = date(2026, 11, 21)
A = State("AA", Text("Aland", "Alande"), (Binding("ETS185", start=date(2004, 9, 1)),))
B = State("BB", Text("Bland", "Blande"), (Binding("ETS185", start=date(2009, 7, 1)),))
ASKED = {
    "STO_SUB": ("disclose", "SUB"),
    "STO_TRA": ("disclose", "TRA"),
    "STO_CON": ("disclose", "CON"),
    "RTT": ("collect", "TRA"),
    "INT": ("intercept", "CON"),
}
OFFICES = {"central": "central competent", "prosecution": "judicial competent", "poc247": "poc247"}
CHANNEL = {"M27-recv", "M27-send", "M27-9e", "M27-9a", "M27-9d-31"}
INTERPOL = "interpol_i247"
CASES = list(
    product(
        ("routine", "urgent", "danger_to_life"),
        (frozenset({"disclose"}), frozenset({"search", "disclose"})),
        (False, True),
        OFFICES,
        OFFICES,
        ("enc_email", INTERPOL),
    )
)
Case = tuple[str, frozenset[str], bool, str, str, str]


def advised(measure: str, case: Case, *, declared: bool) -> list[tuple[str, str, str, bool]]:
    """Sender, addressee, code and whether a copy is owed, of every way that the adviser opens under Article 27."""
    urgency, sought = case[:2]
    want, category = ASKED[measure]
    stated = (Declared("ETS185", "27(9)(e)", date(2020, 1, 1)),) if declared else ()
    question = RouteQuestion(A, B, DAY, "disclose", category, urgency, declared=stated)
    question = replace(question, want=want, coercive=coerces(sought))  # type: ignore[arg-type]
    return [
        (way.sender, way.addressee, way.code, "CA_COPY" in way.documents)
        for way in advise(question).routes
        if way.code.startswith("ART27")
    ]


def open_ways(measure: str, case: Case) -> list[bool]:
    """For each way of the adviser between these two authorities: is a copy owed on it?"""
    _urgency, _sought, declared, sender, receiver, channel = case
    found = [
        copied
        for sends, receives, code, copied in advised(measure, case, declared=declared)
        if sends in OFFICES[sender].split()
        and receives in OFFICES[receiver].split()
        and (channel == INTERPOL or code != "ART27_9B")
        # Past a central authority a request is direct; between two of them it is not.
        and (receiver == "central") is (code == "ART27")
    ]
    if receiver == "central":  # what may go past it may go to it: 27(9)(e) asks for nothing else
        past = advised(measure, case, declared=False)
        found += [
            False for sends, _to, code, _ in past if code != "ART27" and sends in OFFICES[sender].split()
        ]
    return found


def draft(measure: str, case: Case, *, copied: bool) -> RequestFacts:
    urgency, sought, declared, sender, receiver, channel = case
    return complete(
        measure,
        urgency=urgency,
        measures_sought=sought,
        declaration_27_9_e=declared,
        sender_roles=frozenset({sender}),
        receiver_roles=frozenset({receiver}),
        channel=channel,
        copy_central=copied,
    )


def stops(facts: RequestFacts) -> set[str]:
    return {one.rule_id for one in findings(facts) if one.severity == "block"} & CHANNEL


@pytest.mark.parametrize("measure", sorted(ASKED))
def test_what_the_adviser_opens_the_readiness_lets_pass_and_nothing_else(measure: str) -> None:
    seen = set()
    for case in CASES:
        opened = open_ways(measure, case)
        seen.add(bool(opened))
        assert (not stops(draft(measure, case, copied=True))) is bool(opened), case
    assert seen == {True, False}


@pytest.mark.parametrize("measure", sorted(ASKED))
def test_a_copy_is_owed_where_every_way_of_the_adviser_owes_it(measure: str) -> None:
    owed = set()
    for case in CASES:
        opened = open_ways(measure, case)
        without = stops(draft(measure, case, copied=False))
        assert ("M27-9a" in without) is (bool(opened) and all(opened)), case
        owed.add("M27-9a" in without)
    assert owed == {True, False}


@pytest.mark.parametrize("measure", sorted(ASKED))
def test_where_another_treaty_governs_it_names_the_ways_and_neither_speaks_of_article_27(
    measure: str,
) -> None:
    other = (Treaty(Text("Treaty of Example", "Traité d’Exemple"), date(1999, 5, 1)),)
    for case in CASES:
        facts = replace(
            draft(measure, case, copied=False),
            legal_basis="treaty",
            treaty_name="Treaty of Example",
            pair_has_treaty=True,
        )
        assert not stops(facts), case
    want, category = ASKED[measure]
    question = replace(RouteQuestion(A, B, DAY, "disclose", category, treaties=other), want=want)  # type: ignore[arg-type]
    assert [way.code for way in advise(question).routes] == ["TREATY"]


@pytest.mark.parametrize("measure", sorted(ASKED))
@pytest.mark.parametrize("roles", [None, frozenset()], ids=["not computed", "nothing on record"])
def test_of_authorities_about_which_nothing_is_on_record_nothing_is_said(
    measure: str, roles: frozenset[str] | None
) -> None:
    assert not findings(complete(measure, sender_roles=roles, receiver_roles=roles))


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        # what the audit of the rules named: no tick, and yet it goes past the central authority
        ({"receiver_roles": frozenset({"poc247"})}, {"M27-recv"}),
        ({"measure": "RTT", "receiver_roles": frozenset({"poc247"})}, {"M27-recv"}),
        ({"measure": "STO_CON", "receiver_roles": frozenset({"prosecution"})}, {"M27-9d-31"}),
        ({"receiver_roles": frozenset({"judicial"}), "declaration_27_9_e": True}, {"M27-9e"}),
        ({"channel": INTERPOL, "declaration_27_9_e": True}, {"M27-9e"}),
        ({"receiver_roles": frozenset({"central"}), "channel": INTERPOL, "declaration_27_9_e": True}, set()),
        # 27(9)(d): neither urgency nor copy
        ({"direct": True}, set()),
        ({"direct": True, "measures_sought": frozenset({"search", "seize"})}, {"M27-9d-31"}),
        # one office for both: what the drafter says decides
        ({"receiver_roles": frozenset({"central", "prosecution"})}, set()),
        (
            {
                "measure": "STO_CON",
                "receiver_roles": frozenset({"central", "prosecution"}),
                "direct": True,
                "urgency": "urgent",
            },
            {"M27-9a"},
        ),
        # a central authority writes to no judge
        (
            {
                "measure": "STO_CON",
                "urgency": "urgent",
                "sender_roles": frozenset({"central"}),
                "receiver_roles": frozenset({"judicial"}),
            },
            {"M27-send"},
        ),
    ],
)
def test_the_direct_way_is_read_from_the_addressee(changes: dict[str, object], found: set[str]) -> None:
    values = {"measure": "STO_SUB", **changes}
    assert stops(complete(str(values.pop("measure")), **values)) == found


PLACES = list(product(("", "BB", "CC"), ("", "BB", "CC"), (False, True)))
AWAY = {"L-third", "P29-loc", "M31-away", "M33-loc", "M34-loc"}


@pytest.mark.parametrize("measure", ["PRES", *sorted(ASKED)])
def test_where_the_data_lies_closes_a_way_for_both_or_for_neither(measure: str) -> None:
    want, category = {"PRES": ("preserve", ""), **ASKED}[measure]
    closed = set()
    for data, provider, outside in PLACES:
        question = RouteQuestion(A, B, DAY, "disclose", category, data_location=data, provider_state=provider)
        question = replace(question, want=want, data_outside=outside)  # type: ignore[arg-type]
        open_there = any(way.measure == measure for way in advise(question).routes)
        facts = complete(
            measure,
            requested_state="BB",
            data_location=data,
            provider_state=provider,
            data_outside_requested_state=outside,
        )
        found = {one.rule_id for one in findings(facts) if one.severity == "block"}
        assert bool(found & AWAY) is not open_there, (data, provider, outside)
        closed.add(open_there)
    assert closed == {True, False}


BOUND = tuple(
    replace(state, bindings=(*state.bindings, Binding("CETS224", start=date(2026, 1, 1)))) for state in (A, B)
)
SITS = {
    "P2_6": ("domain", "SUB", "routine"),
    "P2_7": ("disclose", "SUB", "routine"),
    "P2_8": ("disclose", "SUB", "routine"),
    "P2_9": ("disclose", "SUB", "danger_to_life"),
}


@pytest.mark.parametrize("states", [(), ("BB",), ("CC",), ("BB", "CC"), ("CC", "DD")])
@pytest.mark.parametrize("measure", SITS)
def test_a_provider_known_to_sit_in_other_states_only_closes_the_way_and_stops_the_draft(
    measure: str, states: tuple[str, ...]
) -> None:
    """Arts 6(1), 7(1), 8(1), 9(1)(a) CETS 224: in the territory of the Party that is asked."""
    (ours, theirs), (want, category, urgency) = BOUND, SITS[measure]
    question = RouteQuestion(ours, theirs, DAY, want, category, urgency, provider_states=states)  # type: ignore[arg-type]
    opened = {way.code for way in advise(question).routes}
    draft = complete(measure, requested_state="BB", provider_states=frozenset(states), urgency=urgency)
    stopped = {one.rule_id for one in findings(draft) if one.severity == "block"}
    elsewhere = bool(states) and "BB" not in states
    assert (measure in opened) is not elsewhere
    assert any(rule.endswith("-sits") for rule in stopped) is elsewhere
