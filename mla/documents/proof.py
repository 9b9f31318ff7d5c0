"""The short code of a sealed letter: sixteen signs that a person can read from a fax and type.

Fifteen signs are a keyed hash of the digest, so that nobody can make or guess one from a letter's content, and the
last one checks them. The code is kept with the letter: it stays good when the key of the installation changes.
"""

from string import ascii_lowercase, ascii_uppercase

from django.utils.crypto import salted_hmac

# Crockford's base 32: without I, L, O and U, which a fax and an ear take for something else.
SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
MEANT = str.maketrans("OIL", "011", "-\u00ad\u2010\u2011\u2012\u2013\u2014\u2212 \t\r\n\u00a0.")
# Only ASCII is raised: Python raises one ß to two signs.
RAISED = str.maketrans(ascii_lowercase, ascii_uppercase)
LENGTH, GROUP = 16, 4
POLYNOMIAL = 0b100101  # x^5 + x^2 + 1, primitive: the check finds every wrong sign and every swap of two.


class BadCode(ValueError):
    """`group` is the number of the group (1 to 4) with a sign that no code has; 0: length or check sign is wrong."""

    def __init__(self, group: int = 0) -> None:
        super().__init__(f"no code of a letter (group {group})")
        self.group = group


def code_of(digest: str) -> str:
    """The code of the letter whose payload has this digest, sixteen signs without separators."""
    mac = salted_hmac("mla.documents.proof", digest, algorithm="sha256").digest()
    number = int.from_bytes(mac[:10], "big") >> 5
    body = [number >> 5 * place & 31 for place in reversed(range(LENGTH - 1))]
    return "".join(SIGNS[one] for one in (*body, check(body)))


def grouped(code: str) -> str:
    return "-".join(code[start : start + GROUP] for start in range(0, len(code), GROUP))


def read(text: str) -> str:
    """A code as people type it: any case, with or without separators, O for 0, I or L for 1. Raises BadCode."""
    plain = text.translate(RAISED).translate(MEANT)
    for place, sign in enumerate(plain[:LENGTH]):
        if sign not in SIGNS:
            raise BadCode(place // GROUP + 1)
    values = [SIGNS.find(sign) for sign in plain]
    if len(values) != LENGTH or check(values[:-1]) != values[-1]:
        raise BadCode
    return plain


def check(values: list[int]) -> int:
    """Horner's rule over the field of 32 elements: every place has a factor of its own."""
    found = 0
    for value in values:
        found = doubled(found ^ value)
    return found


def doubled(value: int) -> int:
    return value << 1 ^ (POLYNOMIAL if value & 16 else 0)
