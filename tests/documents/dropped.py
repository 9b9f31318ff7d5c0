"""Files as people drop them: the smallest PDF that bears a payload as ours do, and what an enemy makes of it."""

import re
import zlib
from hashlib import sha256
from typing import Any

from mla.audit.canonical import canonical
from tests.documents.payloads import request


def payload(**changes: Any) -> bytes:
    return canonical(request(**changes))


def embedded(content: bytes, *, number: int = 5, packed: bool = True) -> bytes:
    body = zlib.compress(content) if packed else content
    filters = b"/Filter /FlateDecode" if packed else b""
    head = b"<</Type /EmbeddedFile/Subtype /application#2fjson%b/Length %d>>" % (filters, len(body))
    return b"%d 0 obj\n%b\nstream\n%b\nendstream\nendobj\n" % (number, head, body)


def identified(digest: bytes) -> bytes:
    return b"trailer\n<</Root 1 0 R/ID [(" + re.sub(rb"([\\()])", rb"\\\1", digest) + b") (x)]>>\n"


def pdf(*parts: bytes, digest: bytes | None = b"") -> bytes:
    trailer = identified(digest) if digest is not None else b"trailer\n<</Root 1 0 R>>\n"
    return b"%PDF-1.7\n" + b"".join(parts) + trailer + b"startxref\n9\n%%EOF\n"


def letter(content: bytes, *more: bytes) -> bytes:
    return pdf(embedded(content), *more, digest=sha256(content).digest())
