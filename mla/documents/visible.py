"""What a person typed, as a reader must see it: nothing invisible, nothing that reorders or overprints."""

import re
import unicodedata

# Cc: control codes. Cf: bidirectional overrides, zero-width joiners, tags: they can make an address read as another.
# Zl and Zp break lines in some viewers only. Co and Cn have no agreed meaning; Cs cannot be encoded.
HIDDEN = {"Cc", "Cf", "Zl", "Zp", "Co", "Cn", "Cs"}
KEPT = {"\n", "\t"}


def visible(text: str) -> str:
    """`text` with every control or format character written out as `[U+202E]`, and at most one empty line in a row."""
    unified = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ").strip()
    shown = "".join(written_out(character) for character in unified)
    return re.sub(r"\n(?:[ ]*\n){2,}", "\n\n", shown)


def written_out(character: str) -> str:
    if character in KEPT or unicodedata.category(character) not in HIDDEN:
        return character
    return f"[U+{ord(character):04X}]"
