"""The linter against drafts written by a fourth author, blind: ninety invented cases, frozen before the run.

The author had read the data shape, the codes, the contents by article and the table of rules, no rule and no word list.
A defective draft counts as found when a rule that its author named speaks, or, where he named none or the rule did not
exist when he wrote, a finding that points at a field he named. A good draft raises a false alarm when a finding would
block or warn.

Blind figures, the one run of 2026-11-23 21:10 UTC against linter 73999bc, corpus frozen in dcc439e:
found 45 of 60 (75 %), false alarms 4 of 30 (13 %). Only these two figures say something of drafts nobody has seen. The
bar of the issue, 90 % and 5 %, was missed blind.

Three of the four alarms (P2-send, P2-recv) were the fault of the drafts: they gave "issuing" and "competent" as what an
authority is designated for, and no designation on record can hold those words. They are mended in `shape`, and a test
holds them to the codes on record; the blind figure stays as it was measured, and unmended they would alarm today as
well. The fourth alarm (L-content) was the linter's.

Tuned figures: the classes behind the misses were mended on the same day with these drafts in view. Since then 59 of 60
are found and no good draft raises an alarm; the asserts hold these as floors, so that nothing is lost unseen, and they
prove no more than that. By the rules that the labels name alone it is 57: two more are found by L-third-told, which is
younger than the labels. Secrecy without a ground is found by a tip, since Art. 27(8) asks for none. The draft still
missed (a provider run from Tallinn) is met by the same rule, at a field that its author did not name.
"""

from mla.law.readiness import findings
from tests.law.fourth_corpus.corpus import DEFECTIVE, GOOD
from tests.law.fourth_corpus.shape import Defective

YOUNGER = frozenset({"L-third-told", "L-items", "L-story", "L-secret"})  # than the labels of the corpus

TUNED_FOUND = 59  # blind: 45
TUNED_ALARMS = 0  # blind: 4


def _seen(draft: Defective) -> bool:
    found = findings(draft.draft)
    return any(one.rule_id in draft.rules for one in found) or any(
        one.field in draft.fields and (not draft.rules or one.rule_id in YOUNGER) for one in found
    )


def test_the_defects_are_found() -> None:
    missed = [one for one in DEFECTIVE if not _seen(one)]
    for one in missed:
        print("MISS", one.name, "-", one.defect)
    print(f"found {len(DEFECTIVE) - len(missed)} of {len(DEFECTIVE)}")
    assert len(DEFECTIVE) - len(missed) >= TUNED_FOUND, [one.name for one in missed]


def test_good_drafts_are_left_alone() -> None:
    alarms = {
        one.name: loud
        for one in GOOD
        if (loud := [found.rule_id for found in findings(one.draft) if found.severity in {"block", "warn"}])
    }
    print(f"false alarms {len(alarms)} of {len(GOOD)}")
    assert len(alarms) <= TUNED_ALARMS, alarms
