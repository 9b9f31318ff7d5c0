"""What was decided and what was done: the decision record and the chronology with its audit extract."""

from collections.abc import Mapping, Sequence

from django.utils.html import format_html
from django.utils.safestring import SafeString

from mla.documents import codes, times
from mla.documents.blocks import NOTHING, Voice, fixed, prose
from mla.documents.directions import tongue
from mla.documents.page import Builder, Page, filled
from mla.documents.papers import labels, sentences
from mla.documents.papers.common import Json, about, minutes_words, named, said, short, signature, utc
from mla.documents.papers.labels import LABELS as L
from mla.law.tongues import AUTHENTIC


def decision(page: Page) -> SafeString:
    given, voice = page.payload["body"], page.voice
    act = given["act"]
    took = voice.inline(minutes_words(given["minutes"])) if given["minutes"] is not None else ""
    return voice.pairs(
        (L["decision"], format_html("<strong>{}</strong>", voice.inline(named(act["words"])))),
        (L["decided_by"], act["by"]),
        (L["at"], times.instant(voice, act["at"], page.zone)),
        (L["minutes"], took),
        (L["second_factor"], voice.inline(sentences.NOT_RECORDED)),
        (L["act"], str(act["seq"])),
        (L["act_digest"], fixed(given["act_digest"])),
    )


def decided_on(page: Page) -> SafeString:
    given, voice = page.payload["body"], page.voice
    at = given["submitted_at"]
    return voice.pairs(
        (L["draft_digest"], fixed(given["draft_digest"])),
        (L["version"], str(given["version"])),
        (L["submitted_at"], times.instant(voice, at, page.zone) if at else ""),
        (L["submitted_by"], given["submitted_by"]),
    )


def reasons(page: Page) -> SafeString:
    given, voice = page.payload["body"], page.voice
    ground = voice.word(codes.GROUNDS, given["ground"]) if given["ground"] else ""
    found = voice.pairs(
        (L["reason_codes"], voice.words(labels.RETURN_REASONS, given["reasons"])), (L["ground"], ground)
    )
    return found + prose(given["text"])


def ways(page: Page) -> SafeString:
    advice, voice = page.payload["body"]["advice"], page.voice
    if advice is None:
        return said(page, sentences.NO_ADVICE)
    facts = voice.pairs(
        (L["date"], voice.inline(times.day(advice["on"]))),
        (L["taken"], taken(voice, advice)),
    )
    note = NOTHING if kept(voice) == voice else said(page, sentences.ADVICE_AS_KEPT)
    return facts + note + way_table(voice, advice["ways"])


def taken(voice: Voice, advice: Json) -> SafeString:
    chosen = [one for one in advice["ways"] if one["code"] == advice["taken"]]
    return as_kept(voice, kept(voice).inline(named(chosen[0]["title"]))) if chosen else fixed(advice["taken"])


def way_table(voice: Voice, rows: Sequence[Json]) -> SafeString:
    heads = [L[key] for key in ("way", "rests_on", "why")]
    return voice.grid("ways", heads, [way_row(voice, one) for one in rows])


def way_row(voice: Voice, one: Json) -> list[str]:
    doubt = NOTHING if one["checked"] else format_html("<p>({})</p>", voice.inline(sentences.UNCHECKED))
    return [
        as_kept(voice, kept(voice).inline(named(one["title"]))),
        one["citation"],
        as_kept(voice, kept(voice).block(named(one["why"]))) + doubt,
    ]


def kept(voice: Voice) -> Voice:
    """Advice was kept in English and French, and is not translated afterwards: it shows what was said on that day."""
    return Voice(tuple(one for one in voice.languages if one in AUTHENTIC) or AUTHENTIC[:1])


def as_kept(voice: Voice, words: SafeString) -> SafeString:
    """Marked with its language where that is not the first one of the paper, so that it runs and is read aloud so."""
    own, first = kept(voice).languages[0], voice.languages[0]
    return words if own == first else format_html("<div {}>{}</div>", tongue(own, within=first), words)


def rejected(page: Page) -> SafeString:
    advice = page.payload["body"]["advice"]
    return way_table(page.voice, advice["rejected"]) if advice and advice["rejected"] else NOTHING


def earlier(page: Page) -> SafeString:
    rows = page.payload["body"]["earlier"]
    if not rows:
        return NOTHING
    heads = [L[key] for key in ("act", "utc", "what", "who")]
    body = [
        [str(one["seq"]), utc(one["at"]), page.voice.inline(named(one["words"])), one["by"]] for one in rows
    ]
    return page.voice.grid("steps", heads, body)


def chain(page: Page) -> SafeString:
    given, voice = page.payload["body"]["chain"], page.voice
    signed = filled(sentences.SIGNED_UP_TO, seq=given["signed_seq"])
    checkpoint = (
        format_html("{}: {}", times.instant(voice, given["signed_at"], page.zone), voice.inline(signed))
        if given["signed_at"]
        else voice.inline(sentences.NO_CHECKPOINT)
    )
    facts = voice.pairs(
        (L["chain"], fixed(given["id"])),
        (L["events"], str(given["events"])),
        (L["head"], fixed(given["head"])),
        (L["checkpoint"], checkpoint),
    )
    return chain_verdict(page, given) + facts


def chain_verdict(page: Page, given: Json) -> SafeString:
    if given["whole"]:
        return said(page, filled(sentences.CHAIN_WHOLE, count=given["events"]))
    if given["broken_at"] is None:
        return said(page, filled(sentences.CHAIN_BROKEN_END, what=given["what"]), strong=True)
    return said(page, filled(sentences.CHAIN_BROKEN, at=given["broken_at"], what=given["what"]), strong=True)


def acts(page: Page) -> SafeString:
    rows = page.payload["body"]["acts"]
    if not rows:
        return said(page, sentences.NONE)
    heads = [L[key] for key in ("number", "utc", "what", "who", "status", "event")]
    return page.voice.grid("acts", heads, [act_row(page.voice, one) for one in rows])


def act_row(voice: Voice, one: Json) -> list[str]:
    by = codes.CHANNELS.get(
        one["channel"], sentences.WITHIN
    )  # every other code is a wire of this installation
    channel = format_html("<br>{}", voice.inline(by)) if one["channel"] else NOTHING
    return [
        str(one["seq"]),
        utc(one["at"]),
        format_html("{}{}<br>{}", voice.inline(named(one["words"])), channel, short(one["digest"])),
        voice.inline(named(one["by"])),
        voice.inline(named(one["status"])),
        "" if one["event"] is None else str(one["event"]),
    ]


def events(page: Page) -> SafeString:
    given = page.payload["body"]
    heads = [L[key] for key in ("event", "utc", "verb", "who", "hash")]
    body = [
        [str(one["seq"]), utc(one["at"], seconds=True), fixed(one["verb"]), one["by"], fixed(one["hash"])]
        for one in given["events"]
    ]
    missing = filled(sentences.EVENTS_LEFT_OUT, count=given["left_out"])
    return (said(page, missing) if given["left_out"] else NOTHING) + page.voice.grid("events", heads, body)


DECISION: Mapping[str, Builder] = {
    "about": about, "decision": decision, "decided_on": decided_on, "reasons": reasons, "ways": ways,
    "rejected": rejected, "earlier": earlier, "signature": signature,
}  # fmt: skip
CHRONO: Mapping[str, Builder] = {
    "about": about, "chain": chain, "acts": acts, "events": events, "signature": signature,
}  # fmt: skip
