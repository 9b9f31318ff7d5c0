"""Dual criminality of a request as a lawyer would judge it (Arts 25(5), 29(4), 40, 42)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mla.law.conduct import Provision, elements_of
from mla.law.dual_criminality import ANY, Added, Declared, added_by, answer, asked, conduct_findings, weigh
from mla.law.equivalents import equivalents
from mla.law.every_offence import TITLES

# Illegal access as the Convention has it; "secured" is the element that a State may add (Art. 2).
ACCESS = {"BC02-1": True, "BC02-2": True, "BC02-3": True}
SECURED = "BC02-d1"
NOWHERE_ELSE = {"any-own": False}
# Provisions of an invented State.
PLAIN = Provision("s1", "Section 1", "5 years", frozenset({"BC02"}))
STRICT = Provision("s2", "Section 2", "3 years", frozenset({"BC02"}), frozenset({*ACCESS, SECURED}))
LENIENT = Provision("s3", "Section 3", "1 year", frozenset({"BC02"}), frozenset({"BC02-3"}))
DECLARED = Added(sure=frozenset({SECURED}))
SAID_SOMETHING = Added(unsure=frozenset({SECURED}))

# offence, what the facts show, what our State added, our provisions, answer, which provision decides
TABLE = [
    ("BC02", ACCESS, Added(), (), "met", ""),
    ("BC02", {**ACCESS, "BC02-2": False}, Added(), (), "unmet", ""),
    ("BC02", {"BC02-1": True}, Added(), (), "unknown", ""),
    # What our State declared counts; what it may have declared can leave the question open, never close it.
    ("BC02", {**ACCESS, SECURED: False}, DECLARED, (), "unmet", ""),
    ("BC02", {**ACCESS, SECURED: True}, DECLARED, (), "met", ""),
    ("BC02", {**ACCESS, SECURED: False}, SAID_SOMETHING, (), "unknown", ""),
    ("BC02", {**ACCESS, SECURED: True}, SAID_SOMETHING, (), "met", ""),
    # A provision asks for what it asks for, whatever the article says.
    ("BC02", {**ACCESS, SECURED: False}, Added(), (PLAIN,), "met", "s1"),
    ("BC02", {**ACCESS, SECURED: False}, Added(), (STRICT,), "unmet", "s2"),
    ("BC02", {**ACCESS, "BC02-1": False}, Added(), (LENIENT,), "met", "s3"),
    # One provision that is met is enough, and one that is open keeps the question open.
    ("BC02", {**ACCESS, SECURED: False}, Added(), (STRICT, PLAIN), "met", "s1"),
    ("BC02", {"BC02-1": False, SECURED: False}, Added(), (STRICT, LENIENT), "unknown", "s3"),
    # No elements on record: the one question is whether our law has it.
    ("BCX", {}, Added(), (), "unknown", ""),
    ("BCX", {"BCX-own": True}, Added(), (), "met", ""),
    ("UN15", {"UN15-own": False}, Added(), (), "unmet", ""),
    ("P1-3", {"P1-3-own": True}, Added(), (), "met", ""),
]


@pytest.mark.parametrize(("offence", "facts", "added", "provisions", "state", "decided"), TABLE)
def test_each_offence_is_held_against_our_own_law(
    offence: str,
    facts: dict[str, bool],
    added: Added,
    provisions: tuple[Provision, ...],
    state: str,
    decided: str,
) -> None:
    found = weigh(offence, facts, added, provisions)
    assert (found.state, found.provision) == (state, decided)
    assert "25(5)" in found.why.en
    assert "25(5)" in found.why.fr


# offences, what the facts show, answer of the whole request
WHOLE = [
    (["BC02"], {**ACCESS, **NOWHERE_ELSE}, "met"),
    # 25(5): not illegal access, but an offence of ours by another name.
    (["BC02"], {"BC02-1": False, "any-own": True}, "met"),
    (["BC02"], {"BC02-1": False, "any-own": False}, "unmet"),
    # Nobody asked whether another provision covers it: no refusal may rest on that.
    (["BC02"], {"BC02-1": False}, "unknown"),
    # One offence of several is enough.
    (["BC02", "BC04"], {**ACCESS, "BC04-1": False, **NOWHERE_ELSE}, "met"),
    (["BC02", "BC04"], {"BC02-1": False, **NOWHERE_ELSE}, "unknown"),
    ([], NOWHERE_ELSE, "unmet"),
    ([], {}, "unknown"),
]


@pytest.mark.parametrize(("offences", "facts", "state"), WHOLE)
def test_the_conduct_decides_whatever_it_is_called(
    offences: list[str], facts: dict[str, bool], state: str
) -> None:
    found = answer(offences, facts, Added())
    assert (found.state, found.citation.article) == (state, "25(5)")


@pytest.mark.parametrize(
    ("instrument", "article"),
    [("ETS185", "Art. 25(5) ETS 185"), ("CETS224", "Art. 5(6) CETS 224"), ("UNCC", "Art. 40(8) UNCC")],
)
def test_each_instrument_has_its_own_article(instrument: str, article: str) -> None:
    found = answer(["BC02"], {}, Added(), instrument=instrument)
    assert article in found.why.en
    assert str(found.citation) == article


# kind, paragraph, elements in the record, surely added, perhaps added
ADDITIONS = [
    ("declaration", "2", {"BC02-d1"}, {"BC02-d1"}, set()),
    ("declaration", "2", {"BC02-d1", "BC02-d2"}, {"BC02-d1", "BC02-d2"}, set()),
    ("declaration", "2", set(), set(), {"BC02-d1", "BC02-d2", "BC02-d3"}),
    ("declaration", "3", set(), set(), {"BC03-d1", "BC03-d2"}),
    # These paragraphs have one element to add: the record names it by naming them.
    ("declaration", "7", set(), {"BC07-d1"}, set()),
    ("declaration", "6(1)(b)", set(), {"BC06-d1"}, set()),
    ("reservation", "4(2)", set(), {"BC04-r1"}, set()),
    ("reservation", "6(3)", set(), {"BC06-r1"}, set()),
    ("reservation", "9(4)", set(), {"BC09-r1"}, set()),
    ("reservation", "10(3)", set(), {"BC10-r1"}, set()),
    ("reservation", "11(3)", set(), {"BC11-r1"}, set()),
    # Others add nothing to an offence.
    ("reservation", "29(4)", set(), set(), set()),
    ("declaration", "27(9)(e)", set(), set(), set()),
    ("notification", "2", set(), set(), set()),
    ("reservation", "2", set(), set(), set()),
]


@pytest.mark.parametrize(("kind", "article", "named", "sure", "unsure"), ADDITIONS)
def test_what_a_declaration_or_reservation_adds(
    kind: str, article: str, named: set[str], sure: set[str], unsure: set[str]
) -> None:
    found = added_by([Declared(kind, article, frozenset(named))])
    assert found == Added(frozenset(sure), frozenset(unsure))


@pytest.mark.parametrize(
    ("ground", "state", "current", "stopped"),
    [
        ("DUAL", None, False, "not tested"),
        ("DUAL", "met", True, "is closed"),
        ("DUAL", "unknown", True, "open"),
        ("DUAL", "unmet", False, "was changed"),
        ("DUAL", "met", False, "was changed"),
        ("DUAL", "unmet", True, ""),
        ("DUALP", None, False, "not tested"),
        ("DUALP", "unmet", True, ""),
        # Other grounds rest on other things.
        ("SOV", None, False, ""),
        ("LAW", "met", True, ""),
    ],
)
def test_only_an_answer_that_supports_it_carries_the_ground(
    ground: str, state: str | None, current: bool, stopped: str
) -> None:
    found = conduct_findings(ground, state, current=current)  # type: ignore[arg-type]
    assert [one.rule_id for one in found] == (["R25-5"] if stopped else [])
    assert all(stopped in one.message.en and one.severity == "block" for one in found)


@pytest.mark.parametrize(
    ("offence", "elsewhere"),
    [
        ("BC02", ((), ("UN07",), ("EU11",))),
        ("BC09", ((), ("UN14",), ("EU04",))),
        ("BC10", ((), (), ("EU22",))),
        ("BC11", ((), ("UN19",), ())),
        ("BCX", ((), (), ())),
        ("P1-3", ((), (), ("EU17",))),
        ("UN07", (("BC02",), (), ("EU11",))),
        ("UN13", (("BC08",), (), ("EU11",))),
        # Only the UN Convention knows these.
        ("UN15", ((), (), ("EU04",))),
        ("UN16", ((), (), ("EU21",))),
        ("UN17", ((), (), ("EU09",))),
    ],
)
def test_the_same_conduct_stands_in_other_lists(offence: str, elsewhere: tuple[tuple[str, ...], ...]) -> None:
    found = equivalents(offence)
    assert (found.convention, found.united_nations, found.list_32) == elsewhere


CODES = sorted({one.code for offence in TITLES for one in elements_of(offence)})


@given(
    offences=st.lists(st.sampled_from(sorted(TITLES)), max_size=4, unique=True),
    facts=st.dictionaries(st.sampled_from([*CODES, "any-own", "BCX-own", "UN15-own"]), st.booleans()),
    sure=st.frozensets(st.sampled_from(CODES)),
    unsure=st.frozensets(st.sampled_from(CODES)),
    requires=st.frozensets(st.sampled_from(CODES)),
)
def test_nothing_unsaid_ever_decides(
    offences: list[str],
    facts: dict[str, bool],
    sure: frozenset[str],
    unsure: frozenset[str],
    requires: frozenset[str],
) -> None:
    law = [Provision("p", "p", "", frozenset(offences[:1]), requires)]
    added = Added(sure, unsure - sure)
    found = answer(offences, facts, added, law)
    if found.state == "unmet":
        # A refusal needs a "no" to every offence, and to every other provision.
        assert facts[f"{ANY}-own"] is False
        for one in offences:
            assert any(facts.get(each.code) is False for each in asked(one, added, law))
    if found.state == "met":
        assert any(facts.values())
