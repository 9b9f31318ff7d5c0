"""Reference data, read-only: every row with its source, the day it was checked and how sure it is."""

from typing import ClassVar

from django.contrib import admin
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mla.dutydesk.listing import DeskAdmin
from mla.dutydesk.rights import may_enter
from mla.parties.choices import Certainty
from mla.parties.fields import Sourced

SOURCED = ("certainty_badge", "checked_on", "source")


class ReferenceAdmin(DeskAdmin):
    def opened_by(self, request: HttpRequest) -> bool:
        return may_enter(request)


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
    list_display = ("party", "instrument", "standing", "in_force_from", *SOURCED)
    list_filter = ("instrument", "standing", "certainty")
    list_select_related: ClassVar = ("party",)
    search_fields = ("party__name_en", "=party__iso2")


class DeclarationAdmin(SourcedAdmin):
    list_display = ("party", "article", "kind", "mode", "valid_from", "valid_to", *SOURCED)
    list_filter = ("instrument", "kind", "certainty")
    list_select_related: ClassVar = ("party",)
    search_fields = ("party__name_en", "=party__iso2", "=article")


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
