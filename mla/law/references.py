"""Reference numbers with two check digits: `RO-2026-000123-26`.

The check is ISO 7064 MOD 97-10, as on bank account numbers, letters counted A=10 to Z=35: digits only, so it
survives dictation in any language, and it finds every single wrong digit and every swap of two neighbours.
"""

import re
from dataclasses import dataclass

from mla.law.text import Text

# Hyphens of every width: numbers are pasted from letters and from scans.
SEPARATORS = re.compile("[\\s\u00ad\u2010-\u2015\u2212-]+")
GROUPS = (
    ("state", re.compile("[A-Z]{2}"), Text("two letters of the State", "deux lettres de l’État")),
    ("year", re.compile("2[0-9]{3}"), Text("year, four digits", "année, quatre chiffres")),
    ("serial", re.compile("(?!0{6})[0-9]{6}"), Text("number, six digits", "numéro, six chiffres")),
    (
        "check",
        re.compile("[0-9]{2}"),
        Text("check digits, two digits", "chiffres de contrôle, deux chiffres"),
    ),
)


class BadReference(ValueError):
    """`group` is "state", "year", "serial" or "check"; `message` tells the user in both languages."""

    def __init__(self, group: str, message: Text) -> None:
        super().__init__(message.en)
        self.group = group
        self.message = message


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference whose check digits are right."""

    iso2: str
    year: int
    serial: int
    check: str

    def __str__(self) -> str:
        return f"{self.iso2}-{self.year:04d}-{self.serial:06d}-{self.check}"


def make(iso2: str, year: int, serial: int) -> str:
    """The printed reference. Raises BadReference for a State, year or serial out of range."""
    parts = [iso2, f"{year:04d}", f"{serial:06d}"]
    for position, part in enumerate(parts):
        _check_shape(position, part)
    return str(Reference(iso2, year, serial, _check_digits("".join(parts))))


def parse(text: str) -> Reference:
    """Read a reference as people type it: any case, with or without hyphens and spaces."""
    groups = _groups(SEPARATORS.sub(" ", text).strip())
    for position, part in enumerate(groups):
        _check_shape(position, part)
    iso2, year, serial, check = groups
    if _check_digits(iso2 + year + serial) != check:
        raise BadReference(
            "check",
            Text(
                "The check digits do not match: a letter or digit is wrong. Compare the number group by"
                " group.",
                "Les chiffres de contrôle ne correspondent pas : une lettre ou un chiffre est faux."
                " Comparez le numéro groupe par groupe.",
            ),
        )
    return Reference(iso2, int(year), int(serial), check)


def _groups(text: str) -> list[str]:
    """Four groups: as the user separated them, else cut by length, whatever is too long staying in the"
    " last."""
    # Only ASCII is raised: Python raises the dotless i to I, which would let a wrong letter pass.
    raised = text.upper() if text.isascii() else text
    separated = raised.split(" ")
    if len(separated) == len(GROUPS):
        return separated
    joined = "".join(separated)
    return [joined[:2], joined[2:6], joined[6:12], joined[12:]]


def _check_shape(position: int, part: str) -> None:
    name, pattern, label = GROUPS[position]
    if not pattern.fullmatch(part):
        raise BadReference(
            name,
            Text(
                f"The reference is not right at “{part}”. Expected there: {label.en}.",
                f"La référence est inexacte à « {part} ». Attendu à cet endroit : {label.fr}.",
            ),
        )


def _check_digits(body: str) -> str:
    number = int("".join(str(int(sign, 36)) for sign in body))
    return f"{98 - number * 100 % 97:02d}"
