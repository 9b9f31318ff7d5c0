"""The boxes of a page: their lengths, their widths, and whether they stand in the flow."""

from typing import Any

from weasyprint.css.functions import check_math
from weasyprint.layout import preferred

from mla.documents.engine.originals import Originals

FLOATING = frozenset({"left", "right", "inline-start", "inline-end", "footnote"})
SIDES = ("top", "right", "bottom", "left")
LENGTHS = (
    *(f"{what}_{side}" for what in ("margin", "padding") for side in SIDES),
    "width", "min_width", "max_width", "height", "min_height", "max_height",
)  # fmt: skip
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
    """The least width of a box matters only where its greatest does not fit; it takes a line for each word."""
    most = preferred.max_content_width(context, box, outer=False)
    if most <= available:
        return most
    return min(max(preferred.min_content_width(context, box, outer=False), available), most)
