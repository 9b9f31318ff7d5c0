"""The register of an authority: the extract, the statistics, the hand-over of a shift."""

from collections.abc import Mapping, Sequence

from django.utils.html import format_html
from django.utils.safestring import SafeString

from mla.documents import codes
from mla.documents.blocks import NOTHING, Voice, fixed, joined
from mla.documents.page import Builder, Page, filled
from mla.documents.papers import labels, sentences
from mla.documents.papers.common import (
    Json,
    about,
    lines_to_sign,
    measure,
    minutes_words,
    named,
    note,
    said,
    signature,
    utc,
)
from mla.documents.papers.labels import LABELS as L
from mla.law.clocks import CLOCKS


def register_files(page: Page) -> SafeString:
    rows = page.payload["body"]["files"]
    if not rows:
        return said(page, sentences.NONE)
    heads = [L[key] for key in ("reference", "date", "seat", "state", "measure", "status")]
    return page.voice.grid("register", heads, [register_row(page.voice, one) for one in rows])


def register_row(voice: Voice, one: Json) -> list[SafeString]:
    theirs = format_html("<br>{}", fixed(one["their_reference"])) if one["their_reference"] else NOTHING
    return [
        fixed(one["reference"]) + theirs,
        utc(one["at"]),
        voice.word(labels.SEATS, one["seat"]),
        voice.inline(named(one["party_name"])),
        measure(voice, one["measure"]),
        voice.inline(named(one["status"])),
    ]


def gaps(page: Page) -> SafeString:
    given = page.payload["body"]
    if not given["gaps"]:
        return said(page, sentences.NO_GAPS) if given["files"] else NOTHING
    body = [[gap_numbers(one), gap_words(page.voice, one["why"])] for one in given["gaps"]]
    return page.voice.grid("gaps", [L["numbers"], L["why"]], body)


def gap_numbers(one: Json) -> SafeString:
    if one["first"] == one["last"]:
        return fixed(one["first"])
    return format_html("{} – {}", fixed(one["first"]), fixed(one["last"]))


def gap_words(voice: Voice, why: str) -> SafeString:
    words = voice.word(labels.GAPS, why)
    return format_html("<strong>{}</strong>", words) if why == "unknown" else words


def cell(voice: Voice, count: int | None) -> SafeString:
    return voice.inline(sentences.HIDDEN) if count is None else format_html("{}", count)


def total(voice: Voice, given: Json) -> SafeString:
    if given["count"] is not None:
        return format_html("{}", given["count"])
    return voice.inline(filled(sentences.AT_LEAST, count=given["at_least"]))


def headline(page: Page) -> SafeString:
    given, voice = page.payload["body"], page.voice
    rows = [(L[label], total(voice, given[key])) for label, key in TOTALS]
    rows += [(L[key], share(voice, given[key])) for key in SHARES]
    return voice.pairs(*rows)


def share(voice: Voice, count: int | None) -> SafeString:
    return voice.inline(sentences.WITHHELD) if count is None else format_html("{}", count)


TOTALS = (("sent", "sent"), ("received_requests", "received"))
SHARES = ("urgent", "nights", "preserved", "converted")


def spans(page: Page) -> SafeString:
    rows = page.payload["body"]["times"]
    heads = [L[key] for key in ("what", "seat", "count", "median", "ninetieth")]
    return page.voice.grid("times", heads, [span_row(page.voice, one) for one in rows])


def span_row(voice: Voice, one: Json) -> list[SafeString]:
    values = (one["median"], one["ninetieth"])
    return [
        voice.word(labels.SPANS, one["what"]),
        voice.word(labels.SEATS, one["seat"]),
        cell(voice, one["count"]),
        *(
            format_html("{}", "–") if value is None else voice.inline(minutes_words(value))
            for value in values
        ),
    ]


def table(page: Page) -> SafeString:
    rows = page.payload["body"]["table"]
    if not rows:
        return said(page, sentences.NONE)
    voice = page.voice
    heads = [L[key] for key in ("seat", "state", "measure", "outcome", "count")]
    body = [
        [
            voice.word(labels.SEATS, one["seat"]),
            voice.inline(named(one["party_name"])),
            measure(voice, one["measure"]),
            voice.word(labels.STATISTICAL_OUTCOMES, one["outcome"]),
            cell(voice, one["count"]),
        ]
        for one in rows
    ]
    return voice.grid("statistics", heads, body)


