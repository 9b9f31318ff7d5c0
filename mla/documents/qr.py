"""The code that leads to the verification page, as one SVG path: nothing to fetch, sharp when printed."""

from dataclasses import dataclass

import segno

QUIET_ZONE = 4  # modules of white that a reader needs around the code


@dataclass(frozen=True, slots=True)
class Code:
    """`side` in modules, quiet zone included; `path` for `<path d>`, one unit per module."""

    side: int
    path: str


def code(text: str) -> Code:
    """`text` at level M: readable after a fax or a stain."""
    rows = [bytes(row) for row in segno.make_qr(text, error="m", boost_error=False).matrix]
    return Code(len(rows) + 2 * QUIET_ZONE, "".join(bars(rows)))


def bars(rows: list[bytes]) -> list[str]:
    """One closed rectangle per run of dark modules, so that no hair line shows between two squares."""
    found = []
    for y, row in enumerate(rows):
        x = 0
        while x < len(row):
            length = len(row[x:]) - len(row[x:].lstrip(b"\x01"))
            if length:
                found.append(f"M{x + QUIET_ZONE} {y + QUIET_ZONE}h{length}v1h-{length}z")
            x += max(length, 1)
    return found
