"""The engine's own functions, as they came."""

from weasyprint import css, draw
from weasyprint.css import ComputedStyle
from weasyprint.images import SVGImage
from weasyprint.layout import percent, preferred
from weasyprint.text import line_break
from weasyprint.text.line_break import Layout


class Originals:
    missing = ComputedStyle.__missing__
    attributes = staticmethod(css.find_style_attributes)
    fit = staticmethod(preferred.shrink_to_fit)
    resolve = staticmethod(percent.resolve_percentages)
    draw_svg = SVGImage.draw
    split = staticmethod(line_break.split_first_line)
    strut = staticmethod(line_break.strut)
    setup = Layout.setup
    draw = staticmethod(draw.draw_text)
