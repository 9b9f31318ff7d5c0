"""What every corpus of drafts must keep to, whoever wrote it: codes that exist, and labels of the table of rules."""

from collections.abc import Container, Iterable
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


def unknown_codes(draft: RequestFacts) -> set[str]:
    """Every code of the draft that does not stand in the list of its own field."""
    lists: tuple[tuple[Iterable[str], Container[str]], ...] = (
        ({draft.measure}, {*CATALOGUE, PRESERVATION_EXTENSION}),
        (draft.offences, TITLES),
        (draft.categories, CATEGORIES),
        (draft.items, ITEMS),
        (draft.necessity_reasons, NECESSITY),
        ({draft.urgency}, URGENCY),
        (draft.urgency_reasons, URGENCY_REASONS),
        (draft.measures_sought, MEASURES_SOUGHT),
        ({draft.expedited_ground}, {"", *EXPEDITED_GROUNDS}),
        ({*(draft.sender_roles or ()), *(draft.receiver_roles or ())}, AuthorityRole.values),
        ({one.kind for one in draft.identifiers}, Kind.values),
    )
    return {code for used, known in lists for code in used if code not in known}


def foreign_contents(draft: RequestFacts) -> set[str]:
    """What is answered or declared, and the article of the measure does not list."""
    known = {one.code for one in CATALOGUE[draft.measure].contents} if draft.contents else set()
    return ({code.removesuffix(":none") for code in draft.contents} | draft.declared) - known


def categories_missing(draft: RequestFacts) -> set[str]:
    """Categories of ticked items that are not ticked themselves."""
    return {ITEMS[item].category for item in draft.items} - draft.categories


def not_in_the_table_of_rules(defective: Iterable[Defective]) -> list[str]:
    """The rule ids of labels that docs/law.md does not know."""
    table = (Path(__file__).parents[2] / "docs/law.md").read_text(encoding="utf-8")
    return [rule for one in defective for rule in one.rules if f"`{rule}`" not in table]
