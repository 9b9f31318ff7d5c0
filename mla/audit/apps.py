from typing import Any

from django.apps import AppConfig
from django.core.checks import Tags, register
from django.db import connections
from django.db.models.signals import post_migrate

from mla.audit import checks, triggers


class AuditConfig(AppConfig):
    name = "mla.audit"

    def ready(self) -> None:
        """The one signal receiver of the project. Django offers no other place to repair what its own table
        rebuild on SQLite destroys: a migration of ours could only restore the triggers that a later migration
        drops again.
        """
        post_migrate.connect(protect, sender=self, dispatch_uid="mla.audit")
        register(checks.protected, Tags.database)


def protect(*, using: str, **_: Any) -> None:
    if triggers.tables_exist(connections[using]):
        triggers.install(connections[using])
