"""All drafts of the second corpus."""

from tests.law.second_corpus.bad_facts import BAD_FACTS
from tests.law.second_corpus.bad_identifier import BAD_IDENTIFIER
from tests.law.second_corpus.bad_link import BAD_LINK
from tests.law.second_corpus.bad_manner import BAD_MANNER
from tests.law.second_corpus.bad_offence import BAD_OFFENCE
from tests.law.second_corpus.bad_period import BAD_PERIOD
from tests.law.second_corpus.bad_scope import BAD_SCOPE
from tests.law.second_corpus.bad_urgency import BAD_URGENCY
from tests.law.second_corpus.bad_whereabouts import BAD_WHEREABOUTS
from tests.law.second_corpus.draft import Bad, Good
from tests.law.second_corpus.good_con import GOOD_CON
from tests.law.second_corpus.good_pres_unusual import GOOD_PRES
from tests.law.second_corpus.good_sub import GOOD_SUB
from tests.law.second_corpus.good_tra import GOOD_TRA

GOOD: tuple[Good, ...] = (*GOOD_PRES, *GOOD_SUB, *GOOD_TRA, *GOOD_CON)
BAD: tuple[Bad, ...] = (
    *BAD_OFFENCE,
    *BAD_LINK,
    *BAD_WHEREABOUTS,
    *BAD_PERIOD,
    *BAD_SCOPE,
    *BAD_IDENTIFIER,
    *BAD_URGENCY,
    *BAD_FACTS,
    *BAD_MANNER,
)
