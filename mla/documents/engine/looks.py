"""Boxes without background, border or outline: most of a letter. Each style is asked once, not each of its boxes."""

from typing import Any

from weasyprint.draw.color import get_color
from weasyprint.formatting_structure.boxes import Box

from mla.documents.engine.originals import Originals

CORNERS = tuple(f"border_{side}_radius" for side in ("top_left", "top_right", "bottom_right", "bottom_left"))
NO_RADIUS = (0, "px")


def plain(style: Any) -> bool:
    """Whether nothing stands behind a box of this style or around it but its borders."""
    known = style.__dict__.get("mla_plain")
    if known is None:
        known = style.mla_plain = bare(style)
    return bool(known)


def bare(style: Any) -> bool:
    return (
        all(NO_RADIUS in style[corner] for corner in CORNERS)
        and style["border_image_source"][0] == style["mask_border_source"][0] == "none"
        and style["visibility"] == "visible"
        and style["column_width"] == style["column_count"] == "auto"
        and not style["box_shadow"]
        and not style["outline_width"]
        and all(kind == "none" for kind, _value in style["background_image"])
        and get_color(style, "background_color").alpha == 0
    )


def backgrounds(page: Any, box: Any, images: Any, layout_children: bool = True, style: Any = None) -> None:
    if style is not None or box is page or not plain(box.style):
        Originals.backgrounds(page, box, images, layout_children, style)
        return
    for corner in CORNERS:
        setattr(box, corner, (0, 0))
    box.background = None
    if layout_children:
        for child in box.all_children():
            backgrounds(page, child, images)


def border(stream: Any, box: Any) -> None:
    if (
        box.border_top_width
        or box.border_right_width
        or box.border_bottom_width
        or box.border_left_width
        or not plain(box.style)
    ):
        Originals.border(stream, box)


def outline(stream: Any, box: Any) -> None:
    if not plain(box.style):
        Originals.outline(stream, box)
        return
    for child in box.children:
        if isinstance(child, Box):
            outline(stream, child)
