"""Addresses and transactions of public ledgers. The checksum decides; the ledger goes into the note."""

import re
from hashlib import sha256

from django.utils.translation import gettext as _

from mla.requests.identifiers.bech32 import bech32_problem
from mla.requests.identifiers.keccak import keccak256
from mla.requests.identifiers.shapes import Checked, Question

_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_VERSIONS = {
    0x00: "Bitcoin",
    0x05: "Bitcoin",
    0x6F: "Bitcoin testnet",
    0xC4: "Bitcoin testnet",
    0x30: "Litecoin",
    0x32: "Litecoin",
    0x1E: "Dogecoin",
    0x41: "Tron",
}
_SEGWIT = {"bc": "Bitcoin", "tb": "Bitcoin testnet", "ltc": "Litecoin"}
_HEX = re.compile(r"[0-9a-fA-F]*\Z")


def check_coin_address(text: str) -> Checked:
    """Ethereum (EIP-55), Bech32/Bech32m (BIP 173, BIP 350) or Base58Check."""
    value = text.strip()
    if value[:2].lower() == "0x":
        return _ethereum(value)
    prefix = value.lower().rpartition("1")[0]
    if prefix in _SEGWIT:
        return _segwit(value, prefix)
    return _base58check(value)


def ledger_of(value: str) -> str:
    """The ledger a Base58Check address belongs to; empty when the checksum does not fit."""
    number = 0
    if not 25 <= len(value) <= 36:
        return ""
    for character in value:
        digit = _BASE58.find(character)
        if digit < 0:
            return ""
        number = number * 58 + digit
    zeros = len(value) - len(value.lstrip("1"))
    raw = bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")
    body, check = raw[:-4], raw[-4:]
    if len(raw) != 25 or sha256(sha256(body).digest()).digest()[:4] != check:
        return ""
    return _VERSIONS.get(body[0], "")


def _base58check(value: str) -> Checked:
    ledger = ledger_of(value)
    if ledger:
        return Checked("crypto_address", value, note=ledger)
    return Checked("crypto_address", value, questions=(_wrong_character(),))


def _wrong_character() -> Question:
    return Question(
        "checksum",
        _("The checksum of this address does not fit: at least one character is wrong or missing."),
    )


def _segwit(value: str, prefix: str) -> Checked:
    problem = bech32_problem(value)
    questions: tuple[Question, ...] = ()
    if problem == "case":
        message = _("This address mixes capital and small letters: one character is wrong (BIP 173).")
        questions = (Question("checksum", message),)
    elif problem:
        questions = (_wrong_character(),)
    return Checked("crypto_address", value.lower(), note=_SEGWIT[prefix], questions=questions)


def eip55(address: str) -> str:
    """The mixed-case form of 40 hexadecimal characters, with 0x (EIP-55)."""
    plain = address.lower()
    marks = keccak256(plain.encode("ascii")).hex()
    return "0x" + "".join(
        c.upper() if int(mark, 16) >= 8 else c for c, mark in zip(plain, marks, strict=False)
    )


def _ethereum(value: str) -> Checked:
    body = value[2:]
    if not _HEX.match(body) or len(body) != 40:
        message = _("An Ethereum address has 40 hexadecimal characters after 0x; this one has %(count)d.")
        question = Question("length", message % {"count": len(body)})
        return Checked("crypto_address", value, note="Ethereum", questions=(question,))
    canonical = eip55(body)
    if body in (body.lower(), body.upper()):
        warning = _("This address is written without the capital letters that protect against typing errors.")
        return Checked("crypto_address", canonical, note="Ethereum", warnings=(warning,))
    if canonical[2:] != body:
        message = _("The capital letters of this address do not fit (EIP-55): one character is wrong.")
        question = Question("checksum", message)
        return Checked("crypto_address", value, note="Ethereum", questions=(question,))
    return Checked("crypto_address", canonical, note="Ethereum")


def check_coin_transaction(text: str) -> Checked:
    """64 hexadecimal characters; 0x in front is kept: it tells Ethereum-like ledgers from Bitcoin-like."""
    value = text.strip().lower()
    body = value.removeprefix("0x")
    if not _HEX.match(body) or len(body) != 64:
        message = _("A transaction number has 64 hexadecimal characters; this one has %(count)d.")
        question = Question("length", message % {"count": len(body)})
        return Checked("crypto_tx", value, questions=(question,))
    return Checked("crypto_tx", value)
