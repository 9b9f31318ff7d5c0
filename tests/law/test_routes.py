"""The adviser: which way is lawful between two States on a day, and why the others are not."""

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mla.law.binding import Binding, State, in_force
from mla.law.cooperation.catalogue import CATALOGUE, available
from mla.law.instruments import INSTRUMENTS
from mla.law.routes.advice import Route, as_json, titles
from mla.law.routes.adviser import advise
from mla.law.routes.question import WANTS, Declared, RouteQuestion, Treaty
from mla.law.text import Text

DAY = date(2026, 11, 21)
A = State("AA", Text("Aland", "Alande"), (Binding("ETS185", start=date(2004, 9, 1)),))
B = State("BB", Text("Bland", "Blande"), (Binding("ETS185", start=date(2009, 7, 1)),))
TREATY = Treaty(Text("Treaty of Example", "Traité d’Exemple"), date(1999, 5, 1))
ASK = RouteQuestion(A, B, DAY, "disclose", "SUB")


def on(*instruments: str) -> dict[str, State]:
    more = tuple(Binding(one, start=date(2026, 1, 1)) for one in instruments)
    return {
        "requesting": replace(A, bindings=A.bindings + more),
        "requested": replace(B, bindings=B.bindings + more),
    }


def declared(article: str, instrument: str = "CETS224", **period: Any) -> tuple[Declared, ...]:
    return (Declared(instrument, article, **{"start": date(2026, 1, 1), **period}),)


PRESERVE = {"want": "preserve", "category": ""}
SECOND, UN, EU = on("CETS224"), on("UNCC"), on("EU2023_1543")
HELD = {"data_location": "CC", "provider_state": "BB"}
LIFE = {"urgency": "danger_to_life"}
CLOSED_27_9_E = declared("27(9)(e)", "ETS185")

# what changes, the routes in order
EVERY_QUESTION = "POC_TECH POC_PRES POC_EVID POC_LEGAL POC_LOCATE"

