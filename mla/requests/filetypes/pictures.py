"""PNG and JPEG by their own structure: right marks, sane size in pixels, nothing of another format inside."""

import struct
from typing import BinaryIO

from django.utils.translation import gettext as _

from mla.requests.filetypes.looking import at, has_html, tail, windows
from mla.requests.filetypes.shapes import NotWhatItClaims

_PNG = b"\x89PNG\r\n\x1a\n"
_MAX_PIXELS = 100_000_000
_MAX_PARTS = 20_000
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def check_png(head: bytes, content: BinaryIO, size: int) -> frozenset[str]:
    """Every chunk in its place (PNG specification, 5.3), IEND as the last bytes of the file."""
    if not head.startswith(_PNG) or head[12:16] != b"IHDR" or len(head) < 33:
        raise NotWhatItClaims(_("This file is called PNG, but is none."))
    _refuse_flood(*struct.unpack(">II", head[16:24]))
    place = len(_PNG)
    for _part in range(_MAX_PARTS):
        start = at(content, place, 8)
        if len(start) < 8:
            break
        place += 12 + int(struct.unpack(">I", start[:4])[0])
        if start[4:] == b"IEND" and place == size:
            return _without_strangers(content)
    raise NotWhatItClaims(_("This picture is damaged, or something follows its end. Save it again."))


def check_jpeg(head: bytes, content: BinaryIO, size: int) -> frozenset[str]:
    """Segments up to the frame (ITU-T T.81, B.1); bytes after the end mark are flagged: cameras add them."""
    if not head.startswith(b"\xff\xd8\xff"):
        raise NotWhatItClaims(_("This file is called JPEG, but is none."))
    place = 2
    for _part in range(_MAX_PARTS):
        start = at(content, place, 9)
        if len(start) < 9 or start[0] != 0xFF:
            break
        if start[1] == 0xFF:
            place += 1
            continue
        if start[1] in _FRAMES:
            _refuse_flood(*struct.unpack(">HH", start[5:9]))
            ended = tail(content, size, 64).rstrip(b"\x00").endswith(b"\xff\xd9")
            return _without_strangers(content) | (frozenset() if ended else {"trailing_data"})
        place += 2 + int(struct.unpack(">H", start[2:4])[0])
    raise NotWhatItClaims(_("This picture is damaged. Save it again."))


def _refuse_flood(first: int, second: int) -> None:
    if not first or not second or first * second > _MAX_PIXELS:
        raise NotWhatItClaims(_("This picture has too many pixels, or none. Save it smaller."))


def _without_strangers(content: BinaryIO) -> frozenset[str]:
    for window in windows(content):
        if has_html(window) or b"%PDF-" in window or b"PK\x05\x06" in window or b"<?php" in window:
            raise NotWhatItClaims(_("This picture holds a web page, a PDF or an archive. Save it again."))
    return frozenset()
