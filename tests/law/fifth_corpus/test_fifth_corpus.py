"""The linter before held-out drafts of five batches, each written before the linter was run on it and then mended.

One person wrote drafts and mended the linter, in the voices of several practitioners, and had read its rules: the
batches are blind to what it finds, not to how it looks. What another author finds with his own drafts is the figure
that counts. A defective draft is found when a finding points at a field that was named for its defect; a good one
raises a false alarm when a finding would block or warn.

Blind figures, 2026-11-23, in the order of writing:
  first   7 of 21 found, 1 of 10 alarms (rightly: a draft lacked the contents of its measure, mended in the draft
          since), by the linter as it was (959a17c), before anything was changed for this corpus
  second 17 of 22 found, 0 of 10 alarms
  third  16 of 24 found, 4 of 10 alarms (good drafts written to look bad; a seventeenth was met by a false alarm only)
  fourth 24 of 30 found, 3 of 10 alarms (one rightly: traffic data asked for as subscriber's, mended in the draft since)
  last   19 of 21 found, 1 of 10 alarms
Each batch was frozen in a commit of its own before the linter was mended for it. Since then all are found but those
that are named below, and no good draft raises an alarm: tuned figures, which the asserts hold as floors.
"""

import pytest

from mla.law.readiness import findings
from tests.law.fifth_corpus.first_bad import FIRST_BAD
from tests.law.fifth_corpus.first_good import FIRST_GOOD
from tests.law.fifth_corpus.fourth_bad import FOURTH_BAD
from tests.law.fifth_corpus.fourth_good import FOURTH_GOOD
from tests.law.fifth_corpus.last_bad import LAST_BAD
from tests.law.fifth_corpus.last_good import LAST_GOOD
from tests.law.fifth_corpus.second_bad import SECOND_BAD
from tests.law.fifth_corpus.second_good import SECOND_GOOD
from tests.law.fifth_corpus.shape import Draft
from tests.law.fifth_corpus.third_bad import THIRD_BAD
from tests.law.fifth_corpus.third_good import THIRD_GOOD

# A loss of money in the field for a loss of data needs somebody who understands it.
STILL_MISSED = frozenset({"need of a name"})
BAD: tuple[Draft, ...] = (*FIRST_BAD, *SECOND_BAD, *THIRD_BAD, *FOURTH_BAD, *LAST_BAD)
GOOD: tuple[Draft, ...] = (*FIRST_GOOD, *SECOND_GOOD, *THIRD_GOOD, *FOURTH_GOOD, *LAST_GOOD)


def test_every_draft_has_a_name_of_its_own_and_every_defect_its_fields() -> None:
    assert len({one.name for one in (*BAD, *GOOD)}) == len(BAD) + len(GOOD)
    assert all(one.fields for one in BAD)
    assert not any(one.fields for one in GOOD)


@pytest.mark.parametrize("draft", BAD, ids=lambda draft: draft.name)
def test_the_defect_is_found(draft: Draft) -> None:
    found = findings(draft.facts)
    seen = any(one.field in draft.fields for one in found)
    assert seen is (draft.name not in STILL_MISSED), [one.rule_id for one in found]


@pytest.mark.parametrize("draft", GOOD, ids=lambda draft: draft.name)
def test_a_good_draft_is_left_alone(draft: Draft) -> None:
    assert [one.rule_id for one in findings(draft.facts) if one.severity != "tip"] == []
