"""Payment card numbers are never kept whole: first six and last four (the PCI DSS 3.4 display limit).

Masking comes before every other reading, so that neither `original` nor a leftover can carry a full number.
Labels (IMEI, IMSI, ICCID, an account id) and a leading + (a telephone number) exempt the digits after them.
"""

import re

from mla.requests.identifiers.bank import is_iban
from mla.requests.identifiers.checksums import luhn_ok

_RUN = re.compile(r"\d+(?:[ \t\u00a0\u2009\u202f./_\-\u2010-\u2015]{1,3}\d+)*")
_GROUP = re.compile(r"\d+")
_LABEL = re.compile(
    r"(?:imei|imsi|iccid|discord|facebook|instagram|meta|telegram|twitter|x|steam)"
    r"(?:[ _-]?(?:user|account))?(?:[ _-]?(?:id|uid))?[\"']?\s{0,3}[:=#]?\s{0,3}[\"']?$",
    re.IGNORECASE,
)
_LONGEST_WORD = 140
_SHORTEST_DIGEST = 26
_EXEMPT_LENGTHS = {14, 15, 17, 18, 19}
_SHAPES = {
    (4, 4, 4, 4),
    (4, 6, 5),
    (4, 6, 4),
    (8, 8),
    (4, 4, 5),
    (4, 12),
    (6, 10),
    (4, 4, 4, 3),
    (4, 4, 4, 2),
}
_SHAPES |= {(4, 4, 4, 4, rest) for rest in (1, 2, 3)}
# Issuer prefixes: first and last prefix of a range, and the lengths in use (ISO/IEC 7812-1 registrations).
_ISSUERS: tuple[tuple[int, int, frozenset[int]], ...] = (
    (4, 4, frozenset({13, 16, 18, 19})),  # Visa
    (51, 55, frozenset({16})),  # Mastercard
    (2221, 2720, frozenset({16})),  # Mastercard
    (34, 34, frozenset({15})),  # American Express
    (37, 37, frozenset({15})),
    (300, 305, frozenset({14, 16, 19})),  # Diners Club
    (36, 36, frozenset({14, 16, 19})),
    (38, 39, frozenset({14, 16, 19})),
    (3528, 3589, frozenset({16, 17, 18, 19})),  # JCB
    (6011, 6011, frozenset({16, 17, 18, 19})),  # Discover
    (644, 659, frozenset({16, 17, 18, 19})),
    (62, 62, frozenset({16, 17, 18, 19})),  # UnionPay
    (81, 81, frozenset({16, 17, 18, 19})),
    (50, 50, frozenset({13, 14, 15, 16, 17, 18, 19})),  # Maestro
    (56, 58, frozenset({13, 14, 15, 16, 17, 18, 19})),
    (63, 63, frozenset({16, 17, 18, 19})),
    (67, 67, frozenset({13, 14, 15, 16, 17, 18, 19})),
    (2200, 2204, frozenset({16, 17, 18, 19})),  # Mir
    (9792, 9792, frozenset({16})),  # Troy
)


def is_card(digits: str) -> bool:
    """Luhn, a registered issuer prefix and a length that issuer uses."""
    return luhn_ok(digits) and any(
        len(digits) in lengths and first <= int(digits[: len(str(first))]) <= last
        for first, last, lengths in _ISSUERS
    )


def mask(text: str) -> str:
    """The text with every card number reduced to its first six and last four digits. Linear in its length."""
    pieces: list[str] = []
    done = 0
    for run in _RUN.finditer(text):
        groups = [(match.start(), match.end()) for match in _GROUP.finditer(text, run.start(), run.end())]
        at = 0
        while at < len(groups):
            taken = _card_from(text, groups, at)
            if taken:
                start, end = groups[at][0], groups[at + taken - 1][1]
                pieces += [text[done:start], _masked(text[start:end])]
                done = end
            at += taken or 1
    return "".join([*pieces, text[done:]])


def _card_from(text: str, groups: list[tuple[int, int]], at: int) -> int:
    """How many groups, from this one on, make one card number (0: none)."""
    start = groups[at][0]
    if start and text[start - 1] == "+":
        return 0
    shape: tuple[int, ...] = ()
    for first, last in groups[at : at + 5]:
        shape = (*shape, last - first)
        if sum(shape) > 19:
            break
        if (len(shape) == 1 or shape in _SHAPES) and _is_masked_here(text, start, last):
            return len(shape)
    return 0


def _is_masked_here(text: str, start: int, end: int) -> bool:
    digits = "".join(str(int(character)) for character in text[start:end] if character.isdecimal())
    return (
        is_card(digits)
        and _stands_alone(text, start, end)
        and not (len(digits) in _EXEMPT_LENGTHS and _LABEL.search(text[max(0, start - 40) : start]))
    )


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Letters may touch the digits ("PAN4111…"), but not the middle of a hash, an address or a valid IBAN."""
    left, right = start, end
    while left and start - left < _LONGEST_WORD and _is_plain(text[left - 1]):
        left -= 1
    while right < len(text) and right - end < _LONGEST_WORD and _is_plain(text[right]):
        right += 1
    around = text[left:start] + text[end:right]
    in_a_digest = right - left >= _SHORTEST_DIGEST and any(character.isdecimal() for character in around)
    return not in_a_digest and not is_iban(text[left:right])


def _is_plain(character: str) -> bool:
    return character.isascii() and character.isalnum()


def _masked(piece: str) -> str:
    digits = [str(int(character)) for character in piece if character.isdecimal()]
    return "".join(digits[:6]) + "*" * (len(digits) - 10) + "".join(digits[-4:])
