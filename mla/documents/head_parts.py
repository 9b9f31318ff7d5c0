"""The first sections of a request: when, which, who asks whom, and what came before."""

from collections.abc import Mapping

from django.utils.safestring import SafeString

from mla.documents import codes, times, wording
from mla.documents.blocks import NOTHING, Voice, fixed, prose
from mla.documents.labels import LABELS as L
from mla.documents.page import Page
from mla.documents.people import CONTACT, asked_rows, asked_side, requested_side

FOLLOWED = {
    "follow_up_assistance": "previous_assistance",
    "follow_up_preservation": "previous_preservation",
}


def date(page: Page) -> SafeString:
    when = page.payload["date"]
    return page.voice.pairs((L["date"], times.instant(page.voice, when, page.zone) if when else ""))


def reference(page: Page) -> SafeString:
    return page.voice.pairs((L["our_reference"], fixed(page.payload["reference"])))


def preservation_status(page: Page) -> SafeString:
    status = page.payload["status"]
    return page.voice.ticks(
        (status == "new", codes.STATUSES["new"]), (status != "new", codes.EXTENSION)
    ) + previous(page, "previous_preservation")


def assistance_status(page: Page) -> SafeString:
    """A request may follow up both; the payload names one of them, and sections 9 and 10 hold both."""
    payload = page.payload
    on = {payload["status"]} | {code for code, key in FOLLOWED.items() if payload[key]}
    return page.voice.ticks(*((code in on, words) for code, words in codes.STATUSES.items()))


def previous(page: Page, key: str) -> SafeString:
    earlier, voice = page.payload[key], page.voice
    if not earlier:
        return NOTHING

    def day(field: str) -> SafeString:
        return voice.inline(times.day(earlier[field])) if earlier[field] else NOTHING

    return voice.pairs(
        (L["date"], times.instant(voice, earlier["date"], page.zone) if earlier["date"] else NOTHING),
        (L["reference"], fixed(earlier["reference"])),
        (L["their_reference"], fixed(earlier["their_reference"])),
        (L["requesting_authority"], earlier["requesting_authority"]),
        (L["requested_authority"], earlier["requested_authority"]),
        (L["channel"], voice.word(codes.CHANNELS, earlier["channel"]) if earlier["channel"] else ""),
        (L["preserved_from"], day("preserved_from")),
        (L["preserved_until"], day("preserved_until")),
        (L["note"], earlier.get("note", "")),
    )


def previous_assistance(page: Page) -> SafeString:
    return previous(page, "previous_assistance") or page.voice.block(wording.NO_EARLIER)


def previous_preservation(page: Page) -> SafeString:
    return previous(page, "previous_preservation") or page.voice.block(wording.NO_EARLIER)


def requested(page: Page) -> SafeString:
    return requested_side(page.voice, page.payload["requested"])


def requesting(page: Page) -> SafeString:
    """Section 5 ends with two ticks: by a fast means, or by the means that are named."""
    side, voice = page.payload["requesting"], page.voice
    means = side.get("reply_means", "")
    ticks = voice.ticks((not means, wording.REPLY_FAST), (bool(means), wording.REPLY_BY))
    return asked_side(voice, side) + ticks + prose(means)


def confirmation(page: Page) -> SafeString:
    return contact(page.voice, page.payload["requesting"]["confirmation"])


def contact(voice: Voice, person: Mapping[str, str]) -> SafeString:
    keys = ("name", "title", "function", "telephone", "mobile", "email")
    return voice.pairs(*((L[key], voice.stated(person[key])) for key in keys))


def operational(page: Page) -> SafeString:
    """The form asks this block for no hours and no zone."""
    other = page.payload["requesting"]["operational"]
    if not other:
        return page.voice.block(wording.SAME_AUTHORITY)
    also = ((L[key], other[key]) for key in CONTACT[6:])
    return page.voice.pairs(*asked_rows(page.voice, other, CONTACT[:6]), *also)


def prosecution(page: Page) -> SafeString:
    office = page.payload["requesting"]["prosecution"]
    keys = ("office", "case_number", "court", "court_case_number", "decisions")
    return page.voice.pairs(*((L[key], page.voice.stated(office[key])) for key in keys))


def domestic(page: Page) -> SafeString:
    return prose(page.payload["legal_basis"]["domestic"])
