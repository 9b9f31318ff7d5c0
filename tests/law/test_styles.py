"""The linter before drafts in many styles: each defect is spoken of by its rule, and no good draft is blamed."""

import pytest

from mla.law.examples import complete
from mla.law.readiness import findings
from tests.law.styles_fine import FINE, Fine
from tests.law.styles_second import SECOND_FINE, SECOND_WRONG, STILL_MISSED
from tests.law.styles_third import THIRD_FINE, THIRD_MISSED, THIRD_WRONG
from tests.law.styles_wrong import WRONG, Wrong


@pytest.mark.parametrize(
    "draft", [*WRONG, *SECOND_WRONG, *THIRD_WRONG], ids=lambda draft: f"{draft[0]}-{draft[1]}"
)
def test_a_defect_is_spoken_of_by_its_rule(draft: Wrong) -> None:
    rule, measure, changes = draft
    assert rule in {one.rule_id for one in findings(complete(measure, **changes))}


@pytest.mark.parametrize("draft", [*FINE, *SECOND_FINE, *THIRD_FINE], ids=lambda draft: draft[0])
def test_a_good_draft_is_not_blamed(draft: Fine) -> None:
    measure, changes = draft
    assert [one.rule_id for one in findings(complete(measure, **changes)) if one.severity != "tip"] == []


@pytest.mark.parametrize("draft", [*STILL_MISSED, *THIRD_MISSED], ids=lambda draft: draft[0])
def test_what_is_still_missed_is_known(draft: Wrong) -> None:
    rule, measure, changes = draft
    assert rule not in {one.rule_id for one in findings(complete(measure, **changes))}
