"""Telephone numbers in E.164. A national number is never given a country by guess."""

import phonenumbers
from django.utils.translation import gettext as _

from mla.requests.identifiers.shapes import Checked, Question

_MAX = 32


def check_phone(text: str) -> Checked:
    """`+` or `00` in front makes a number international; without it the country is asked for."""
    shown = text.strip()
    international = "+" + shown[2:] if shown.startswith("00") else shown
    if not international.startswith("+"):
        message = _("This number has no country: write it with + and the country code.")
        return Checked("phone", shown, questions=(Question("country_needed", message),))
    if len(international) > _MAX:
        return Checked("phone", shown, questions=(_not_a_number(),))
    try:
        number = phonenumbers.parse(international, None)
    except phonenumbers.NumberParseException:
        return Checked("phone", shown, questions=(_not_a_number(),))
    value = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if not phonenumbers.is_possible_number(number):
        message = _("This number is too short or too long for country code +%(code)d.")
        question = Question("length", message % {"code": number.country_code or 0})
        return Checked("phone", value, questions=(question,))
    country = phonenumbers.region_code_for_number(number) or ""
    if not phonenumbers.is_valid_number(number):
        warning = _("No operator is known to use this number range: check the digits.")
        return Checked("phone", value, note=country, warnings=(warning,))
    return Checked("phone", value, note=country)


def _not_a_number() -> Question:
    return Question("format", _("This is no telephone number with a country code in use."))