WAYS: list[tuple[str, dict[str, Any], str]] = [
    ("subscriber data, nothing else known", {}, "ART27_9D ART27"),
    ("traffic data", {"category": "TRA"}, "ART27"),
    ("content", {"category": "CON"}, "ART27"),
    ("no category chosen yet", {"category": ""}, "ART27"),
    ("subscriber data by search", {"coercive": True}, "ART27"),
    ("urgent", {"urgency": "urgent"}, "ART27_9A ART27_9B ART27_9D ART27"),
    ("urgent, but declared", {"urgency": "urgent", "declared": CLOSED_27_9_E}, "ART27"),
    (
        "urgent, declaration withdrawn that day",
        {"urgency": "urgent", "declared": declared("27(9)(e)", "ETS185", end=DAY)},
        "ART27_9A ART27_9B ART27_9D ART27",
    ),
    ("another treaty", {"treaties": (TREATY,)}, "TREATY"),
    ("another treaty, urgent", {"treaties": (TREATY,), "urgency": "urgent"}, "TREATY"),
    ("another treaty ended", {"treaties": (replace(TREATY, end=DAY),)}, "ART27_9D ART27"),
    ("another treaty not yet", {"treaties": (replace(TREATY, start=DAY + timedelta(1)),)}, "ART27_9D ART27"),
    ("both agreed on Art. 27", {"treaties": (TREATY,), "agreed27": True}, "TREATY ART27_9D ART27"),
    ("preservation", PRESERVE, "ART29"),
    ("preservation beside a treaty", {**PRESERVE, "treaties": (TREATY,)}, "ART29"),
    ("preservation of data that is there", {**PRESERVE, "data_location": "BB"}, "ART29"),
    ("preservation of data elsewhere", {**PRESERVE, "data_location": "CC"}, "DIPLOMATIC"),
    ("live traffic", {"want": "collect", "category": "TRA"}, "ART27"),
    ("live content", {"want": "intercept", "category": "CON"}, "ART27"),
    ("a question", {"want": "ask"}, EVERY_QUESTION),
    ("technical advice", {"want": "ask", "measure": "POC_TECH"}, "POC_TECH"),
    ("information", {"want": "inform"}, "SPONT"),
    ("consent", {"consent": True, "treaties": (TREATY,)}, "TREATY ART32"),
    ("a hearing without the Protocol", {"want": "hear"}, "DIPLOMATIC"),
    ("no Party", {"requested": replace(B, bindings=())}, "DIPLOMATIC"),
    ("no Party, a question", {"requested": replace(B, bindings=()), "want": "ask"}, "DIPLOMATIC"),
    ("no Party, preservation", {"requested": replace(B, bindings=()), **PRESERVE}, "DIPLOMATIC"),
    ("Second Protocol, subscriber", SECOND, "P2_7 P2_8 ART27_9D ART27"),
    ("Second Protocol, traffic", {**SECOND, "category": "TRA"}, "P2_8 ART27"),
    ("Second Protocol, content", {**SECOND, "category": "CON"}, "ART27"),
    ("Second Protocol beside a treaty", {**SECOND, "treaties": (TREATY,)}, "P2_7 P2_8 TREATY"),
    ("reservation to Art. 7", {**SECOND, "declared": declared("7(9)(a)")}, "P2_8 ART27_9D ART27"),
    ("provider elsewhere", {**SECOND, "provider_state": "CC"}, "ART27_9D ART27"),
    (
        "provider elsewhere, danger",
        {**SECOND, **LIFE, "provider_state": "CC", "category": "CON"},
        "P2_10 ART27_9A ART27_9B ART27",
    ),
    (
        "provider there, data elsewhere",
        {**SECOND, "provider_state": "BB", "data_location": "CC"},
        "P2_7 P2_8 ART27_9D ART27",
    ),
    ("traffic data elsewhere", {"category": "TRA", "data_location": "CC"}, "DIPLOMATIC"),
    (
        "traffic data elsewhere beside a treaty",
        {"category": "TRA", "data_location": "CC", "treaties": (TREATY,)},
        "DIPLOMATIC",
    ),
    (
        "traffic data elsewhere, provider there",
        {"category": "TRA", "data_location": "CC", "provider_state": "BB"},
        "ART27",
    ),
    ("live traffic elsewhere", {"want": "collect", "category": "TRA", "data_location": "CC"}, "DIPLOMATIC"),
    ("live content outside", {"want": "intercept", "category": "CON", "data_outside": True}, "DIPLOMATIC"),
    ("stored data outside, nobody knows where", {"category": "TRA", "data_outside": True}, "ART27"),
    ("United Nations, data elsewhere", {**UN, "category": "CON", "data_location": "CC"}, "DIPLOMATIC"),
    ("Second Protocol, data elsewhere", {**SECOND, "category": "TRA", "data_location": "CC"}, "P2_8"),
    (
        "reservation for traffic",
        {**SECOND, "category": "TRA", "declared": declared("8(13)")},
        "ART27",
    ),
    (
        "danger to life",
        {**SECOND, **LIFE, "category": "CON"},
        "P2_9 P2_10 ART27_9A ART27_9B ART27",
    ),
    (
        "danger to life, subscriber data alone declined",
        {**SECOND, **LIFE, "declared": declared("9(1)(b)")},
        "P2_10 P2_7 P2_8 ART27_9A ART27_9B ART27_9D ART27",
    ),
    (
        "danger to life, that declaration leaves content alone",
        {**SECOND, **LIFE, "category": "CON", "treaties": (TREATY,), "declared": declared("9(1)(b)")},
        "P2_9 P2_10 TREATY",
    ),
    (
        "danger to life, live data",
        {**SECOND, **LIFE, "want": "collect", "category": "TRA", "treaties": (TREATY,)},
        "P2_10 TREATY",
    ),
    ("danger to life without the Protocol", {**LIFE, "category": "CON"}, "ART27_9A ART27_9B ART27"),
    ("a domain name", {**SECOND, "want": "domain"}, "P2_6"),
    ("a hearing", {**SECOND, "want": "hear"}, "P2_11"),
    ("a hearing beside a treaty", {**SECOND, "want": "hear", "treaties": (TREATY,)}, "DIPLOMATIC"),
    ("a team", {**SECOND, "want": "team", "treaties": (TREATY,)}, "P2_12 P2_12_7"),
    ("United Nations, preservation", {**UN, **PRESERVE}, "ART29 UN_PRES"),
    ("United Nations, data", {**UN, "category": "CON", "treaties": (TREATY,)}, "TREATY UN_STO"),
    ("United Nations, question", {**UN, "want": "ask"}, f"{EVERY_QUESTION} UN_POC"),
    ("European Union", {**EU, "treaties": (TREATY,)}, "TREATY"),
]


