"""What the layout engine does twice, or for nothing, and need not do for a letter. The bytes stay the same.

The engine offers no way to say any of this, so its own functions are replaced: in the version they were read in, and in
no other (VERSION, and WRITER of what writes its files). Another version makes the same letters, only slower, until
somebody has read it again; a test compares the bytes of letters with and without, and another finds a lock that moved
on without this file.
"""

from collections.abc import Iterable
from typing import Any

import weasyprint
from weasyprint import css, draw
from weasyprint.css import ComputedStyle
from weasyprint.draw import border as borders
from weasyprint.formatting_structure.boxes import Box, ParentBox
from weasyprint.images import SVGImage
from weasyprint.layout import absolute, background, block, inline, page, preferred, table
from weasyprint.layout import float as floats
from weasyprint.pdf import pydyf
from weasyprint.text.line_break import Layout

from mla.documents.engine import boxes, drawing, looks, single, styles, texts, writing

VERSION, WRITER = "70.0", "0.13.0"
PLACES = (absolute, block, floats, inline, page, table)
REPLACED = (
    (css.StyleFor, "set_computed_styles", styles.compute),
    (ComputedStyle, "__missing__", styles.value_of),
    (css, "find_style_attributes", styles.attributes),
    (Box, "is_in_normal_flow", boxes.in_normal_flow),
    (ParentBox, "page_values", boxes.pages),
    *((place, "resolve_percentages", boxes.resolve) for place in PLACES),
    (inline, "shrink_to_fit", boxes.fit),
    (inline, "inline_min_content_width", boxes.least),
    (inline, "get_next_linebox", single.next_line),
    (inline, "inline_block_box_layout", single.block),
    (inline, "split_first_line", texts.split),
    (preferred, "split_first_line", texts.split),
    (inline, "strut", texts.strut),
    (Layout, "setup", texts.setup),
    (Layout, "deactivate", texts.put_aside),
    (draw, "draw_text", drawing.draw_text),
    (SVGImage, "draw", drawing.draw_svg),
    (background, "layout_box_backgrounds", looks.backgrounds),
    (draw, "draw_border", looks.border),
    *((place, "draw_outline", looks.outline) for place in (draw, borders)),
    (pydyf, "_to_bytes", writing.to_bytes),
    (pydyf.Stream, "data", property(writing.stream)),
    (pydyf.Dictionary, "data", property(writing.dictionary)),
    (pydyf.PDF, "page_references", property(writing.page_references)),
)
OWN = tuple((place, name, getattr(place, name)) for place, name, _ours in REPLACED)
learn = texts.learn


def quicken() -> None:
    """From now on, in this process. Nothing happens in another version of the engine."""
    if (weasyprint.__version__, pydyf.VERSION) == (VERSION, WRITER):
        replace(REPLACED)


def slacken() -> None:
    """The engine as it came: to compare."""
    replace(OWN)


def replace(functions: Iterable[tuple[Any, str, Any]]) -> None:
    for place, name, function in functions:
        setattr(place, name, function)
