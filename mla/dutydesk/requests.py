"""The list of requests, and the pages on which one is decided or answered. Never the admin's change form.

`ModelAdmin.changeform_view` runs in a transaction of its own, in which the door refuses to work.
"""

from datetime import UTC
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from django.contrib import admin
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from mla.documents.screen import Page, framing, text_page
from mla.dutydesk import deciding, incoming, signatory
from mla.dutydesk.cards import TONES, urgency_words
from mla.dutydesk.listing import DeskAdmin
from mla.dutydesk.places import place
from mla.dutydesk.rights import holdings, may_read_files, reader
from mla.requests.models import CooperationRequest

read_only = require_http_methods(["GET", "HEAD"])
form_page = require_http_methods(["GET", "HEAD", "POST"])


class RequestAdmin(DeskAdmin):
    list_display = (
        "reference_or_draft",
        "counterpart",
        "measure",
        "status",
        "seat",
        "urgency_tag",
        "updated",
    )
    list_display_links = ("reference_or_draft",)
    list_filter = ("status", "seat", "measure", "urgency", "is_open")
    list_select_related: ClassVar = ("counterpart",)
    search_fields = ("=reference", "=counterpart_reference")
    ordering = ("-updated_at", "-id")
    sortable_by = ("updated",)

    def opened_by(self, request: HttpRequest) -> bool:
        return may_read_files(request)

    def get_queryset(self, request: HttpRequest) -> QuerySet[CooperationRequest]:
        return CooperationRequest.objects.visible_to(reader(request), holdings(request).on).order_by(
            *self.ordering
        )

    @admin.display(description=gettext_lazy("reference"))
    def reference_or_draft(self, matter: CooperationRequest) -> str:
        return str(matter)

    @admin.display(description=gettext_lazy("urgency"))
    def urgency_tag(self, matter: CooperationRequest) -> SafeString:
        return format_html(
            '<strong class="govuk-tag mla-tag--{}">{}</strong>',
            TONES.get(matter.urgency, "plain"),
            urgency_words(matter.urgency),
        )

    @admin.display(description=gettext_lazy("last step"), ordering="updated_at")
    def updated(self, matter: CooperationRequest) -> str:
        return f"{date_format(matter.updated_at.astimezone(UTC), 'j F Y')}, {matter.updated_at:%H:%M} (UTC)"

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        """A line of the list leads to the page on which the file is decided or answered."""
        try:
            found = self.get_queryset(request).filter(pk=UUID(object_id)).first()
        except ValueError:
            found = None
        if found is None or not self.opened_by(request):
            raise Http404
        return redirect(place(found))

    def get_urls(self) -> list[URLPattern]:
        return [*self._pages(), *super().get_urls()]

    def _pages(self) -> list[URLPattern]:
        return [
            self._page("decide/", "decide", framing(read_only(deciding.decide))),
            self._page("decide/text/", "decide_text", text_page(deciding.text)),
            self._page("decide/confirm/", "confirm", form_page(deciding.confirm)),
            self._page("decide/approve/", "approve", framing(require_POST(deciding.approve))),
            self._page("decide/signatory/", "signatory", form_page(signatory.signatory)),
            self._page("decide/return/", "return", form_page(deciding.send_back)),
            self._page("decide/reject/", "reject", form_page(deciding.reject)),
            self._page("incoming/", "incoming", framing(read_only(incoming.incoming))),
            self._page("incoming/text/", "incoming_text", text_page(incoming.text)),
            self._page("incoming/<slug:verb>/", "step", form_page(incoming.step)),
        ]

    def _page(self, route: str, name: str, view: Page) -> URLPattern:
        bound = partial(view, site=self.admin_site)
        return path(
            f"<uuid:matter_id>/{route}",
            self.admin_site.admin_view(bound),
            name=f"mla_requests_cooperationrequest_{name}",
        )
