"""Bech32 and Bech32m as BIP 173 and BIP 350 specify them, for segregated-witness addresses only."""

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_BECH32, _BECH32M = 1, 0x2BC830A3


def _polymod(values: list[int]) -> int:
    checksum = 1
    for value in values:
        top = checksum >> 25
        checksum = (checksum & 0x1FFFFFF) << 5 ^ value
        for place, term in enumerate(_GENERATOR):
            checksum ^= term if (top >> place) & 1 else 0
    return checksum


def bech32_problem(address: str) -> str:
    """Empty for a valid address; otherwise "case" (capitals mixed in) or "wrong"."""
    if address not in (address.lower(), address.upper()):
        return "case"
    prefix, _one, data = address.lower().rpartition("1")
    values = [_ALPHABET.find(character) for character in data]
    if len(address) > 90 or len(values) < 8 or min(values) < 0:
        return "wrong"
    version, body = values[0], values[1:-6]
    spread = [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]
    # Version 0 keeps the old constant; every later version uses the corrected one (BIP 350).
    if _polymod(spread + values) != (_BECH32M if version else _BECH32):
        return "wrong"
    return "" if _program_fits(version, body) else "wrong"


def _program_fits(version: int, body: list[int]) -> bool:
    """BIP 141: 2 to 40 bytes, exactly 20 or 32 for version 0; fewer than five padding bits, all zero."""
    size, padding = divmod(len(body) * 5, 8)
    sound = padding < 5 and 2 <= size <= 40 and version <= 16 and not (body[-1] & ((1 << padding) - 1))
    return sound and (version > 0 or size in (20, 32))
