"""A line on its way to the page: shaped when it is measured, and not again when it is drawn."""

from typing import Any

from weasyprint.text.ffi import FROM_UNITS, ffi, pango

READABLE = 14802  # from this version of Pango on the size of a font is that of its description
Glyph = tuple[int, int, int, str]
"""Number, width and offset in Pango's units, the signs that it stands for."""


class Run:
    """Glyphs of one font, as they are written while the file gives each of them the width that it had before."""

    __slots__ = ("font", "signs", "widths", "written")

    def __init__(self, font: Any, glyphs: list[Glyph]) -> None:
        self.font = font
        self.signs: dict[int, str] = {}
        for number, _width, _offset, sign in glyphs:
            self.signs.setdefault(number, sign)
        self.widths: dict[int, int] = {}
        self.written: tuple[tuple[int, ...], str] | None = None


class Line:
    """The layout of Pango holds the glyphs and their fonts. It lives as long as the texts that it is kept with."""

    __slots__ = ("layout", "runs", "text")

    def __init__(self, layout: Any, text: str) -> None:
        self.layout, self.text = layout, text
        self.runs: list[Run] | None = None

    def glyphs(self) -> list[tuple[Any, list[Glyph]]]:
        found = []
        text = self.text.encode()
        run = pango.pango_layout_get_line_readonly(self.layout, 0).runs[0]
        while run != ffi.NULL:
            found.append((run.data.item.analysis.font, list(glyphs_of(run.data, text))))
            run = run.next
        return found


def glyphs_of(item: Any, text: bytes) -> Any:
    """Raises Unusual for what a letter in our fonts seldom has: the engine draws that."""
    string, start, length = item.glyphs, item.item.offset, item.item.length
    clusters, count = string.log_clusters, string.num_glyphs
    backwards = item.item.analysis.level % 2
    for place in range(count):
        glyph = string.glyphs[place]
        number, geometry = glyph.glyph, glyph.geometry
        if number == pango.PANGO_GLYPH_EMPTY or number & pango.PANGO_GLYPH_UNKNOWN_FLAG or geometry.y_offset:
            raise Unusual
        follower = place - 1 if backwards else place + 1
        end = clusters[follower] if 0 <= follower < count else length
        sign = text[start + clusters[place] : start + end].decode()
        yield number, geometry.width, geometry.x_offset, sign


class Unusual(Exception):
    """Glyphs above or below their line, or that no font has."""


def runs_of(stream: Any, line: Line | None) -> list[tuple[Run, Any, float]] | None:
    """(run, font of the file, size) from left to right; None where the engine must draw the line."""
    if line is None or pango.pango_version() < READABLE:
        return None
    try:
        line.runs = line.runs or [Run(font, glyphs) for font, glyphs in line.glyphs()]
    except Unusual:
        return None
    runs = [(run, *stream.add_font(run.font)) for run in line.runs]
    return None if any(one.bitmap or one.png or one.svg or one.colr for _run, one, _size in runs) else runs


def write(stream: Any, line: Line, runs: list[tuple[Run, Any, float]]) -> None:
    string, previous = "", None
    for place, (run, font, size) in enumerate(runs):
        if run.font != previous:
            previous = run.font
            if string:
                stream.show_text(string)
            string = ""
            stream.set_font_size(font.hash, size)
        widths = known_widths(run, font, size, stream)
        if run.written is None or run.written[0] != widths:
            run.written = widths, spelled(line.glyphs()[place][1], font.widths, size)
        string += run.written[1]
    stream.show_text(string)


def known_widths(run: Run, font: Any, size: float, stream: Any) -> tuple[int, ...]:
    """The file knows the glyphs of the run from here on: what each stands for, and the width that it gives each."""
    for number, sign in run.signs.items():
        font.to_unicode.setdefault(number, sign)
        if number not in font.widths:
            font.widths[number] = width_of(run, number, size, stream)
    return tuple([font.widths[number] for number in run.signs])


def width_of(run: Run, number: int, size: float, stream: Any) -> int:
    if number not in run.widths:
        pango.pango_font_get_glyph_extents(run.font, number, stream.ink_rect, stream.logical_rect)
        run.widths[number] = round(stream.logical_rect.width * 1000 * FROM_UNITS / size)
    return run.widths[number]


def spelled(glyphs: list[Glyph], widths: dict[int, int], size: float) -> str:
    """The glyphs in hexadecimal, and between them what their place differs from the sum of their widths."""
    string = "<"
    for number, width, shift, _sign in glyphs:
        offset = shift / size
        if offset:
            string += f">{-offset}<"
        string += f"{number:04x}"
        kerning = widths[number] + offset - width * 1000 * FROM_UNITS / size
        if kerning:
            string += f">{int(kerning)}<"
    return string[:-1] if string[-1] == "<" else string + ">"
