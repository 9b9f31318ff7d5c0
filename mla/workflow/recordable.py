"""Which acts of the other side a person may write down now, that came by paper, e-mail or telephone."""

from datetime import date

from mla.accounts.access import roles_at
from mla.accounts.models import User
from mla.requests.models import CooperationRequest
from mla.requests.verbs import RECORDERS, VERBS, Verb

ONE_FORM = frozenset({"execute_part"})
"""Both outcomes are told on the form of `execute`; the outcome chosen there decides which act it is."""


def possible(matter: CooperationRequest) -> list[Verb]:
    """Every step that the life cycle has a place for, whoever may take it. `matter` is a proxy of its family."""
    moves = matter.get_available_status_transitions()  # type: ignore[attr-defined]
    return sorted(
        (VERBS[move.custom["verb"]] for move in moves), key=lambda verb: list(VERBS).index(verb.code)
    )


def recordable(matter: CooperationRequest, user: User, on: date) -> list[Verb]:
    if not RECORDERS & roles_at(user, matter.authority_id, on):
        return []
    theirs = [verb for verb in possible(matter) if verb.addressed and verb.seats - {matter.seat}]
    return [verb for verb in theirs if verb.roles and verb.code not in ONE_FORM]
