"""The check that an uploaded file is what it claims to be. Bytes are looked at, never opened by a program."""

import io
from typing import BinaryIO

from django.utils.translation import gettext as _

from mla.requests.filetypes.containers import check_container
from mla.requests.filetypes.names import display_name, extension_of
from mla.requests.filetypes.pdf import check_pdf
from mla.requests.filetypes.pictures import check_jpeg, check_png
from mla.requests.filetypes.shapes import KINDS, MAX_BYTES, UNKNOWN_TYPES, FileType, NotWhatItClaims
from mla.requests.filetypes.texts import check_mail, check_text

HEAD_BYTES = 64 * 1024


def check(head: bytes, *, size: int, name: str, claimed: str, content: BinaryIO | None = None) -> FileType:
    """What the file is. Raises NotWhatItClaims with a message for the person who chose it.

    `head` is the first HEAD_BYTES of the file or all of it; `size` its length; `name` and `claimed` the
    name and content type the browser sent. `content` is the whole file, seekable; it may be left out
    when `head` is the whole file (ValueError otherwise).
    """
    if size <= 0:
        raise NotWhatItClaims(_("This file is empty."))
    if size > MAX_BYTES:
        message = _("This file is larger than %(count)d MB. Split it.")
        raise NotWhatItClaims(message % {"count": MAX_BYTES // (1024 * 1024)})
    extension = extension_of(name)
    kind = KINDS[extension]
    said = claimed.partition(";")[0].strip().lower()
    if said not in UNKNOWN_TYPES | kind.also | {kind.media_type}:
        message = _("The file is called .%(extension)s, but was sent as %(claimed)s.")
        raise NotWhatItClaims(message % {"extension": extension, "claimed": said[:80]})
    whole = _whole(head, size, content)
    flags = _flags(kind.family, whole.read(HEAD_BYTES), whole, size, table=extension == "csv")
    final = "jpg" if extension == "jpeg" else extension
    return FileType(kind.media_type, final, display_name(name, final), flags)


def _whole(head: bytes, size: int, content: BinaryIO | None) -> BinaryIO:
    """The file from its first byte; what arrived must be as long as it was said to be."""
    if content is None:
        if len(head) != size:
            raise ValueError("content is needed when head is not the whole file")
        return io.BytesIO(head)
    if content.seek(0, io.SEEK_END) != size:
        raise NotWhatItClaims(_("The file did not arrive whole. Send it again."))
    content.seek(0)
    return content


def _flags(family: str, head: bytes, content: BinaryIO, size: int, *, table: bool) -> frozenset[str]:
    if family == "pdf":
        return check_pdf(head, content, size)
    if family == "png":
        return check_png(head, content, size)
    if family == "jpeg":
        return check_jpeg(head, content, size)
    if family == "text":
        return check_text(head, content, table=table)
    if family == "mail":
        return check_mail(head, content)
    return check_container(head, content, size, family=family)
