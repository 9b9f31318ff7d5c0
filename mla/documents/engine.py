"""What the layout engine does twice, or for nothing, and need not do for a letter. The bytes stay the same.

The engine offers no way to say any of this, so its own functions are replaced: in the version they were read in, and in
no other (VERSION). Another version makes the same letters, only slower, until somebody has read it again; a test
compares the bytes of letters with and without, and another finds a lock that moved on without this file.
"""

from collections.abc import Iterable, Iterator
from copy import copy
from functools import cache
from typing import Any

import weasyprint
from weasyprint import css, draw
from weasyprint.css import ComputedStyle, computed_values, properties
from weasyprint.css.functions import check_math
from weasyprint.formatting_structure.boxes import Box
from weasyprint.images import SVGImage
from weasyprint.layout import absolute, block, inline, page, percent, preferred, table
from weasyprint.layout import float as floats
from weasyprint.text import line_break
from weasyprint.text.constants import PANGO_DIRECTION
from weasyprint.text.ffi import ffi, gobject, pango, unicode_to_char_p
from weasyprint.text.fonts import font_features, get_font_description
from weasyprint.text.line_break import Layout

VERSION = "70.0"
FEATURES = (
    "font_kerning", "font_variant_ligatures", "font_variant_position", "font_variant_caps", "font_variant_numeric",
    "font_variant_alternates", "font_variant_east_asian", "font_feature_settings",
)  # fmt: skip

# Properties whose value needs no thought where the cascade says nothing of them: the first one, or that of the parent.
APART = frozenset({"page", "position", "float", "display", *properties.INITIAL_NOT_COMPUTED})
SIMPLE = frozenset(
    key
    for key in properties.INITIAL_VALUES
    if key not in APART and not key.startswith(("__", "text_decoration_"))
)
INITIAL = {
    key: value
    for key, value in properties.INITIAL_VALUES.items()
    if key in SIMPLE - properties.INHERITED and not check_math(value)
}
INHERITED = SIMPLE & properties.INHERITED
PHYSICAL = frozenset(computed_values.PHYSICAL_FUNCTIONS)
LOGICAL = frozenset(
    logical(block="ttb", inline=way)
    for logical in computed_values.PHYSICAL_FUNCTIONS.values()
    for way in ("ltr", "rtl")
)


FLOATING = frozenset({"left", "right", "inline-start", "inline-end", "footnote"})
SIDES = ("top", "right", "bottom", "left")
LENGTHS = (
    *(f"{what}_{side}" for what in ("margin", "padding") for side in SIDES),
    "width", "min_width", "max_width", "height", "min_height", "max_height",
)  # fmt: skip
BORDERS = tuple(f"border_{side}_width" for side in SIDES)
PATHS = frozenset(b"q Q cm m l c v y h re f f* S s B B* b b* n w J j M d rg RG g G".split())
PLACES = (absolute, block, floats, inline, page, table)


class Originals:
    """The engine's own functions."""

    missing = ComputedStyle.__missing__
    attributes = staticmethod(css.find_style_attributes)
    fit = staticmethod(preferred.shrink_to_fit)
    flow = Box.is_in_normal_flow
    resolve = staticmethod(percent.resolve_percentages)
    draw_svg = SVGImage.draw
    split = staticmethod(line_break.split_first_line)
    strut = staticmethod(line_break.strut)
    setup = Layout.setup
    draw = staticmethod(draw.draw_text)


def value_of(style: Any, key: str) -> Any:
    """A computed value that the cascade leaves alone. Half of all values of a letter are of this kind."""
    if key in style.cascaded or (key in PHYSICAL and says_logically(style)):
        return Originals.missing(style, key)
    if key in INITIAL:
        style[key] = INITIAL[key]
        return INITIAL[key]
    if key in INHERITED and style.parent_style is not None:
        value = style.parent_style[key]
        if not check_math(value):
            style[key] = value
            return value
    return Originals.missing(style, key)


def says_logically(style: Any) -> bool:
    """Whether the cascade names a side as start or end: then left and right depend on the direction."""
    known = style.__dict__.get("mla_logical")
    if known is None:
        known = style.mla_logical = not LOGICAL.isdisjoint(style.cascaded)
    return bool(known)


