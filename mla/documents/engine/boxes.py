"""The boxes of a page: their lengths, their widths, and whether they stand in the flow."""

from collections.abc import Callable, Iterator
from typing import Any

from weasyprint.css.functions import check_math
from weasyprint.formatting_structure.boxes import LineBox, ParentBox, TableBox, TextBox
from weasyprint.layout import preferred

from mla.documents.engine.originals import Originals

FLOATING = frozenset({"left", "right", "inline-start", "inline-end", "footnote"})
SIDES = ("top", "right", "bottom", "left")
LENGTHS = (
    *(f"{what}_{side}" for what in ("margin", "padding") for side in SIDES),
    "width", "min_width", "max_width", "height", "min_height", "max_height",
)  # fmt: skip
NO_INDENT = (0, "px")
LATIN_ENDS = "\u024f"
BORDERS = tuple(f"border_{side}_width" for side in SIDES)


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
    return bool(value != "auto" and (check_math(value) or value.unit == "%"))


def fit(context: Any, box: Any, available: float) -> Any:
    """The least width of a box matters only where its greatest does not fit; it takes a line for each word.

    And it fits for certain where each sign may stand alone: then the box is as wide as there is room.
    """
    most = preferred.max_content_width(context, box, outer=False)
    if most <= available:
        return most
    if breaks_anywhere(box, available):
        return available
    return min(max(preferred.min_content_width(context, box, outer=False), available), most)


def breaks_anywhere(box: Any, available: float) -> bool:
    """Words in Latin letters (none is as wide as three times its height) that may break between any two of them."""
    lines = [
        line for line in box.children if type(line) is LineBox and line.style["text_indent"] == NO_INDENT
    ]
    texts = [text for line in lines for text in line.children]
    return len(lines) == len(box.children) and all(
        type(text) is TextBox
        and text.style["overflow_wrap"] == "anywhere"
        and text.style["white_space"] == "normal"
        and max(text.text, default="") < LATIN_ENDS
        and 3 * text.style["font_size"] < available
        for text in texts
    )


def least(context: Any, box: Any, **more: Any) -> Any:
    """The least width of a line matters only beside a float. Where all floats end above it, nobody reads the width.

    In lines that run to the left the engine compares it once more, so they are measured.
    """
    if box.style["direction"] == "ltr" and all(above(shape, box) for shape in context.excluded_shapes):
        return 0
    return Originals.least(context, box, **more)


def above(shape: Any, box: Any) -> bool:
    top, bottom = shape.position_y, shape.position_y + shape.margin_height()
    return bool(top < bottom <= box.position_y)


def pages(box: Any) -> tuple[Any, Any]:
    """The names of the pages on which a box begins and ends: two ways down, where the engine goes each of them twice
    for each box on it."""
    return edge(box, iter), edge(box, reversed)


def edge(box: Any, order: Callable[[Any], Iterator[Any]]) -> Any:
    name = box.style["page"]
    while isinstance(box, ParentBox) and not isinstance(box, TableBox):
        box = next((one for one in order(box.children) if one.is_in_normal_flow() or one.is_floated()), None)
        name = box.style["page"] or name if box else name
    return name
