"""The content of each section of a letter (schema `mla/act/1`), by the key of the section."""

from collections.abc import Callable
from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString

from mla.documents import codes, times, wording
from mla.documents.blocks import NOTHING, Voice, fixed, prose
from mla.documents.data_parts import material_table
from mla.documents.information_parts import enclosed
from mla.documents.labels import LABELS as L
from mla.documents.legal import ground_article
from mla.documents.openings import OPENINGS
from mla.documents.page import Page, filled
from mla.documents.people import (
    asked_side,
    asked_to_keep,
    authority_name,
    requested_side,
    side_block,
    sign_block,
    state_row,
)
from mla.documents.team_parts import TEAM_ACT_PARTS
from mla.law.measures import MEASURES
from mla.law.text import Text

# Information given unasked, a question to a contact point and a proposal are letters, not requests.
NO_REQUESTS = frozenset(
    code for code, one in MEASURES.items() if one.family in {"information", "contact_point", "team"}
)


def date(page: Page) -> SafeString:
    return page.voice.pairs((L["date"], times.instant(page.voice, page.payload["at"], page.zone)))


def reference(page: Page) -> SafeString:
    return page.voice.pairs(*our_and_your(page))


def our_and_your(page: Page) -> list[tuple[Text, str | None]]:
    payload, asked = page.payload, page.payload["request_date"]
    when = "letter_date" if payload["measure"] in NO_REQUESTS else "request_date"
    return [
        (L["our_reference"], fixed(payload["our_reference"])),
        (L["your_reference"], fixed(payload["your_reference"])),
        (L[when], times.instant(page.voice, asked, page.zone) if asked else ""),
    ]


def references(page: Page) -> SafeString:
    at = times.instant(page.voice, page.payload["at"], page.zone)
    return page.voice.pairs((L["date"], at), *our_and_your(page))


def extension_status(page: Page) -> SafeString:
    return page.voice.ticks((False, codes.STATUSES["new"]), (True, codes.EXTENSION))


def to(page: Page) -> SafeString:
    """The addressee, as on an envelope: it knows its own telephone numbers."""
    side = page.payload["to"]
    rows = [(L[key], side["authority"][key]) for key in ("person_in_charge", "address")]
    organisation = (L["organisation"], authority_name(side["authority"]))
    return page.voice.pairs(state_row(page.voice, side), organisation, *rows)


def requested(page: Page) -> SafeString:
    return requested_side(page.voice, page.payload["to"])


def requesting(page: Page) -> SafeString:
    return asked_side(page.voice, page.payload["from"])


def sender(page: Page) -> SafeString:
    return side_block(page.voice, page.payload["from"])


def opening(page: Page) -> SafeString:
    text = OPENINGS.get(page.payload["act"])
    return page.voice.block(text) if text else NOTHING


def refusal(page: Page) -> SafeString:
    given, voice = page.payload["body"], page.voice
    offences = voice.words(codes.OFFENCES, given.get("offences") or ())
    said = page.voice.word(codes.GROUNDS, given["ground"])
    article = ground_article(page, given["ground"])
    ground = format_html('<p class="strong">{}</p>', said) + (
        format_html("<p>{}</p>", article) if article else NOTHING
    )
    return opening(page) + ground + voice.pairs((L["offences"], offences))


def consultation(page: Page) -> SafeString:
    """Arts 29 and 30 know no such step: that it was not taken there is no news."""
    held = page.payload["body"].get("consultation")
    if not held or (
        page.payload["measure"] in {"PRES", "TDISC"} and not held["considered"] and not held["note"]
    ):
        return NOTHING
    return consulted(page.voice, held)


def consulted(voice: Voice, held: dict[str, Any]) -> SafeString:
    said = voice.block(wording.CONSIDERED if held["considered"] else wording.NOT_CONSIDERED)
    if held.get("consulted_on"):
        said += voice.block(filled(wording.CONSULTED_ON, day=times.day(held["consulted_on"])))
    return said + prose(held["note"])


def material(page: Page) -> SafeString:
    return material_table(page.voice, page.payload["body"]["material"])


def confidentiality(page: Page) -> SafeString:
    return asked_to_keep(page.voice, page.payload["confidentiality"], ask=wording.KEEP_LETTER_CONFIDENTIAL)


def signature(page: Page) -> SafeString:
    """A letter from before the signature was part of it is signed by the person in charge."""
    authority = page.payload["from"]["authority"]
    in_charge = {"name": authority["person_in_charge"], "function": "", "place": ""}
    return sign_block(page.voice, authority, page.payload.get("signature") or in_charge, signer=page.signer)


ACT_PARTS: dict[str, Callable[[Page], SafeString]] = {
    "date": date,
    "reference": reference,
    "references": references,
    "status": extension_status,
    "requested": requested,
    "requesting": requesting,
    "to": to,
    "from": sender,
    "opening": opening,
    "refusal": refusal,
    "consultation": consultation,
    "material": material,
    "enclosed": enclosed,
    "confidentiality": confidentiality,
    "signature": signature,
    **TEAM_ACT_PARTS,
}
