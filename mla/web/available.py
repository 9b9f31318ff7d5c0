"""Which steps a person may take on a file now: life cycle, seat and role together. The door asks all of it again."""

from collections.abc import Callable, Mapping
from datetime import date

from mla.accounts.access import roles_at
from mla.accounts.models import User
from mla.requests.models import CooperationRequest
from mla.requests.routes import goes_directly
from mla.requests.statuses import Family, Status
from mla.requests.verbs import Verb
from mla.workflow.conduct import VERB as CONDUCT
from mla.workflow.conduct_tested import serves
from mla.workflow.following import LED_NOWHERE
from mla.workflow.judgement import may_recall
from mla.workflow.notified import asked_back
from mla.workflow.recordable import ONE_FORM, possible
from mla.workflow.team_offered import applies

FOUR_EYES = frozenset({"approve", "send_back", "reject"})
ONLY_WHERE: Mapping[str, Callable[[CooperationRequest], bool]] = {
    # A notification runs beside the order: no status says whether its State asked anything (7(5)(a) CETS 224).
    "answer": lambda matter: matter.family != Family.DIRECT or asked_back(matter),
}
ANSWERED = frozenset({Status.ANSWERED, Status.CANNOT_ANSWER, Status.CLOSED})
LEADS_ON: Mapping[str, frozenset[Status]] = {
    Family.CONTACT_POINT: ANSWERED,
    Family.DIRECT: frozenset(LED_NOWHERE),
}
"""What may lead to a request of its own, and when."""


def own_steps(matter: CooperationRequest, user: User, on: date) -> list[Verb]:
    roles = roles_at(user, matter.authority_id, on)
    found = [verb for verb in possible(matter) if matter.seat in verb.seats and verb.roles & roles]
    author = matter.author_id == user.pk
    fits = [verb for verb in found if verb.code not in ONLY_WHERE or ONLY_WHERE[verb.code](matter)]
    fits = [verb for verb in fits if applies(verb.code, matter, user)]
    fits = [verb for verb in fits if verb.code != "recall" or may_recall(matter, roles)]
    # Only a request that went directly to a judicial authority owes the copy (27(9)(a)).
    fits = [verb for verb in fits if verb.code != "send_copy" or goes_directly(matter, on)]
    fits = [verb for verb in fits if verb.code != CONDUCT or serves(matter, on)]
    return [verb for verb in fits if verb.code not in ONE_FORM and not (author and verb.code in FOUR_EYES)]


def may_follow_up(matter: CooperationRequest, user: User, on: date) -> bool:
    """May a request follow: of a preservation that was sent (29(7)), of a question once answered, or
    of an order that brought nothing (7(7) CETS 224)?"""
    sent = matter.status not in {Status.DRAFT, Status.AWAITING_APPROVAL, Status.APPROVED, Status.REJECTED}
    drafts = "prosecutor" in roles_at(user, matter.authority_id, on)
    if matter.case_id is None or not drafts:
        return False
    answered = matter.status in LEADS_ON.get(matter.family, ())
    return answered or (matter.family == Family.PRESERVATION and sent)
