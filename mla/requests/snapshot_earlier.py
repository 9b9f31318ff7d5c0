"""What came before a request: the preservation it follows up, and an earlier request for assistance."""

from typing import Any

from django.db.models import QuerySet

from mla.parties.models import Authority
from mla.requests.models import CooperationRequest
from mla.requests.snapshot_blocks import day, if_said, instant
from mla.requests.statuses import Family, Seat

Json = Any
PREVIOUS = (
    *("date", "reference", "their_reference", "requesting_authority", "requested_authority"),
    *("channel", "preserved_from", "preserved_until"),
)


def status(matter: CooperationRequest) -> str:
    """Of a request that follows up both, the preservation is named here; the form ticks both (sections 9 and 10)."""
    if matter.preservation:
        return "follow_up_preservation"
    return "follow_up_assistance" if matter.earlier_assistance or matter.earlier_assistance_note else "new"


def previous_assistance(matter: CooperationRequest) -> dict[str, Json] | None:
    """What the file of that reference holds, if it is ours and went to the same State; else what was typed."""
    reference, note = matter.earlier_assistance, matter.earlier_assistance_note
    if not (reference or note):
        return None
    found = earlier_assistance(matter).filter(reference=reference).first() if reference else None
    known = previous(found) or dict.fromkeys(PREVIOUS, "") | {"reference": reference}
    return known | if_said(note=note)


def earlier_assistance(matter: CooperationRequest) -> QuerySet[CooperationRequest]:
    """The requests for assistance of this authority that were sent to the same State before."""
    return CooperationRequest.objects.filter(
        authority=matter.authority_id,
        counterpart=matter.counterpart_id,
        seat=Seat.REQUESTING,
        family=Family.ASSISTANCE,
        sent_at__isnull=False,
    ).exclude(pk=matter.pk)


def reached(authority: Authority | None) -> str:
    """The name and the contact details, which sections 9 and 10 ask for."""
    if authority is None:
        return ""
    return "\n".join(filter(None, (authority.name, authority.telephone, authority.email)))


def previous(earlier: CooperationRequest | None) -> dict[str, Json] | None:
    if earlier is None:
        return None
    return {
        "date": instant(earlier.sent_at) or "",
        "reference": earlier.reference or "",
        "their_reference": earlier.counterpart_reference,
        "requesting_authority": reached(earlier.authority),
        "requested_authority": reached(earlier.counterpart_authority),
        "channel": earlier.channel,
        "preserved_from": day(earlier.preserved_from),
        "preserved_until": day(earlier.preserved_until),
    }
