"""Pages for everyone: is this document genuine, and how accessible are these pages."""

import hmac
from uuid import UUID

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from mla.documents.models import Document
from mla.law.references import BadReference, parse
from mla.web.brake import braked
from mla.web.edge import now
from mla.web.forms.clerk import VerifyForm

COMPARED = 32
"""More letters than one file ever has: each is compared, and places without one are compared with nothing."""
NOBODY = UUID(int=0)
NO_DIGEST = "-" * 64


@login_not_required
@never_cache
def verify(request: HttpRequest) -> HttpResponse:
    """The same words for an unknown reference and a wrong digest: the page confirms, it never tells."""
    # The code on the paper brings both; the person still presses the button, so a mail scanner asks nothing.
    brought = {"reference": request.GET.get("ref", "")[:40], "digest": request.GET.get("d", "")[:64]}
    form = VerifyForm(request.POST or None, initial=brought)
    context: dict[str, object] = {"form": form}
    if request.method == "POST":
        if braked(request.META.get("REMOTE_ADDR", ""), now()):
            form.add_error(None, _("Too many tries. Wait a minute, then try again."))
            return render(request, "web/verify.html", context, status=429)
        if form.is_valid():
            found = genuine(form.cleaned_data["reference"], form.cleaned_data["digest"])
            context |= {"asked": True, "document": found}
    return render(request, "web/verify.html", context, status=422 if form.errors else 200)


def genuine(reference: str, digest: str) -> Document | None:
    """The sealed letter with this reference whose payload digest begins with the signs given.

    A reference that exists costs what one costs that does not: the same queries, the same number of comparisons.
    """
    try:
        wanted = str(parse(reference))
    except BadReference:
        wanted = ""
    rows = Document.objects.filter(matter__reference=wanted, received=False, sealed_at__isnull=False)
    found = list(rows.order_by("-sealed_at").values_list("pk", "payload_digest")[:COMPARED])
    hit = NOBODY
    for pk, known in (*found, *[(NOBODY, NO_DIGEST)] * (COMPARED - len(found))):
        same = hmac.compare_digest(known[: len(digest)].encode(), digest.encode())
        hit = pk if same else hit
    letters = Document.objects.select_related("matter__authority__party").defer("payload")
    return letters.filter(pk=hit).first()


@login_not_required
@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    return render(request, "web/accessibility.html")
