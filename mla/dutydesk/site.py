"""The duty desk: one Django admin site, opened by roles at an authority and by nothing else."""

from collections.abc import Callable
from functools import partial
from typing import Any

from django.conf import settings
from django.contrib.admin import AdminSite
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, resolve_url
from django.template.response import TemplateResponse
from django.urls import URLPattern, URLResolver, path, reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache

from mla.accounts.models import Membership, User
from mla.audit.models import Event
from mla.dutydesk import reference_entry, reference_pages
from mla.dutydesk.audit_log import EventAdmin
from mla.dutydesk.board import board
from mla.dutydesk.people import MembershipAdmin, UserAdmin
from mla.dutydesk.reference import (
    AgreementAdmin,
    AuthorityAdmin,
    DeclarationAdmin,
    DesignationAdmin,
    ImportAdmin,
    NationalProvisionAdmin,
    PartyAdmin,
    ProviderAdmin,
    ProviderEntityAdmin,
    TreatyStatusAdmin,
)
from mla.dutydesk.requests import RequestAdmin
from mla.dutydesk.rights import holdings, may_administer, may_audit, may_enter, may_read_files, reader
from mla.parties.models import (
    Agreement,
    Authority,
    Declaration,
    Designation,
    NationalProvision,
    Party,
    Provider,
    ProviderEntity,
    ReferenceImport,
    TreatyStatus,
)
from mla.requests.models import CooperationRequest
from mla.requests.verbs import RECORDERS

View = Callable[..., Any]


class DutyDesk(AdminSite):
    site_header = site_title = gettext_lazy("Duty desk")
    enable_nav_sidebar = False
    site_url = "/"

    def has_permission(self, request: HttpRequest) -> bool:
        return may_enter(request)

    def admin_view(self, view: View, cacheable: bool = False) -> View:  # type: ignore[override]
        inner = super().admin_view(view, cacheable)

        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
            # The common sign-in page sends a person who is signed in straight back: that would go on for ever.
            if request.user.is_authenticated and not self.has_permission(request):
                raise PermissionDenied
            return inner(request, *args, **kwargs)

        return guarded

    @method_decorator(never_cache)
    @method_decorator(login_not_required)
    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        wanted = request.GET.get("next", "")
        home = reverse("admin:index", current_app=self.name)
        return redirect_to_login(wanted if wanted.startswith(home) else home, resolve_url(settings.LOGIN_URL))

    def logout(  # type: ignore[override]
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        return redirect("account_logout")

    def password_change(  # type: ignore[override]
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        return redirect("account_change_password")

    def each_context(self, request: HttpRequest) -> dict[str, Any]:
        return super().each_context(request) | {
            "nav": self.navigation(request),
            "server_time": timezone.now(),
        }

    def navigation(self, request: HttpRequest) -> list[tuple[str, str, bool]]:
        """At most five places, only those that open."""
        places = [(_("Duty desk"), "index", True)]
        places.append((_("Files"), "mla_requests_cooperationrequest_changelist", may_read_files(request)))
        places.append((_("States"), "parties_declaration_changelist", True))
        places.append((_("People"), "accounts_membership_changelist", may_administer(request)))
        places.append((_("Audit"), "audit_event_changelist", may_audit(request)))
        named = [
            (words, reverse(f"admin:{name}", current_app=self.name)) for words, name, open_ in places if open_
        ]
        return [(words, url, request.path == url) for words, url in named]

    def get_urls(self) -> list[URLResolver | URLPattern]:
        return [*self.reference_pages(), *super().get_urls()]

    def reference_pages(self) -> list[URLPattern]:
        drawn: list[tuple[str, View, str]] = [
            ("reference/", reference_pages.reference, "reference"),
            ("reference/health/", reference_pages.health, "reference_health"),
            ("reference/enter/<slug:table>/", reference_entry.enter, "reference_enter"),
            ("reference/<uuid:pk>/", reference_pages.one_import, "reference_import"),
        ]
        steps: list[tuple[str, View, str]] = [
            ("reference/<uuid:pk>/apply/", reference_pages.apply, "reference_apply"),
            ("reference/<uuid:pk>/undo/", reference_pages.undo, "reference_undo"),
        ]
        return [
            *(
                path(route, self.admin_view(partial(view, site=self)), name=name)
                for route, view, name in drawn
            ),
            *(path(route, self.admin_view(view), name=name) for route, view, name in steps),
        ]

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
        """The on-call board; for a technical administrator the list of what may be kept up here."""
        context = self.each_context(request) | {"title": _("Duty desk")} | (extra_context or {})
        if may_read_files(request):
            held = holdings(request)
            context |= board(reader(request), held, timezone.now())
            context |= {"reads_files": True, "records": held.any_of(RECORDERS)}
        request.current_app = self.name
        return TemplateResponse(request, "dutydesk/board.html", context)


desk = DutyDesk(name="dutydesk")
desk.register(CooperationRequest, RequestAdmin)
desk.register(Party, PartyAdmin)
desk.register(TreatyStatus, TreatyStatusAdmin)
desk.register(Declaration, DeclarationAdmin)
desk.register(NationalProvision, NationalProvisionAdmin)
desk.register(Agreement, AgreementAdmin)
desk.register(Authority, AuthorityAdmin)
desk.register(Designation, DesignationAdmin)
desk.register(Provider, ProviderAdmin)
desk.register(ProviderEntity, ProviderEntityAdmin)
desk.register(ReferenceImport, ImportAdmin)
desk.register(User, UserAdmin)
desk.register(Membership, MembershipAdmin)
desk.register(Event, EventAdmin)
