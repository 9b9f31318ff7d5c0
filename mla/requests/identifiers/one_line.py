"""Reads one line. The order of the steps matters: what is surest takes its place first."""

import re
from collections.abc import Callable, Iterator
from datetime import datetime

from django.utils.translation import gettext as _

from mla.requests.identifiers.addresses import addresses
from mla.requests.identifiers.binding import times, when_each
from mla.requests.identifiers.building import build, with_advice, with_port, with_time
from mla.requests.identifiers.columns import Header, port_in_table
from mla.requests.identifiers.domains import domains
from mla.requests.identifiers.headers import header_name, header_pieces, is_silent
from mla.requests.identifiers.instants import When
from mla.requests.identifiers.labelled import labelled
from mla.requests.identifiers.lines import Line, Piece
from mla.requests.identifiers.moments import Moment
from mla.requests.identifiers.ports import PROTOCOL, named_ports
from mla.requests.identifiers.shapes import Found, Leftover
from mla.requests.identifiers.tokens import cards, emails, ibans, macs, numbers, phones, tokens, urls

Scanner = Callable[[str], Iterator[Piece]]
_BEFORE_ADDRESSES: tuple[Scanner, ...] = (cards, labelled, urls, emails, macs)
_AFTER_TIMES: tuple[Scanner, ...] = (tokens, ibans, numbers, phones, domains)
_ACCESS_LOG = re.compile(r"\[\d{1,2}/[A-Za-z]{3}/\d{4}:")
_QUOTED = re.compile(r"\"[^\"\n]*\"")
_ONLY_ADDRESSES = re.compile(r"\"[0-9A-Fa-f.:,\s]+\"\Z")
_SYSLOG_HOST = re.compile(
    r"(?:<\d{1,3}>)?[A-Z][a-z]{2}\s{1,2}\d{1,2}\s\d\d:\d\d:\d\d\s(?P<host>[A-Za-z][A-Za-z0-9_.\-]{0,252})\s"
)
_LONGEST_ORIGINAL = 300


def read_line(
    line: Line, header: Header | None, *, zone: str, now: datetime
) -> tuple[list[Found], list[Leftover]]:
    """What the line gives, and what to show back as not understood."""
    name = header_name(line.text)
    if is_silent(name):
        return [], []
    own = header_pieces(name, line)
    if own is None:
        _set_aside(line)
        others = _scan(line, _BEFORE_ADDRESSES)
        ips = list(addresses(line))
        line.take([(piece.start, piece.end) for piece in ips])
    else:
        ips, others = own
    moments = times(line, now=now, with_addresses=bool(ips))
    if own is None:
        others += _scan(line, _AFTER_TIMES)
    whens = when_each(line, ips, moments, zone=zone, now=now)
    found = _addressed(line, header, ips, moments, whens)
    found += _others(line, others, moments, has_addresses=bool(ips), zone=zone, now=now)
    if own is None:
        found = [(at, with_advice(one) if one.kind in {"ipv4", "ipv6"} else one) for at, one in found]
    found.sort(key=lambda placed: placed[0])
    return [one for _at, one in found], _leftovers(line, name, moments, anything=bool(found))


def _set_aside(line: Line) -> None:
    """Hides what belongs to the web or log server: request line, referrer, browser, its own host name."""
    if _ACCESS_LOG.search(line.rest):
        quoted = _QUOTED.finditer(line.rest)
        line.take([match.span() for match in quoted if not _ONLY_ADDRESSES.match(match.group())])
    host = _SYSLOG_HOST.match(line.rest)
    if host:
        line.take([host.span("host")])


def _scan(line: Line, scanners: tuple[Scanner, ...]) -> list[Piece]:
    pieces: list[Piece] = []
    for scanner in scanners:
        end = 0
        fresh = []
        for piece in sorted(scanner(line.rest), key=lambda piece: (piece.start, -piece.end)):
            if piece.start >= end:
                fresh.append(piece)
                end = piece.end
        line.take([(piece.start, piece.end) for piece in fresh])
        pieces += fresh
    return pieces


def _addressed(
    line: Line, header: Header | None, ips: list[Piece], moments: list[Moment], whens: list[When]
) -> list[tuple[int, Found]]:
    if not ips:
        return []
    named = named_ports(line.text, [piece.start for piece in ips])
    column = port_in_table(header, line.text) if len(ips) == 1 else None
    match = PROTOCOL.search(line.text)
    protocol = match.group().lower() if match else ""
    found = []
    for at, (piece, when) in enumerate(zip(ips, whens, strict=True)):
        port = piece.port if column is None else column
        low, high = named.get(at, (None, None)) if port is None else (port, port)
        one = build(piece, original=_original(line, piece, moments), line=line.number)
        found.append((piece.start, with_port(with_time(one, when), low, high, protocol)))
    return found


def _original(line: Line, piece: Piece, moments: list[Moment]) -> str:
    """The pasted stretch from the address to its time, so that both can be checked against the source."""
    start = min([piece.start, *(moment.start for moment in moments[:2])])
    end = max([piece.end, *(moment.end for moment in moments[:2])])
    if len(moments) > 2 or end - start > _LONGEST_ORIGINAL:
        start, end = piece.start, piece.end
    return line.pasted(start, end)


def _others(
    line: Line, pieces: list[Piece], moments: list[Moment], *, has_addresses: bool, zone: str, now: datetime
) -> list[tuple[int, Found]]:
    """Times serve addresses first; without one they go to the rest, but only when nothing is left to ask."""
    built = [(p.start, build(p, original=line.pasted(p.start, p.end), line=line.number)) for p in pieces]
    if has_addresses or not moments or not pieces:
        return built
    whens = when_each(line, sorted(pieces, key=lambda piece: piece.start), moments, zone=zone, now=now)
    if any(when.questions for when in whens):
        line.misses.append(
            (line.source, _("The time on this line was not used: it is not complete or not clear."))
        )
        return built
    built.sort(key=lambda placed: placed[0])
    return [(at, with_time(one, when)) for (at, one), when in zip(built, whens, strict=True)]


def _leftovers(line: Line, name: str, moments: list[Moment], *, anything: bool) -> list[Leftover]:
    if line.misses:
        return [Leftover(line.number, text, reason) for text, reason in dict.fromkeys(line.misses)]
    if anything or name or not line.source.strip():
        return []
    return [Leftover(line.number, line.source, _reason(line.source.strip(), bool(moments)))]


def _reason(text: str, has_time: bool) -> str:
    if has_time:
        return _("A time without an identifier: put both on one line.")
    if text.replace(" ", "").isdecimal():
        return _(
            "%(count)d digits without a name: write what it is in front, for example IMEI: or Discord:."
        ) % {"count": len(text.replace(" ", ""))}
    if text.startswith("@"):
        return _("A name without its service: write the service in front, for example Telegram: @name.")
    return _("No identifier was recognised here.")
