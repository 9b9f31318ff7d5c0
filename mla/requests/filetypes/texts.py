"""Plain text, tables as text, and saved e-mails."""

import codecs
import re
from typing import BinaryIO

from django.utils.translation import gettext as _

from mla.requests.filetypes.looking import has_html, windows
from mla.requests.filetypes.shapes import NotWhatItClaims

_CHUNK = 1 << 20
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f]")
_OTHER_START = (b"<!doctype", b"<html", b"<script", b"<svg", b"<?xml", b"<?php", b"#!", b"{\\rtf", b"mz\x90")
# A cell that a spreadsheet would calculate: = and @ always, + and - before anything but a number.
_FORMULA = re.compile(r"(?:^|[,;\t\n\r])[ \"]?(?:[=@\uff1d\uff20]|[+\-\uff0b\uff0d](?![\d.,;\s\"]|$))")
_HEADER = re.compile(rb"[!-9;-~]{1,76}:")
_NEEDED = re.compile(rb"^(?:from|received|message-id|return-path|date):", re.IGNORECASE | re.MULTILINE)
_ATTACHED = re.compile(rb"^content-disposition:\s*attachment", re.IGNORECASE | re.MULTILINE)


def check_text(head: bytes, content: BinaryIO, *, table: bool) -> frozenset[str]:
    """UTF-8 throughout, no control characters; flag `formulas` for tables a spreadsheet would calculate."""
    start = head.removeprefix(codecs.BOM_UTF8).lstrip().lower()
    if start.startswith(_OTHER_START) or b"%pdf-" in start[:1024]:
        raise NotWhatItClaims(_("This file is called text, but is a web page, a program or a PDF."))
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise NotWhatItClaims(_("This text is stored as UTF-16. Save it as UTF-8."))
    decoder = codecs.getincrementaldecoder("utf-8")()
    flags: set[str] = set()
    content.seek(0)
    before = "\n"
    while True:
        chunk = content.read(_CHUNK)
        try:
            text = decoder.decode(chunk, final=not chunk)
        except UnicodeDecodeError:
            raise NotWhatItClaims(_("This file is not text in UTF-8. Save it as UTF-8.")) from None
        if _CONTROL.search(text):
            raise NotWhatItClaims(_("This file is called text, but holds bytes that no text has."))
        if table and _FORMULA.search(before + text.removeprefix("\ufeff")):
            flags.add("formulas")
        before = text[-2:] or before
        if not chunk:
            return frozenset(flags)


def check_mail(head: bytes, content: BinaryIO) -> frozenset[str]:
    """Header lines first (RFC 5322), among them one that every delivered message has."""
    block = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
    if not _HEADER.match(block) or not _NEEDED.search(block):
        raise NotWhatItClaims(
            _("This file is called e-mail, but has no mail header. Save the message as .eml.")
        )
    flags: set[str] = set()
    for window in windows(content):
        if b"\x00" in window:
            raise NotWhatItClaims(_("This e-mail holds bytes that no e-mail has. Save the message again."))
        flags |= {"html"} if has_html(window) else set()
        flags |= {"attachments"} if _ATTACHED.search(window) else set()
    return frozenset(flags)
