"""Numbers of telephones, cards and network interfaces."""

import re

from django.utils.translation import gettext as _

from mla.requests.identifiers.checksums import luhn_ok
from mla.requests.identifiers.shapes import Checked, Question

_SEPARATORS = re.compile(r"[\s\-./]")
_HEX12 = re.compile(r"[0-9a-f]{12}\Z")


def _digits(kind: str, text: str, lengths: range) -> tuple[str, tuple[Question, ...]]:
    """Separators removed; a question when something other than digits is left or the count is wrong."""
    value = _SEPARATORS.sub("", text)
    facts = {"count": len(value), "kind": kind, "low": lengths.start, "high": lengths.stop - 1}
    if not (value.isascii() and value.isdecimal()):
        return value, (Question("format", _("An %(kind)s is written with digits only.") % facts),)
    if len(value) in lengths:
        return value, ()
    if facts["low"] == facts["high"]:
        message = _("%(count)d digits: an %(kind)s has %(low)d.") % facts
    else:
        message = _("%(count)d digits: an %(kind)s has %(low)d to %(high)d.") % facts
    return value, (Question("length", message),)


def _luhn_question(value: str, kind: str) -> tuple[Question, ...]:
    if luhn_ok(value):
        return ()
    message = _("The check digit of this %(kind)s does not fit: one digit is wrong.")
    return (Question("checksum", message % {"kind": kind}),)


def check_imei(text: str) -> Checked:
    """15 digits, the last a Luhn check digit (3GPP TS 23.003)."""
    value, questions = _digits("IMEI", text, range(15, 16))
    if not questions:
        questions = _luhn_question(value, "IMEI")
    elif len(value) == 16 and questions[0].code == "length":
        message = _("16 digits look like an IMEISV: give the 15-digit IMEI (dial *#06#).")
        questions = (Question("length", message),)
    return Checked("imei", value, questions=questions)


def check_imsi(text: str) -> Checked:
    """14 or 15 digits without a check digit: only a label tells that it is one (3GPP TS 23.003)."""
    value, questions = _digits("IMSI", text, range(14, 16))
    return Checked("imsi", value, questions=questions)


def check_iccid(text: str) -> Checked:
    """19 or 20 digits that start with 89, the last a Luhn digit (ITU-T E.118)."""
    value, questions = _digits("ICCID", text.strip().rstrip("fF"), range(19, 21))
    if not questions:
        questions = _luhn_question(value, "ICCID")
    if not questions and not value.startswith("89"):
        questions = (Question("format", _("An ICCID starts with 89 (ITU-T E.118).")),)
    return Checked("iccid", value, questions=questions)


def check_mac(text: str) -> Checked:
    """Six octets, written with colons."""
    plain = re.sub(r"[\s:.\-]", "", text).lower()
    if not _HEX12.match(plain):
        message = _("A MAC address has 12 hexadecimal characters.")
        return Checked("mac", text.strip(), questions=(Question("format", message),))
    value = ":".join(plain[at : at + 2] for at in range(0, 12, 2))
    if int(plain[:2], 16) & 2:
        warning = _(
            "This address was set by software (random addresses of phones look like this): it may change."
        )
        return Checked("mac", value, warnings=(warning,))
    return Checked("mac", value)
