"""The conditions under which an information was offered and taken (Art. 26(2)): shown with the file for ever."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from mla.parties.models import Party
from mla.requests.models import Act, CooperationRequest
from mla.requests.snapshot_information import CONDITIONS, said
from mla.requests.statuses import Family, Seat
from mla.workflow.judgement import request_payload
from mla.workflow.payloads import read_payload

ANSWERS: dict[str, Literal["accepted", "declined"]] = {
    "accept_offer": "accepted",
    "decline_offer": "declined",
}


@dataclass(frozen=True, slots=True)
class Conditions:
    """`state` is "written" before the other side answered. `receiver`: the State that an acceptance binds."""

    text: str
    state: Literal["written", "accepted", "declined"]
    at: datetime | None
    receiver: Party


def conditions_of(matter: CooperationRequest) -> Conditions | None:
    """None where nothing was given unasked, or no condition was set. Two queries otherwise."""
    if matter.family != Family.INFORMATION:
        return None
    receiver = matter.counterpart if matter.seat == Seat.REQUESTING else matter.party
    answer = Act.objects.filter(matter=matter, verb__in=ANSWERS, applied=True).order_by("-seq").first()
    text = said(request_payload(matter)["contents"], CONDITIONS)
    if answer is None:
        return Conditions(text, "written", None, receiver) if text else None
    # What was accepted is what the acceptance says, though it came by post and somebody wrote it down.
    accepted = read_payload(bytes(answer.payload))["body"].get("conditions")
    return Conditions(accepted or text, ANSWERS[answer.verb], answer.at, receiver)
