"""Which steps of a joint investigation have something to act upon: no button for what the verb would refuse."""

from collections.abc import Callable, Mapping

from mla.accounts.models import User
from mla.requests.models import CooperationRequest, Direction
from mla.requests.statuses import Status
from mla.workflow.team_texts import Negotiation, author, negotiation
from mla.workflow.team_use import open_question

Applies = Callable[[CooperationRequest, User], bool]


def _on(matter: CooperationRequest) -> Negotiation:
    """Declarations count as on the day on which the file last moved: the verb itself asks again with today's."""
    return negotiation(matter, matter.updated_at.date())


def unanswered(matter: CooperationRequest, user: User) -> bool:
    """A text is on the file that is neither in force nor declined, and our State has not bound itself to it. Whoever
    wrote it here does not bind the State to it."""
    found = _on(matter)
    text = found.pending()
    if text is None or author(matter, text) == user.pk:
        return False
    return found.consent(matter.party, text.digest) is None


def to_concur(matter: CooperationRequest, user: User) -> bool:
    found = _on(matter)
    text = found.pending()
    if text is None or matter.party_id not in found.central:
        return False
    return found.consent(matter.party, text.digest, central=True) is None


def to_decline(matter: CooperationRequest, user: User) -> bool:
    text = _on(matter).pending()
    return matter.status == Status.AT_WORK and text is not None and text.act.direction == Direction.IN


def asked_of_us(matter: CooperationRequest, user: User) -> bool:
    return open_question(matter) is not None


OF_TEAM: Mapping[str, Applies] = {
    "agree_text": unanswered,
    "concur": to_concur,
    "decline_changes": to_decline,
    "allow_use": asked_of_us,
    "refuse_use": asked_of_us,
}


def applies(verb: str, matter: CooperationRequest, user: User) -> bool:
    return verb not in OF_TEAM or OF_TEAM[verb](matter, user)
