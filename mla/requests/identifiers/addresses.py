"""Finds Internet addresses, with the port written behind them."""

import re
from collections.abc import Iterator

from django.utils.translation import gettext as _

from mla.requests.identifiers.internet import check_address, read_address
from mla.requests.identifiers.lines import Line, Piece
from mla.requests.identifiers.ports import BEHIND

_V4 = re.compile(
    r"(?<![\w.])(?<![A-Za-z0-9]/)(?P<ip>\d{1,3}(?:\.\d{1,3}){3})(?:\.(?P<port>\d{4,5}))?(?!\w|\.\d)(?P<net>/\d{1,2}(?!\d))?",
    re.ASCII,
)
_V6 = re.compile(
    r"(?<![\w:.])(?P<open>\[?)(?P<ip>(?=[0-9A-Fa-f]{0,4}:)[0-9A-Fa-f:]{2,39}(?:(?<=:)\d{1,3}(?:\.\d{1,3}){3})?)"
    r"(?:%[\w.\-]{1,16})?(?!\w|\.\d)(?P<close>\]?)(?P<net>/\d{1,3}(?!\d))?",
    re.ASCII,
)
_WHOLE = {"/32": 4, "/128": 6}


def addresses(line: Line) -> Iterator[Piece]:
    """IPv6 first: ::ffff:198.51.100.7 contains an IPv4 address. Ranges and broken numbers become misses."""
    pieces = list(_pieces(line, _V6))
    line.take([(piece.start, piece.end) for piece in pieces])
    yield from sorted([*pieces, *_pieces(line, _V4)], key=lambda piece: piece.start)


def _pieces(line: Line, pattern: re.Pattern[str]) -> Iterator[Piece]:
    for match in pattern.finditer(line.rest):
        text, end = match["ip"], match.end("ip")
        if pattern is _V6:
            trimmed = text[:-1] if text.endswith(":") and not text.endswith("::") else text
            if trimmed.count(":") < 2 or trimmed == "::" or read_address(trimmed) is None:
                continue
            closed = match["open"] and match["close"]
            end = (
                match.end("close") if closed else match.end() - len(match["net"] or "") - len(match["close"])
            )
            end -= len(text) - len(trimmed)
            text = trimmed
        elif read_address(text) is None:
            line.misses.append((text, _("Not an address: a number is above 255 or starts with zero.")))
            continue
        if match["net"] and _WHOLE.get(match["net"]) != (6 if pattern is _V6 else 4):
            line.misses.append((text + match["net"], _("A range of addresses: list the single addresses.")))
            continue
        yield _with_port(line, match, text, end)


def _with_port(line: Line, match: re.Match[str], text: str, end: int) -> Piece:
    start = match.start()
    if match.groupdict().get("port"):
        return Piece(start, match.end("port"), check_address(text), int(match["port"]))
    if match["net"]:
        return Piece(start, match.end("net"), check_address(text))
    behind = BEHIND.match(line.rest, end)
    bare_v6 = ":" in text and not match.groupdict().get("open")
    if behind and not (bare_v6 and line.rest[end] == ":"):
        port = next(group for group in behind.groups() if group)
        return Piece(start, behind.end(), check_address(text), int(port))
    return Piece(start, end, check_address(text))
