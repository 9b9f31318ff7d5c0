"""The approved snapshot as data: limits, shape, and text that a reader can see and our fonts can print."""

import unicodedata
from collections.abc import Mapping
from typing import Any

import orjson

from mla.documents.decode import decode
from mla.documents.errors import RenderRefused
from mla.documents.glyphs import missing
from mla.documents.papers.shapes import PAPER_SHAPES, check_paper
from mla.documents.shapes_information import EVERY_SHAPE
from mla.documents.visible import visible
from mla.law.tongues import offered

Json = Any
# About 4 MiB of memory and 0.1 s a page: a long list belongs in an annex, not in the letter.
MAX_BYTES = 256 * 1024
MAX_LINES = 2_000
MAX_IDENTIFIERS = 500


def read(payload: bytes, *, schema: str) -> dict[str, Json]:
    """The payload with every text made visible. Raises RenderRefused, naming the field where it can."""
    if len(payload) > MAX_BYTES:
        raise RenderRefused(
            f"The document is larger than {MAX_BYTES // 1024} KiB: move long lists into an annex."
        )
    if payload.count(b"\\n") > MAX_LINES:
        raise RenderRefused(
            f"The document has more than {MAX_LINES} lines of text: move long lists into an annex."
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
    shown: dict[str, Json] = printable(value)
    return shown


def check_languages(languages: Json) -> None:
    known = offered()
    listed = languages if isinstance(languages, list) else []
    if (
        not 1 <= len(listed) <= 2
        or len(set(map(str, listed))) < len(listed)
        or not set(map(str, listed)) <= set(known)
    ):
        raise RenderRefused(f"expected one or two of {', '.join(known)}, each once.", path="languages")


def check_identifiers(value: Mapping[str, Json]) -> None:
    data = value.get("data")
    for path, where in (("data.identifiers", data), ("identifiers", value)):
        if isinstance(where, dict) and len(where.get("identifiers") or ()) > MAX_IDENTIFIERS:
            raise RenderRefused(f"more than {MAX_IDENTIFIERS}: attach the list as an annex.", path=path)


def printable(value: Json, path: str = "") -> Json:
    """`value` with each text normalised (NFC) and every invisible character written out."""
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
        raise RenderRefused(f"our fonts cannot print {named}.", path=path)
    return shown
