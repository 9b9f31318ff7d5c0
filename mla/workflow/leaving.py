"""What leaves first once a file is approved: the request itself, or the offer that goes before an information."""

from dataclasses import dataclass

from mla.audit.canonical import sha256_hex
from mla.documents.kinds_information import OFFER_OF
from mla.law.measures import MEASURES
from mla.requests.models import Act, CooperationRequest
from mla.requests.snapshot_information import CONDITIONS, conditional, offer_bytes
from mla.requests.statuses import Family, Seat
from mla.requests.verbs import SETTLING
from mla.workflow.payloads import read_payload


@dataclass(frozen=True, slots=True)
class Leaving:
    """The verb, the kind of its letter, and the canonical bytes that go out."""

    verb: str
    kind: str
    content: bytes

    @property
    def digest(self) -> str:
        return sha256_hex(self.content)


def leaving(matter: CooperationRequest, approved: bytes) -> Leaving:
    """Under conditions only the offer, cut out of what was approved (26(2)); else exactly what was approved."""
    if matter.family == Family.INFORMATION:
        payload = read_payload(approved)
        if conditional(payload):
            return Leaving("offer", OFFER_OF[matter.measure], offer_bytes(payload))
    return Leaving("send", MEASURES[matter.measure].document, approved)


def offers(matter: CooperationRequest) -> bool:
    """Does an offer go before the content of this file of ours?"""
    ours = matter.family == Family.INFORMATION and matter.seat == Seat.REQUESTING
    return ours and bool(matter.contents.get(CONDITIONS))


def approved_bytes(matter: CooperationRequest) -> bytes:
    act = Act.objects.filter(matter=matter, verb__in=SETTLING, digest=matter.approved_digest).get()
    return bytes(act.payload)
