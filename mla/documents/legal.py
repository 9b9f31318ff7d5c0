"""The article on which a refusal or another answer rests, taken from the ground itself: nothing is cited by hand."""

from django.utils.safestring import SafeString

from mla.documents import wording
from mla.documents.blocks import NOTHING
from mla.documents.page import Page, filled
from mla.law.citations import Citation
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.grounds import GROUNDS, RefusalQuestion

# An act that has one ground only, which its payload therefore does not name.
ONLY_GROUND = {"postpone": "POST"}


def ground_article(page: Page, code: str) -> SafeString:
    """`Article 25(5) of the Convention`, or nothing for a custom, which rests on no article."""
    citation = cited(code, page.payload["measure"])
    if citation is None:
        return NOTHING
    return page.voice.inline(filled(wording.CITED[citation.instrument], article=citation.article))


def article_of_act(page: Page) -> SafeString:
    citation = cited(ONLY_GROUND[page.payload["act"]], page.payload["measure"])
    return page.voice.inline(filled(wording.CITED_PLAIN, article=citation.article)) if citation else NOTHING


def cited(code: str, measure: str) -> Citation | None:
    """The citation of the ground for this measure, if it can be open there at all.

    A ground whose article closes it cannot have been sent, and the article that closes it is no basis for it.
    Art. 27 is named only where it governs, because only there the door lets its grounds through.
    """
    if code not in GROUNDS or measure not in CATALOGUE:
        return None
    row = GROUNDS[code].rows.get(CATALOGUE[measure].grounds)
    if row is None or row.citation.instrument not in wording.CITED or not row.when(widest(code, measure)):
        return None
    return row.citation


def widest(code: str, measure: str) -> RefusalQuestion:
    """The pair of States and the offence for which most grounds are open."""
    return RefusalQuestion(
        measure=measure,
        offences=frozenset({"BCX"}),
        reservation_29_4=True,
        art27_governs=True,
        kind=GROUNDS[code].kind,
    )
