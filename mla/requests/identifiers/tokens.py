"""Values recognised by their own form: no name in front needed."""

import re
from collections.abc import Iterator

from django.utils.translation import gettext as _

from mla.requests.identifiers.bank import LENGTHS, check_iban
from mla.requests.identifiers.checksums import luhn_ok
from mla.requests.identifiers.coins import check_coin_address, check_coin_transaction, ledger_of
from mla.requests.identifiers.devices import check_iccid, check_imei, check_mac
from mla.requests.identifiers.hashes import ALGORITHMS, check_hash, near_length
from mla.requests.identifiers.hosts import check_url
from mla.requests.identifiers.lines import Piece
from mla.requests.identifiers.mailboxes import check_email
from mla.requests.identifiers.phones import check_phone
from mla.requests.identifiers.services import account_in, check_account
from mla.requests.identifiers.shapes import Checked, Question

_URL = re.compile(r"(?<![A-Za-z0-9])(?:https?|ftps?|sftp|wss?)://[^\s<>\"\x00|\\^`]+", re.IGNORECASE)
_PAGE = re.compile(
    r"(?<![\w.@/\-])(?:[a-z0-9\-]{1,20}\.){1,3}[a-z]{2,4}/[^\s<>\"\x00,;|\\]{1,200}", re.IGNORECASE | re.ASCII
)
_EMAIL = re.compile(r"(?<![\w.+\-@])[\w.!#$%&'*+/=?^`{|}~\-]{1,64}@[\w.\-]{3,253}(?<![.\-])(?![@\w])")
_MAC = re.compile(
    r"(?<![\w:.\-])(?:[0-9A-Fa-f]{2}(?:[:\-][0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{4}(?:\.[0-9A-Fa-f]{4}){2})(?![\w:\-]|\.\w)"
)
_TOKEN = re.compile(r"(?<![0-9A-Za-z_])[0-9A-Za-z]{24,140}(?![0-9A-Za-z_])")
_IBAN = re.compile(
    r"(?<![0-9A-Za-z])[A-Z]{2}\d\d(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![0-9A-Za-z])", re.ASCII
)
_PHONE = re.compile(r"(?<![\w+.:/\-])(?:\+|00(?=[1-9]))\d(?:[ ().\-/]{0,2}\d){6,15}(?![\w:]|\.\d)", re.ASCII)
_CHANNEL = re.compile(r"(?<![\w\-])UC[\w\-]{22}(?![\w\-])", re.ASCII)
_NUMBER = re.compile(r"(?<![\w.+\-:/*])(?:\d{2}-\d{6}-\d{6}-\d|\d{15}|\d{19,20})(?![\w*]|[.\-:]\d)", re.ASCII)
_NATIONAL = re.compile(r"\(?0\d[\d ().\-/]{6,14}\d\Z", re.ASCII)
_CARD = re.compile(r"(?<![\d*])\d{6}\*{3,9}\d{4}(?![\d*])", re.ASCII)
_HEX = re.compile(r"[0-9a-fA-F]+\Z")
_TRAILING = ".,;:!?'\")]}>"
# TACs are handed out by bodies with these first digits (GSMA TS.06); other 15-digit numbers stay a question.
_IMEI_STARTS = ("01", "35", "86", "91", "98", "99")


def cards(text: str) -> Iterator[Piece]:
    """Card numbers, which `cards.mask` has already shortened."""
    return (Piece(match.start(), match.end(), check_other(match.group())) for match in _CARD.finditer(text))


def check_other(text: str) -> Checked:
    """Free text; only a shortened card number is recognised in it."""
    value = text.strip()
    if not value:
        return Checked("other", value, questions=(Question("format", _("Enter the identifier.")),))
    if not _CARD.search(value):
        return Checked("other", value)
    warning = _("Card numbers are kept with their first six and last four digits only.")
    return Checked("other", value, note=_("Payment card"), warnings=(warning,))


