"""Is this file what it claims to be? An allow-list, each kind checked by its own structure."""

from mla.requests.filetypes.checking import HEAD_BYTES, check
from mla.requests.filetypes.shapes import KINDS, MAX_BYTES, FileType, NotWhatItClaims

__all__ = ["HEAD_BYTES", "KINDS", "MAX_BYTES", "FileType", "NotWhatItClaims", "check"]
