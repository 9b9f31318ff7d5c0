"""The approved snapshot as data: limits, shape, and text that a reader can see and our fonts can print."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

import orjson
from django.utils.translation import gettext as _

from mla.documents.decode import decode
from mla.documents.errors import RenderRefused
from mla.documents.glyphs import missing
from mla.documents.papers.shapes import PAPER_SHAPES, check_paper
from mla.documents.shapes_information import EVERY_SHAPE
from mla.documents.times import zone_named
from mla.documents.visible import visible
from mla.law.cooperation.catalogue import CATALOGUE
from mla.law.tongues import offered

Json = Any
# About 4 MiB of memory and 0.1 s a page: a long list belongs in an annex, not in the letter.
MAX_BYTES = 256 * 1024
MAX_SIGNS = 256 * 1024  # as printed: one control character of three bytes is written out with eight signs
MAX_LINES = 2_000  # ends of lines, and entries of lists
MAX_IDENTIFIERS = 500
# The layout engine measures the whole rest of a word for each of its lines: twenty thousand signs took ten seconds.
LONG_WORD = re.compile(r"\S{1000}(?=\S)")
MAY_BREAK = "\u200b"


def read(payload: bytes, *, schema: str) -> dict[str, Json]:
    """The payload with every text made visible. Raises RenderRefused, naming the field where it can."""
    if len(payload) > MAX_BYTES:
        raise RenderRefused(
            _("The document is larger than %(most)s KiB: move long lists into an annex.")
            % {"most": MAX_BYTES // 1024}
        )
    try:
        value = orjson.loads(payload)
    except orjson.JSONDecodeError as error:
        raise RenderRefused("This is not JSON.") from error
    if not isinstance(value, dict) or value.get("schema") != schema:
        raise RenderRefused(f"expected {schema}.", path="schema")
    check_languages(value.get("languages"))
    check_identifiers(value)
    # A field nobody knows would be approved unseen: it is refused, not left out.
    decode({**EVERY_SHAPE, **PAPER_SHAPES}[schema], value)
    if schema in PAPER_SHAPES:
        check_paper(value["paper"], value)
    check_measure(value)
    check_zones(value)
    shown: dict[str, Json] = printable(value)
    check_extent(shown)
    return shown


def check_extent(shown: Json) -> None:
    """Asked of what will be printed: an end of line has several spellings, and control characters grow."""
    if lines_in(shown) > MAX_LINES:
        raise RenderRefused(
            _("The document has more than %(most)s lines of text: move long lists into an annex.")
            % {"most": MAX_LINES}
        )
    if signs_in(shown) > MAX_SIGNS:
        raise RenderRefused(
            _("The document prints more than %(most)s signs: move long texts into an annex.")
            % {"most": MAX_SIGNS}
        )


def lines_in(value: Json) -> int:
    if isinstance(value, str):
        return value.count("\n")
    if isinstance(value, list):
        return len(value) + sum(map(lines_in, value))
    return sum(map(lines_in, value.values())) if isinstance(value, dict) else 0


def signs_in(value: Json) -> int:
    if isinstance(value, str):
        return len(value)
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return sum(map(signs_in, inner))


def check_languages(languages: Json) -> None:
    """One language, or two side by side."""
    listed = [str(one) for one in languages] if isinstance(languages, list) else []
    known = offered()
    if not 1 <= len(listed) <= 2 or len(set(listed)) < len(listed) or not set(listed) <= set(known):
        raise RenderRefused(f"expected one or two of {', '.join(known)}, each once.", path="languages")


def check_measure(value: Mapping[str, Json]) -> None:
    measure = value.get("measure", "")
    if measure and measure not in CATALOGUE:
        raise RenderRefused(f"expected one of {', '.join(CATALOGUE)}.", path="measure")


def check_zones(value: Mapping[str, Json]) -> None:
    """The zones in which a letter counts. That of an office is words; an identifier has its offset beside it."""
    zones = {
        f"{name}.time_zone": side.get("time_zone") for name, side in value.items() if isinstance(side, dict)
    }
    zones["data.period_zone"] = (value.get("data") or {}).get("period_zone")
    for path, zone in zones.items():
        try:
            zone_named(zone or "")
        except RenderRefused as problem:
            raise RenderRefused(str(problem), path=path) from problem


def check_identifiers(value: Mapping[str, Json]) -> None:
    data = value.get("data")
    for path, where in (("data.identifiers", data), ("identifiers", value)):
        if isinstance(where, dict) and len(where.get("identifiers") or ()) > MAX_IDENTIFIERS:
            raise RenderRefused(
                _("more than %(most)s: attach the list as an annex.") % {"most": MAX_IDENTIFIERS}, path=path
            )


def printable(value: Json, path: str = "") -> Json:
    """`value` with each text normalised (NFC) and every invisible character written out, ready for layout."""
    if isinstance(value, str):
        return printable_text(value, path)
    if isinstance(value, list):
        return [printable(item, f"{path}[{number}]") for number, item in enumerate(value)]
    if isinstance(value, dict):
        names = {key: f"{path}.{key}" if path else key for key in value}
        return {printable_text(key, names[key]): printable(item, names[key]) for key, item in value.items()}
    return value


def printable_text(text: str, path: str) -> str:
    shown = visible(unicodedata.normalize("NFC", text))
    if unprintable := missing(shown):
        named = ", ".join(f"{character} (U+{ord(character):04X})" for character in unprintable[:10])
        raise RenderRefused(_("our fonts cannot print %(signs)s.") % {"signs": named}, path=path)
    return LONG_WORD.sub(rf"\g<0>{MAY_BREAK}", shown)
