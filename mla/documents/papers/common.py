"""What the papers share: what they are about, who made them, remarks, and who signs."""

from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString

from mla.documents import times, wording
from mla.documents.blocks import Voice, fixed, joined, prose
from mla.documents.labels import LABELS as SHARED
from mla.documents.page import Page, filled
from mla.documents.papers import labels, sentences
from mla.documents.papers.labels import LABELS as L
from mla.documents.people import authority_name, sign_block
from mla.law.measures import MEASURES
from mla.law.text import Named, Text
from mla.law.tongues import FURTHER

Json = dict[str, Any]
SHORT = 16


def secrecy(payload: Json, voice: Voice) -> SafeString | str:
    """The first box of the banner: a paper that stays in the house says so on every page."""
    if payload.get("internal"):
        return voice.inline(labels.INTERNAL)
    return voice.inline(wording.CONFIDENTIAL) if payload["confidentiality"]["confidential"] else ""


def about(page: Page) -> SafeString:
    """The file, or the authority and the period; in both cases who made the paper, and when."""
    payload, voice, given = page.payload, page.voice, page.payload["about"]
    rows: list[tuple[Text, str | None]] = [
        (L["authority"], authority_name(payload["from"]["authority"])),
        (SHARED["our_reference"], fixed(payload["our_reference"])),
        (L["your_reference"], fixed(payload["your_reference"])),
    ]
    if given:
        rows += [
            (L["file"], given["title"]),
            (L["other_state"], voice.inline(named(given["party_name"]))),
            (L["measure"], measure(voice, given["measure"])),
            (L["seat"], voice.word(labels.SEATS, given["seat"])),
            (L["status"], voice.inline(named(given["status"]))),
        ]
    if "period" in payload["body"]:
        rows += period(page)
    rows += [
        (L["made_at"], times.instant(voice, payload["at"], page.zone)),
        (L["made_by"], payload["made_by"]),
    ]
    return voice.pairs(*rows)


def period(page: Page) -> list[tuple[Text, str | None]]:
    """From and until, both in the zone of the authority, each with its offset."""
    given = page.payload["body"]["period"]
    return [
        (SHARED[label], times.instant(page.voice, given[key], given["zone"]))
        for label, key in (("period_from", "start"), ("period_to", "end"))
    ]


def note(page: Page) -> SafeString:
    return prose(page.payload["body"]["note"])


def signature(page: Page) -> SafeString:
    """The authority signs, by the hand of whoever made the paper."""
    return signed_by(page, page.payload["made_by"])


def signed_by(page: Page, name: str, *, place: str = "") -> SafeString:
    signer = {"name": name, "function": "", "place": place}
    return sign_block(page.voice, page.payload["from"]["authority"], signer, signer=page.signer)


def lines_to_sign(page: Page, *people: tuple[Text, str]) -> SafeString:
    """A line for the pen of each person: a seal of the office does not say who held an item, or a shift."""
    line = format_html('<span class="line">{}</span>', "\u00a0")
    return joined(
        page.voice.pairs((label, name or "\u00a0"), (wording.SIGN_HERE, line)) for label, name in people
    )


def proof_words(payload: Json) -> tuple[Text, Text]:
    """How a paper is checked, and what is attached to it. Another State is told nothing of an internal one."""
    how = sentences.CHECK_INTERNAL if payload["internal"] else sentences.CHECK_PAPER
    return how, sentences.ATTACHED


def named(words: Json) -> Text:
    """Words of the payload, which were frozen in the languages of the paper."""
    return Named(
        words["en"], words["fr"], further=tuple((one, words[one]) for one in FURTHER if one in words)
    )


def measure(voice: Voice, code: str) -> SafeString:
    return voice.inline(MEASURES[code].title) if code in MEASURES else format_html("{}", code)


def utc(value: str, *, seconds: bool = False) -> SafeString:
    """`2026-11-21 01:44`: a column of instants is compared, so all are in UTC and the head of the column says so."""
    return fixed(f"{times.parsed(value):%Y-%m-%d %H:%M:%S}"[: 19 if seconds else 16])


def short(digest: str) -> SafeString:
    return fixed(digest[:SHORT])


def size_words(size: int | None) -> str:
    return "" if size is None else f"{size:,}".replace(",", "\u00a0") + "\u00a0B"


def minutes_words(minutes: int) -> Text:
    hours, rest = divmod(minutes, 60)
    if hours < 48:
        return filled(sentences.MINUTES, hours=hours, minutes=rest)
    return filled(sentences.DAYS, days=hours // 24, hours=hours % 24)


def said(page: Page, text: Text, *, strong: bool = False) -> SafeString:
    words = page.voice.block(text)
    return format_html('<div class="strong">{}</div>', words) if strong else words
