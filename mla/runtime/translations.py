"""Compile gettext catalogues without gettext's tools, which a fresh machine does not have.

The two formats: GNU gettext manual, "The Format of PO Files" and "The Format of GNU MO Files".
"""

import ast
import struct
from collections.abc import Iterator

MAGIC = 0x950412DE
HEADER = struct.Struct("<7I")
PAIR = struct.Struct("<2I")


class BadCatalogue(Exception):
    """A .po file with a line that means nothing."""


def compiled(text: str) -> bytes:
    """The .mo file for the text of a .po file. Fuzzy, obsolete and empty entries are left out, as msgfmt does."""
    entries = sorted((key.encode(), value.encode()) for key, value in _messages(text))
    keys_at, values_at = HEADER.size, HEADER.size + PAIR.size * len(entries)
    at = HEADER.size + 2 * PAIR.size * len(entries)
    tables, body = [], b""
    for column in (0, 1):
        for entry in entries:
            tables.append(PAIR.pack(len(entry[column]), at + len(body)))
            body += entry[column] + b"\0"
    # No hash table (size 0, and so at the end of the tables): Python's gettext reads the whole file anyway.
    return HEADER.pack(MAGIC, 0, len(entries), keys_at, values_at, 0, at) + b"".join(tables) + body


def messages(text: str) -> dict[str, str]:
    """What is translated, by key: the English, after its context and `\4` where it has one."""
    return {key: value for key, value in _messages(text) if key}


def keys(text: str) -> list[str]:
    """The keys of all entries but the header, translated or not."""
    found = [_key(entry) for entry in _entries(text) if "msgid" in entry]
    return [key for key in found if key]


def _key(entry: dict[str, str]) -> str:
    return f"{entry['msgctxt']}\4{entry['msgid']}" if "msgctxt" in entry else entry["msgid"]


def _messages(text: str) -> Iterator[tuple[str, str]]:
    for entry in _entries(text):
        forms = [entry[name] for name in sorted(entry) if name.startswith("msgstr")]
        if "msgid" not in entry or not all(forms):
            continue
        key = entry["msgid"] + (f"\0{entry['msgid_plural']}" if "msgid_plural" in entry else "")
        yield f"{entry['msgctxt']}\4{key}" if "msgctxt" in entry else key, "\0".join(forms)


def _entries(text: str) -> Iterator[dict[str, str]]:
    """Each entry as {"msgid": …, "msgstr" or "msgstr[0]": …}; a fuzzy one is skipped, except the header."""
    entry: dict[str, str] = {}
    fuzzy, field = False, ""
    for number, line in enumerate([*text.splitlines(), 'msgid ""'], start=1):
        word, _, rest = line.partition(" ")
        starts = line.startswith("#") or word in {"msgctxt", "msgid"}
        if starts and any(name.startswith("msgstr") for name in entry):
            if not fuzzy or not entry.get("msgid"):
                yield entry
            entry, fuzzy = {}, False
        if line.startswith("#,"):
            fuzzy = fuzzy or "fuzzy" in line
        elif line.startswith("msg"):
            field = word
            entry[field] = _unquoted(rest, number)
        elif line.startswith('"'):
            entry[field] = entry.get(field, "") + _unquoted(line, number)
        elif line.strip() and not line.startswith("#"):
            raise BadCatalogue(f"line {number}: {line!r}")


def _unquoted(text: str, number: int) -> str:
    try:
        found = ast.literal_eval(text.strip())
    except (SyntaxError, ValueError) as problem:
        raise BadCatalogue(f"line {number}: {text!r}") from problem
    if not isinstance(found, str):
        raise BadCatalogue(f"line {number}: {text!r}")
    return found
