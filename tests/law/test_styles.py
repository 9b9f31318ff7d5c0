"""The linter before drafts in many styles: each defect is spoken of by its rule, and no good draft is blamed."""

import pytest

from mla.law.examples import complete
from mla.law.readiness import findings
from tests.law.styles_fine import FINE, Fine
from tests.law.styles_wrong import WRONG, Wrong


@pytest.mark.parametrize("draft", WRONG, ids=lambda draft: f"{draft[0]}-{draft[1]}")
def test_a_defect_is_spoken_of_by_its_rule(draft: Wrong) -> None:
    rule, measure, changes = draft
    assert rule in {one.rule_id for one in findings(complete(measure, **changes))}


@pytest.mark.parametrize("draft", FINE, ids=lambda draft: draft[0])
def test_a_good_draft_is_not_blamed(draft: Fine) -> None:
    measure, changes = draft
    assert [one.rule_id for one in findings(complete(measure, **changes)) if one.severity != "tip"] == []
