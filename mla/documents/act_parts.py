"""The content of each section of a letter (schema `mla/act/1`), by the key of the section."""

from collections.abc import Callable, Iterable
from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString

from mla.documents import codes, times, wording
from mla.documents.blocks import NOTHING, Voice, fixed, numbers, prose
from mla.documents.data_parts import material_table
from mla.documents.kinds import BODY_ORDER, OPENINGS
from mla.documents.labels import LABELS as L
from mla.documents.page import Page, filled
from mla.documents.people import asked_to_keep, authority_name, side_block, sign_block
from mla.law.grounds import GROUNDS
from mla.law.text import Text

DAYS = frozenset(
    (
        *("by", "expected_on", "accept_by", "when", "new_date", "until", "from"),
        *("preserved_from", "preserved_until", "new_until", "current_until"),
    )
)
INSTANTS = frozenset({"received_at"})
NAMED = {"outcome": codes.OUTCOMES, "assistance_status": codes.ASSISTANCE_STATUSES}


def date(page: Page) -> SafeString:
    return page.voice.pairs((L["date"], page.voice.inline(times.instant(page.payload["at"], page.zone))))


def reference(page: Page) -> SafeString:
    return page.voice.pairs(*our_and_your(page))


def our_and_your(page: Page) -> list[tuple[Text, str | None]]:
    payload, asked = page.payload, page.payload["request_date"]
    return [
        (L["our_reference"], fixed(payload["our_reference"])),
        (L["your_reference"], fixed(payload["your_reference"])),
        (L["request_date"], page.voice.inline(times.day(asked)) if asked else ""),
    ]


def references(page: Page) -> SafeString:
    at = page.voice.inline(times.instant(page.payload["at"], page.zone))
    return page.voice.pairs((L["date"], at), *our_and_your(page))


def extension_status(page: Page) -> SafeString:
    return page.voice.ticks((False, codes.STATUSES["new"]), (True, codes.EXTENSION))


def to(page: Page) -> SafeString:
    """The addressee, as on an envelope: it knows its own telephone numbers."""
    side = page.payload["to"]
    rows = [(L[key], side["authority"][key]) for key in ("person_in_charge", "address")]
    name = Text(side["party_name"]["en"], side["party_name"]["fr"])
    organisation = (L["organisation"], authority_name(side["authority"]))
    return page.voice.pairs((L["state"], page.voice.inline(name)), organisation, *rows)


def requested(page: Page) -> SafeString:
    return side_block(page.voice, page.payload["to"])


def sender(page: Page) -> SafeString:
    return side_block(page.voice, page.payload["from"])


def body(page: Page, fields: Iterable[str]) -> SafeString:
    """The named fields of the body. A text that stands alone is a paragraph; the others are label and value."""
    given = page.payload["body"]
    present = [key for key in fields if filled_in(given.get(key))]
    if (
        len(present) == 1
        and isinstance(given[present[0]], str)
        and present[0] not in DAYS | INSTANTS | NAMED.keys()
    ):
        return prose(given[present[0]])
    return page.voice.pairs(*((L.get(key, Text(key, key)), value(page, key, given[key])) for key in present))


def filled_in(value: Any) -> bool:
    return value is False or bool(value)


def value(page: Page, key: str, given: Any) -> SafeString | str:
    voice = page.voice
    if isinstance(given, bool):
        return voice.truth(given)
    if isinstance(given, list):
        return numbers(given)
    if key == "ground":
        return ground_words(page, given)
    if key in NAMED:
        return voice.word(NAMED[key], given)
    if key in DAYS:
        return voice.inline(times.day(given))
    return voice.inline(times.instant(given, page.zone)) if key in INSTANTS else str(given)


def ground_words(page: Page, code: str) -> SafeString:
    """The ground, with its article where Art. 29 or 30 closes the list; Art. 27 governs only some pairs of States."""
    said = page.voice.word(codes.GROUNDS, code)
    row = GROUNDS[code].rows.get(page.payload["measure"]) if code in GROUNDS else None
    if row is None or not row.citation.article.startswith(("29(", "30(")):
        return said
    article = page.voice.inline(filled(wording.CITED, article=row.citation.article))
    return format_html("{} ({})", said, article)


def opening(page: Page) -> SafeString:
    text = OPENINGS.get(page.payload["act"])
    return page.voice.block(text) if text else NOTHING


def refusal(page: Page) -> SafeString:
    given, voice = page.payload["body"], page.voice
    offences = voice.words(codes.OFFENCES, given.get("offences") or ())
    ground = format_html('<p class="strong">{}</p>', ground_words(page, given["ground"]))
    return opening(page) + ground + voice.pairs((L["offences"], offences))


def consultation(page: Page) -> SafeString:
    held = page.payload["body"].get("consultation")
    return consulted(page.voice, held) if held else NOTHING


def consulted(voice: Voice, held: dict[str, Any]) -> SafeString:
    return voice.block(wording.CONSIDERED if held["considered"] else wording.NOT_CONSIDERED) + prose(
        held["note"]
    )


def material(page: Page) -> SafeString:
    return material_table(page.voice, page.payload["body"]["material"])


def whole_body(page: Page) -> SafeString:
    """Every field of a letter without a form of its own: the order is data, and what is not in it still prints."""
    given = page.payload["body"]
    order = BODY_ORDER.get(page.payload["act"], ())
    fields = [*order, *(key for key in given if key not in order)]
    rest = body(page, [key for key in fields if key != "consultation"])
    return opening(page) + rest + consultation(page)


def confidentiality(page: Page) -> SafeString:
    return asked_to_keep(page.voice, page.payload["confidentiality"], ask=wording.KEEP_LETTER_CONFIDENTIAL)


def signature(page: Page) -> SafeString:
    authority = page.payload["from"]["authority"]
    signer = {"name": authority["person_in_charge"], "function": "", "place": ""}
    return sign_block(page.voice, authority, signer)


ACT_PARTS: dict[str, Callable[[Page], SafeString]] = {
    "date": date,
    "reference": reference,
    "references": references,
    "status": extension_status,
    "requested": requested,
    "requesting": sender,
    "to": to,
    "from": sender,
    "opening": opening,
    "refusal": refusal,
    "consultation": consultation,
    "material": material,
    "whole_body": whole_body,
    "confidentiality": confidentiality,
    "signature": signature,
}