@pytest.mark.parametrize(("what", "changes", "codes"), WAYS)
def test_the_ways_in_order(what: str, changes: dict[str, Any], codes: str) -> None:
    assert " ".join(titles(advise(replace(ASK, **changes)))) == codes, what


# what changes, the way not chosen, its article, words
NOT: list[tuple[dict[str, Any], str, str, str]] = [
    ({"treaties": (TREATY,)}, "ART27", "27(1)", "have not agreed"),
    ({}, "ART27_9A", "27(9)(a)", "only in the event of urgency"),
    ({"category": "CON"}, "ART27_9D", "27(9)(d)", "no coercive action"),
    ({"declared": CLOSED_27_9_E}, "ART27_9B", "27(9)(e)", "central authority"),
    ({**PRESERVE, "data_location": "CC"}, "ART29", "29(1)", "lie in CC, not in Bland"),
    ({}, "P2_7", "16", "five ratifications"),
    (SECOND, "P2_9", "3(2)(c)", "life or safety"),
    ({**SECOND, "want": "domain", "provider_state": "CC"}, "P2_6", "6(1)", "sits in CC"),
    ({**SECOND, "provider_state": "CC"}, "P2_7", "7(1)", "sits in CC"),
    ({**SECOND, "provider_state": "CC"}, "P2_8", "8(1)", "sits in CC"),
    ({**SECOND, **LIFE, "provider_state": "CC"}, "P2_9", "9(1)(a)", "sits in CC"),
    ({"category": "TRA", "data_location": "CC"}, "ART27", "31(1)", "lie in CC, not in Bland"),
    ({"treaties": (TREATY,), "data_location": "CC"}, "TREATY", "31(1)", "lie in CC, not in Bland"),
    ({"want": "collect", "data_location": "CC"}, "ART27", "33(1)", "lie in CC, not in Bland"),
    ({"want": "intercept", "data_outside": True}, "ART27", "34", "not to lie in Bland"),
    ({**UN, "data_location": "CC"}, "UN_STO", "44", "lie in CC, not in Bland"),
    ({}, "UN_STO", "65(1)", "forty ratifications"),
    ({}, "EU", "34(2)", "not recorded as a Party"),
    (EU, "EU", "34(2)", "another workflow, not this one"),
    ({"provider_state": "AA"}, "HOME", "18(1)", "your own State"),
    ({"provider_direct": True}, "PROVIDER", "", "no treaty stands behind it"),
    ({}, "ART32", "32(b)", "Nobody who may lawfully disclose"),
    ({"requested": replace(B, bindings=())}, "ART32", "36(4)", "not recorded"),
    ({**SECOND, "want": "hear", "treaties": (TREATY,)}, "P2_11", "5(5)", "no other treaty"),
]


