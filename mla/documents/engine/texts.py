"""The lines of a letter: a text is measured once for its style, with a font that is prepared once."""

from copy import copy
from typing import Any

from weasyprint.text.constants import PANGO_DIRECTION
from weasyprint.text.ffi import ffi, gobject, pango, unicode_to_char_p
from weasyprint.text.fonts import font_features, get_font_description

from mla.documents.engine.originals import Originals

FEATURES = (
    "font_kerning", "font_variant_ligatures", "font_variant_position", "font_variant_caps", "font_variant_numeric",
    "font_variant_alternates", "font_variant_east_asian", "font_feature_settings",
)  # fmt: skip


def split(
    text: str,
    style: Any,
    context: Any,
    width: Any,
    spacing: Any,
    is_line_start: bool = True,
    minimum: bool = False,
) -> Any:
    """A text that is known to fit in one line is not measured again: for its width, its line, its page."""
    known = style.__dict__.setdefault("mla_lines", {})
    found = known.get(text)
    if found is not None and (width is None or found[3] <= width) and not spacing:
        return copy(found[0]), *found[1:]
    found = Originals.split(text, style, context, width, spacing, is_line_start, minimum)
    if found[2] is None and not spacing and "\xad" not in text and (width is None or found[3] <= width):
        known[text] = copy(found[0]), *found[1:]
    return found


def strut(style: Any) -> Any:
    known = style.__dict__.get("mla_strut")
    if known is None:
        known = style.mla_strut = Originals.strut(style)
    return known


def setup(layout: Any, style: Any) -> None:
    """A text takes over what was prepared for the first text of its style: the context, the font, the language."""
    if "mla_text" not in style.__dict__:
        style.mla_text = prepared(style)
    if style.mla_text is None:
        Originals.setup(layout, style)
        return
    context, font, layout.language = style.mla_text
    layout.style, layout.first_line_direction = style, 0
    layout.layout = ffi.gc(pango.pango_layout_new(context), gobject.g_object_unref)
    pango.pango_layout_set_auto_dir(layout.layout, False)
    pango.pango_layout_set_font_description(layout.layout, font)
    layout.ascent = layout.underline_position = layout.strikethrough_position = None


def prepared(style: Any) -> tuple[Any, ...] | None:
    """(context, font, language) of a plain style in a named language; None for any other, which the engine prepares."""
    if style["text_decoration_line"] != "none" or not style["lang"] or features(style):
        return None
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
