"""Which characters our fonts can print. A missing one would become an empty box in a sealed letter."""

from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

FONTS = Path(__file__).parent / "assets" / "fonts"
FAMILY = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf")
CONTROLS = frozenset(map(ord, "\n\t"))


@cache
def covered() -> frozenset[int]:
    """The code points every face of the family has: what is typed may be printed in any of them."""
    faces = []
    for name in FAMILY:
        with TTFont(FONTS / name, lazy=True) as font:
            faces.append(frozenset(font.getBestCmap()))
    return frozenset.intersection(*faces) | CONTROLS


def missing(text: str) -> str:
    """The characters of `text` that cannot be printed, each once, in order of code point."""
    return "".join(sorted({character for character in text if ord(character) not in covered()}))
