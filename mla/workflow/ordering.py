"""Orders to the custodian at home, by which the requested State preserves or obtains the data (Arts 29, 31; 16, 18).

Both are internal: the requesting side hears of the result. The letter is a data sheet for the custodian. It says what
to keep or to hand over, and nothing of the case.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from mla.accounts.models import User
from mla.requests.models import CooperationRequest
from mla.requests.snapshot import day
from mla.workflow.door import Body, Done, perform
from mla.workflow.judgement import request_payload, written


def order(
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    custodian: str,
    basis: str = "",
    address: str = "",
    until: date | None = None,
    secrecy: bool = True,
    by: date | None = None,
    text: str = "",
) -> Done:
    """Order the custodian to keep the data (29(3), 16)."""

    def prepare(matter: CooperationRequest) -> Body:
        return {
            "custodian": written(custodian, "custodian", "29(3)"),
            "until": day(until),
            **sheet(matter, address=address, basis=basis, secrecy=secrecy, by=by, text=text),
        }

    return perform("order", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare)


def order_handing_over(
    *,
    matter_id: UUID,
    actor: User,
    now: datetime,
    key: str,
    custodian: str,
    basis: str = "",
    address: str = "",
    delivery: str = "",
    secrecy: bool = True,
    by: date | None = None,
    text: str = "",
) -> Done:
    """Order a custodian to hand over the data (31(2), 18). As often as there are custodians: the status stays."""

    def prepare(matter: CooperationRequest) -> Body:
        return {
            "custodian": written(custodian, "custodian", "31(2)"),
            "delivery": delivery.strip(),
            **sheet(matter, address=address, basis=basis, secrecy=secrecy, by=by, text=text),
        }

    return perform(
        "order_handing_over", matter_id=matter_id, actor=actor, now=now, key=key, body={}, prepare=prepare
    )


def sheet(
    matter: CooperationRequest, *, address: str, basis: str, secrecy: bool, by: date | None, text: str
) -> dict[str, Any]:
    """What both orders say."""
    return {
        "address": address.strip(),
        "basis": basis,
        "data": without_the_case(request_payload(matter)["data"], matter.party.time_zone),
        "secrecy": secrecy,
        "by": day(by),
        "text": text.strip(),
    }


def without_the_case(data: Mapping[str, Any], zone: str) -> dict[str, Any]:
    """Only what it takes to find the data: the link to the offence, reasons and remarks stay with the authorities.

    Instants are told in `zone`, the custodian's own: another offset would tell which State asks.
    """
    own = {"note": "", "provider": "", "zone": zone, "offset_minutes": None}
    identifiers = [one | own for one in data["identifiers"]]
    return {**data, "link": "", "period_reason": "", "period_zone": zone, "identifiers": identifiers}
