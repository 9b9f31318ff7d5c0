"""Which characters our fonts can print. A missing one would become an empty box in a sealed letter."""

from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

FONTS = Path(__file__).parent / "assets" / "fonts"
FAMILY = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf")
FALLBACK = "NotoSansMono-Regular.ttf"  # the style sheet names it after the family: it has the arrows
FURTHER = (
    "NotoNaskhArabic-Regular.ttf",
    "NotoNaskhArabic-Bold.ttf",
)  # no slanted face: the style sheet asks for none
CONTROLS = frozenset(map(ord, "\n\t"))


@cache
def covered() -> frozenset[int]:
    """The code points every face of a family has, or else the fallback: typed text may stand in any of them."""
    further = frozenset.intersection(*map(points, FURTHER))
    return frozenset.intersection(*map(points, FAMILY)) | points(FALLBACK) | further | CONTROLS


def points(name: str) -> frozenset[int]:
    with TTFont(FONTS / name, lazy=True) as font:
        return frozenset(font.getBestCmap())


def missing(text: str) -> str:
    """The characters of `text` that cannot be printed, each once, in order of code point."""
    return "".join(sorted({character for character in text if ord(character) not in covered()}))
