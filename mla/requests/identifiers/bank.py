"""IBAN: the length each country registered (SWIFT IBAN registry) and the ISO 13616 check."""

from django.utils.translation import gettext as _

from mla.requests.identifiers.checksums import mod97_ok
from mla.requests.identifiers.shapes import Checked, Question

_REGISTERED = (
    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 "
    "DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 "
    "IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 "
    "MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 "
    "SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30"
)
LENGTHS = {entry[:2]: int(entry[2:]) for entry in _REGISTERED.split()}


def is_iban(text: str) -> bool:
    """True for a complete IBAN without spaces: known country, its length, check digits that fit."""
    return (
        text.isascii()
        and text.isalnum()
        and text[2:4].isdecimal()
        and LENGTHS.get(text[:2].upper()) == len(text)
        and mod97_ok(text.upper())
    )


def check_iban(text: str) -> Checked:
    """Canonical form: upper case, no spaces."""
    value = "".join(text.split()).replace("-", "").upper()
    if not (value.isascii() and value.isalnum() and value[2:4].isdecimal() and value[:2] in LENGTHS):
        message = _("An IBAN starts with a country that uses IBANs and two digits.")
        return Checked("iban", value, questions=(Question("format", message),))
    wanted = LENGTHS[value[:2]]
    if len(value) != wanted:
        message = _("%(count)d characters: an IBAN from %(country)s has %(wanted)d.")
        message %= {"count": len(value), "country": value[:2], "wanted": wanted}
        return Checked("iban", value, questions=(Question("length", message),))
    if not mod97_ok(value):
        message = _("The check digits of this IBAN do not fit: one character is wrong (ISO 13616).")
        return Checked("iban", value, questions=(Question("checksum", message),))
    return Checked("iban", value)
