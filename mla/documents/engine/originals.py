"""The engine's own functions, as they came."""

from weasyprint import css, draw
from weasyprint.css import ComputedStyle
from weasyprint.images import SVGImage
from weasyprint.layout import background, inline, percent, preferred
from weasyprint.pdf import pydyf
from weasyprint.text import line_break
from weasyprint.text.line_break import Layout


class Originals:
    compute = css.StyleFor.set_computed_styles
    missing = ComputedStyle.__missing__
    attributes = staticmethod(css.find_style_attributes)
    fit = staticmethod(preferred.shrink_to_fit)
    least = staticmethod(preferred.inline_min_content_width)
    next_line = staticmethod(inline.get_next_linebox)
    block_in_line = staticmethod(inline.inline_block_box_layout)
    resolve = staticmethod(percent.resolve_percentages)
    backgrounds = staticmethod(background.layout_box_backgrounds)
    border = staticmethod(draw.draw_border)
    outline = staticmethod(draw.draw_outline)
    draw_svg = SVGImage.draw
    split = staticmethod(line_break.split_first_line)
    strut = staticmethod(line_break.strut)
    setup = Layout.setup
    deactivate = Layout.deactivate
    draw = staticmethod(draw.draw_text)
    to_bytes = staticmethod(pydyf._to_bytes)
    stream = staticmethod(pydyf.Stream.data.fget)
