"""The text of a request as one page of HTML of its own, for a frame."""

from typing import Literal

from django.conf import settings
from django.http import HttpResponse
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html

from mla.documents.html import as_html
from mla.law.measures import MEASURES
from mla.requests.models import CooperationRequest

HEAD_ENDS = "</head>"


def as_page(
    matter: CooperationRequest, content: bytes, digest: str, *, mark: Literal["draft"] | None
) -> HttpResponse:
    """The same HTML from which the sealed PDF is made, with a style for screens in place of the one for paper.

    `mark` is "draft" until the text was approved.
    """
    letter = as_html(
        MEASURES[matter.measure].document,
        content,
        mark=mark,
        digest=digest,
        verify_address=settings.SITE_ADDRESS + reverse("verify"),
    )
    head = format_html(
        '<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="{}">',
        static("dutydesk/letter.css"),
    )
    return HttpResponse(letter.replace(HEAD_ENDS, head + HEAD_ENDS, 1))
