"""Every record carries its source and both languages."""

import dataclasses
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import pytest

from mla.law import codes
from mla.law.citations import Citation, Status, convention, form10, form11, known, practice
from mla.law.clock_table import CLOCKS
from mla.law.clock_words import MONTHS, UNITS
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.cooperation.records import ROLES
from mla.law.crossmap import CONDUCTS, FIRST_PROTOCOL, LIST_32, UNITED_NATIONS
from mla.law.data import CATEGORIES, ITEMS
from mla.law.e_evidence import CERTIFICATES, ISSUERS, TIME_LIMITS
from mla.law.facts import RequestFacts
from mla.law.grounds import GROUNDS
from mla.law.instruments import INSTRUMENTS, binds_on
from mla.law.measures import MEASURES
from mla.law.offences import OFFENCES
from mla.law.readiness import PARTICULARS, RULES
from mla.law.text import Text

LISTS: dict[str, Mapping[str, codes.Label]] = {
    "necessity": codes.NECESSITY,
    "urgency": codes.URGENCY,
    "urgency reasons": codes.URGENCY_REASONS,
    "return reasons": codes.RETURN_REASONS,
    "outcomes": codes.OUTCOMES,
    "channels": codes.CHANNELS,
    "tlp": codes.TLP,
    "pap": codes.PAP,
    "measures sought": codes.MEASURES_SOUGHT,
    "expedited grounds": codes.EXPEDITED_GROUNDS,
}
TABLES: dict[str, Mapping[str, Any]] = {
    "instruments": INSTRUMENTS,
    "measures": MEASURES,
    "offences": OFFENCES,
    "categories": CATEGORIES,
    "items": ITEMS,
    "grounds": GROUNDS,
    "clocks": CLOCKS,
    "forms of co-operation": CATALOGUE,
    "roles": ROLES,
    "certificates": CERTIFICATES,
    "time limits": TIME_LIMITS,
    "issuers": ISSUERS,
    "conducts": CONDUCTS,
    "First Protocol": FIRST_PROTOCOL,
    "United Nations": UNITED_NATIONS,
    "list of 32": LIST_32,
    **LISTS,
}
SAME_IN_BOTH = {"minute", "minutes", "Extradition", "Production"}


def inside(value: Any, kind: type[Any]) -> Iterator[Any]:
    """Every object of `kind` within a record, however deep."""
    if isinstance(value, kind):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from inside(getattr(value, field.name), kind)
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from inside(one, kind)
    elif isinstance(value, tuple):
        for one in value:
            yield from inside(one, kind)


EVERYTHING = (*TABLES.values(), RULES, PARTICULARS, MONTHS, UNITS)


def test_french_differs_from_english_everywhere() -> None:
    same = {text.en for part in EVERYTHING for text in inside(part, Text) if text.en == text.fr}
    assert same <= SAME_IN_BOTH


def test_french_punctuation_and_apostrophes_are_french() -> None:
    wrong = [
        text.fr for part in EVERYTHING for text in inside(part, Text) if "'" in text.fr or '"' in text.fr
    ]
    assert wrong == []


@pytest.mark.parametrize("name", sorted(TABLES))
def test_every_record_is_filed_under_its_own_code(name: str) -> None:
    assert [(key, record.code) for key, record in TABLES[name].items() if key != record.code] == []


OUR_OWN_WORDS = {"return reasons"}  # reasons between colleagues, which no instrument knows


@pytest.mark.parametrize("name", sorted(set(TABLES) - OUR_OWN_WORDS))
def test_every_record_has_a_citation(name: str) -> None:
    assert [key for key, record in TABLES[name].items() if not list(inside(record, Citation))] == []


def test_every_citation_names_an_instrument_we_know() -> None:
    shorts = {instrument.short for instrument in INSTRUMENTS.values()}
    cited = [one for part in EVERYTHING for one in inside(part, Citation)]
    assert len(cited) > 150
    assert {one.instrument for one in cited} <= shorts


def test_what_was_not_read_is_not_called_verified() -> None:
    for part in EVERYTHING:
        for one in inside(part, Citation):
            if one.status is Status.VERIFIED and one.instrument == "ETS 185":
                assert int(one.article.split("(")[0]) in {*range(25, 37)}
            if one.status is Status.PRACTICE:
                assert (one.instrument, one.article) == ("Practice", "")


def test_the_clock_of_the_second_protocol_rests_on_knowledge_only() -> None:
    assert {CLOCKS[code].citation.status for code in CLOCKS if code.startswith("P2_")} == {Status.KNOWLEDGE}


