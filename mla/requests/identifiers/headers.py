"""Mail headers (RFC 5322): folded lines put together, and what From, Message-ID and Received name."""

import re
from collections.abc import Iterator
from dataclasses import replace

from django.utils.translation import gettext as _

from mla.requests.identifiers.addresses import addresses
from mla.requests.identifiers.lines import Line, Piece
from mla.requests.identifiers.shapes import Checked
from mla.requests.identifiers.tokens import emails

_HEADER = re.compile(r"(?P<name>[A-Za-z][A-Za-z0-9\-]{1,40}):(?=\s|\Z)")
_MAILBOXES = {
    "from",
    "sender",
    "reply-to",
    "return-path",
    "to",
    "cc",
    "bcc",
    "delivered-to",
    "x-original-to",
    "x-sender",
}
_ADDRESSES = {"x-originating-ip", "x-sender-ip", "x-client-ip", "x-forwarded-for", "x-real-ip", "x-source-ip"}
_RECEIVED = {"received", "x-received"}
# Say nothing about who or where, but are full of things that look like identifiers.
_SILENT = re.compile(
    r"(?:dkim-signature|domainkey-signature|arc-.*|authentication-results|received-spf|mime-version|content-.*|"
    r"x-google-.*|x-gm-.*|x-ms-.*|x-microsoft-.*|x-mailer|user-agent|list-.*|precedence|importance|x-priority|"
    r"x-spam-.*|thread-.*|in-reply-to|references|feedback-id|autocrypt|x-proofpoint-.*)\Z"
)
_QUIET = {"date", "subject", "message-id"}
_MESSAGE_ID = re.compile(r"<[^<>\s]{3,500}>")
_BY = re.compile(r"\sby\s", re.IGNORECASE)


def header_name(text: str) -> str:
    """Lower-case name of the mail header this line starts, empty when it starts none that is known."""
    match = _HEADER.match(text)
    name = match["name"].lower() if match else ""
    if name in _MAILBOXES | {"message-id"}:
        return name if "@" in text or text.rstrip().endswith(":") else ""
    return name if name in _RECEIVED | _ADDRESSES | _QUIET or _SILENT.match(name) else ""


def unfolded(rows: list[str]) -> Iterator[tuple[int, str]]:
    """Logical lines with the number of their first row: a row that starts with a blank continues a header."""
    start, parts, folding = 0, [""], False
    for number, row in enumerate(rows, start=1):
        if folding and row[:1] in {" ", "\t"} and row.strip():
            parts.append(row.strip())
            continue
        if start:
            yield start, " ".join(parts)
        start, parts, folding = number, [row], bool(header_name(row))
    yield start, " ".join(parts)


def is_silent(name: str) -> bool:
    return _SILENT.match(name) is not None


def header_pieces(name: str, line: Line) -> tuple[list[Piece], list[Piece]] | None:
    """(addresses, other pieces) of a header with its own reading; None for one that is read like any line."""
    if name in _RECEIVED:
        return _received(line)
    if name in _MAILBOXES:
        shown = name.capitalize()
        return [], [
            replace(piece, note=_("Header %(name)s") % {"name": shown}) for piece in emails(line.rest)
        ]
    if name == "message-id":
        found = _MESSAGE_ID.finditer(line.rest)
        return [], [Piece(m.start(), m.end(), Checked("other", m.group(), note="Message-ID")) for m in found]
    return None


def _received(line: Line) -> tuple[list[Piece], list[Piece]]:
    """Addresses before "by" belong to the sending side. Private ones are hops inside a network: left over."""
    line.rest = line.rest.replace("[IPv6:", "     [")
    by = _BY.search(line.rest)
    border = by.start() if by else len(line.rest)
    pieces = []
    for piece in addresses(line):
        if piece.checked.questions:
            line.misses.append((piece.checked.value, _("A private address inside the mail system.")))
        else:
            note = _("Received: from") if piece.start < border else _("Received: by")
            pieces.append(replace(piece, note=note))
    for_whom = [replace(piece, note=_("Received: for")) for piece in emails(line.rest)]
    return pieces, for_whom
