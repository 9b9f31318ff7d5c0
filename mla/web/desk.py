"""Which steps are taken elsewhere than on the form of a step, and where: with the exact text in sight."""

from django.urls import reverse

from mla.requests.models import CooperationRequest
from mla.requests.verbs import Verb

AT_THE_DESK = frozenset({"approve", "send_back", "reject"})
"""The contact point decides at the duty desk, where the letter stands word for word beside the buttons."""

WITH_THE_TEXT = frozenset({"submit", "put"})
ONE_BY_ONE = frozenset({"weigh_conduct"})
"""The desk asks each element of the offence against the facts and our own law (25(5))."""

ELSEWHERE = AT_THE_DESK | WITH_THE_TEXT | ONE_BY_ONE


ENDING = (
    "refuse",
    "withdraw",
    "recall",
    "release",
    "let_lapse",
    "close",
    "decline_conditions",
    "decline_offer",
    "take_back",
    "decline_team",
    "end_team",
    "drop_order",
    "withdraw_order",
)


ON_USE = ("record_use", "ask_other_use", "allow_use", "refuse_use", "tell_emergency")
TO_AN_ENTITY = ("tell_withdrawal", "remind_entity", "ask_reasons")
LETTERS = (
    *TO_AN_ENTITY,
    "supplement",
    "remind",
    "confirm_request",
    "send_copy",
    "amend",
    "consult",
    "warn_expiry",
    *ON_USE,
)
"""They change no status, so none of them is what a person came for."""
QUIET = (*ENDING, *LETTERS)


def ordered(verbs: list[Verb]) -> list[Verb]:
    """What takes the matter on comes first, then letters, last what ends it; only the first may be coloured."""
    return sorted(verbs, key=lambda verb: (verb.code in ENDING, verb.code in LETTERS))


def place_of(verb: str, matter: CooperationRequest) -> str:
    """The address at which a person takes this step on this file."""
    if verb in AT_THE_DESK:
        return reverse("admin:mla_requests_cooperationrequest_decide", args=[matter.pk])
    if verb in WITH_THE_TEXT:
        return reverse("matter_check", args=[matter.pk])
    if verb in ONE_BY_ONE:
        return reverse("admin:mla_requests_cooperationrequest_step", args=[matter.pk, verb])
    return reverse("step", args=[matter.pk, verb])