@cache
def spoken(language: str) -> tuple[Any, ...]:
    """The declaration of a `lang`: one object for all, because elements share a style by the identity of this."""
    return (css.tinycss2.parse_one_declaration(f'-weasy-lang:"{language}"'),)


def attributes(tree: Any, hints: bool = False, base_url: str | None = None) -> Iterator[Any]:
    for specificity, element, declarations, base in Originals.attributes(tree, hints, base_url):
        alone = len(declarations) == 1 and getattr(declarations[0], "name", "") == "-weasy-lang"
        yield specificity, element, spoken(element.get("lang")) if alone else declarations, base


def fit(context: Any, box: Any, available: float) -> Any:
    """The least width of a box matters only where its greatest does not fit; it takes a line for each word."""
    most = preferred.max_content_width(context, box, outer=False)
    if most <= available:
        return most
    return min(max(preferred.min_content_width(context, box, outer=False), available), most)


def in_normal_flow(box: Any) -> bool:
    """Asked for every child of every box, on every pass: one look at each of the two properties is enough."""
    floating, position = box.style["float"], box.style["position"]
    aside = (
        floating in FLOATING or position in ("absolute", "fixed") or position[0] in ("running()", "note()")
    )
    return not aside


def resolve(box: Any, containing_block: Any) -> None:
    """Lengths in millimetres do not depend on what contains a box: they are the same for each box of a style."""
    style = box.style
    known = style.__dict__.get("mla_lengths")
    if known is None:
        Originals.resolve(box, containing_block)
        absolute = style["border_collapse"] != "collapse" and not any(relative(style[one]) for one in LENGTHS)
        style.mla_lengths = {one: getattr(box, one) for one in (*LENGTHS, *BORDERS)} if absolute else {}
    elif known:
        box.__dict__.update(known)
    else:
        Originals.resolve(box, containing_block)


def relative(value: Any) -> bool:
    return value != "auto" and (check_math(value) or value.unit == "%")


def draw_svg(image: Any, stream: Any, width: float, height: float, style: Any) -> None:
    """The code stands at the foot of each page: what was written for the first is written for the others too.

    Only what names nothing of its page: paths, lines, widths and plain colours.
    """
    drawn = image.__dict__.setdefault("mla_drawn", {})
    key = width, height, stream._current_color, stream._current_color_stroke
    if key in drawn:
        stream.push_state()
        stream.stream.extend(drawn[key])
        stream.pop_state()
        return
    before = len(stream.stream)
    Originals.draw_svg(image, stream, width, height, style)
    written = stream.stream[before:]
    if written and written[0] == b"q" and all(one.split()[-1] in PATHS for one in written):
        drawn[key] = written[1:-1]


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


def draw_text(stream: Any, box: Any, *more: Any) -> None:
    """A space between two words of different looks leaves nothing on the page but its place."""
    if (
        box.text.strip()
        or box.style["text_decoration_line"] != "none"
        or box.style["visibility"] != "visible"
    ):
        Originals.draw(stream, box, *more)
        return
    stream.set_color(box.style["color"])
    stream.begin_text()
    stream.end_text()


REPLACED = (
    (ComputedStyle, "__missing__", value_of),
    (css, "find_style_attributes", attributes),
    (Box, "is_in_normal_flow", in_normal_flow),
    *((place, "resolve_percentages", resolve) for place in PLACES),
    (inline, "shrink_to_fit", fit),
    (inline, "split_first_line", split),
    (preferred, "split_first_line", split),
    (inline, "strut", strut),
    (Layout, "setup", setup),
    (draw, "draw_text", draw_text),
    (SVGImage, "draw", draw_svg),
)
OWN = tuple((place, name, getattr(place, name)) for place, name, _ours in REPLACED)


def quicken() -> None:
    """From now on, in this process. Nothing happens in another version of the engine."""
    if weasyprint.__version__ == VERSION:
        replace(REPLACED)


def slacken() -> None:
    """The engine as it came: to compare."""
    replace(OWN)


def replace(functions: Iterable[tuple[Any, str, Any]]) -> None:
    for place, name, function in functions:
        setattr(place, name, function)
