"""The fourth corpus is whole and well-formed. What the linter finds in it is asked elsewhere."""

import pytest

from mla.law.facts import RequestFacts
from tests.law import well_formed
from tests.law.fourth_corpus.corpus import DEFECTIVE, GOOD

DRAFTS = well_formed.by_name(DEFECTIVE, GOOD)


def test_sixty_defective_and_thirty_good_half_in_each_language() -> None:
    assert (len(DEFECTIVE), len(GOOD)) == (60, 30)
    assert len(DRAFTS) == 90
    assert sum(one.language == "fr" for one in DEFECTIVE) == 30
    assert sum(one.language == "fr" for one in GOOD) == 15


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_a_draft_uses_codes_that_exist(draft: RequestFacts) -> None:
    assert well_formed.unknown_codes(draft) == set()


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_the_contents_belong_to_the_measure(draft: RequestFacts) -> None:
    assert well_formed.foreign_contents(draft) == set()


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_no_item_is_ticked_without_its_category(draft: RequestFacts) -> None:
    assert well_formed.categories_missing(draft) == set()


def test_a_rule_id_of_a_label_stands_in_the_table_of_rules() -> None:
    assert well_formed.not_in_the_table_of_rules(DEFECTIVE) == []
