"""Is there a glyph for every character? A box in place of a letter would be sealed for ever; PDF/A forbids it too."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import orjson
from fontTools.ttLib import TTFont

from mla.documents.errors import RenderRefused
from mla.documents.visible import visible

FONTS = Path(__file__).parent / "assets" / "fonts"
LAYOUT = frozenset("\n ")


@cache
def covered() -> frozenset[str]:
    """Every character some bundled font can draw; Pango falls back from one to the next."""
    drawn: set[int] = set()
    for path in sorted(FONTS.glob("*.ttf")):
        with TTFont(path, lazy=True) as font:
            drawn |= font.getBestCmap().keys()
    return frozenset(chr(point) for point in drawn) | LAYOUT


def strings(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """(path, text) of every text in a JSON value, e.g. `data.identifiers[0].note`. Keys are ours, but checked too."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield path or "(field name)", key
            yield from strings(item, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from strings(item, f"{path}[{number}]")


def missing(text: str) -> str:
    """The characters of `text`, as printed, that no bundled font can draw: each once, in order."""
    return "".join(dict.fromkeys(c for c in visible(text) if c not in covered()))


def check_payload(payload: bytes) -> None:
    """Raises RenderRefused naming the field and the characters, with numbers for a screen that cannot show them."""
    for path, text in strings(orjson.loads(payload)):
        check_text(text, path)


def check_text(text: str, place: str) -> None:
    if lost := missing(text):
        named = ", ".join(f"{character} (U+{ord(character):04X})" for character in lost[:10])
        raise RenderRefused(f"{place}: no font of this installation can print {named}.")
