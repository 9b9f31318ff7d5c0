"""Small files, built here, honest and dishonest."""

import io
import struct
import zipfile
import zlib

PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n"
TYPES = b'<Types><Override PartName="/word/document.xml" ContentType="application/x"/></Types>'
DOCX = {"[Content_Types].xml": TYPES, "word/document.xml": b"<w:document/>"}
XLSX = {"[Content_Types].xml": TYPES, "xl/workbook.xml": b"<workbook/>"}
MAIL = b"From: mallory@example.net\r\nDate: Sat, 21 Nov 2026 03:12:09 +0200\r\nSubject: x\r\n\r\nhello\r\n"


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(width: int = 1, height: int = 1, *extra: bytes) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = chunk(b"IDAT", zlib.compress(b"\x00\x00"))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + b"".join(extra) + body + chunk(b"IEND", b"")


def jpeg(width: int = 1, height: int = 1, comment: bytes = b"", after: bytes = b"") -> bytes:
    note = b"\xff\xfe" + struct.pack(">H", len(comment) + 2) + comment
    frame = b"\xff\xff\xc0" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    return b"\xff\xd8" + note + frame + b"\xff\xda\x00\x02data\xff\xd9" + after


def archive(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return target.getvalue()


def odt(**more: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        made.writestr("mimetype", b"application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED)
        made.writestr("content.xml", b"<office/>", zipfile.ZIP_DEFLATED)
        for name, data in more.items():
            made.writestr(name.replace("__", "/"), data, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def special(name: str, *, mode: int = 0, flags: int = 0) -> bytes:
    """A document with one more member of a special kind (a link, an encrypted one)."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        for part, data in DOCX.items():
            made.writestr(part, data)
        member = zipfile.ZipInfo(name)
        member.external_attr = mode << 16
        made.writestr(member, b"target")
        member.flag_bits |= flags
    return target.getvalue()


def overlapping() -> bytes:
    """Two listed members that share the same bytes."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        for part, data in {**DOCX, "a.xml": b"x" * 50, "b.xml": b"y" * 50}.items():
            made.writestr(part, data)
        first, second = made.getinfo("a.xml"), made.getinfo("b.xml")
        second.header_offset = first.header_offset + 1
    return target.getvalue()
