"""The content of the sections that only orders to a private entity and their notification have."""

from django.utils.safestring import SafeString

from mla.documents import codes, times
from mla.documents import head_parts as head
from mla.documents.blocks import NOTHING, fixed, prose
from mla.documents.contents_parts import contents
from mla.documents.data_parts import identifier_table
from mla.documents.information_parts import INFORMATION_PARTS, sentence
from mla.documents.labels import LABELS as L
from mla.documents.page import Builder, Page
from mla.documents.people import asked_to_keep, authority_rows, side_block, state_row
from mla.documents.request_parts import data, offences, period
from mla.documents.wording import KEEP_LETTER_CONFIDENTIAL
from mla.documents.wording_direct import (
    GENUINE,
    NOTIFYING,
    REPLY_PROVIDER,
    REPLY_REGISTRAR,
    REPLY_SERVED,
    YOU_MAY,
)
from mla.law.text import Text


def entity(page: Page) -> SafeString:
    """The private entity, and the State in which it sits."""
    there = page.payload.get("state") or page.payload["requested"]
    named = page.payload["entity"]
    return page.voice.pairs(
        (L["organisation"], named["name"]), (L["address"], named["address"]), state_row(page.voice, there)
    )


def issuing(page: Page) -> SafeString:
    side = page.payload["requesting"]
    zone = side["authority"]["time_zone"] or side["time_zone"]
    return page.voice.pairs(
        state_row(page.voice, side), *authority_rows(side["authority"] | {"time_zone": zone})
    )


def confirmation(page: Page) -> SafeString:
    named = INFORMATION_PARTS["confirmation"](page)
    return page.voice.block(GENUINE) + named if named else NOTHING


def reply(text: Text) -> Builder:
    def built(page: Page) -> SafeString:
        by = page.payload["urgency"]["answer_by"]
        return page.voice.block(text) + page.voice.pairs(
            (L["answer_by"], times.instant(page.voice, by, page.zone) if by else "")
        )

    return built


def urgency(page: Page) -> SafeString:
    stated, voice = page.payload["urgency"], page.voice
    by = stated["answer_by"]
    if stated["level"] == "routine" and not by:
        return NOTHING
    return voice.pairs(
        (L["level"], voice.word(codes.URGENCY, stated["level"])),
        (L["necessity_reasons"], voice.words(codes.URGENCY_REASONS, stated["reasons"])),
        (L["explanation"], stated["text"]),
        (L["answer_by"], times.instant(voice, by, page.zone) if by else ""),
    )


def sought(page: Page) -> SafeString:
    """Subscriber information only, so no category is ticked. Why it is sought is empty in what the entity reads."""
    wanted, voice = page.payload["data"], page.voice
    return identifier_table(voice, wanted["identifiers"]) + voice.pairs(
        (L["items"], voice.words(codes.ITEMS, wanted["items"])),
        (L["description"], wanted["description"]),
        *period(page),
        *((L[key], wanted[key]) for key in ("period_reason", "link")),
    )


def notifying(page: Page) -> SafeString:
    """A notification that was typed from paper has no digest: nobody here has the bytes of the order."""
    found = page.payload["order_digest"]
    digest = (L["order_digest"], fixed(found) if found else "")
    return page.voice.block(NOTIFYING) + page.voice.pairs(digest)


def confidentiality(page: Page) -> SafeString:
    return asked_to_keep(page.voice, page.payload["confidentiality"], ask=KEEP_LETTER_CONFIDENTIAL)


DIRECT_PARTS: dict[str, Builder] = {
    **INFORMATION_PARTS,
    "entity": entity,
    "issuing": issuing,
    "requesting": lambda page: side_block(page.voice, page.payload["requesting"]),
    "confirmation": confirmation,
    "offences": offences,
    "domestic": lambda page: prose(page.payload["domestic"]),
    "data": sought,
    "earlier": lambda page: head.previous(page, "previous_preservation"),
    "contents": contents,
    "procedures": lambda page: prose(page.payload["special_procedures"]),
    "confidentiality": confidentiality,
    "urgency": urgency,
    "notifying": notifying,
    "you_may": sentence(YOU_MAY),
}
DIRECT_PARTS_OF_KIND: dict[str, dict[str, Builder]] = {
    "P2_6": DIRECT_PARTS | {"reply": reply(REPLY_REGISTRAR)},
    "P2_7": DIRECT_PARTS | {"reply": reply(REPLY_PROVIDER)},
    "P2_7_NOTE": DIRECT_PARTS,
    "P2_8_ORDER": DIRECT_PARTS | {"data": data, "reply": reply(REPLY_SERVED)},
}
