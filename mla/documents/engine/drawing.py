"""What is written on the pages: no spaces by themselves, and the code once for all feet."""

from typing import Any

from mla.documents.engine.originals import Originals

PATHS = frozenset(b"q Q gs cm m l c v y h re f f* S s B B* b b* n w J j M d rg RG g G".split())

STATE = ("_current_color", "_current_color_stroke", "_current_alpha", "_current_alpha_stroke")


def draw_svg(image: Any, stream: Any, width: float, height: float, style: Any) -> None:
    """The code stands at the foot of each page: what was written for the first is written for the others too.

    Only paths, lines and plain colours, and only where the pages share what these name, from the same state.
    """
    drawn = image.__dict__.setdefault("mla_drawn", {})
    key = width, height, id(stream._resources), *(getattr(stream, one) for one in STATE)
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
