"""What every corpus of drafts must keep to, whoever wrote it: codes that exist, and labels of the table of rules."""

from collections.abc import Iterable
from pathlib import Path

from mla.law.codes import EXPEDITED_GROUNDS, MEASURES_SOUGHT, NECESSITY, URGENCY, URGENCY_REASONS
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.data import CATEGORIES, ITEMS
from mla.law.every_offence import TITLES
from mla.law.facts import RequestFacts
from mla.law.measures import PRESERVATION_EXTENSION
from mla.parties.choices import AuthorityRole
from mla.requests.models.identifier import Kind
from tests.law.fourth_corpus.shape import Defective, Good


def by_name(defective: Iterable[Defective], good: Iterable[Good]) -> dict[str, RequestFacts]:
    """Every draft under its name; a name given twice loses one, which the count of the corpus notices."""
    return {
        **{one.name: one.draft for one in defective},
        **{one.name: one.draft for one in good},
    }


def uses_codes_that_exist(draft: RequestFacts) -> None:
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


def contents_belong_to_the_measure(draft: RequestFacts) -> None:
    known = {one.code for one in CATALOGUE[draft.measure].contents} if draft.contents else set()
    assert {code.removesuffix(":none") for code in draft.contents} <= known
    assert draft.declared <= known


def items_have_their_category(draft: RequestFacts) -> None:
    assert {ITEMS[item].category for item in draft.items} <= draft.categories


def not_in_the_table_of_rules(defective: Iterable[Defective]) -> list[str]:
    """The rule ids of labels that docs/law.md does not know."""
    table = (Path(__file__).parents[2] / "docs/law.md").read_text(encoding="utf-8")
    return [rule for one in defective for rule in one.rules if f"`{rule}`" not in table]
