"""The article of the UN Convention that says of a file what an article of the Convention says of its sibling.

A step or a rule names the article of the Convention for which it was written. On a file of the UN Convention the same
step rests on the twin, or, where there is none, on no article at all.
"""

from collections.abc import Mapping

from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.instruments import INSTRUMENTS

UNASKED: Mapping[str, str] = {
    "26(1)": "40(4)",  # information from inquiries of one's own, without a request
    "26(2)": "40(5)",  # kept confidential, or used within limits
}
ASKED: Mapping[str, str] = {
    "35(1)": "41(3)",  # advice, preservation, evidence, legal information, suspects, data in an emergency
}
TWINS: Mapping[str, Mapping[str, str]] = {"UN_SPONT": UNASKED, "UN_POC": ASKED}


def article_for(measure: str, article: str) -> str:
    """`article` is "26(2)", or several with ", " between them. "40(5) UNCC" where the measure has twins of its own;
    "" where none of them says this."""
    if measure not in TWINS:
        return article
    found = [TWINS[measure][one] for one in article.split(", ") if one in TWINS[measure]]
    return f"{', '.join(found)} {INSTRUMENTS[CATALOGUE[measure].instrument].short}" if found else ""