@pytest.mark.parametrize(("changes", "code", "article", "words"), NOT)
def test_why_a_way_was_not_chosen(changes: dict[str, Any], code: str, article: str, words: str) -> None:
    (found,) = [one for one in advise(replace(ASK, **changes)).rejected if one.code == code]
    assert found.citation.article == article
    assert words in found.why.en
    assert found.why.fr != found.why.en


def the(code: str, **changes: Any) -> Route:
    (found,) = [one for one in advise(replace(ASK, **changes)).routes if one.code == code]
    return found


def articles(found: Route) -> list[str]:
    return [one.citation.article for one in found.steps]


def test_what_each_way_demands_besides_the_request() -> None:
    assert articles(the("ART27_9A", urgency="urgent")) == ["27(9)(a)", "25(3)"]
    assert articles(the("ART27_9B", urgency="urgent")) == ["27(9)(a)", "25(3)"]
    assert the("ART27_9A", urgency="urgent").documents == ("MLA_SUB", "CA_COPY")
    assert articles(the("ART27", urgency="urgent")) == ["25(3)"]
    assert articles(the("ART27")) == []
    assert articles(the("P2_7", **SECOND, declared=declared("7(5)(a)"))) == ["7(5)(a)"]
    assert articles(the("P2_7", **SECOND, declared=declared("7(2)(b)"))) == ["7(2)(b)"]
    assert articles(the("P2_8", **SECOND, declared=declared("7(8)"))) == ["7(8)"]
    assert the("P2_8", **SECOND, declared=declared("8(11)")).sender == "central"
    assert articles(the("P2_9", **SECOND, **LIFE, declared=declared("9(5)"))) == ["9(5)"]
    assert articles(the("ART27", **HELD)) == ["31(1)"]
    assert articles(the("ART27", data_outside=True)) == ["31(1)"]
    assert articles(the("P2_8", **SECOND, data_location="CC")) == ["8(1)"]
    assert articles(the("UN_STO", **UN, treaties=(TREATY,))) == ["40(7)"]


def test_what_may_be_refused_on_each_way() -> None:
    outside = {"offences": frozenset({"BCX"})}
    reserved = declared("29(4)", "ETS185")
    assert the("ART29", **PRESERVE).refusals == ("POL", "SOV", "PART")
    assert "DUALP" in the("ART29", **PRESERVE, **outside, declared=reserved).refusals
    assert "POL" not in the("TREATY", treaties=(TREATY,)).refusals
    assert "POL" not in the("UN_PRES", **UN, **PRESERVE).refusals
    assert "DUALP" in the("UN_PRES", **UN, **PRESERVE, **outside, declared=declared("42(5)", "UNCC")).refusals


@pytest.mark.parametrize(
    ("accepted", "changes", "words"),
    [
        ((), {}, "not recorded: ask before you translate (practice)"),
        (("de", "en"), {}, "one of: de, en (practice)"),
        (("de",), SECOND, "one of: de (Art. 4 CETS 224)"),
    ],
)
def test_the_language_of_a_way(accepted: tuple[str, ...], changes: dict[str, Any], words: str) -> None:
    first = advise(replace(ASK, accepted_languages=accepted, **changes)).routes[0]
    assert words in first.language.en


def test_a_way_says_whether_the_product_knows_it_and_whether_its_facts_were_read() -> None:
    assert the("ART27").available
    assert the("P2_7", **SECOND).available
    assert the("P2_12", **SECOND | {"want": "team"}).available
    assert not available("TDISC")  # an act on the file of a preservation, never a file of its own
    unread = replace(B, bindings=(replace(B.bindings[0], checked=False),))
    assert the("ART27").checked
    assert not the("ART27", requested=unread).checked


def test_of_two_treaties_the_newest_governs() -> None:
    newer = Treaty(Text("Newer Treaty", "Traité plus récent"), date(2010, 1, 1))
    assert "Newer Treaty" in the("TREATY", treaties=(TREATY, newer)).why.en


