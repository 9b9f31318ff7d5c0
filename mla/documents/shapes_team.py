"""The agreed shape of the proposal of a joint investigation; those of the acts that follow it are in `bodies_team`."""

from dataclasses import dataclass
from datetime import datetime

from mla.documents.shapes import Annex, Confidentiality, Day, Said, Sender, Side, Signature, Urgency


@dataclass(frozen=True, slots=True)
class Proposal:
    """Schema `mla/team/1`."""

    schema: str
    thread: str
    measure: str
    version: int
    languages: tuple[str, ...]
    reference: str
    date: datetime | None
    requesting: Sender
    requested: Side
    urgency: Urgency
    confidentiality: Confidentiality
    offences: tuple[str, ...]
    facts: str
    contents: tuple[Said, ...]
    ends_on: Day | None
    annexes: tuple[Annex, ...]
    signature: Signature
