"""What the article of a measure asks the request to say: one section, printed from the catalogue."""

from django.utils.safestring import SafeString

from mla.documents import wording
from mla.documents.blocks import prose
from mla.documents.page import Page, filled
from mla.law.citations import Status
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.cooperation.records import Content
from mla.law.instruments import INSTRUMENTS
from mla.law.text import Text

STATEMENT = (
    "statement"  # that the request is issued under the instrument: the letter says it, nobody types it
)


def contents(page: Page) -> SafeString:
    """One row for each content that was answered, in the order of the article, each with its article."""
    said = {row["code"]: row for row in page.payload.get("contents", ())}
    record = CATALOGUE[page.payload["measure"]]
    rows: list[tuple[Text, str | None]] = []
    for one in record.contents:
        if one.code == STATEMENT:
            title = INSTRUMENTS[record.instrument].title
            issued = page.voice.inline(filled(wording.ISSUED_UNDER, instrument=title))
            rows.append((label(one), issued))
        elif one.code in said:
            rows.append((label(one), answer(page, one, said[one.code]["text"])))
    return page.voice.pairs(*rows)


def label(content: Content) -> Text:
    """What is asked and by which article; a content that only practice asks for bears none."""
    if content.citation.status is Status.PRACTICE:
        return content.text
    return filled(wording.BY_ARTICLE, what=content.text, article=content.citation.article)


def answer(page: Page, content: Content, text: str) -> SafeString:
    if text:
        return prose(text)
    return page.voice.inline(wording.NOT_KNOWN if content.when == "known" else wording.NOT_APPLICABLE)
