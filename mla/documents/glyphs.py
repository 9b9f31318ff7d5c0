"""Which characters our fonts can print. A missing one would become an empty box in a sealed letter."""

from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

FONTS = Path(__file__).parent / "assets" / "fonts"
FAMILY = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf")
FALLBACK = "NotoSansMono-Regular.ttf"  # the style sheet names it after the family: it has the arrows
# The scripts of the Parties besides; no slanted face, the style sheet asks for none. They are not in the style sheet:
# the engine finds them in the folder when the family has no glyph, and a letter without them costs nothing for it.
FURTHER = (
    ("NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf"),
    ("NotoSansArmenian-Regular.ttf", "NotoSansArmenian-Bold.ttf"),
    ("NotoSansGeorgian-Regular.ttf", "NotoSansGeorgian-Bold.ttf"),
    ("NotoSansHebrew-Regular.ttf", "NotoSansHebrew-Bold.ttf"),
    ("NotoSansSinhala-Regular.ttf", "NotoSansSinhala-Bold.ttf"),
    ("NotoSansTamil-Regular.ttf", "NotoSansTamil-Bold.ttf"),
    ("NotoSansTifinagh-Regular.ttf",),
    ("NotoSansCJKjp-JIS0208.ttf",),
)
CONTROLS = frozenset(map(ord, "\n\t"))


@cache
def covered() -> frozenset[int]:
    """The code points every face of a family has, or else the fallback: typed text may stand in any of them."""
    families = (frozenset.intersection(*map(points, faces)) for faces in (FAMILY, *FURTHER))
    return frozenset.union(*families, points(FALLBACK), CONTROLS)


def points(name: str) -> frozenset[int]:
    with TTFont(FONTS / name, lazy=True) as font:
        return frozenset(font.getBestCmap())


def missing(text: str) -> str:
    """The characters of `text` that cannot be printed, each once, in order of code point."""
    return "".join(sorted({character for character in text if ord(character) not in covered()}))
