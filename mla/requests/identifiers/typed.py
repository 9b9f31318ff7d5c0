"""The hand-typed form: one value of a kind the person chose, with its own fields for port, time and zone."""

from collections.abc import Callable, Mapping
from datetime import datetime

from django.utils.translation import gettext as _

from mla.requests.identifiers.addresses import addresses
from mla.requests.identifiers.bank import check_iban
from mla.requests.identifiers.binding import typed_time
from mla.requests.identifiers.building import build, with_advice, with_port, with_time
from mla.requests.identifiers.cards import mask
from mla.requests.identifiers.coins import check_coin_address, check_coin_transaction
from mla.requests.identifiers.devices import check_iccid, check_imei, check_imsi, check_mac
from mla.requests.identifiers.hashes import check_hash
from mla.requests.identifiers.hosts import check_domain, check_url
from mla.requests.identifiers.instants import known_zone
from mla.requests.identifiers.internet import check_address
from mla.requests.identifiers.lines import Piece, readable, visible
from mla.requests.identifiers.mailboxes import check_email
from mla.requests.identifiers.phones import check_phone
from mla.requests.identifiers.services import check_account
from mla.requests.identifiers.shapes import KINDS, MAX_VALUE, Checked, Found, Question
from mla.requests.identifiers.tokens import check_other

_CHECKS: Mapping[str, Callable[[str], Checked]] = {
    "ipv4": check_address,
    "ipv6": check_address,
    "email": check_email,
    "url": check_url,
    "domain": check_domain,
    "account": check_account,
    "phone": check_phone,
    "imei": check_imei,
    "imsi": check_imsi,
    "iccid": check_iccid,
    "mac": check_mac,
    "crypto_address": check_coin_address,
    "crypto_tx": check_coin_transaction,
    "hash": check_hash,
    "iban": check_iban,
    "other": check_other,
}
# What the masking of card numbers sees in front of digits that the chosen kind says are none.
_SAYS = {"imei": "IMEI ", "imsi": "IMSI ", "iccid": "ICCID ", "account": "discord "}


def check_one(
    kind: str,
    value: str,
    *,
    port: int | None = None,
    instant_text: str = "",
    zone: str = "",
    now: datetime,
    provider: str = "",
) -> Found:
    """One Found for one typed value; `questions` says what is wrong with it.

    The kind of the result is what the value turned out to be (an address typed as ipv4 may be IPv6, a card
    number is always `other`). `provider` is the directory key of an account. Raises ValueError for an unknown
    kind and UnknownZone for an unknown zone.
    """
    if kind not in KINDS:
        raise ValueError(f"no such kind of identifier: {kind!r}")
    answered = known_zone(zone) if zone else ""
    prefix = _SAYS.get(kind, "")
    shown = mask(prefix + visible(value).strip()).removeprefix(prefix)
    piece = _piece(kind, shown, provider)
    found = with_port(build(piece, original=shown, line=1), *_ports(port, piece), "")
    if instant_text.strip():
        when = typed_time(readable(1, visible(instant_text)[:200]), zone=answered, now=now)
        found = with_time(found, when)
    return with_advice(found) if found.kind in {"ipv4", "ipv6"} else found


def _ports(port: int | None, piece: Piece) -> tuple[int | None, int | None]:
    chosen = piece.port if port is None else port
    return chosen, chosen


def _piece(kind: str, shown: str, provider: str) -> Piece:
    line = readable(1, shown[: MAX_VALUE + 1])
    size = len(line.text)
    if "*" in shown and check_other(shown).note:
        return Piece(0, size, check_other(shown))
    if len(shown) > MAX_VALUE:
        message = _("This is longer than %(count)d characters.") % {"count": MAX_VALUE}
        return Piece(0, size, Checked(kind, shown[:MAX_VALUE], questions=(Question("length", message),)))
    if kind in {"ipv4", "ipv6"}:
        whole = [piece for piece in addresses(line) if (piece.start, piece.end) == (0, size)]
        return whole[0] if whole else Piece(0, size, check_address(line.text))
    if kind == "account":
        return Piece(0, size, check_account(line.text, provider))
    checked = _CHECKS[kind](line.text if kind in {"url", "domain", "email"} else shown)
    return Piece(0, size, checked)
