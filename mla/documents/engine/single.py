"""Lines of one text that fits: most lines of a letter, and every second language that stands behind a first one.

The engine goes through such a line as through any other, twice, and through a block and its page breaks for what keeps
the second language together. Here the same boxes get the same places; whatever is not so plain goes the engine's way.
"""

from typing import Any

from weasyprint.formatting_structure.boxes import LineBox, TextBox
from weasyprint.layout import inline

from mla.documents.engine import boxes, texts
from mla.documents.engine.originals import Originals

ROUNDING = 1 + 1e-9  # the engine widens each line by as much
USUAL = 0.4
"""Of its height a letter is wide. What is longer goes the engine's way at once, which would measure it again."""
ALONE = {
    **dict.fromkeys(("width", "height", "min_width", "min_height"), "auto"),
    "position": "static",
    "overflow": "visible",
    "continue": "auto",
    "max_lines": "none",
    "box_decoration_break": "slice",
}
ZERO = (0, "px")


def next_line(context: Any, line: Any, y: Any, space: Any, skip: Any, within: Any, *more: Any) -> Any:
    text = only_text(line) if skip is None and more[2:] == (None, None) else None
    if text is not None and not context.excluded_shapes and short(text, within.width):
        laid = placed(context, line, text, within, y)
        if laid is not None:
            return laid, None
    return Originals.next_line(context, line, y, space, skip, within, *more)


def only_text(line: Any) -> Any:
    """The text of a line that begins on the left and has nothing else, nor spaces at its ends; None of any other."""
    if type(line) is not LineBox or len(line.children) != 1 or type(line.children[0]) is not TextBox:
        return None
    text, style = line.children[0], line.style
    plain = style["text_align_all"] == "start" and style["direction"] == text.style["direction"] == "ltr"
    words = text.text
    return text if plain and words and words == words.strip(" ") and not text.is_leader else None


def short(text: Any, width: float) -> bool:
    return bool(len(text.text) * text.style["font_size"] * USUAL <= width)


def placed(context: Any, line: Any, text: Any, within: Any, y: Any) -> Any:
    """The line at the top of the rest of its block; None where the text does not fit."""
    x = within.content_box_x()
    start, end = x + line.text_indent, (x + within.width) * ROUNDING
    line.position_x, line.position_y, text.position_y = x, y, y
    boxes.resolve(text, within)
    text.position_x = start
    shown, rest, _broken = inline.split_text_box(context, text, end - start, 0)
    if rest is not None or start + shown.margin_width() > end:
        return None
    laid = line.copy_with_children([shown])
    laid.width = shown.position_x + shown.margin_width() - laid.content_box_x()
    inline._adjust_line_height(laid)
    line.width, line.height = laid.width, laid.height
    bottom, top = inline.line_box_verticality(laid)
    laid.baseline, laid.position_y, laid.height = -top, top, bottom - top
    laid.margin_top = laid.margin_bottom = 0
    laid.translate(0, y - top)
    laid.position_y = y
    return laid


def block(context: Any, box: Any, x: Any, skip: Any, within: Any, *more: Any) -> Any:
    """A block within a line that holds one line itself."""
    line = box.children[0] if skip is None and len(box.children) == 1 and alone(box) else None
    text = only_text(line)
    if text is not None:
        most = texts.split(text.text, text.style, context, None, text.justification_spacing)
        if most[2] is None and most[3] <= within.width:
            laid = around(context, box, line, text, x, within, most[3])
            if laid is not None:
                return laid
    return Originals.block_in_line(context, box, x, skip, within, *more)


def around(context: Any, box: Any, line: Any, text: Any, x: Any, within: Any, width: Any) -> Any:
    boxes.resolve(box, within)
    box.width, box.position_x, box.position_y = width, x, 0
    boxes.resolve(line, box)
    line.text_indent = 0
    laid = placed(context, line, text, box, 0)
    if laid is None:
        return None
    laid.resume_at = None
    block = box.copy_with_children([laid])
    block.height, block.baseline = laid.height, laid.baseline
    return block


def alone(box: Any) -> bool:
    """Whether a block has no edges, no size of its own and no ways of its own to break."""
    if box.first_line_style is not None or box.first_letter_style is not None or box.is_table_wrapper:
        return False
    known = box.style.__dict__.get("mla_alone")
    if known is None:
        known = box.style.mla_alone = bare(box.style)
    return bool(known)


def bare(style: Any) -> bool:
    return (
        all(style[name] == value for name, value in ALONE.items())
        and all(style[f"{what}_{side}"] == ZERO for what in ("margin", "padding") for side in boxes.SIDES)
        and not any(style[width] for width in boxes.BORDERS)
        and style["text_indent"] == ZERO
        and style["max_width"].value == style["max_height"].value == float("inf")
    )
