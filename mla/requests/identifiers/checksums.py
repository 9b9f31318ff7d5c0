"""Check digits of ISO/IEC 7812 (Luhn: cards, IMEI, ICCID) and ISO 13616 (mod 97: IBAN)."""


def luhn_ok(digits: str) -> bool:
    """True when the last of these decimal digits fits the others. Unicode digits count as their value."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        number = int(digit) * (1 + place % 2)
        total += number - 9 if number > 9 else number
    return total % 10 == 0


def mod97_ok(iban: str) -> bool:
    """True for upper-case ASCII letters and digits that leave 1, as ISO 13616 asks."""
    turned = iban[4:] + iban[:4]
    return int("".join(str(int(character, 36)) for character in turned)) % 97 == 1
