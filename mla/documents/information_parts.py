"""The content of the sections that only information given unasked and questions to a contact point have."""

from django.utils.safestring import SafeString

from mla.documents import codes, wording
from mla.documents.blocks import NOTHING, prose
from mla.documents.data_parts import annex_table, identifier_table, material_table
from mla.documents.labels import LABELS as L
from mla.documents.page import Builder, Page, filled
from mla.documents.people import asked_to_keep, requested_side, side_block
from mla.documents.wording import UN
from mla.documents.wording_information import (
    ANSWER_OFFER,
    ANSWER_QUESTION,
    BOUND,
    EXONERATES,
    GIVEN,
    LAWFUL,
    NONE_SET,
    OFFERING,
    TELL_US,
)
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.text import Text
from mla.law.twins import TWINS
from mla.requests.snapshot_information import CONDITIONS, NATURE, conditional, said

ON_CONDITIONS = "26(2)"


def requested(page: Page) -> SafeString:
    return requested_side(page.voice, page.payload["requested"])


def requesting(page: Page) -> SafeString:
    return side_block(page.voice, page.payload["requesting"])


def confirmation(page: Page) -> SafeString:
    """Only what is known: no form asks for the rest."""
    person = page.payload["requesting"]["confirmation"]
    keys = ("name", "title", "function", "telephone", "mobile", "email")
    return page.voice.pairs(*((L[key], person[key]) for key in keys))


def content(code: str) -> Builder:
    return lambda page: prose(said(page.payload["contents"], code))


def offer(page: Page) -> SafeString:
    return page.voice.block(filled(OFFERING, section=page.numbers[CONDITIONS]))


def conditions(page: Page) -> SafeString:
    """On the information itself they stand again, so that they are never read apart from it."""
    text, given_now = said(page.payload["contents"], CONDITIONS), "information" in page.payload
    if not text:
        return page.voice.block(NONE_SET) if given_now else NOTHING
    article = TWINS.get(page.payload["measure"], {}).get(ON_CONDITIONS, ON_CONDITIONS)
    bound = page.voice.block(filled(BOUND, article=article)) if given_now else NOTHING
    return bound + prose(text) + exception(page, article)


def exception(page: Page, article: str) -> SafeString:
    """The UN Convention lets no condition keep back what exonerates an accused person (Art. 40(5) UNCC)."""
    united = CATALOGUE[page.payload["measure"]].instrument == UN
    return page.voice.block(filled(EXONERATES, article=article)) if united else NOTHING


def given(page: Page) -> SafeString:
    return page.voice.block(GIVEN)


def origin(page: Page) -> SafeString:
    rows = page.payload["contents"]
    lawful = said(rows, "permission")
    return prose(said(rows, "origin")) + (page.voice.pairs((LAWFUL, lawful)) if lawful else NOTHING)


def feedback(page: Page) -> SafeString:
    return page.voice.block(TELL_US) if conditional(page.payload) else NOTHING


def offences(page: Page) -> SafeString:
    return page.voice.words(codes.OFFENCES, page.payload["offences"])


def confidentiality(page: Page) -> SafeString:
    return asked_to_keep(page.voice, page.payload["confidentiality"], ask=wording.KEEP_LETTER_CONFIDENTIAL)


def question(page: Page) -> SafeString:
    """What kind of help it is, with its letter in Art. 35(1); then the question in the words of who asks."""
    record = CATALOGUE[page.payload["measure"]]
    kind = filled(wording.BY_ARTICLE, what=record.title, article=record.citation.article)
    return page.voice.block(kind) + prose(said(page.payload["contents"], "question"))


def enclosed(page: Page) -> SafeString:
    rows = page.payload["body"].get("material")
    return material_table(page.voice, rows) if rows else NOTHING


def annexes(page: Page) -> SafeString:
    rows = page.payload["annexes"]
    return annex_table(page.voice, rows) if rows else NOTHING


def urgency(page: Page) -> SafeString:
    """Only where it is more than routine."""
    stated, voice = page.payload["urgency"], page.voice
    if stated["level"] == "routine":
        return NOTHING
    return voice.pairs(
        (L["level"], voice.word(codes.URGENCY, stated["level"])),
        (L["necessity_reasons"], voice.words(codes.URGENCY_REASONS, stated["reasons"])),
        (L["explanation"], stated["text"]),
    )


def sentence(text: Text) -> Builder:
    return lambda page: page.voice.block(text)


INFORMATION_PARTS: dict[str, Builder] = {
    "requested": requested,
    "requesting": requesting,
    "confirmation": confirmation,
    "confidentiality": confidentiality,
    "urgency": urgency,
    "annexes": annexes,
    "identifiers": lambda page: identifier_table(page.voice, page.payload["identifiers"]),
    "conditions": conditions,
    # the offer
    "offer": offer,
    "nature": content(NATURE),
    # the information
    "given": given,
    "origin": origin,
    "information": lambda page: prose(page.payload["information"]),
    "persons": lambda page: prose(page.payload["persons"]),
    "offences_named": offences,
    "use": content("use"),
    "feedback": feedback,
    # the question
    "question": question,
    "purpose": content("purpose"),
    "facts": lambda page: prose(page.payload["facts"]),
}
PARTS_OF_KIND: dict[str, dict[str, Builder]] = {
    "SPONT": INFORMATION_PARTS,
    "SPONT_OFFER": INFORMATION_PARTS | {"answer_asked": sentence(ANSWER_OFFER)},
    "POC_AST": INFORMATION_PARTS | {"answer_asked": sentence(ANSWER_QUESTION)},
}
