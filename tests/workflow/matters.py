"""Files in any state, for the table tests: rows written directly, as no page could."""

from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from mla.audit.canonical import canonical
from mla.documents.specimens.direct import approved
from mla.requests.models import MODEL_OF_FAMILY, Act, Case, CooperationRequest
from mla.requests.statuses import FINAL
from tests.factories import World

NOW = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)
BODY = {
    "reference": "RO-2026-000099-00",
    "approver": None,
    "digest": "0" * 64,
    "hold_until": NOW,
    "preserved_from": "2026-11-21",
    "preserved_until": None,
    "until": "2027-03-01",
    "ends_on": "2027-11-21",
    "handed_over_at": "2026-11-21T02:00:00Z",
    "received_at": "2026-11-21T02:00:00Z",
    "custodian": "Example Hosting (invented)",
    "address": "",
    "secrecy": False,
}

MEASURE = {
    "preservation": "PRES",
    "assistance": "STO_SUB",
    "information": "SPONT",
    "contact_point": "POC_TECH",
    "team": "P2_12",
    "direct": "P2_7",
}


def matter_in(here: World, family: str, seat: str, status: str, **values: Any) -> CooperationRequest:
    ours = (here.ro, here.office, here.de, here.desk)
    party, authority, other, other_authority = ours if seat == "requesting" else ours[2:] + ours[:2]
    row = MODEL_OF_FAMILY[family](
        seat=seat,
        family=family,
        measure=MEASURE[family],
        status=status,
        is_open=status not in FINAL,
        party=party,
        authority=authority,
        counterpart=other,
        counterpart_authority=other_authority,
        author=here.prosecutor if seat == "requesting" else None,
        case=case(here) if seat == "requesting" else None,
        reference=None if status == "draft" else uuid4().hex[:20],
        legal_basis="art27",
        created_at=NOW,
        updated_at=NOW,
        submitted_at=NOW,
        sent_at=NOW,
        received_at=NOW,
        approved_digest="0" * 64,
        hold_until=NOW if status == "approved" else None,
        preserved_from=NOW.date(),
        # The acts of a notified State have their place only where it was notified.
        confirmed_at=NOW if family == "direct" else None,
        **values,
    )
    row.save(force_insert=True)
    return row


def case(here: World) -> Case:
    return Case.objects.get_or_create(
        authority=here.office,
        number="1/P/2026",
        defaults={"title": "Invented", "created_by": here.prosecutor, "created_at": NOW, "updated_at": NOW},
    )[0]


def approval_of(matter: CooperationRequest) -> Act:
    """The approve act that `send` reads back."""
    return Act.objects.create(
        matter=matter, seq=900, verb="approve", direction="internal", at=NOW, key=uuid4().hex,
        payload=canonical({"schema": "mla/request/1"}), digest="0" * 64,
    )  # fmt: skip


APPROVED = {"direct": canonical(approved("P2_7"))}
"""An order is cut out of what was approved, so all of that must be there."""


def payload_of(matter: CooperationRequest) -> bytes:
    """What an approval settles, as far as the life cycle of the family asks for it."""
    return APPROVED.get(matter.family, b'{"contents":[],"languages":["en"]}')
