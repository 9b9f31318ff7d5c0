"""The canonical payload of an act that is not the request itself (schema `mla/act/1`)."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from mla.audit.canonical import canonical
from mla.requests.models import Act, CooperationRequest
from mla.requests.snapshot import confidentiality, instant, side
from mla.requests.statuses import Seat
from mla.requests.verbs import OPENING
from mla.workflow.payloads import read_payload

SCHEMA = "mla/act/1"


def act_payload(
    matter: CooperationRequest, *, verb: str, act_id: UUID, body: Mapping[str, Any], at: datetime
) -> bytes:
    """Canonical bytes: who writes to whom, about which request, and the body of the verb."""
    return canonical(
        {
            "schema": SCHEMA,
            "act": verb,
            "id": str(act_id),
            "thread": str(matter.thread),
            "at": instant(at),
            "measure": matter.measure,
            "languages": list(matter.languages) or ["en", "fr"],
            "from": side(matter.party, matter.authority),
            "to": addressee(matter),
            "our_reference": matter.reference or "",
            "your_reference": matter.counterpart_reference,
            "request_date": instant(matter.submitted_at or matter.received_at) or "",
            "urgency": matter.urgency,
            "confidentiality": confidentiality(matter),
            "body": dict(body),
        }
    )


def addressee(matter: CooperationRequest) -> dict[str, Any]:
    """Whom we write to. An authority that is not on record is the one that the request itself names."""
    found = side(matter.counterpart, matter.counterpart_authority)
    if matter.counterpart_authority_id is None and matter.seat == Seat.REQUESTED:
        asked = Act.objects.filter(matter=matter, verb__in=OPENING).order_by("seq").first()
        if asked is not None:
            found["authority"] = read_payload(bytes(asked.payload))["requesting"]["authority"]
    return found


def bare_payload(*, verb: str, body: Mapping[str, Any]) -> bytes:
    """An internal act: only its body, for the file itself."""
    return canonical({"schema": "mla/internal/1", "act": verb, "body": dict(body)})
