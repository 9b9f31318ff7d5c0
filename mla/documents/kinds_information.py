"""x"""

from mla.law.measures import MEASURES

OFFER_OF = {"SPONT": "SPONT_OFFER"}


def letters_of(measure: str) -> tuple[str, ...]:
    """The letters with which a file of the measure may begin."""
    return tuple(filter(None, (MEASURES[measure].document, OFFER_OF.get(measure, ""))))
