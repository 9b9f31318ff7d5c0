"""The seventh corpus is whole and well-formed. What the linter finds in it is asked elsewhere."""

import re
from collections import Counter
from dataclasses import fields
from ipaddress import ip_address, ip_network

import pytest

from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.facts import RequestFacts
from tests.law import well_formed
from tests.law.fourth_corpus.shape import Defective
from tests.law.seventh_corpus.corpus import DEFECTIVE, GOOD

DRAFTS = well_formed.by_name(DEFECTIVE, GOOD)
DOCUMENTATION = [
    ip_network(one) for one in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32")
]
LANGUAGES = [
    *((one.language, one.draft) for one in DEFECTIVE),
    *((one.language, one.draft) for one in GOOD),
]


def test_sixty_defective_and_thirty_good_half_in_each_language() -> None:
    assert (len(DEFECTIVE), len(GOOD), len(DRAFTS)) == (60, 30, 90)
    assert Counter(one.language for one in DEFECTIVE) == {"en": 30, "fr": 30}
    assert Counter(one.language for one in GOOD) == {"en": 15, "fr": 15}
    assert all(draft.translation_language == language for language, draft in LANGUAGES)


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_a_draft_is_made_of_codes_of_its_measure(draft: RequestFacts) -> None:
    assert well_formed.unknown_codes(draft) == set()
    assert well_formed.foreign_contents(draft) == set()
    assert well_formed.categories_missing(draft) == set()


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_a_draft_leaves_open_no_content_that_its_article_always_asks_for(draft: RequestFacts) -> None:
    record = CATALOGUE.get(draft.measure)  # the extension has none
    always = {one.code for one in record.contents if one.when == "always"} if record else set()
    assert always <= draft.contents


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_every_address_is_one_of_documentation(draft: RequestFacts) -> None:
    for one in draft.ip_addresses:
        assert any(ip_address(one.value) in network for network in DOCUMENTATION)


@pytest.mark.parametrize("one", DEFECTIVE, ids=[one.name for one in DEFECTIVE])
def test_a_label_points_at_fields_that_exist(one: Defective) -> None:
    assert one.fields
    assert one.fields <= {field.name for field in fields(RequestFacts)}


def test_a_rule_id_of_a_label_stands_in_the_table_of_rules() -> None:
    assert well_formed.not_in_the_table_of_rules(DEFECTIVE) == []


def test_no_two_drafts_share_a_sentence() -> None:
    told = Counter(
        sentence
        for draft in DRAFTS.values()
        for text in (draft.facts, draft.link, draft.necessity, draft.period_reason, draft.urgency_text)
        for sentence in {part.strip() for part in re.split(r"(?<=[.;])\s|\n", text)} - {""}
    )
    assert [sentence for sentence, times in told.items() if times > 1] == []
