"""The seventh corpus in one place: sixty defective and thirty good drafts, by one author who has read no rule."""

from tests.law.fourth_corpus.shape import Defective, Good
from tests.law.seventh_corpus.bad_address import BAD_ADDRESS
from tests.law.seventh_corpus.bad_content import BAD_CONTENT
from tests.law.seventh_corpus.bad_contradiction import BAD_CONTRADICTION
from tests.law.seventh_corpus.bad_everything import BAD_EVERYTHING
from tests.law.seventh_corpus.bad_future import BAD_FUTURE
from tests.law.seventh_corpus.bad_haste import BAD_HASTE
from tests.law.seventh_corpus.bad_link import BAD_LINK
from tests.law.seventh_corpus.bad_need import BAD_NEED
from tests.law.seventh_corpus.bad_penalty import BAD_PENALTY
from tests.law.seventh_corpus.bad_period import BAD_PERIOD
from tests.law.seventh_corpus.bad_place import BAD_PLACE
from tests.law.seventh_corpus.bad_provider import BAD_PROVIDER
from tests.law.seventh_corpus.bad_purpose import BAD_PURPOSE
from tests.law.seventh_corpus.good_en import GOOD_EN
from tests.law.seventh_corpus.good_en_last import GOOD_EN_LAST
from tests.law.seventh_corpus.good_en_more import GOOD_EN_MORE
from tests.law.seventh_corpus.good_fr import GOOD_FR
from tests.law.seventh_corpus.good_fr_last import GOOD_FR_LAST
from tests.law.seventh_corpus.good_fr_more import GOOD_FR_MORE

DEFECTIVE: tuple[Defective, ...] = (
    BAD_LINK
    + BAD_PERIOD
    + BAD_CONTENT
    + BAD_EVERYTHING
    + BAD_PENALTY
    + BAD_FUTURE
    + BAD_PLACE
    + BAD_PROVIDER
    + BAD_ADDRESS
    + BAD_NEED
    + BAD_HASTE
    + BAD_CONTRADICTION
    + BAD_PURPOSE
)
GOOD: tuple[Good, ...] = GOOD_EN + GOOD_EN_MORE + GOOD_EN_LAST + GOOD_FR + GOOD_FR_MORE + GOOD_FR_LAST
