"""The lines of a letter: a text is measured once for its look, with a font that is prepared once.

What a person typed is kept with the layout of its letter and goes with it. Our own words, which stand in letter after
letter, are kept for the process: `learn` says which they are, and nothing else is.
"""

from collections.abc import Iterable
from copy import copy
from typing import Any

from weasyprint.text.constants import PANGO_DIRECTION
from weasyprint.text.ffi import ffi, gobject, pango, unicode_to_char_p
from weasyprint.text.fonts import font_features, get_font_description

from mla.documents.engine.lines import Line
from mla.documents.engine.originals import Originals

FEATURES = (
    "font_kerning", "font_variant_ligatures", "font_variant_position", "font_variant_caps", "font_variant_numeric",
    "font_variant_alternates", "font_variant_east_asian", "font_feature_settings",
)  # fmt: skip
LOOK = (
    "font_family", "font_size", "font_style", "font_weight", "font_stretch", "font_variation_settings", "lang",
    "direction", "white_space", "overflow_wrap", "word_spacing", "letter_spacing",
)  # fmt: skip
ROOM = 600
"""Lines that a letter keeps shaped until they are drawn: more than most have, few for one with 500 identifiers."""
OURS: set[str] = set()


def learn(words: Iterable[str]) -> None:
    """These are words of ours: what is worked out for them may be kept for other letters."""
    OURS.update(words)


class Look:
    """What styles of one look share in any letter: the font, and lines of our own words by their text."""

    def __init__(self, style: Any) -> None:
        self.prepared = prepared(style)
        self.lines: dict[str, Any] = {}


def look_of(style: Any) -> Look | None:
    """None for a style with a decoration, without a language, or with features of its font: the engine prepares it."""
    if "mla_look" not in style.__dict__:
        style.mla_look = None
        if style["text_decoration_line"] == "none" and style["lang"] and not features(style):
            looks = style.font_config.__dict__.setdefault("mla_looks", {})
            key = tuple([style[one] for one in LOOK])
            style.mla_look = looks[key] if key in looks else looks.setdefault(key, Look(style))
    found: Look | None = style.mla_look
    return found


class Known:
    """What is known in one letter of the texts of one style, which stays as long as this does."""

    __slots__ = ("lines", "style")

    def __init__(self, style: Any) -> None:
        self.style = style
        self.lines: dict[str, Any] = {}


def known_of(context: Any, style: Any) -> Known:
    known: dict[int, Known] = context.__dict__.setdefault("mla_lines", {})
    return known.get(id(style)) or known.setdefault(id(style), Known(style))


def split(
    text: str,
    style: Any,
    context: Any,
    width: Any,
    spacing: Any,
    is_line_start: bool = True,
    minimum: bool = False,
) -> Any:
    """A text that is known to fit in one line is not measured again: for its width, its line, its page, its letter."""
    known, look = known_of(context, style), look_of(style)
    lasting = look.lines if look else known.lines
    found = known.lines.get(text) or lasting.get(text)
    if found is not None and (width is None or found[3] <= width) and not spacing:
        return copy(found[0]), *found[1:]
    found = Originals.split(text, style, context, width, spacing, is_line_start, minimum)
    usual = not spacing and "\xad" not in text
    keep(found[0], context, worth=usual and look is not None)
    if usual and found[2] is None and (width is None or found[3] <= width):
        place = lasting if own(text) else known.lines
        place[text] = copy(found[0]), *found[1:]
    return found


def own(text: str) -> bool:
    words = text.strip(" ")
    return words in OURS or words.removeprefix("/ ") in OURS


def keep(layout: Any, context: Any, *, worth: bool) -> None:
    """What Pango shaped for the measure is what it would shape for the page."""
    shaped = layout.__dict__.pop("mla_shaped", None)
    kept = context.__dict__.get("mla_kept", 0)
    if worth and shaped is not None and kept < ROOM:
        context.mla_kept = kept + 1
        layout.mla_line = Line(shaped, layout.text)


def put_aside(layout: Any) -> None:
    layout.mla_shaped = layout.layout
    Originals.deactivate(layout)


def strut(style: Any) -> Any:
    known = style.__dict__.get("mla_strut")
    if known is None:
        known = style.mla_strut = Originals.strut(style)
    return known


def setup(layout: Any, style: Any) -> None:
    """A text takes over what was prepared for the first text of its look: the context, the font, the language."""
    look = look_of(style)
    if look is None:
        Originals.setup(layout, style)
        return
    context, font, layout.language = look.prepared
    layout.style, layout.first_line_direction = style, 0
    layout.layout = ffi.gc(pango.pango_layout_new(context), gobject.g_object_unref)
    pango.pango_layout_set_auto_dir(layout.layout, False)
    pango.pango_layout_set_font_description(layout.layout, font)
    layout.ascent = layout.underline_position = layout.strikethrough_position = None


def prepared(style: Any) -> tuple[Any, ...]:
    """(context, font, language) of a style that has a look."""
    context = ffi.gc(pango.pango_font_map_create_context(style.font_config.font_map), gobject.g_object_unref)
    pango.pango_context_set_round_glyph_positions(context, False)
    pango.pango_context_set_base_dir(context, PANGO_DIRECTION[style["direction"]])
    pointer, _bytes = unicode_to_char_p(style["lang"])
    language = pango.pango_language_from_string(pointer)
    pango.pango_context_set_language(context, language)
    return context, get_font_description(style), language


def features(style: Any) -> bool:
    return style["font_language_override"] != "normal" or bool(
        font_features(*(style[one] for one in FEATURES))
    )
