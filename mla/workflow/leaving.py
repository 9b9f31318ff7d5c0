"""What leaves once a file is approved: the request itself; the offer that goes before an information; or an order
that a person hands to a private entity, and the notification that goes to its State at the same time.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from mla.audit.canonical import sha256_hex
from mla.documents.kinds_direct import NOTE_OF, ORDER_OF
from mla.documents.kinds_information import OFFER_OF
from mla.law.measures import MEASURES
from mla.requests.models import Act, CooperationRequest
from mla.requests.snapshot_direct import NOTIFIED, notification_bytes, notifies, order_bytes, served_bytes
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


def letters(matter: CooperationRequest, approved: bytes) -> tuple[Leaving, ...]:
    """All that is made ready at the approval. The system lets go of the first; a person hands over the others."""
    cut = BY_MEASURE.get(matter.measure) or CUTS.get(matter.family)
    return cut(matter, read_payload(approved), approved) if cut else (_whole(matter, approved),)


def leaving(matter: CooperationRequest, approved: bytes) -> Leaving:
    return letters(matter, approved)[0]


def _whole(matter: CooperationRequest, approved: bytes) -> Leaving:
    return Leaving("send", MEASURES[matter.measure].document, approved)


def _information(
    matter: CooperationRequest, payload: Mapping[str, Any], approved: bytes
) -> tuple[Leaving, ...]:
    """Under conditions only the offer, cut out of what was approved (26(2)); else exactly what was approved."""
    if conditional(payload):
        return (Leaving("offer", OFFER_OF[matter.measure], offer_bytes(payload)),)
    return (_whole(matter, approved),)


def _order(matter: CooperationRequest, payload: Mapping[str, Any], approved: bytes) -> tuple[Leaving, ...]:
    """The order never goes by itself. Where its State is notified, that goes first (7(5)(a))."""
    order = Leaving("issue", MEASURES[matter.measure].document, order_bytes(payload))
    if notifies(payload):
        return (Leaving("notify", NOTE_OF[matter.measure], notification_bytes(payload)), order)
    return (order,)


def _with_its_order(
    matter: CooperationRequest, payload: Mapping[str, Any], approved: bytes
) -> tuple[Leaving, ...]:
    """The request goes as it was approved, and the order that it asks the other State to serve goes with it."""
    return (_whole(matter, approved), order_served(matter.measure, payload))


def order_served(measure: str, payload: Mapping[str, Any]) -> Leaving:
    """What the provider is to read (8(3)(a) CETS 224). `payload` is the request."""
    return Leaving("send", ORDER_OF[measure], served_bytes(payload))


Cut = Callable[[CooperationRequest, Mapping[str, Any], bytes], tuple[Leaving, ...]]
BY_MEASURE: Mapping[str, Cut] = dict.fromkeys(ORDER_OF, _with_its_order)
CUTS: Mapping[str, Cut] = {
    Family.INFORMATION: _information,
    Family.DIRECT: _order,
}
BESIDE: Mapping[str, str] = {Family.INFORMATION: CONDITIONS, Family.DIRECT: NOTIFIED}
"""By family, the content that says that another letter goes first."""


def offers(matter: CooperationRequest) -> bool:
    """Does another letter go before the content of this file of ours: an offer, or a notification?"""
    code = BESIDE.get(matter.family)
    return code is not None and matter.seat == Seat.REQUESTING and bool(matter.contents.get(code))


def serves(matter: CooperationRequest) -> bool:
    """Does this file of ours bring an order that the other State is to serve?"""
    return matter.measure in ORDER_OF and matter.seat == Seat.REQUESTING


def approved_bytes(matter: CooperationRequest) -> bytes:
    act = Act.objects.filter(matter=matter, verb__in=SETTLING, digest=matter.approved_digest).get()
    return bytes(act.payload)
