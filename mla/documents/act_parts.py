"""The content of each section of a letter (schema `mla/act/1`), by the key of the section."""

from collections.abc import Callable, Iterable
from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString

from mla.documents import codes, times, wording
from mla.documents.blocks import NOTHING, Voice, fixed, numbers, prose
from mla.documents.data_parts import material_table
from mla.documents.information_parts import enclosed
from mla.documents.kinds import BODY_ORDER, OPENINGS
from mla.documents.labels import LABELS as L
from mla.documents.legal import article_of_act, ground_article
from mla.documents.page import Page
from mla.documents.people import (
    asked_side,
    asked_to_keep,
    authority_name,
    requested_side,
    side_block,
    sign_block,
    state_row,
)
from mla.law.measures import MEASURES
from mla.law.text import Text
from mla.requests.statuses import Seat
from mla.requests.verbs import VERBS

DAYS = frozenset(
    (
        *("by", "expected_on", "accept_by", "when", "new_date", "until", "from"),
        *("preserved_from", "preserved_until", "new_until", "current_until"),
    )
)
INSTANTS = frozenset({"received_at"})
NAMED = {"outcome": codes.OUTCOMES, "assistance_status": codes.ASSISTANCE_STATUSES, "instead": codes.INSTEAD}


NO_REQUESTS = frozenset(
    code for code, one in MEASURES.items() if one.family in {"information", "contact_point"}
)
PROTECTING = frozenset({"preserved_from", "preserved_until", "new_until", "current_until", "until"})
# A letter that is silent on the end of the preservation would leave the other State guessing.
ASKED = frozenset({"preserved_until"})
# Fields that need no label where they stand alone: the heading or the first sentence has said it.
PLAIN = frozenset(
    (
        *("text", "reason", "reasons", "why", "next_step", "items", "order_reference", "gaps", "conditions"),
        *("measures_taken", "questions", "answers", "material_received"),
        *("answer", "acceptable", "use"),
    )
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


def body(page: Page, fields: Iterable[str]) -> SafeString:
    """The named fields of the body. A text that stands alone is a paragraph; the others are label and value."""
    given = page.payload["body"]
    present = [key for key in fields if key in given and says_something(key, given[key])]
    if len(present) == 1 and present[0] in PLAIN:
        return alone(page, given[present[0]])
    return page.voice.pairs(*((L.get(key, Text(key, key)), value(page, key, given[key])) for key in present))


def says_something(key: str, given: Any) -> bool:
    """An empty field is left out, unless its being empty says something."""
    return given is False or bool(given) or key in ASKED or given in NAMED.get(key, ())


def alone(page: Page, given: Any) -> SafeString:
    if isinstance(given, str):
        return prose(given)
    return numbers(given) if isinstance(given, list) else format_html("<p>{}</p>", page.voice.truth(given))


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
        return day_of(page, key, given)
    return times.instant(voice, given, page.zone) if key in INSTANTS else str(given)


def day_of(page: Page, key: str, given: str | None) -> SafeString:
    """A day that protects data is counted in the zone of the requested Party (decision 0004), so it names it."""
    if not given:
        return page.voice.stated("")
    if key not in PROTECTING:
        return page.voice.inline(times.day(given))
    verb = VERBS.get(page.payload["act"])
    requested = "from" if verb and Seat.REQUESTED in verb.seats else "to"
    return times.day_there(page.voice, given, page.payload[requested]["time_zone"])


def ground_words(page: Page, code: str) -> SafeString:
    said, article = page.voice.word(codes.GROUNDS, code), ground_article(page, code)
    return format_html("{} ({})", said, article) if article else said


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
    return opening(page) + article_of_act(page) + rest + consultation(page)


def confidentiality(page: Page) -> SafeString:
    return asked_to_keep(page.voice, page.payload["confidentiality"], ask=wording.KEEP_LETTER_CONFIDENTIAL)


def signature(page: Page) -> SafeString:
    authority = page.payload["from"]["authority"]
    signer = {"name": authority["person_in_charge"], "function": "", "place": ""}
    return sign_block(page.voice, authority, signer, signer=page.signer)


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
    "whole_body": whole_body,
    "confidentiality": confidentiality,
    "signature": signature,
}
