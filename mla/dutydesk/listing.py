"""The base of every list on the desk: it reads, it never counts a million rows, it changes nothing."""

from functools import cached_property
from typing import TYPE_CHECKING, Any

from django.contrib.admin import ModelAdmin
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse

if TYPE_CHECKING:
    AnyAdmin = ModelAdmin[Any]
    AnyPaginator = Paginator[Any]
else:  # Generic for the type checker only.
    AnyAdmin, AnyPaginator = ModelAdmin, Paginator

COUNTED = 1001
"""A list says "more than 1,000": the exact number of rows is the slowest thing a list could ask for."""


class CappedPaginator(AnyPaginator):
    @cached_property
    def count(self) -> int:
        rows: Any = self.object_list
        return int(rows.order_by()[:COUNTED].count())


class DeskAdmin(AnyAdmin):
    """Nothing is added, changed or deleted: steps go through the door, reference data comes with its source."""

    actions = None
    paginator = CappedPaginator
    show_full_result_count = False
    list_per_page = 50
    list_max_show_all = 0
    # A facet is one more count for every choice of every filter.
    show_facets = ModelAdmin.show_facets.NEVER
    view_on_site = False

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.opened_by(request)

    def has_module_permission(self, request: HttpRequest) -> bool:
        return self.opened_by(request)

    def opened_by(self, request: HttpRequest) -> bool:
        """Who may look. Closed unless a list says otherwise; Django's own permissions decide nothing here."""
        return False

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        # What happened is in the audit trail; the admin's own log would be a second, weaker one.
        raise Http404
