"""The fourth corpus is whole and well-formed. What the linter finds in it is asked elsewhere."""

from pathlib import Path

import pytest

from mla.law.codes import EXPEDITED_GROUNDS, MEASURES_SOUGHT, NECESSITY, URGENCY, URGENCY_REASONS
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.data import CATEGORIES, ITEMS
from mla.law.every_offence import TITLES
from mla.law.facts import RequestFacts
from mla.law.measures import PRESERVATION_EXTENSION
from mla.parties.choices import AuthorityRole
from mla.requests.models.identifier import Kind
from tests.law.fourth_corpus.corpus import DEFECTIVE, GOOD

DRAFTS: dict[str, RequestFacts] = {
    **{one.name: one.draft for one in DEFECTIVE},
    **{one.name: one.draft for one in GOOD},
}


def test_sixty_defective_and_thirty_good_half_in_each_language() -> None:
    assert (len(DEFECTIVE), len(GOOD)) == (60, 30)
    assert len(DRAFTS) == 90
    assert sum(one.language == "fr" for one in DEFECTIVE) == 30
    assert sum(one.language == "fr" for one in GOOD) == 15


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_a_draft_uses_codes_that_exist(draft: RequestFacts) -> None:
    assert draft.measure in {*CATALOGUE, PRESERVATION_EXTENSION}
    assert draft.offences <= TITLES.keys()
    assert draft.categories <= CATEGORIES.keys()
    assert draft.items <= ITEMS.keys()
    assert draft.necessity_reasons <= NECESSITY.keys()
    assert draft.urgency in URGENCY
    assert draft.urgency_reasons <= URGENCY_REASONS.keys()
    assert draft.measures_sought <= MEASURES_SOUGHT.keys()
    assert draft.expedited_ground in {"", *EXPEDITED_GROUNDS}
    assert {*(draft.sender_roles or ()), *(draft.receiver_roles or ())} <= set(AuthorityRole.values)
    assert {one.kind for one in draft.identifiers} <= set(Kind.values)


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_the_contents_belong_to_the_measure(draft: RequestFacts) -> None:
    known = {one.code for one in CATALOGUE[draft.measure].contents} if draft.contents else set()
    assert {code.removesuffix(":none") for code in draft.contents} <= known
    assert draft.declared <= known


@pytest.mark.parametrize("draft", DRAFTS.values(), ids=DRAFTS)
def test_no_item_is_ticked_without_its_category(draft: RequestFacts) -> None:
    assert {ITEMS[item].category for item in draft.items} <= draft.categories


def test_a_rule_id_of_a_label_stands_in_the_table_of_rules() -> None:
    table = (Path(__file__).parents[3] / "docs/law.md").read_text(encoding="utf-8")
    assert [rule for one in DEFECTIVE for rule in one.rules if f"`{rule}`" not in table] == []
