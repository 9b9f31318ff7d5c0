"""The tables of a letter: identifiers, annexes, material sent."""

from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString

from mla.documents import codes, times, wording
from mla.documents.blocks import NOTHING, Voice, fixed, lines
from mla.documents.labels import LABELS as L
from mla.documents.languages import language_name

Json = dict[str, Any]


def identifier_table(voice: Voice, rows: list[Json]) -> SafeString:
    if not rows:
        return NOTHING
    heads = [L[key] for key in ("number", "kind", "value", "port", "local_time", "utc")]
    return voice.grid(
        "identifiers", heads, [identifier_row(voice, n, one) for n, one in enumerate(rows, start=1)]
    )


def identifier_row(voice: Voice, number: int, one: Json) -> list[SafeString]:
    port = " ".join(str(part) for part in (one["port"], one["protocol"]) if part)
    instants = [local_and_utc(one, key) for key in ("instant", "instant_end") if one[key]]
    local, utc = (
        (lines("\n– ".join(column)) for column in zip(*instants, strict=True)) if instants else ("", "")
    )
    remarks = " · ".join(part for part in (one["provider"], one["note"]) if part)
    value = fixed(one["value"]) + (
        format_html('<br><span class="note">{}</span>', voice.cell(remarks)) if remarks else NOTHING
    )
    return [
        format_html("{}", number),
        voice.word(codes.IDENTIFIER_KINDS, one["kind"]),
        value,
        fixed(port),
        clock(local),
        clock(utc),
    ]


def clock(written: str) -> SafeString:
    """Date and time stay in this order whatever way the letter runs."""
    return format_html('<span class="instant">{}</span>', written) if written else NOTHING


def local_and_utc(one: Json, key: str) -> tuple[str, str]:
    return times.local_and_utc(
        one[key], minutes=one["offset_minutes"], zone=one["zone"], precision=one["precision"]
    )


def annex_table(voice: Voice, rows: list[Json]) -> SafeString:
    if not rows:
        return voice.block(wording.NO_ANNEX)
    heads = [L[key] for key in ("letter", "annex_title", "pages", "language", "sha256")]
    body = [
        [one["letter"], one["title"], str(one["pages"] or ""), language(voice, one), fixed(one["sha256"])]
        for one in rows
    ]
    return voice.grid("annexes", heads, body)


def language(voice: Voice, annex: Json) -> SafeString | str:
    """In words; what nobody could name stays as it was typed."""
    name = language_name(annex["language"])
    return voice.inline(name) if name else str(annex["language"])


def material_table(voice: Voice, rows: list[Json]) -> SafeString:
    if not rows:
        return voice.block(wording.NO_MATERIAL)
    body = [[str(number), one["title"], fixed(one["sha256"])] for number, one in enumerate(rows, start=1)]
    return voice.grid("material", [L[key] for key in ("number", "annex_title", "sha256")], body)
