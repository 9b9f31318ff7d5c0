"""Evidence: the inventory, the chain-of-custody form, the report on stored files, the translator's certificate."""

from collections.abc import Mapping, Sequence

from django.utils.html import format_html
from django.utils.safestring import SafeString

from mla.documents import times
from mla.documents.blocks import NOTHING, Voice, fixed, joined, prose
from mla.documents.page import Builder, Page, filled
from mla.documents.papers import labels, sentences
from mla.documents.papers.common import (
    Json,
    about,
    lines_to_sign,
    named,
    note,
    said,
    signature,
    signed_by,
    size_words,
    utc,
)
from mla.documents.papers.labels import LABELS as L

BAD = frozenset({"differs", "missing"})


def items(page: Page) -> SafeString:
    rows = page.payload["body"]["items"]
    if not rows:
        return said(page, sentences.NO_ITEMS)
    heads = [L[key] for key in ("number", "item", "received", "medium", "sha256")]
    return page.voice.grid("evidence", heads, [item_row(page.voice, one) for one in rows])


def item_row(voice: Voice, one: Json) -> list[str]:
    size = voice.cell("\n".join(part for part in (one["medium"], size_words(one["size"])) if part))
    gap = SafeString("<br>") if size else NOTHING
    held = NOTHING if one["held"] else gap + voice.inline(sentences.NOT_HELD)
    source = filled(labels.SOURCES[one["source"]], place=one["place"])
    conditions = format_html('<br><span class="note">{}</span>', voice.cell(one["conditions"]))
    return [
        str(one["number"]),
        format_html("{}<br>{}", voice.cell(one["title"]), voice.inline(source))
        + (conditions if one["conditions"] else NOTHING),
        utc(one["received"]) if one["received"] else NOTHING,
        size + held,
        fixed(one["sha256"]),
    ]


def conditions(page: Page) -> SafeString:
    rows = page.payload["body"]["conditions"]
    if not rows:
        return said(page, sentences.NO_CONDITIONS)
    heads = [L[key] for key in ("utc", "who", "condition_text")]
    body = [[utc(one["at"]), page.voice.inline(named(one["by"])), one["text"]] for one in rows]
    return page.voice.grid("dated", heads, body)


def kept(page: Page) -> SafeString:
    return prose(page.payload["body"]["location"])


def transfer(page: Page) -> SafeString:
    given, voice = page.payload["body"], page.voice
    return voice.pairs(
        (L["giver"], person(given["from"])),
        (L["taker"], person(given["to"])),
        (L["handed_at"], times.instant(voice, given["handed_at"], page.zone)),
        (L["purpose"], given["purpose"]),
        (L["seal_number"], voice.stated(given["seal_number"])),
        (L["condition"], voice.stated(given["condition"])),
    )


def person(one: Json) -> str:
    return "\n".join(part for part in (one["name"], one["office"]) if part)


def checked_items(page: Page) -> SafeString:
    return check_table(page.voice, page.payload["body"]["items"])


def check_table(voice: Voice, rows: Sequence[Json]) -> SafeString:
    heads = [L[key] for key in ("number", "item", "medium", "expected", "result")]
    return voice.grid("checks", heads, [check_row(voice, one) for one in rows])


def check_row(voice: Voice, one: Json) -> list[str]:
    """Both digests where they differ; one where they agree, because then there is nothing to compare by eye."""
    result = voice.word(labels.RESULTS, one["result"])
    read = format_html("<br>{}", fixed(one["actual"])) if one["result"] == "differs" else NOTHING
    return [
        str(one["number"]),
        one["title"],
        format_html(
            "{}<br>{}", voice.word(labels.KINDS_OF_FILE, one["kind"]), voice.cell(size_words(one["size"]))
        ),
        fixed(one["expected"]) + read,
        format_html("<strong>{}</strong>", result) if one["result"] in BAD else result,
    ]


def earlier(page: Page) -> SafeString:
    rows = page.payload["body"]["earlier"]
    if not rows:
        return said(page, sentences.FIRST_TRANSFER)
    heads = [L[key] for key in ("utc", "giver", "taker", "purpose", "seal_number", "items")]
    body = [
        [utc(one["at"]), one["giver"], one["taker"], one["purpose"], one["seal_number"], one["items"]]
        for one in rows
    ]
    return page.voice.grid("custody", heads, body)


def giver_and_taker(page: Page) -> SafeString:
    given = page.payload["body"]
    return lines_to_sign(page, (L["giver"], given["from"]["name"]), (L["taker"], given["to"]["name"]))


def verdict(page: Page) -> SafeString:
    rows = page.payload["body"]["files"]
    bad = sum(one["result"] in BAD for one in rows)
    if not rows:
        return said(page, sentences.NO_FILES)
    if bad:
        return said(page, filled(sentences.SOME_DIFFER, bad=bad, count=len(rows)), strong=True)
    return said(page, filled(sentences.ALL_MATCH, count=len(rows)))


def files(page: Page) -> SafeString:
    rows = page.payload["body"]["files"]
    ordered = sorted(rows, key=lambda one: one["result"] not in BAD)
    return check_table(page.voice, ordered) if rows else NOTHING


def hash_method(page: Page) -> SafeString:
    given = page.payload["body"]
    facts = page.voice.pairs(
        (L["algorithm"], given["algorithm"]),
        (L["tool"], given["tool"]),
        (L["operator"], page.payload["made_by"]),
        (L["checked"], str(len(given["files"]))),
    )
    return said(page, sentences.HASH_METHOD) + facts


def translator(page: Page) -> SafeString:
    given = page.payload["body"]
    return page.voice.pairs(
        (L["translator"], given["translator"]),
        (L["authorisation"], page.voice.stated(given["authorisation"])),
        (L["contact"], given["contact"]),
    )


def source(page: Page) -> SafeString:
    return document(page.voice, page.payload["body"]["source"])


def document(voice: Voice, one: Json) -> SafeString:
    return voice.pairs(
        (L["document"], one["title"]),
        (L["language"], one["language"]),
        (L["pages"], str(one["pages"] or "")),
        (L["sha256"], fixed(one["sha256"])),
    )


def translation(page: Page) -> SafeString:
    given = page.payload["body"]
    made = page.voice.pairs((L["date"], page.voice.inline(times.day(given["translated_on"]))))
    result = given["translation"]
    known = document(page.voice, result)
    return joined((known, NOTHING if result["sha256"] else said(page, sentences.ENCLOSED), made))


def statement(page: Page) -> SafeString:
    return said(page, sentences.TRANSLATOR_STATES)


def translator_signs(page: Page) -> SafeString:
    """By pen, even where the installation seals the file: it is the translator who certifies, not the authority."""
    given = page.payload["body"]
    line = lines_to_sign(page, (L["translator"], given["translator"]))
    return line + signed_by(page, page.payload["made_by"], place=given["place"])


EV_INV: Mapping[str, Builder] = {
    "about": about, "items": items, "conditions": conditions, "kept": kept, "note": note, "signature": signature,
}  # fmt: skip
COC: Mapping[str, Builder] = {
    "about": about, "transfer": transfer, "items": checked_items, "earlier": earlier,
    "both_sign": giver_and_taker, "signature": signature,
}  # fmt: skip
HASHR: Mapping[str, Builder] = {
    "about": about, "verdict": verdict, "files": files, "method": hash_method, "signature": signature,
}  # fmt: skip
TR_CERT: Mapping[str, Builder] = {
    "about": about, "translator": translator, "source": source, "result": translation, "statement": statement,
    "signature": translator_signs,
}  # fmt: skip
