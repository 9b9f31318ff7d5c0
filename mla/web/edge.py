"""The edge: here the clock is read and the reader is known. Everything below is given both."""

from datetime import datetime
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone, translation

from mla.accounts.models import User
from mla.law.citations import Citation
from mla.law.text import Text
from mla.requests.models import MODEL_OF_FAMILY, Case, CooperationRequest
from mla.workflow.reading import note_read

MATTER = (
    "party",
    "counterpart",
    "authority",
    "counterpart_authority",
    "case",
    "author",
    "approver",
    "previous",
)


def now() -> datetime:
    return timezone.now()


def reader(request: HttpRequest) -> User:
    """The signed-in person. The middleware lets nobody else in; this is the second lock."""
    if not isinstance(request.user, User):
        raise PermissionDenied
    return request.user


def words(text: Text | Citation) -> str:
    return text.into(translation.get_language() or "en")


def visible_matter(request: HttpRequest, pk: UUID, *, note: bool = True) -> CooperationRequest:
    """The file as the proxy of its life cycle, or 404: a file one may not see does not exist for the reader.

    `note` records the read before any content is returned (no event, no content).
    """
    at = now()
    files = CooperationRequest.objects.visible_to(reader(request), at.date()).select_related(*MATTER)
    matter = get_object_or_404(files, pk=pk)
    if matter.family not in MODEL_OF_FAMILY:
        raise Http404
    matter.__class__ = MODEL_OF_FAMILY[matter.family]
    if note:
        note_read(reader(request), what="matter.read", now=at, facts={"matter": str(pk)})
    return matter


def visible_case(request: HttpRequest, pk: UUID) -> Case:
    at = now()
    cases = Case.objects.visible_to(reader(request), at.date()).select_related("authority__party")
    case = get_object_or_404(cases, pk=pk)
    note_read(reader(request), what="case.read", now=at, facts={"case": str(pk)})
    return case
