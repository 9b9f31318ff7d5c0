"""What the check of an uploaded file hands out, and the list of what may come in at all."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

MAX_BYTES = 25 * 1024 * 1024


class NotWhatItClaims(ValueError):
    """The file may not come in. The message is for the person who chose it."""


@dataclass(frozen=True)
class FileType:
    """`display_name` is ASCII and safe in a header or a path; `flags` are things a reader must be told.

    Flags: embedded_files, encrypted, form, open_action, compressed_objects (their content was not seen),
    trailing_data, formulas, attachments, html.
    """

    media_type: str
    extension: str
    display_name: str
    flags: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Kind:
    media_type: str
    family: str
    also: frozenset[str] = frozenset()


_OFFICE = "application/vnd.openxmlformats-officedocument"
# Extension -> what it must be. `also` holds other names browsers give the same thing.
KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "pdf": Kind("application/pdf", "pdf", frozenset({"application/x-pdf"})),
        "png": Kind("image/png", "png"),
        "jpg": Kind("image/jpeg", "jpeg", frozenset({"image/jpg", "image/pjpeg"})),
        "jpeg": Kind("image/jpeg", "jpeg", frozenset({"image/jpg", "image/pjpeg"})),
        "txt": Kind("text/plain", "text"),
        "log": Kind("text/plain", "text", frozenset({"text/x-log"})),
        "csv": Kind(
            "text/csv", "text", frozenset({"text/plain", "application/csv", "application/vnd.ms-excel"})
        ),
        "eml": Kind("message/rfc822", "mail"),
        "docx": Kind(f"{_OFFICE}.wordprocessingml.document", "docx"),
        "xlsx": Kind(f"{_OFFICE}.spreadsheetml.sheet", "xlsx"),
        "odt": Kind("application/vnd.oasis.opendocument.text", "odt"),
    }
)
# Content types that say nothing: sent by browsers that do not know the extension.
UNKNOWN_TYPES = frozenset({"", "application/octet-stream", "binary/octet-stream"})
