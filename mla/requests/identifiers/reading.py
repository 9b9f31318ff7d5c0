"""Reads pasted text as a whole: limits, card numbers, folded headers, table headings, repeated lines."""

from dataclasses import replace
from datetime import datetime

from django.utils.translation import gettext as _

from mla.requests.identifiers.cards import mask
from mla.requests.identifiers.columns import Header, table_header
from mla.requests.identifiers.headers import unfolded
from mla.requests.identifiers.instants import known_zone
from mla.requests.identifiers.lines import readable, visible
from mla.requests.identifiers.one_line import read_line
from mla.requests.identifiers.shapes import MAX_CHARACTERS, MAX_LINES, Found, Leftover, Parsed, TooMuch


def parse(text: str, *, zone: str | None, now: datetime) -> Parsed:
    """Every identifier in the text, each once, and every line that gave none.

    `zone` (IANA name) is used only for local times written without one. Raises TooMuch and UnknownZone, whose
    messages can be shown. Nothing in the result carries a whole payment card number.
    """
    rows = _rows(text)
    answered = known_zone(zone) if zone else ""
    found: list[Found] = []
    leftovers: list[Leftover] = []
    seen: set[Found] = set()
    header: Header | None = None
    for number, row in unfolded(rows):
        table = table_header(row)
        if table:
            header = table
            continue
        here, left = read_line(readable(number, row), header, zone=answered, now=now)
        for one in here:
            bare = replace(one, line=0, original="")
            if bare not in seen:
                seen.add(bare)
                found.append(one)
        leftovers += left
    return Parsed(tuple(found), tuple(leftovers))


def _rows(text: str) -> list[str]:
    if len(text) > MAX_CHARACTERS:
        message = _("That is more than %(count)s characters: paste it in parts.")
        raise TooMuch(message % {"count": f"{MAX_CHARACTERS:,}"})
    rows = mask(visible(text)).split("\n")
    if len(rows) > MAX_LINES:
        message = _("That is more than %(count)s lines: paste it in parts.")
        raise TooMuch(message % {"count": f"{MAX_LINES:,}"})
    return rows