DAYS = st.dates(date(1999, 1, 1), date(2040, 1, 1))
CODES = ["ETS185", "ETS189", "CETS224", "UNCC", "EU2023_1543"]
BINDINGS = st.lists(
    st.builds(Binding, instrument=st.sampled_from(CODES), start=st.none() | DAYS, end=st.none() | DAYS),
    max_size=6,
).map(tuple)
ARTICLES = [
    "27(9)(e)",
    "29(4)",
    "7(9)(a)",
    "7(5)(a)",
    "7(2)(b)",
    "7(8)",
    "8(11)",
    "8(13)",
    "9(1)(b)",
    "9(5)",
    "42(5)",
]
QUESTIONS = st.builds(
    RouteQuestion,
    requesting=st.builds(State, code=st.just("AA"), name=st.just(A.name), bindings=BINDINGS),
    requested=st.builds(State, code=st.sampled_from(["AA", "BB"]), name=st.just(B.name), bindings=BINDINGS),
    on=DAYS,
    want=st.sampled_from(WANTS),
    category=st.sampled_from(["SUB", "TRA", "CON", ""]),
    urgency=st.sampled_from(["routine", "urgent", "danger_to_life"]),
    offences=st.frozensets(st.sampled_from(["BC02", "BC10", "BCX"])),
    treaties=st.lists(
        st.builds(Treaty, name=st.just(TREATY.name), start=DAYS, end=st.none() | DAYS), max_size=2
    ).map(tuple),
    agreed27=st.booleans(),
    declared=st.lists(
        st.builds(
            Declared,
            instrument=st.sampled_from(CODES),
            article=st.sampled_from(ARTICLES),
            start=DAYS,
            end=st.none() | DAYS,
        ),
        max_size=5,
    ).map(tuple),
    accepted_languages=st.sampled_from([(), ("fr",)]),
    provider_state=st.sampled_from(["", "AA", "BB", "CC"]),
    provider_direct=st.sampled_from([None, True, False]),
    data_location=st.sampled_from(["", "AA", "BB", "CC"]),
    data_outside=st.booleans(),
    coercive=st.booleans(),
    consent=st.booleans(),
)


@settings(deadline=None, max_examples=200)
@given(question=QUESTIONS)
def test_whatever_is_asked_the_advice_is_lawful_and_cited(question: RouteQuestion) -> None:
    advice = advise(question)
    assert advice.routes
    for one in advice.routes:
        assert one.citation.source
        assert (
            one.code == "DIPLOMATIC"
            or in_force(one.instrument, question.requesting, question.requested, question.on).bound
        )
        if not question.art27_governs:
            for citation in (one.citation, *(step.citation for step in one.steps)):
                assert not citation.article.startswith(("27", "28")) or citation.instrument != "ETS 185"
            assert "Art. 27" not in one.why.en
        if one.citation.article.startswith("27(9)"):
            assert not question.has_declared("ETS185", "27(9)(e)")
        if one.measure:
            assert CATALOGUE[one.measure].instrument == one.instrument
    for left in advice.rejected:
        assert left.citation.source
        assert left.citation.short.removeprefix("Art. ") in left.why.en or not left.citation.article
    seen = [*(one.code for one in advice.routes), *(one.code for one in advice.rejected)]
    assert len(seen) == len(set(seen))
    assert {one.instrument for one in advice.routes} <= set(INSTRUMENTS)


@given(question=QUESTIONS)
@settings(deadline=None, max_examples=50)
def test_the_record_is_plain_json_and_the_same_every_time(question: RouteQuestion) -> None:
    record = as_json(advise(question))
    assert json.loads(json.dumps(record)) == record == as_json(advise(question))
    assert record["schema"] == "mla/routes/1"
    assert record["on"] == question.on.isoformat()
    assert record["asked"]["offences"] == sorted(question.offences)
    assert record["asked"]["requested"]["code"] == question.requested.code
