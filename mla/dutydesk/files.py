"""Find a file that the person may see, as the proxy of its life cycle."""

from uuid import UUID

from django.db.models import QuerySet
from django.http import Http404, HttpRequest
from django.utils import timezone

from mla.documents.models import Document
from mla.dutydesk.rights import holdings, may_read_files, reader
from mla.requests.models import MODEL_OF_FAMILY, Annex, CooperationRequest
from mla.requests.statuses import Seat
from mla.requests.verbs import VERBS
from mla.workflow.reading import note_read


def find(request: HttpRequest, matter_id: UUID, seat: Seat) -> CooperationRequest:
    """404 for a file of another authority or another Party: that it exists is itself not to be told."""
    if not may_read_files(request):
        raise Http404
    files = CooperationRequest.objects.visible_to(reader(request), holdings(request).on).select_related(
        "party", "counterpart", "authority", "counterpart_authority", "case", "author", "approver"
    )
    found = files.filter(pk=matter_id, seat=seat).first()
    if found is None:
        raise Http404
    found.__class__ = MODEL_OF_FAMILY[found.family]
    return found


def note_opened(request: HttpRequest, matter: CooperationRequest, page: str) -> None:
    """Written before anything is shown: no event, no content."""
    note_read(
        reader(request),
        what="matter.read",
        now=timezone.now(),
        facts={"matter": str(matter.pk), "page": page},
    )


def possible(request: HttpRequest, matter: CooperationRequest) -> list[str]:
    """The verbs that the state allows and the person's roles at this authority include, in the table's order."""
    machine = matter._meta.get_field("status")
    steps = {one.name for one in machine.get_all_transitions(type(matter)) if one.source == matter.status}
    roles = holdings(request).at(matter.authority_id)
    return [
        verb.code
        for verb in VERBS.values()
        if verb.code in steps and matter.seat in verb.seats and verb.roles & roles
    ]


def letters(matter: CooperationRequest) -> QuerySet[Document]:
    """The sealed letters of a file, the newest first; a superseded one is shown as such."""
    return Document.objects.filter(matter=matter, sealed_at__isnull=False).order_by("-sealed_at")


def annexes(matter: CooperationRequest) -> QuerySet[Annex]:
    return Annex.objects.filter(matter=matter).order_by("letter")
