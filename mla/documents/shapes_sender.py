"""Who writes a letter that says nothing of the case behind it."""

from dataclasses import dataclass

from mla.documents.shapes import Authority, Confirmation, Name


@dataclass(frozen=True, slots=True)
class Sender:
    """The office and whom to call; of the case, its court and their decisions nothing is said."""

    party: str
    party_name: Name
    time_zone: str
    authority: Authority
    confirmation: Confirmation
