"""Where a file is worked on at the desk."""

from uuid import UUID

from django.urls import reverse

from mla.requests.models import CooperationRequest
from mla.requests.statuses import Seat

NAME = "dutydesk:mla_requests_cooperationrequest_"


def page(name: str, matter_id: UUID, *more: str) -> str:
    return reverse(f"{NAME}{name}", args=(matter_id, *more))


def place(matter: CooperationRequest) -> str:
    """Our own request is decided on; a request of another State is answered."""
    return page("decide" if matter.seat == Seat.REQUESTING else "incoming", matter.pk)
