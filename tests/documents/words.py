"""The words of a PDF, page by page, read back through the tables of its fonts (ToUnicode)."""

import re
from collections.abc import Iterator

import pikepdf


def pages(pdf: pikepdf.Pdf) -> list[str]:
    """One text per page, without white space: letters follow each other as they were drawn."""
    return ["".join(drawn(page)) for page in pdf.pages]


def drawn(page: pikepdf.Page) -> Iterator[str]:
    fonts = page.obj.Resources.Font
    maps = {name: glyph_map(bytes(font.ToUnicode.read_bytes())) for name, font in fonts.items()}
    current: dict[int, str] = {}
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) == "Tf":
            current = maps[str(operands[0])]
        if str(operator) in {"Tj", "TJ"}:
            pieces = operands[0] if str(operator) == "TJ" else [operands[0]]
            for piece in pieces:
                if isinstance(piece, pikepdf.String):
                    yield decoded(bytes(piece), current)


def decoded(codes: bytes, table: dict[int, str]) -> str:
    glyphs = (int.from_bytes(codes[at : at + 2], "big") for at in range(0, len(codes), 2))
    return "".join(table.get(glyph, "") for glyph in glyphs).replace(" ", "")


def glyph_map(cmap: bytes) -> dict[int, str]:
    rows = re.findall(rb"<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]+)>", cmap)
    return {
        int(glyph, 16): bytes.fromhex(text.decode()).decode("utf-16-be", "replace") for glyph, text in rows
    }
