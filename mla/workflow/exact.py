"""Which text of a request its readers are shown: the author who checks it, and the contact point who decides."""

from dataclasses import dataclass
from typing import Literal

from mla.requests.models import Act, CooperationRequest
from mla.requests.snapshot import snapshot_bytes
from mla.requests.statuses import Status
from mla.requests.verbs import SETTLING

LEAVING = frozenset({Status.DRAFT, Status.AWAITING_APPROVAL, Status.REJECTED})


@dataclass(frozen=True, slots=True)
class Exact:
    """Canonical bytes, their SHA-256 in hexadecimal, and "draft" until the text was approved."""

    content: bytes
    digest: str
    mark: Literal["draft"] | None


def exact_text(matter: CooperationRequest) -> Exact:
    """The snapshot as it would go out now, or from the approval on what was approved. Requesting seat only."""
    if matter.status in LEAVING:
        return Exact(*snapshot_bytes(matter), mark="draft")
    act = Act.objects.filter(matter=matter, verb__in=SETTLING, digest=matter.approved_digest).get()
    return Exact(bytes(act.payload), act.digest, mark=None)
