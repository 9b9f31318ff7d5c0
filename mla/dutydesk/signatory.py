"""Who signs: the page on which the person who decides names somebody else than the person in charge."""

from uuid import UUID

from django.contrib import messages
from django.contrib.admin import AdminSite
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from mla.dutydesk.deciding import about, barred
from mla.dutydesk.files import find, possible
from mla.dutydesk.forms import SignatoryForm
from mla.dutydesk.places import page
from mla.dutydesk.rights import reader
from mla.requests.statuses import Seat
from mla.workflow.refusals import Refused
from mla.workflow.signatory import name_signatory


def signatory(request: HttpRequest, matter_id: UUID, *, site: AdminSite) -> HttpResponse:
    """Saved, it leads back to the text, which is another one now and is read again before it is approved."""
    matter = find(request, matter_id, Seat.REQUESTING)
    if "approve" not in set(possible(request, matter)) - barred(request, matter):
        return redirect(page("decide", matter.pk))
    named = {key: getattr(matter, f"signer_{key}") for key in ("name", "function", "place")}
    form, now = SignatoryForm(request.POST or None, initial=named), timezone.now()
    if request.method == "POST" and form.is_valid():
        try:
            name_signatory(matter_id=matter.pk, actor=reader(request), now=now, **form.values())
        except Refused as refused:
            form.take(refused.reasons)
        else:
            messages.success(request, _("Saved. The text is a new one: read it again before you approve it."))
            return redirect(page("decide", matter.pk))
    context = site.each_context(request) | about(matter, now)
    context |= {"form": form, "authority": matter.authority, "back_url": page("decide", matter.pk)}
    return TemplateResponse(request, "dutydesk/signatory.html", context, status=422 if form.errors else 200)
