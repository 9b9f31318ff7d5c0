"""Values with a name in front ("IMEI: …", "Discord ID …"). The name decides what the digits are."""

import re
from collections.abc import Callable, Iterator, Mapping

from mla.requests.identifiers.bank import check_iban
from mla.requests.identifiers.coins import check_coin_transaction
from mla.requests.identifiers.devices import check_iccid, check_imei, check_imsi, check_mac
from mla.requests.identifiers.domains import looks_like_domain
from mla.requests.identifiers.hashes import check_hash
from mla.requests.identifiers.lines import Piece
from mla.requests.identifiers.phones import check_phone
from mla.requests.identifiers.services import LABELS, check_account
from mla.requests.identifiers.shapes import Checked

_BY_NAME: Mapping[str, Callable[[str], Checked]] = {
    "imei": check_imei,
    "imsi": check_imsi,
    "iccid": check_iccid,
    "iban": check_iban,
    "mac": check_mac,
    "md5": check_hash,
    "sha": check_hash,
    "tx": check_coin_transaction,
}
_NUMBER = r"(?:[ _\-](?:number|no|nr|address|addr|hash|id)\.?)?[\"']?\s{0,3}[:=#]?\s{0,3}[\"']?"
_VALUES = (
    r"(?:(?P<imei>imei(?:sv)?)|(?P<imsi>imsi)|(?P<iccid>iccid))"
    + _NUMBER
    + r"(?P<digits>\d(?:[ \-./]?\d){9,24}[fF]?)(?!\w)",
    r"(?P<iban>iban)" + _NUMBER + r"(?P<account>[A-Za-z]{2}\d\d(?:[ \-]?[A-Za-z0-9]){8,32})(?![A-Za-z0-9])",
    r"(?P<mac>mac)" + _NUMBER + r"(?P<octets>[0-9A-Fa-f]{12})(?!\w)",
    r"(?:(?P<md5>md5)|(?P<sha>sha-?\d{1,3}))(?:sum)?" + _NUMBER + r"(?P<digest>[0-9A-Za-z]{8,140})(?!\w)",
    r"(?P<tx>txid|txhash|tx|transaction)" + _NUMBER + r"(?P<transaction>(?:0x)?[0-9A-Fa-f]{50,70})(?!\w)",
)
_LABELLED = tuple(re.compile(rf"(?<!\w){value}", re.IGNORECASE | re.ASCII) for value in _VALUES)
_PHONE = re.compile(
    r"(?<!\w)(?P<label>telephone|téléphone|tel|tél|phone|mobile|cell|fax|gsm|msisdn|whatsapp|signal|viber)\b\.?"
    r"(?:[ _\-](?:number|no|nr)\.?)?[\"']?\s{0,3}[:=]?\s{0,3}[\"']?"
    r"(?P<number>[+(]?\d[\d ().\-/]{4,26}\d)(?!\w)",
    re.IGNORECASE,
)
_ACCOUNT = re.compile(
    rf"(?<!\w)(?P<label>{'|'.join(LABELS)})(?:[ _\-](?:user|account|handle|profile))?"
    r"(?:[ _\-]?(?:id|uid|name))?[\"']?"
    r"(?P<colon>\s{0,3}[:=#]\s{0,3}|\s{1,3})[\"']?"
    r"(?P<name>@?[\w.\-]{2,64})(?![\w:/@])(?P<last>(?=[\"']?\s*(?:[,;|\t]|\Z)))?",
    re.IGNORECASE | re.ASCII,
)
_DIRECTORY = {"whatsapp", "signal", "viber"}


def labelled(text: str) -> Iterator[Piece]:
    for pattern in _LABELLED:
        for match in pattern.finditer(text):
            name, value = [(key, found) for key, found in match.groupdict().items() if found]
            yield Piece(match.start(), match.end(), _BY_NAME[name[0]](value[1]))
    for match in _PHONE.finditer(text):
        yield Piece(match.start(), match.end(), _phone(match["label"].lower(), match["number"]))
    for match in _ACCOUNT.finditer(text):
        if _is_account(match):
            checked = check_account(match["name"], LABELS[match["label"].lower()])
            yield Piece(match.start(), match.end(), checked)


def _phone(label: str, number: str) -> Checked:
    """An MSISDN is international by definition (3GPP TS 23.003), with or without the plus."""
    international = label == "msisdn" and not number.startswith(("+", "0", "("))
    checked = check_phone(f"+{number}" if international else number)
    if label in _DIRECTORY:
        return Checked("phone", checked.value, label, checked.note, checked.questions, checked.warnings)
    return checked


def _is_account(match: re.Match[str]) -> bool:
    """A number may follow a blank; a name needs a colon, and must end its cell or carry an @."""
    name, colon = match["name"], match["colon"].strip()
    if match["label"].lower() == "x" and (colon != ":" or match["label"] != "X"):
        return False
    if re.match(r"\d{1,3}\.\d", name) or looks_like_domain(name):
        return False
    if name.isdecimal():
        return len(name) >= 5
    return bool(colon) and (name.startswith("@") or match["last"] is not None)
