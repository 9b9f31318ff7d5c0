"""The audit trail, to read. Rows are only ever added, and not from here."""

import json
from typing import ClassVar

from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext_lazy

from mla.audit.models import Event
from mla.dutydesk.listing import DeskAdmin
from mla.dutydesk.rights import may_audit


class EventAdmin(DeskAdmin):
    """Facts are ids, statuses and digests, never content; so an auditor of one authority may see every row."""

    list_display = ("id", "at", "verb", "actor", "chain_model", "chain", "seq")
    list_filter = ()
    search_fields = ("=verb", "=actor", "=chain")
    ordering = ("-id",)
    fields = ("chain_model", "chain", "seq", "at", "actor", "verb", "what", "digest")
    readonly_fields = ("what", "digest")
    sortable_by: ClassVar = ()

    def opened_by(self, request: HttpRequest) -> bool:
        return may_audit(request)

    @admin.display(description=gettext_lazy("facts"))
    def what(self, event: Event) -> str:
        return json.dumps(dict(event.facts), ensure_ascii=False, sort_keys=True)

    @admin.display(description=gettext_lazy("hash"))
    def digest(self, event: Event) -> str:
        return bytes(event.hash).hex()
