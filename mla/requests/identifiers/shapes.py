"""What the parser hands out. Plain values: nothing here knows a table, a form or a request."""

from dataclasses import dataclass
from datetime import datetime

KINDS = frozenset(
    {
        "ipv4",
        "ipv6",
        "email",
        "url",
        "domain",
        "account",
        "phone",
        "imei",
        "imsi",
        "iccid",
        "mac",
        "crypto_address",
        "crypto_tx",
        "hash",
        "iban",
        "other",
    }
)
MAX_VALUE = 2048
MAX_CHARACTERS = 200_000
MAX_LINES = 2_000


class TooMuch(ValueError):
    """The pasted text is over the limit. The message is for the person who pasted it."""


class UnknownZone(ValueError):
    """The answer to "Which zone are these logs in?" is no IANA name."""


@dataclass(frozen=True)
class Question:
    """Something only a person can settle. While one is open, the identifier may not be used.

    Codes: zone_needed, date_order, year_needed, ambiguous_local_time, missing_local_time, which_time,
    no_such_date, future, private_address, port, checksum, length, country_needed, format.
    """

    code: str
    message: str


@dataclass(frozen=True)
class Found:
    """One identifier. `instant` is UTC; `offset_minutes` is what the source said (or its zone implied).

    `original` is the pasted piece (card numbers masked), `line` counts from 1, `provider` is a directory key.
    """

    kind: str
    value: str
    original: str
    line: int = 1
    port: int | None = None
    protocol: str = ""
    instant: datetime | None = None
    instant_end: datetime | None = None
    offset_minutes: int | None = None
    zone: str = ""
    precision: str = ""
    provider: str = ""
    note: str = ""
    questions: tuple[Question, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Leftover:
    """A line, or part of one, that gave nothing. Shown back so that nothing pasted disappears silently."""

    line: int
    text: str
    reason: str


@dataclass(frozen=True)
class Parsed:
    found: tuple[Found, ...]
    not_understood: tuple[Leftover, ...]


@dataclass(frozen=True)
class Checked:
    """The verdict on one value of a known kind, before it is tied to a line, a port or a time."""

    kind: str
    value: str
    provider: str = ""
    note: str = ""
    questions: tuple[Question, ...] = ()
    warnings: tuple[str, ...] = ()
