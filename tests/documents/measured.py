"""What stands on the pages of a PDF and where, as a reader of the file finds it: nothing here knows our style sheet."""

from collections.abc import Iterator
from ctypes import byref, c_double, c_float, c_int, c_uint, create_string_buffer
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Any

import pypdfium2
from pypdfium2 import raw

MILLIMETRE = 72 / 25.4
Colour = tuple[int, int, int]
BLACK: Colour = (0, 0, 0)
WHITE: Colour = (255, 255, 255)


@dataclass(frozen=True, slots=True)
class Sign:
    """One character: where its pen begins, in points from the lower left corner, and what it looks like."""

    page: int
    text: str
    x: float
    y: float
    size: float
    font: str
    colour: Colour


@dataclass(frozen=True, slots=True)
class Line:
    """Signs on one base line, from left to right as the file writes them."""

    signs: tuple[Sign, ...]

    @property
    def text(self) -> str:
        return "".join(one.text for one in self.signs)

    @property
    def looks(self) -> set[tuple[str, float]]:
        """(font, size in points) of what is seen; a space has none."""
        return {(one.font, one.size) for one in self.signs if one.text.strip()}

    @property
    def first(self) -> Sign:
        return self.signs[0]


@dataclass(frozen=True, slots=True)
class Shape:
    """A drawn shape: its edges in points from the lower left corner, and how thick its lines are."""

    page: int
    left: float
    bottom: float
    right: float
    top: float
    colour: Colour
    thick: frozenset[float]


@dataclass(frozen=True, slots=True)
class Measured:
    sizes: tuple[tuple[float, float], ...]
    lines: tuple[Line, ...]
    shapes: tuple[Shape, ...]

    def beginning(self, text: str) -> Line:
        return next(one for one in self.lines if one.text.startswith(text))

    def holding(self, text: str) -> list[Line]:
        return [one for one in self.lines if text in one.text]


def measured(pdf: bytes) -> Measured:
    document = pypdfium2.PdfDocument(pdf)
    pages = list(enumerate(document))
    found = Measured(
        tuple(page.get_size() for _number, page in pages),
        tuple(line for number, page in pages for line in lines(number, page)),
        tuple(shape for number, page in pages for shape in shapes(number, page)),
    )
    document.close()
    return found


def lines(number: int, page: Any) -> Iterator[Line]:
    """Signs that follow each other on one height. The signs that the reader adds (ends of lines) have no look."""
    for _height, signs in groupby(signs_of(number, page), key=lambda one: round(one.y, 1)):
        yield Line(tuple(signs))


def signs_of(number: int, page: Any) -> Iterator[Sign]:
    text = page.get_textpage()
    for index in range(text.count_chars()):
        if not raw.FPDFText_IsGenerated(text, index):
            yield sign(number, text, index)


def sign(number: int, text: Any, index: int) -> Sign:
    name, matrix, (x, y) = create_string_buffer(200), raw.FS_MATRIX(), (c_double(), c_double())
    raw.FPDFText_GetFontInfo(text, index, name, 200, byref(c_int()))
    raw.FPDFText_GetMatrix(text, index, matrix)
    raw.FPDFText_GetCharOrigin(text, index, x, y)
    channels = [c_uint() for _ in range(4)]
    raw.FPDFText_GetFillColor(text, index, *channels)
    return Sign(
        number,
        chr(raw.FPDFText_GetUnicode(text, index)),
        x.value,
        y.value,
        round(raw.FPDFText_GetFontSize(text, index) * matrix.a, 2),
        name.value.decode().partition("+")[2],
        colour(channels),
    )


def shapes(number: int, page: Any) -> Iterator[Shape]:
    for one in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH]):
        channels = [c_uint() for _ in range(4)]
        raw.FPDFPageObj_GetFillColor(one, *channels)
        left, bottom, right, top = one.get_bounds()
        scale = one.get_matrix().a
        yield Shape(number, left, bottom, right, top, colour(channels), frozenset(thickness(one, scale)))


def colour(channels: list[c_uint]) -> Colour:
    red, green, blue, _alpha = (one.value for one in channels)
    return red, green, blue


def thickness(path: Any, scale: float) -> Iterator[float]:
    """A rule is drawn as the space between an outer and an inner edge: how far they are apart, in points."""
    points = [point(path, index) for index in range(raw.FPDFPath_CountSegments(path))]
    for axis in zip(*points, strict=True):
        places = sorted(set(axis))
        gaps = (round((far - near) * abs(scale), 2) for near, far in pairwise(places))
        yield from (gap for gap in gaps if 0 < gap < 2)


def point(path: Any, index: int) -> tuple[float, float]:
    x, y = c_float(), c_float()
    raw.FPDFPathSegment_GetPoint(raw.FPDFPath_GetPathSegment(path, index), x, y)
    return round(x.value, 3), round(y.value, 3)
