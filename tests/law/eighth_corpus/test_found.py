"""The linter against thirty good drafts of a seventh author, blind: invented cases, frozen before any run.

Each draft has a lure: something a hasty rule takes for a defect. The author read the shape of the data, the codes and
the table of rules, no rule and no word list. A draft raises a false alarm when a finding would block or warn.

Blind figure, the one run of 2026-11-24 against linter c45d4b5: false alarms 2 of 30 (6.7 %), just over the bar of 5 %.
It says something of drafts that nobody has seen.

Tuned figure: both alarms were classes of wording (somebody who was "to come forward", data that "were listed" in what
is asked for); they were mended on the same day with these drafts in view.
"""

from mla.law.readiness import findings
from tests.law.eighth_corpus.corpus import GOOD

TUNED_ALARMS = 0  # blind: 2


def test_good_drafts_are_left_alone() -> None:
    alarms = {
        one.name: loud
        for one in GOOD
        if (loud := [found.rule_id for found in findings(one.draft) if found.severity in {"block", "warn"}])
    }
    assert len(GOOD) == 30
    assert len(alarms) <= TUNED_ALARMS, alarms
