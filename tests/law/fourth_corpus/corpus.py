"""The fourth corpus in one place: sixty defective and thirty good drafts, by one author who has read no rule."""

from tests.law.fourth_corpus.bad_address import BAD_ADDRESS
from tests.law.fourth_corpus.bad_conduct import BAD_CONDUCT
from tests.law.fourth_corpus.bad_content import BAD_CONTENT
from tests.law.fourth_corpus.bad_contents import BAD_CONTENTS
from tests.law.fourth_corpus.bad_contradiction import BAD_CONTRADICTION
from tests.law.fourth_corpus.bad_everything import BAD_EVERYTHING
from tests.law.fourth_corpus.bad_future import BAD_FUTURE
from tests.law.fourth_corpus.bad_haste import BAD_HASTE
from tests.law.fourth_corpus.bad_link import BAD_LINK
from tests.law.fourth_corpus.bad_need import BAD_NEED
from tests.law.fourth_corpus.bad_penalty import BAD_PENALTY
from tests.law.fourth_corpus.bad_period import BAD_PERIOD
from tests.law.fourth_corpus.bad_place import BAD_PLACE
from tests.law.fourth_corpus.bad_provider import BAD_PROVIDER
from tests.law.fourth_corpus.bad_purpose import BAD_PURPOSE
from tests.law.fourth_corpus.good_en import GOOD_EN
from tests.law.fourth_corpus.good_en_last import GOOD_EN_LAST
from tests.law.fourth_corpus.good_en_more import GOOD_EN_MORE
from tests.law.fourth_corpus.good_fr import GOOD_FR
from tests.law.fourth_corpus.good_fr_last import GOOD_FR_LAST
from tests.law.fourth_corpus.good_fr_more import GOOD_FR_MORE
from tests.law.fourth_corpus.shape import Defective, Good

DEFECTIVE: tuple[Defective, ...] = (
    BAD_LINK
    + BAD_PURPOSE
    + BAD_PERIOD
    + BAD_FUTURE
    + BAD_CONTENT
    + BAD_EVERYTHING
    + BAD_PLACE
    + BAD_PROVIDER
    + BAD_ADDRESS
    + BAD_NEED
    + BAD_HASTE
    + BAD_CONDUCT
    + BAD_CONTRADICTION
    + BAD_PENALTY
    + BAD_CONTENTS
)
GOOD: tuple[Good, ...] = GOOD_EN + GOOD_EN_MORE + GOOD_EN_LAST + GOOD_FR + GOOD_FR_MORE + GOOD_FR_LAST
