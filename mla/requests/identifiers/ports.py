"""Which source port belongs to which address of a line.

Carriers share one public address among many customers: RFC 6302 asks servers to log the port.
"""

import re
from bisect import bisect_right

_PORT = r"(\d{1,5})(?!\d)"
# Right behind the address: 198.51.100.7:51544, #51544 (BIND), "…","51544" in a table, or before a date.
BEHIND = re.compile(
    rf"[:#]{_PORT}(?![:.]\d)"
    rf"|\"?\s?[,;\t|]\s?\"?{_PORT}\"?(?=\s*(?:[,;\t|]|\Z))"
    r"|\s{1,3}([1-9]\d{3,4})(?=\s*\Z|\s{1,3}\[?\d{4}-\d\d-)",
    re.ASCII,
)
_NAMED = re.compile(
    r"(?<![A-Za-z_\-])(?<!dst )(?<!dest )(?<!server )(?<!destination )"
    r"(?P<name>spt|sport|ports?"
    r"|(?:(?P<source>src|source)|client|remote|cgnat|nat|public|peer)[ _-]?ports?(?:[ _-]?block)?)"
    r"[\"']?\s{0,2}[:= ]\s{0,2}[\"']?(?P<low>\d{1,5})(?:\s?[-\u2013]\s?(?P<high>\d{1,5}))?(?![\d.])",
    re.IGNORECASE | re.ASCII,
)
_DESTINATION = re.compile(
    r"(?:dst|dest|destination|server|to)(?:[ _-]?(?:ip|addr|address))?[\"']?\s?[:=]?\s?[\"']?\Z",
    re.IGNORECASE,
)
PROTOCOL = re.compile(r"(?<![A-Za-z])(tcp|udp|sctp|quic|icmp)(?![A-Za-z])", re.IGNORECASE)
MAX_PORT = 65_535


def is_destination(text: str, start: int) -> bool:
    """True when the words before this address call it the destination."""
    return _DESTINATION.search(text[max(0, start - 20) : start]) is not None


def named_ports(text: str, starts: list[int]) -> dict[int, tuple[int, int]]:
    """For each address (by its place in `starts`, which is sorted): first and last port a label gives it.

    A "source" port goes to the first address that is no destination, any other to the address before it.
    """
    given: dict[int, tuple[int, int]] = {}
    source = next((at for at, start in enumerate(starts) if not is_destination(text, start)), 0)
    for match in _NAMED.finditer(text):
        is_source = match["source"] or match["name"].lower() in {"spt", "sport"}
        owner = source if is_source else max(0, bisect_right(starts, match.start()) - 1)
        low = int(match["low"])
        given.setdefault(owner, (low, int(match["high"] or low)))
    return given
