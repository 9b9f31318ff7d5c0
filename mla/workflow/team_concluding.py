"""Conclude what both States have agreed to: on each file by itself, from the acts it holds.

Nobody tells the other side of it, so no message can be lost or overtaken: once both consents to one digest have
arrived, both files say the same. It runs whenever the relay does, any number of times.
"""

from datetime import datetime
from typing import Any

from mla.requests.models import Act, CooperationRequest
from mla.requests.snapshot import day, instant, side
from mla.requests.statuses import Seat, Status
from mla.requests.verbs_team import CONSENTS
from mla.workflow.door import Body, perform
from mla.workflow.envelope import addressee
from mla.workflow.refusals import Overtaken
from mla.workflow.team_texts import Negotiation, TeamText, negotiation


def conclude_due(*, now: datetime) -> int:
    """Every file whose newest agreed text waits for it. A text that two States read differently never is agreed."""
    consented = Act.objects.filter(
        verb__in=CONSENTS, applied=True, matter__status__in=(Status.NEGOTIATED, Status.AT_WORK)
    )
    files = CooperationRequest.objects.filter(pk__in=consented.values("matter")).select_related(
        "party", "counterpart"
    )
    return sum(_conclude(matter, now=now) for matter in files)


def _conclude(matter: CooperationRequest, *, now: datetime) -> bool:
    text = negotiation(matter, now.date()).agreed()
    if text is None:
        return False
    try:
        return not perform(
            "conclude_team",
            matter_id=matter.pk,
            actor=None,
            now=now,
            key=f"conclude:{matter.pk}:{text.digest[:16]}",
            body={},
            prepare=lambda locked: agreement(locked, text.digest, now),
        ).again
    except Overtaken:
        return False  # Ended or withdrawn a moment ago.


def agreement(matter: CooperationRequest, digest: str, now: datetime) -> Body:
    """The agreement itself: its text, and who of both States has bound it, asked again under the lock."""
    found = negotiation(matter, now.date())
    text = found.text(digest)
    if text is None or found.missing(digest):
        raise Overtaken()
    return {
        "contents": list(text.contents),
        "ends_on": day(text.ends_on),
        "text_digest": digest,
        "parties": [_signatory(matter, found, text, place) for place in (0, 1)],
    }


def _signatory(matter: CooperationRequest, found: Negotiation, text: TeamText, place: int) -> dict[str, Any]:
    state = found.states[place]
    own, central = found.consent(state, text.digest), found.consent(state, text.digest, central=True)
    proposer = place == 0
    ours = proposer == (matter.seat == Seat.REQUESTING)
    named = side(matter.party, matter.authority) if ours else addressee(matter)
    return {
        "party": named["party"],
        "party_name": named["party_name"],
        "authority": {name: named["authority"][name] for name in ("name", "name_en")},
        "officer": own.officer if own else "",
        "agreed_at": instant(own.at if own else None),
        "central": state.pk in found.central,
        "central_officer": central.officer if central else "",
        "central_at": instant(central.at if central else None),
    }
