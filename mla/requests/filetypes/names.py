"""File names: what they may not hide, and the ASCII name under which a file is shown and downloaded."""

import re
import unicodedata

from django.utils.translation import gettext as _

from mla.requests.filetypes.shapes import KINDS, NotWhatItClaims

_MAX_NAME = 255
_MAX_SHOWN = 100
_FORBIDDEN = frozenset('/\\:*?"<>|')
# Met before the last dot, these mean that a name tries to look like another. "com" is left out: captures
# of web pages are called www.example.com.pdf.
_HIDING_PLACES = (
    "exe scr bat cmd pif msi dll jar js jse vbs vbe wsf hta ps1 sh lnk reg cpl apk app dmg iso img php asp "
    "aspx jsp html htm xhtml svg xml zip rar 7z gz tar bz2 xz cab docm xlsm pptm doc xls ppt pptx rtf swf"
)
_HIDING = frozenset(_HIDING_PLACES.split()) | KINDS.keys()
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)\Z", re.IGNORECASE)


def extension_of(name: str) -> str:
    """The lower-case extension, after the name itself was found honest. Raises NotWhatItClaims."""
    if not name.strip() or len(name) > _MAX_NAME:
        raise NotWhatItClaims(
            _("Give the file a name of at most %(count)d characters.") % {"count": _MAX_NAME}
        )
    if any(unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"} for character in name):
        message = _("The file name holds invisible characters that can turn it around. Rename the file.")
        raise NotWhatItClaims(message)
    if _FORBIDDEN & set(name) or name[0] == "." or name[-1] in ". ":
        raise NotWhatItClaims(
            _("The file name holds characters that file names may not have. Rename the file.")
        )
    stem, *inner, last = [part.strip().lower() for part in f"{name}".split(".")] + [""] * ("." not in name)
    if last not in KINDS:
        raise NotWhatItClaims(_refusal(last))
    hidden = next((part for part in inner if part in _HIDING), "")
    if hidden and stem:
        message = _("The file name has two extensions (.%(first)s.%(last)s). Rename the file.")
        raise NotWhatItClaims(message % {"first": hidden, "last": last})
    return last


def _refusal(extension: str) -> str:
    if extension in {"zip", "rar", "7z", "gz", "tar"}:
        return _("Archives are not accepted: add the files in it one by one.")
    allowed = ", ".join(sorted(KINDS))
    if not extension:
        return _("The file name has no extension. Accepted: %(allowed)s.") % {"allowed": allowed}
    return _("Files of this kind are not accepted. Accepted: %(allowed)s.") % {"allowed": allowed}


def display_name(name: str, extension: str) -> str:
    """ASCII letters, digits, dot, dash and underscore only, ending in the extension."""
    stem = name.rpartition(".")[0]
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode("ascii")
    safe = re.sub(r"[^A-Za-z0-9._\-]+", "_", plain).strip("._-")[:_MAX_SHOWN].strip("._-")
    if not safe or _DEVICES.match(safe.partition(".")[0]):
        safe = f"file_{safe}" if safe else "file"
    return f"{safe}.{extension}"
