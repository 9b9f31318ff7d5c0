"""What is written on the pages: no spaces by themselves, and the code once for all feet."""

from typing import Any

from mla.documents.engine import lines
from mla.documents.engine.originals import Originals
from mla.documents.engine.writing import to_bytes

PATHS = frozenset(b"q Q gs cm m l c v y h re f f* S s B B* b b* n w J j M d rg RG g G".split())

FONT_SIZE = 16  # of no matter: the code is measured in pixels
UNMOVED = b"1 0 0 1 0 0 cm"
STATE = ("_current_color", "_current_color_stroke", "_current_alpha", "_current_alpha_stroke")


def draw_svg(image: Any, stream: Any, width: float, height: float, style: Any) -> None:
    """The code stands at the foot of each page and beside the verification: what was written for the first is written
    for the others too, after their own scale.

    Only paths, lines and plain colours, and only where the pages share what these name, from the same state.
    """
    drawn = image.__dict__.setdefault("mla_drawn", {})
    key = width == height, id(stream._resources), *(getattr(stream, one) for one in STATE)
    if key in drawn:
        stream.push_state()
        stream.stream.extend((UNMOVED, scale(image, width, height), *drawn[key]))
        stream.pop_state()
        return
    before = len(stream.stream)
    Originals.draw_svg(image, stream, width, height, style)
    written = stream.stream[before:]
    opened = [b"q", UNMOVED, scale(image, width, height)]
    if width == height and written[:3] == opened and all(one.split()[-1] in PATHS for one in written):
        drawn[key] = written[3:-1]


def scale(image: Any, width: float, height: float) -> bytes:
    own_width, own_height = (own or width for own in image._svg.get_intrinsic_size(FONT_SIZE))
    sizes = width / own_width, 0, 0, height / own_height, 0, 0
    return b" ".join([*(to_bytes(size) for size in sizes), b"cm"])


def draw_text(stream: Any, box: Any, offset: Any, overflow: str, ellipsis: Any) -> None:
    """A line is written as it was shaped; a space between two words of different looks leaves nothing but its place."""
    style, layout = box.style, box.pango_layout
    plain = style["text_decoration_line"] == "none" and (overflow, ellipsis) == ("clip", "none")
    if not plain or style["visibility"] != "visible":
        Originals.draw(stream, box, offset, overflow, ellipsis)
        return
    runs = lines.runs_of(stream, layout.__dict__.get("mla_line")) if box.text.strip() else []
    if runs is None:
        Originals.draw(stream, box, offset, overflow, ellipsis)
        layout.__dict__.pop("mla_shaped", None)
        return
    stream.set_color(style["color"])
    stream.begin_text()
    if runs:
        stream.set_text_matrix(1, 0, 0, -1, box.position_x, box.position_y + box.baseline)
        lines.write(stream, layout.mla_line, runs)
    stream.end_text()
