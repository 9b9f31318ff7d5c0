"""The eighth corpus in one place: thirty good drafts, by one author who has read no rule. It has no defective ones."""

from tests.law.eighth_corpus.good_en import GOOD_EN
from tests.law.eighth_corpus.good_en_last import GOOD_EN_LAST
from tests.law.eighth_corpus.good_en_more import GOOD_EN_MORE
from tests.law.eighth_corpus.good_fr import GOOD_FR
from tests.law.eighth_corpus.good_fr_last import GOOD_FR_LAST
from tests.law.eighth_corpus.good_fr_more import GOOD_FR_MORE
from tests.law.fourth_corpus.shape import Good

GOOD: tuple[Good, ...] = GOOD_EN + GOOD_EN_MORE + GOOD_EN_LAST + GOOD_FR + GOOD_FR_MORE + GOOD_FR_LAST
