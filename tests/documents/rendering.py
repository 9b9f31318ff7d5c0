"""Helpers: a snapshot to HTML or PDF with the arguments the worker uses."""

import hashlib
from datetime import UTC, datetime
from io import BytesIO
from typing import Literal

import pikepdf

from mla.documents.html import as_html
from mla.documents.pdf import as_pdf
from tests.documents.payloads import Json, canonical

ADDRESS = "https://mla.example.org/verify"
APPROVED = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)
Mark = Literal["draft", "specimen"] | None


def digest(value: Json) -> str:
    return hashlib.sha256(canonical(value)).hexdigest()


def html_of(kind: str, value: Json, mark: Mark = None) -> str:
    return as_html(kind, canonical(value), mark=mark, digest=digest(value), verify_address=ADDRESS)


def pdf_of(kind: str, value: Json, mark: Mark = None) -> bytes:
    return as_pdf(
        html_of(kind, value, mark),
        attachment=canonical(value),
        created=APPROVED,
        identifier=bytes.fromhex(digest(value)),
        language=value["languages"][0],
    )


def opened(content: bytes) -> pikepdf.Pdf:
    return pikepdf.Pdf.open(BytesIO(content))
