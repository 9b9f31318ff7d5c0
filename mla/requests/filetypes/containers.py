"""docx, xlsx and odt are zip archives. This alone reads archives: the list of members, never all.

The end record is checked before zipfile sees the file, because zipfile builds an object per listed member.
"""

import stat
import struct
import zipfile
import zlib
from typing import BinaryIO

from django.utils.translation import gettext as _

from mla.requests.filetypes.looking import at, tail
from mla.requests.filetypes.shapes import NotWhatItClaims

_MAX_MEMBERS = 2_000
_MAX_DIRECTORY = 512 * 1024
_MAX_UNPACKED = 200 * 1024 * 1024
_MAX_RATIO = 150
_RATIO_FROM = 1024 * 1024
_MAX_READ = 256 * 1024
_END = b"PK\x05\x06"
_ODT_TYPE = b"mimetypeapplication/vnd.oasis.opendocument.text"
_MACROS = ("vbaproject", "vbadata", "macrosheets/", "activex", "basic/", "scripts/")
_PROGRAMS = (
    ".exe",
    ".dll",
    ".js",
    ".vbs",
    ".bat",
    ".cmd",
    ".ps1",
    ".jar",
    ".zip",
    ".rar",
    ".7z",
    ".scr",
    ".html",
)


def check_container(head: bytes, content: BinaryIO, size: int, *, family: str) -> frozenset[str]:
    """Flags. `family` is docx, xlsx or odt. Raises NotWhatItClaims."""
    if not head.startswith(b"PK\x03\x04"):
        message = _("This file is called %(kind)s, but is none. Old formats (.doc, .xls) are not accepted.")
        raise NotWhatItClaims(message % {"kind": family})
    directory = _directory(content, size)
    try:
        with zipfile.ZipFile(content) as archive:
            members = archive.infolist()
            _check_members(members, directory)
            _check_family(archive, {member.filename for member in members}, head, family)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        RuntimeError,
        OSError,
        struct.error,
        ValueError,
    ) as problem:
        if isinstance(problem, NotWhatItClaims):
            raise
        raise NotWhatItClaims(_damaged()) from None
    embedded = any("/embeddings/" in m.filename.lower() or m.filename.startswith("Object ") for m in members)
    return frozenset({"embedded_files"} if embedded else ())


def _damaged() -> str:
    return _("This document is damaged or was changed by hand. Open it and save it again.")


def _directory(content: BinaryIO, size: int) -> int:
    """Where the list of members starts, after its size, its count and its place were found plausible."""
    end = tail(content, size, 22)
    if len(end) != 22 or not end.startswith(_END):
        raise NotWhatItClaims(_damaged())
    _disk, _start_disk, _here, count, length, offset, comment = struct.unpack("<4xHHHHIIH", end)
    if comment or offset + length != size - 22 or length > _MAX_DIRECTORY or count > _MAX_MEMBERS:
        raise NotWhatItClaims(_damaged())
    if at(content, offset, 4) != b"PK\x01\x02":
        raise NotWhatItClaims(_damaged())
    return int(offset)


def _check_members(members: list[zipfile.ZipInfo], directory: int) -> None:
    names = [member.filename for member in members]
    if len({name.casefold() for name in names}) != len(names) or len(names) > _MAX_MEMBERS:
        raise NotWhatItClaims(_damaged())
    unpacked = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members)
    if unpacked > _MAX_UNPACKED or (unpacked > _RATIO_FROM and unpacked > packed * _MAX_RATIO):
        raise NotWhatItClaims(_("This document would unpack to far too much data."))
    place = 0
    for member in sorted(members, key=lambda member: member.header_offset):
        if member.header_offset < place or _is_odd(member):
            raise NotWhatItClaims(_damaged())
        # Members that share bytes are how small bombs are built: each must start after the one before it.
        place = member.header_offset + 30 + member.compress_size
        _refuse_programs(member.filename.lower())
    if place > directory:
        raise NotWhatItClaims(_damaged())


def _is_odd(member: zipfile.ZipInfo) -> bool:
    name = member.orig_filename
    outside = name.startswith("/") or "\\" in name or ":" in name or "\x00" in name or ".." in name.split("/")
    link = stat.S_ISLNK(member.external_attr >> 16)
    encrypted = bool(member.flag_bits & 0x41)
    return (
        outside or link or encrypted or member.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
    )


def _refuse_programs(name: str) -> None:
    if any(mark in name for mark in _MACROS) or name.endswith(_PROGRAMS):
        raise NotWhatItClaims(
            _("This document holds macros, programs or archives. Save it without them, or as PDF.")
        )


def _check_family(archive: zipfile.ZipFile, names: set[str], head: bytes, family: str) -> None:
    main = {"docx": "word/document.xml", "xlsx": "xl/workbook.xml", "odt": "content.xml"}
    present = [kind for kind, name in main.items() if name in names]
    if present != [family]:
        message = _("This file is called %(kind)s, but its content is something else.") % {"kind": family}
        raise NotWhatItClaims(message)
    if family == "odt":
        # OpenDocument 1.2, part 3, 3.3: the type comes first, uncompressed, to be read at byte 30.
        if not head[30:].startswith(_ODT_TYPE) or head[8:10] != b"\x00\x00" or head[77:79] != b"PK":
            raise NotWhatItClaims(_damaged())
        return
    types = _read(archive, "[Content_Types].xml")
    if b"macroenabled" in types.lower() or b"vbaproject" in types.lower():
        raise NotWhatItClaims(_("This document is made for macros. Save it without them, or as PDF."))
    if "word/_rels/settings.xml.rels" in names and b"External" in _read(
        archive, "word/_rels/settings.xml.rels"
    ):
        raise NotWhatItClaims(_("This document loads a template from elsewhere. Save it as PDF."))


def _read(archive: zipfile.ZipFile, name: str) -> bytes:
    """A member, but never more than a fixed number of bytes of it, whatever size it declares."""
    if name not in archive.namelist():
        raise NotWhatItClaims(_damaged())
    with archive.open(name) as member:
        data = member.read(_MAX_READ + 1)
    if len(data) > _MAX_READ:
        raise NotWhatItClaims(_damaged())
    return data
