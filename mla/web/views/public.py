"""Pages for everyone: is this document genuine, and how accessible are these pages."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from mla.web.brake import braked
from mla.web.client import client_address
from mla.web.edge import now
from mla.web.forms.verify import VerifyForm
from mla.web.proof import answer


@login_not_required
@never_cache
def verify(request: HttpRequest) -> HttpResponse:
    """The same words for an unknown reference and a wrong code: the page confirms, it never tells."""
    context: dict[str, object] = {}
    # The picture on the paper brings the code; the person still presses the button, so a mail scanner asks nothing.
    form = VerifyForm(request.POST or None, initial=brought(request))
    if request.method == "POST":
        if braked(client_address(request), now()):
            form.add_error(None, _("Too many tries. Wait a minute, then try again."))
            return render(request, "web/verify.html", {"form": form}, status=429)
        if form.is_valid():
            asked = form.asked()
            context = {"answer": answer(asked), "alone": not asked.reference and not asked.digest}
    return render(request, "web/verify.html", context | {"form": form}, status=422 if form.errors else 200)


def brought(request: HttpRequest) -> dict[str, str]:
    """`c` from the picture on a letter; `ref` and `d` from letters sealed before template 4."""
    code = request.GET.get("c") or request.GET.get("d", "")
    return {"reference": request.GET.get("ref", "")[:40], "code": code[:64]}


@login_not_required
@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    return render(request, "web/accessibility.html")
