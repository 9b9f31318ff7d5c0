"""The eighth corpus is whole and well-formed. What the linter says of it is asked elsewhere."""

import re
from collections import Counter
from ipaddress import ip_address, ip_network

import pytest

from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.facts import RequestFacts, written
from tests.law import well_formed
from tests.law.eighth_corpus.corpus import GOOD
from tests.law.fourth_corpus.shape import Good

DRAFTS = well_formed.by_name((), GOOD)
DOCUMENTATION = [ip_network(one) for one in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24")]
LIVE = {"RTT", "INT", "UN_RTT"}
PRESERVING = {"PRES", "PRES_EXT", "UN_PRES"}


def test_thirty_good_half_in_each_language() -> None:
    assert (len(GOOD), len(DRAFTS)) == (30, 30)
    assert Counter(one.language for one in GOOD) == {"en": 15, "fr": 15}
    assert all(one.draft.translation_language == one.language for one in GOOD)


def test_the_measures_are_varied() -> None:
    assert Counter(one.draft.measure for one in GOOD) == {
        "PRES": 8,
        "PRES_EXT": 3,
        "STO_SUB": 4,
        "STO_TRA": 3,
        "STO_CON": 4,
        "RTT": 1,
        "INT": 2,
        "P2_7": 1,
        "P2_8": 1,
        "P2_9": 1,
        "UN_PRES": 1,
        "UN_RTT": 1,
    }


@pytest.mark.parametrize("one", GOOD, ids=[one.name for one in GOOD])
def test_a_draft_says_what_tempts_and_what_happened(one: Good) -> None:
    assert written(one.lure)
    assert all(
        written(text)
        for text in (one.draft.facts, one.draft.link, one.draft.national_provision, one.draft.max_penalty)
    )


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_a_draft_is_made_of_codes_of_its_measure(draft: RequestFacts) -> None:
    assert well_formed.unknown_codes(draft) == set()
    assert well_formed.foreign_contents(draft) == set()
    assert well_formed.categories_missing(draft) == set()


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_a_draft_stays_within_the_categories_of_its_measure(draft: RequestFacts) -> None:
    record = CATALOGUE.get(draft.measure)  # the extension has none
    assert draft.categories
    assert record is None or draft.categories <= record.categories


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_a_draft_leaves_open_no_content_that_its_article_always_asks_for(draft: RequestFacts) -> None:
    record = CATALOGUE.get(draft.measure)
    always = {one.code for one in record.contents if one.when == "always"} if record else set()
    assert always <= draft.contents


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_every_identifier_is_told(draft: RequestFacts) -> None:
    assert draft.identifiers
    assert [one.value for one in draft.identifiers if one.value not in f"{draft.link} {draft.facts}"] == []


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_every_address_is_one_of_documentation_with_its_instant(draft: RequestFacts) -> None:
    for one in draft.ip_addresses:
        assert any(ip_address(one.value) in network for network in DOCUMENTATION)
        assert (one.has_instant, one.has_zone, one.has_port) == (True, True, True)


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_the_period_looks_the_way_the_measure_looks(draft: RequestFacts) -> None:
    start, end = draft.period_from, draft.period_to
    assert (start is None) == (end is None) == (draft.categories == {"SUB"})
    if start is not None and end is not None:
        assert start < end
        assert start > draft.now if draft.measure in LIVE else end <= draft.now


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_a_preservation_says_why_the_data_would_be_lost(draft: RequestFacts) -> None:
    assert (draft.measure in PRESERVING) == (written(draft.necessity) and bool(draft.necessity_reasons))


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_an_extension_quotes_an_order_that_still_runs(draft: RequestFacts) -> None:
    extends = draft.measure == "PRES_EXT"
    assert extends == written(draft.previous_reference) == (draft.current_expiry is not None)
    assert draft.current_expiry is None or draft.current_expiry > draft.now


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_somebody_or_some_place_in_the_requested_state_is_named(draft: RequestFacts) -> None:
    assert draft.custodian_unknown != written(draft.custodian_name + draft.custodian_location)
    assert draft.provider_state in {"", draft.requested_state}
    assert draft.requested_state in draft.state_names


def test_no_two_drafts_share_a_sentence() -> None:
    told = Counter(
        sentence
        for draft in DRAFTS.values()
        for text in (draft.facts, draft.link, draft.necessity, draft.period_reason, draft.urgency_text)
        for sentence in {part.strip() for part in re.split(r"(?<=[.;])\s|\n", text)} - {""}
    )
    assert [sentence for sentence, times in told.items() if times > 1] == []
