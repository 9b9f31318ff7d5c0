"""Reference data, read-only: every row with its source, the day it was checked and how sure it is."""

from typing import Any, ClassVar

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mla.dutydesk.listing import DeskAdmin
from mla.dutydesk.reference_forms import ENTERED
from mla.dutydesk.rights import may_administer, may_enter
from mla.parties.choices import Certainty
from mla.parties.fields import Sourced
from mla.parties.models import ReferenceImport
from mla.parties.reference_tables import TABLE_OF

SOURCED = ("certainty_badge", "checked_on", "source")


class ReferenceAdmin(DeskAdmin):
    def opened_by(self, request: HttpRequest) -> bool:
        return may_enter(request)

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> Any:
        """An administrator is led to where these rows are kept up."""
        more = {"keeps_reference": may_administer(request), "reference_table": self.entered()}
        return super().changelist_view(request, more | (extra_context or {}))

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        more = {"reference_table": self.entered() if may_administer(request) else ""}
        return super().change_view(request, object_id, form_url, more | (extra_context or {}))

    def entered(self) -> str:
        """The table in which one row can be entered by hand, or ""."""
        name = TABLE_OF[self.model].name
        return name if name in ENTERED else ""


class SourcedAdmin(ReferenceAdmin):
    @admin.display(description=gettext_lazy("how sure"), ordering="certainty")
    def certainty_badge(self, row: Sourced) -> SafeString:
        """Only what was read in the source is called verified; everything else says that it was not."""
        sure = row.certainty == Certainty.VERIFIED
        words, tone = (_("Verified"), "plain") if sure else (_("Not verified"), "attention")
        return format_html('<strong class="govuk-tag mla-tag--{}">{}</strong>', tone, words)


class PartyAdmin(SourcedAdmin):
    list_display = ("name_en", "iso2", "time_zone", *SOURCED)
    list_filter = ("certainty", "coe_member", "eu_member")
    search_fields = ("name_en", "name_fr", "=iso2")
    ordering = ("name_en",)


class TreatyStatusAdmin(SourcedAdmin):
    list_display = (
        *("party", "instrument", "territory", "period", "standing"),
        *("in_force_from", "withdrawn_from", *SOURCED),
    )
    list_filter = ("instrument", "standing", "certainty")
    list_select_related: ClassVar = ("party",)
    search_fields = ("party__name_en", "=party__iso2")


class DeclarationAdmin(SourcedAdmin):
    list_display = ("party", "article", "kind", "mode", "valid_from", "valid_to", *SOURCED)
    list_filter = ("instrument", "kind", "certainty")
    list_select_related: ClassVar = ("party",)
    search_fields = ("party__name_en", "=party__iso2", "=article")


class NationalProvisionAdmin(SourcedAdmin):
    list_display = (
        "party",
        "offence",
        "citation",
        "title_en",
        "max_penalty",
        "valid_from",
        "valid_to",
        *SOURCED,
    )
    list_filter = ("offence", "certainty")
    list_select_related: ClassVar = ("party",)
    search_fields = ("party__name_en", "=party__iso2", "citation", "title_en", "title_fr")


class AgreementAdmin(SourcedAdmin):
    list_display = ("name_en", "party_a", "party_b", "valid_from", "valid_to", *SOURCED)
    list_filter = ("certainty",)
    list_select_related: ClassVar = ("party_a", "party_b")
    search_fields = ("name_en", "=party_a__iso2", "=party_b__iso2")


class AuthorityAdmin(ReferenceAdmin):
    list_display = ("name", "party", "telephone", "email", "office_hours", "time_zone", "hosted", "is_active")
    list_filter = ("hosted", "is_active")
    list_select_related: ClassVar = ("party",)
    search_fields = ("name", "name_en", "=party__iso2")


class DesignationAdmin(SourcedAdmin):
    list_display = ("authority", "role", "stage", "territory", "valid_from", "valid_to", *SOURCED)
    list_filter = ("role", "stage", "certainty")
    list_select_related: ClassVar = ("authority",)
    search_fields = ("authority__name",)


class ProviderAdmin(SourcedAdmin):
    list_display = ("name", "channel", "preservation_days", "user_notice", "is_active", *SOURCED)
    list_filter = ("channel", "user_notice", "certainty", "is_active")
    search_fields = ("name", "=key")


class ProviderEntityAdmin(SourcedAdmin):
    list_display = ("name", "provider", "state", "region", "is_active", *SOURCED)
    list_filter = ("region", "certainty", "is_active")
    list_select_related: ClassVar = ("provider",)
    search_fields = ("name", "provider__name", "=state")


class ImportAdmin(DeskAdmin):
    """Every file and every row entered by hand; a line leads to what it changed."""

    list_display = ("uploaded_at", "table", "file_name", "state", "applied_at", "undone_at")
    list_filter = ("state",)
    search_fields = ("file_name", "=digest")
    ordering = ("-uploaded_at",)

    def opened_by(self, request: HttpRequest) -> bool:
        return may_administer(request)

    def get_queryset(self, request: HttpRequest) -> QuerySet[ReferenceImport]:
        return super().get_queryset(request).defer("content", "changes")

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        return redirect(reverse("dutydesk:reference_import", args=(object_id,)))
