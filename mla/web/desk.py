"""Which steps are taken elsewhere than on the form of a step, and where: with the exact text in sight."""

from django.urls import reverse

from mla.requests.models import CooperationRequest

AT_THE_DESK = frozenset({"approve", "send_back", "reject"})
"""The contact point decides at the duty desk, where the letter stands word for word beside the buttons."""

ELSEWHERE = AT_THE_DESK | {"submit"}


def place_of(verb: str, matter: CooperationRequest) -> str:
    """The address at which a person takes this step on this file."""
    if verb in AT_THE_DESK:
        return reverse("admin:mla_requests_cooperationrequest_decide", args=[matter.pk])
    if verb == "submit":
        return reverse("matter_check", args=[matter.pk])
    return reverse("step", args=[matter.pk, verb])