def refusals(page: Page) -> SafeString:
    rows, voice = page.payload["body"]["refusals"], page.voice
    if not rows:
        return said(page, sentences.NONE)
    body = [
        [
            voice.word(labels.SEATS, one["seat"]),
            voice.word(codes.GROUNDS, one["ground"]),
            cell(voice, one["count"]),
        ]
        for one in rows
    ]
    return voice.grid("refusals", [L["seat"], L["ground"], L["count"]], body)


def providers(page: Page) -> SafeString:
    rows = page.payload["body"]["providers"]
    if not rows:
        return NOTHING
    body = [[one["name"], cell(page.voice, one["count"])] for one in rows]
    return page.voice.grid("providers", [L["provider"], L["count"]], body)


def statistics_method(page: Page) -> SafeString:
    hiding = sentences.STATS_HIDING if page.payload["body"]["leaving"] else sentences.STATS_INSIDE
    return joined(page.voice.block(text) for text in (*sentences.STATS_METHOD, hiding))


def open_files(page: Page) -> SafeString:
    given, voice = page.payload["body"], page.voice
    if not given["open"]:
        return said(page, sentences.NONE)
    heads = [L[key] for key in ("reference", "state", "measure", "urgency", "status", "since")]
    body = [
        [
            fixed(one["reference"]),
            voice.inline(named(one["party_name"])),
            measure(voice, one["measure"]),
            voice.word(codes.URGENCY, one["urgency"]),
            voice.inline(named(one["status"])),
            utc(one["since"]),
        ]
        for one in given["open"]
    ]
    more = filled(sentences.FILES_LEFT_OUT, count=given["left_out"])
    return voice.grid("open", heads, body) + (said(page, more) if given["left_out"] else NOTHING)


def step_table(page: Page, rows: Sequence[Json]) -> SafeString:
    if not rows:
        return said(page, sentences.NONE)
    heads = [L[key] for key in ("reference", "state", "utc", "what", "who")]
    body = [
        [
            fixed(one["reference"]),
            page.voice.inline(named(one["party_name"])),
            utc(one["at"]),
            page.voice.inline(named(one["words"])),
            one["by"],
        ]
        for one in rows
    ]
    return page.voice.grid("shift", heads, body)


def decided(page: Page) -> SafeString:
    return step_table(page, page.payload["body"]["decided"])


def recalled(page: Page) -> SafeString:
    return step_table(page, page.payload["body"]["recalled"])


def expiring(page: Page) -> SafeString:
    rows, voice = page.payload["body"]["expiring"], page.voice
    if not rows:
        return said(page, sentences.NONE)
    body = [
        [
            fixed(one["reference"]),
            voice.inline(named(one["party_name"])),
            voice.inline(CLOCKS[one["rule"]].title) if one["rule"] in CLOCKS else one["rule"],
            utc(one["due_at"]),
        ]
        for one in rows
    ]
    return voice.grid("due", [L[key] for key in ("reference", "state", "rule", "utc")], body)


def shift_signs(page: Page) -> SafeString:
    given = page.payload
    return lines_to_sign(
        page, (L["handed_by"], given["made_by"]), (L["accepted_by"], given["body"]["accepted_by"])
    )


REGISTER: Mapping[str, Builder] = {
    "about": about, "files": register_files, "gaps": gaps, "note": note, "signature": signature,
}  # fmt: skip
STATS: Mapping[str, Builder] = {
    "about": about, "headline": headline, "times": spans, "table": table, "refusals": refusals,
    "providers": providers, "method": statistics_method, "note": note, "signature": signature,
}  # fmt: skip
HANDOVER: Mapping[str, Builder] = {
    "about": about, "open": open_files, "decided": decided, "recalled": recalled, "expiring": expiring,
    "note": note, "both_sign": shift_signs, "signature": signature,
}  # fmt: skip
