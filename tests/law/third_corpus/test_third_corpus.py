"""The linter against drafts written by a third author, blind: seventy invented cases, frozen before the run.

The author had read the data shape, the codes and the treaty reference, no rule, word list or other corpus.
A defective draft counts as found when any finding points at a field that its author named for the defect.
A good draft counts as a false alarm when any finding would block or warn.

Blind figures, the one run of 2026-11-23 17:31 UTC against linter e3a4375, corpus frozen in b8bfbd5:
found 26 of 40 (65 %), false alarms 1 of 30 (3.3 %). Only these two figures say something of drafts nobody has seen.

Tuned figures: the causes of the misses were mended on the same day with these drafts in view. Since then 39 of 40 are
found and no good draft raises an alarm; the asserts hold these as floors, so that nothing is lost unseen, and they
prove no more than that. The draft still missed (an offence of another story) needs somebody who understands it.
"""

from mla.law.readiness import findings
from tests.law.third_corpus.bad_form import BAD_FORM
from tests.law.third_corpus.bad_form_more import BAD_FORM_MORE
from tests.law.third_corpus.bad_links import BAD_LINKS
from tests.law.third_corpus.bad_links_more import BAD_LINKS_MORE
from tests.law.third_corpus.bad_scope import BAD_SCOPE
from tests.law.third_corpus.bad_scope_more import BAD_SCOPE_MORE
from tests.law.third_corpus.bad_substance import BAD_SUBSTANCE
from tests.law.third_corpus.bad_substance_more import BAD_SUBSTANCE_MORE
from tests.law.third_corpus.good_pres import GOOD_PRES
from tests.law.third_corpus.good_pres_fr import GOOD_PRES_FR
from tests.law.third_corpus.good_pres_more import GOOD_PRES_MORE
from tests.law.third_corpus.good_sto import GOOD_STO
from tests.law.third_corpus.good_sto_fr import GOOD_STO_FR
from tests.law.third_corpus.good_sto_more import GOOD_STO_MORE

DEFECTIVE = (
    BAD_LINKS
    + BAD_LINKS_MORE
    + BAD_SCOPE
    + BAD_SCOPE_MORE
    + BAD_SUBSTANCE
    + BAD_SUBSTANCE_MORE
    + BAD_FORM
    + BAD_FORM_MORE
)
GOOD = GOOD_PRES + GOOD_PRES_MORE + GOOD_PRES_FR + GOOD_STO + GOOD_STO_MORE + GOOD_STO_FR

TUNED_FOUND = 39  # blind: 26
TUNED_ALARMS = 0  # blind: 1


def test_the_corpus_is_whole() -> None:
    assert (len(DEFECTIVE), len(GOOD)) == (40, 30)
    assert len({one.name for one in DEFECTIVE} | {one.name for one in GOOD}) == 70


def test_the_defects_are_found() -> None:
    missed = []
    for one in DEFECTIVE:
        found = findings(one.draft)
        if not any(finding.field in one.fields for finding in found):
            missed.append(one.name)
            print("MISS", one.name, "-", one.defect, [(str(f.severity), f.field) for f in found])
    print(f"found {len(DEFECTIVE) - len(missed)} of {len(DEFECTIVE)}")
    assert len(DEFECTIVE) - len(missed) >= TUNED_FOUND, missed


def test_good_drafts_are_left_alone() -> None:
    alarmed = []
    for one in GOOD:
        loud = [finding for finding in findings(one.draft) if finding.severity in {"block", "warn"}]
        if loud:
            alarmed.append(one.name)
            print("FALSE ALARM", one.name, loud)
    print(f"false alarms {len(alarmed)} of {len(GOOD)}")
    assert len(alarmed) <= TUNED_ALARMS, alarmed
