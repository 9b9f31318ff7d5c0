"""A table's first line can say which column holds the source port."""

import re
from dataclasses import dataclass

_NAMES = (
    "ip ipv4 ipv6 addr address ip_address ipaddress src_ip source_ip client_ip remote_ip src source "
    "client public_ip dst_ip dest_ip destination_ip dst destination port src_port source_port sport "
    "srcport client_port remote_port dst_port dest_port destination_port dport time timestamp date "
    "datetime date_time start end begin from to zone tz timezone time_zone protocol proto user username "
    "account email e-mail mail phone msisdn imei imsi iccid mac event action id type status method url "
    "domain host hostname hash value note comment utc epoch"
)
_WORDS = frozenset(_NAMES.split())
_SOURCE = ("src_port", "source_port", "sport", "srcport", "client_port", "remote_port", "port")
_DELIMITERS = (",", ";", "\t", "|")


@dataclass(frozen=True)
class Header:
    delimiter: str
    width: int
    port: int | None


def table_header(text: str) -> Header | None:
    """The header when every cell of this line is a column name in common use."""
    delimiter = max(_DELIMITERS, key=text.count)
    cells = [re.sub(r"[\s\-]+", "_", cell.strip(" \"'").lower()) for cell in text.split(delimiter)]
    if len(cells) < 2 or not all(cell in _WORDS or cell.replace("_", "-") in _WORDS for cell in cells):
        return None
    port = next((cells.index(name) for name in _SOURCE if name in cells), None)
    return Header(delimiter, len(cells), port)


def port_in_table(header: Header | None, text: str) -> int | None:
    """The source port of this row, when the header names its column."""
    if header is None or header.port is None or text.count(header.delimiter) != header.width - 1:
        return None
    cell = text.split(header.delimiter)[header.port].strip(" \"'")
    return int(cell) if cell.isascii() and cell.isdecimal() and len(cell) <= 5 else None
