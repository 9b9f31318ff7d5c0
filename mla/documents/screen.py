"""The exact text of a letter on a screen: a page of its own that runs nothing, for reading alone or in a frame."""

from collections.abc import Callable
from typing import Any

from csp.constants import NONE, SELF
from csp.decorators import csp, csp_replace
from django.http import HttpResponse
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.utils.html import format_html
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_GET

from mla.audit.canonical import sha256_hex
from mla.documents.errors import RenderRefused
from mla.documents.html import Mark, as_html
from mla.documents.printed import printed
from mla.documents.proof import code_of
from mla.requests.links import verify_address

TEXT_POLICY = {
    "default-src": [NONE],
    "style-src": [SELF],
    "img-src": [SELF, "data:"],
    "frame-ancestors": [SELF],
    "base-uri": [NONE],
    "form-action": [NONE],
}
HEAD_ENDS = "</head>"
Page = Callable[..., HttpResponse]


def framing(page: Page) -> Page:
    """Only a page that shows the text of a request frames anything, and only what this installation serves."""
    allow: Any = csp_replace({"frame-src": [SELF]})
    framed: Page = allow(page)
    return framed


def text_page(page: Page) -> Page:
    """A letter runs nothing and fetches nothing but its style; only our own pages may frame it."""
    close: Any = csp(TEXT_POLICY)
    closed: Page = close(xframe_options_sameorigin(require_GET(page)))
    return closed


def as_page(measure: str, content: bytes, digest: str, *, mark: Mark | None) -> HttpResponse:
    """The same HTML from which the sealed PDF is made, with a style for screens in place of the one for paper.

    `mark` is "draft" until the text was approved. What could not be sealed cannot be shown either: the page then
    says which place of the request stands in the way, with status 422.
    """
    kind, shown = printed(measure, content)
    digest = digest if shown == content else sha256_hex(shown)
    try:
        letter = as_html(
            kind,
            shown,
            mark=mark,
            digest=digest,
            code=code_of(digest),
            verify_address=verify_address(),
        )
    except RenderRefused as problem:
        return HttpResponse(render_to_string("documents/refused.html", {"problem": problem}), status=422)
    head = format_html(
        '<meta name="viewport" content="width=device-width">'
        '<link rel="icon" href="{}"><link rel="stylesheet" href="{}">',
        static("mla/favicon.svg"),
        static("mla/letter.css"),
    )
    return HttpResponse(letter.replace(HEAD_ENDS, head + HEAD_ENDS, 1))
