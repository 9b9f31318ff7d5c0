"""Pasted text in, typed and checked identifiers out. No tables, no clock, no network."""

from mla.requests.identifiers.reading import parse
from mla.requests.identifiers.shapes import (
    KINDS,
    MAX_CHARACTERS,
    MAX_LINES,
    Found,
    Leftover,
    Parsed,
    Question,
    TooMuch,
    UnknownZone,
)
from mla.requests.identifiers.typed import check_one

__all__ = [
    "KINDS",
    "MAX_CHARACTERS",
    "MAX_LINES",
    "Found",
    "Leftover",
    "Parsed",
    "Question",
    "TooMuch",
    "UnknownZone",
    "check_one",
    "parse",
]
