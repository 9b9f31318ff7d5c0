"""The linter for substance against sixty defective drafts and thirty good ones."""

import pytest

from mla.law.examples import complete
from mla.law.readiness import findings
from tests.law.drafts import DEFECTIVE, GOOD, SPEAKS, Draft


def spoken(draft: Draft) -> set[str]:
    measure, _defect, changes = draft
    return {one.rule_id for one in findings(complete(measure, **changes)) if one.severity != "tip"}


def test_there_are_sixty_defective_and_thirty_good_drafts() -> None:
    assert (len(DEFECTIVE), len(GOOD)) == (60, 30)


def test_at_least_nine_of_ten_defects_are_found() -> None:
    missed = [draft for draft in DEFECTIVE if not spoken(draft) & SPEAKS[draft[1]]]
    assert len(missed) <= 6, missed


def test_at_most_one_good_draft_in_twenty_is_blamed() -> None:
    blamed = [(draft, sorted(found)) for draft in GOOD if (found := spoken(draft))]
    assert len(blamed) <= 1, blamed


@pytest.mark.parametrize("defect", sorted(SPEAKS))
def test_every_kind_of_defect_is_found_mostly(defect: str) -> None:
    drafts = [one for one in DEFECTIVE if one[1] == defect]
    found = [one for one in drafts if spoken(one) & SPEAKS[defect]]
    assert len(found) * 2 > len(drafts) > 4


@pytest.mark.parametrize("draft", DEFECTIVE, ids=lambda draft: f"{draft[0]}-{draft[1]}")
def test_what_is_found_carries_a_hint_how_to_mend_it(draft: Draft) -> None:
    for one in findings(complete(draft[0], **draft[2])):
        assert one.hint is not None
        assert one.field
