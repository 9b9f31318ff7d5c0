"""The text of a request as one page of HTML of its own."""

from typing import Literal

from django.conf import settings
from django.http import HttpResponse
from django.urls import reverse

from mla.documents.html import as_html
from mla.law.measures import MEASURES
from mla.requests.models import CooperationRequest


def as_page(
    matter: CooperationRequest, content: bytes, digest: str, *, mark: Literal["draft"] | None
) -> HttpResponse:
    """The same HTML from which the sealed PDF is made. `mark` "draft" until the text was approved."""
    return HttpResponse(
        as_html(
            MEASURES[matter.measure].document,
            content,
            mark=mark,
            digest=digest,
            verify_address=settings.SITE_ADDRESS + reverse("verify"),
        )
    )
