"""PDF: starts and ends as one, does nothing by itself. Marks are searched in the bytes, nothing is opened.

A name may be written with #xx escapes (ISO 32000-1, 7.3.5), so these are undone first. Names inside
compressed object streams cannot be seen this way: the flag compressed_objects says so.
"""

import re
from typing import BinaryIO

from django.utils.translation import gettext as _

from mla.requests.filetypes.looking import has_html, tail, windows
from mla.requests.filetypes.shapes import NotWhatItClaims

_START = re.compile(rb"%PDF-[12]\.\d")
_ESCAPE = re.compile(rb"#([0-9A-Fa-f]{2})")
# A script needs /S /JavaScript, so the short /JS (which random bytes contain) need not be searched.
_REFUSED = re.compile(rb"/(?:JavaScript|Launch|RichMedia|ImportData)(?![A-Za-z])")
_FLAGGED = {
    "embedded_files": re.compile(rb"/EmbeddedFiles?(?![A-Za-z])"),
    "encrypted": re.compile(rb"/Encrypt(?![A-Za-z])"),
    "form": re.compile(rb"/AcroForm(?![A-Za-z])"),
    "open_action": re.compile(rb"/OpenAction(?![A-Za-z])"),
    "compressed_objects": re.compile(rb"/ObjStm(?![A-Za-z])"),
}


def check_pdf(head: bytes, content: BinaryIO, size: int) -> frozenset[str]:
    """Flags. Raises NotWhatItClaims for scripts, programs, multimedia and bytes of another format."""
    if not _START.match(head):
        if b"%PDF-" in head[:4096]:
            raise NotWhatItClaims(
                _("Something stands in front of the PDF in this file. Save it again as PDF.")
            )
        raise NotWhatItClaims(_("This file is called PDF, but is none."))
    end = tail(content, size, 2048)
    if b"%%EOF" not in end or end.rpartition(b"%%EOF")[2].strip(b"\r\n \x00\t"):
        raise NotWhatItClaims(_("This PDF is cut off, or something follows its end. Save it again as PDF."))
    if has_html(head[:1024]):
        raise NotWhatItClaims(_("This PDF is a web page at the same time. Save it again as PDF."))
    flags: set[str] = set()
    for window in windows(content):
        plain = _ESCAPE.sub(lambda match: bytes([int(match[1], 16)]), window)
        if _REFUSED.search(plain):
            raise NotWhatItClaims(
                _("This PDF holds a script, a program or multimedia. Print it to a new PDF and add that one.")
            )
        flags |= {flag for flag, mark in _FLAGGED.items() if mark.search(plain)}
    return frozenset(flags)