def urls(text: str) -> Iterator[Piece]:
    for match in _URL.finditer(text):
        shown = match.group().rstrip(_TRAILING)
        if shown.count("(") > shown.count(")") and match.group()[len(shown) :].startswith(")"):
            shown += ")"
        yield Piece(match.start(), match.start() + len(shown), account_in(shown) or check_url(shown))
    for match in _PAGE.finditer(text):
        shown = match.group().rstrip(_TRAILING)
        account = account_in(shown)
        if account:
            yield Piece(match.start(), match.start() + len(shown), account)


def emails(text: str) -> Iterator[Piece]:
    for match in _EMAIL.finditer(text):
        checked = check_email(match.group())
        if not checked.questions:
            yield Piece(match.start(), match.end(), checked)


def macs(text: str) -> Iterator[Piece]:
    return (Piece(match.start(), match.end(), check_mac(match.group())) for match in _MAC.finditer(text))


def tokens(text: str) -> Iterator[Piece]:
    """Addresses and transactions of ledgers, and digests: runs of letters and digits of a telling length."""
    for match in _CHANNEL.finditer(text):
        yield Piece(match.start(), match.end(), check_account(match.group(), "google"))
    for match in _TOKEN.finditer(text):
        checked = _token(match.group())
        if checked:
            yield Piece(match.start(), match.end(), checked)


def _token(word: str) -> Checked | None:
    if word[:2].lower() == "0x" and _HEX.match(word[2:]):
        if len(word) > 56:
            return check_coin_transaction(word)
        return check_coin_address(word) if 40 <= len(word) <= 44 else None
    if word[:4].lower() in {"bc1q", "bc1p", "tb1q", "tb1p", "ltc1"} and 34 <= len(word) <= 90:
        return check_coin_address(word)
    if _HEX.match(word) and not word.isdecimal():
        return check_hash(word) if len(word) in ALGORITHMS or near_length(len(word)) else None
    bitcoin_like = word[0] in "13" and 25 <= len(word) <= 35 and not word.isdecimal()
    if ledger_of(word) or (
        bitcoin_like and any(c.islower() for c in word) and any(c.isupper() for c in word)
    ):
        return check_coin_address(word)
    return None


def ibans(text: str) -> Iterator[Piece]:
    for match in _IBAN.finditer(text):
        country, compact = match.group()[:2], match.group().replace(" ", "")
        if country not in LENGTHS:
            continue
        end, wanted = match.end(), LENGTHS[country]
        if len(compact) > wanted and " " in match.group():
            end = _cut(match.group(), wanted) + match.start()
        yield Piece(match.start(), end, check_iban(text[match.start() : end]))


def _cut(text: str, wanted: int) -> int:
    """Where the word that completes `wanted` characters ends: words after an IBAN are not part of it."""
    seen = 0
    for place, character in enumerate(text):
        if character == " " and seen >= wanted:
            return place
        seen += character != " "
    return len(text)


def phones(text: str) -> Iterator[Piece]:
    for match in _PHONE.finditer(text):
        checked = check_phone(match.group())
        if match.group().startswith("+") or not checked.questions:
            yield Piece(match.start(), match.end(), checked)
    if _NATIONAL.match(text.strip()):
        yield Piece(0, len(text), check_phone(text))


def numbers(text: str) -> Iterator[Piece]:
    """IMEI and ICCID without a name: only when first digits and check digit both fit."""
    warning = _("Taken for what its check digit suggests: put the name in front if it is something else.")
    for match in _NUMBER.finditer(text):
        digits = match.group().replace("-", "")
        if not luhn_ok(digits):
            continue
        if len(digits) == 15 and digits.startswith(_IMEI_STARTS):
            checked = check_imei(digits)
        elif len(digits) > 15 and digits.startswith("89"):
            checked = check_iccid(digits)
        else:
            continue
        yield Piece(match.start(), match.end(), Checked(checked.kind, checked.value, warnings=(warning,)))