def test_every_rule_names_a_field_of_the_request_and_its_article_in_both_languages() -> None:
    fields = {field.name for field in dataclasses.fields(RequestFacts)}
    for rule in RULES:
        assert rule.field.split(".")[0] in fields, rule.rule_id
        assert rule.measures, rule.rule_id
        assert "art" in rule.message.en.lower(), rule.rule_id
        assert "art" in rule.message.fr.lower(), rule.rule_id
        if rule.citation.instrument == "ETS 185":
            number = rule.citation.article
            assert number in rule.message.en, rule.rule_id
            assert number in rule.message.fr, rule.rule_id


def test_rule_names_are_unique() -> None:
    assert len({rule.rule_id for rule in RULES}) == len(RULES)


def test_every_item_belongs_to_a_category_and_every_category_has_items() -> None:
    assert {item.category for item in ITEMS.values()} == set(CATEGORIES)
    assert {code for code, item in ITEMS.items() if item.sensitive} == {"cell_site", "location_history"}


def test_the_measures_and_their_forms() -> None:
    assert {code: (one.family, one.document) for code, one in MEASURES.items()} == {
        "PRES": ("preservation", "PRES"),
        "STO_SUB": ("assistance", "MLA_SUB"),
        "STO_TRA": ("assistance", "MLA_STO"),
        "STO_CON": ("assistance", "MLA_STO"),
        "SPONT": ("information", "SPONT"),
        "POC_TECH": ("contact_point", "POC_AST"),
        "POC_PRES": ("contact_point", "POC_AST"),
        "POC_EVID": ("contact_point", "POC_AST"),
        "POC_LEGAL": ("contact_point", "POC_AST"),
        "POC_LOCATE": ("contact_point", "POC_AST"),
        "RTT": ("assistance", "MLA_RTT"),
        "INT": ("assistance", "MLA_INT"),
        "P2_6": ("direct", "P2_6"),
        "P2_7": ("direct", "P2_7"),
        "P2_8": ("assistance", "P2_8"),
        "P2_9": ("assistance", "P2_9"),
        "P2_10": ("assistance", "P2_10"),
        "P2_11": ("assistance", "P2_11"),
        "P2_12": ("team", "JIT"),
        "P2_12_7": ("team", "JINV"),
        "UN_MLA": ("assistance", "UN_MLA"),
        "UN_SPONT": ("information", "SPONT"),
        "UN_POC": ("contact_point", "POC_AST"),
        "UN_PRES": ("preservation", "UN_PRES"),
        "UN_STO": ("assistance", "UN_STO"),
        "UN_RTT": ("assistance", "UN_RTT"),
        "UN_INT": ("assistance", "UN_INT"),
    }
    assert all(measure.categories <= set(CATEGORIES) for measure in MEASURES.values())


@pytest.mark.parametrize(
    ("citation", "short", "whole"),
    [
        (convention("29(2)(d)"), "Art. 29(2)(d)", "Art. 29(2)(d) ETS 185"),
        (known("8(6)", "CETS 224"), "Art. 8(6)", "Art. 8(6) CETS 224"),
        (form10("10"), "s. 10", "s. 10 T-CY(2018)10"),
        (form11("3"), "s. 3", "s. 3 T-CY(2018)11"),
        (known("Annex II", "ETS 185"), "Annex II", "Annex II ETS 185"),
        (practice("custom"), "Practice", "Practice"),
    ],
)
def test_how_a_citation_is_printed(citation: Citation, short: str, whole: str) -> None:
    assert (citation.short, str(citation)) == (short, whole)


@pytest.mark.parametrize(("instrument", "source"), [("", "somewhere"), ("ETS 185", "")])
def test_a_citation_without_instrument_or_source_cannot_be_written(instrument: str, source: str) -> None:
    with pytest.raises(ValueError, match="names its instrument"):
        Citation(instrument, "29", Status.VERIFIED, source)


@pytest.mark.parametrize(("en", "fr"), [("", "rien"), ("nothing", " ")])
def test_a_text_in_one_language_cannot_be_written(en: str, fr: str) -> None:
    with pytest.raises(ValueError, match="both"):
        Text(en, fr)


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", "yes"), ("fr", "oui"), ("fr-CA", "oui"), ("fr_BE", "oui"), ("ro", "yes")],
)
def test_a_text_in_a_language(language: str, expected: str) -> None:
    assert Text("yes", "oui").into(language) == expected


@pytest.mark.parametrize(
    ("code", "day", "binds"),
    [
        ("ETS185", date(2004, 6, 30), False),
        ("ETS185", date(2004, 7, 1), True),
        ("CETS224", date(2026, 11, 21), False),
        ("UNCC", date(2026, 11, 21), False),
        ("EU2023_1543", date(2026, 8, 17), False),
        ("EU2023_1543", date(2026, 8, 18), True),
    ],
)
def test_from_when_an_instrument_binds(code: str, day: date, binds: bool) -> None:
    assert binds_on(code, day) is binds
