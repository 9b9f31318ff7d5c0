"""`manage.py check --database default` (and `migrate`, which runs it) reports audit tables without
protection.
"""

from collections.abc import Sequence
from typing import Any

from django.core.checks import CheckMessage, Error
from django.db import connections

from mla.audit import triggers


def protected(*, databases: Sequence[str] | None = None, **_: Any) -> list[CheckMessage]:
    """Silent before the first migration: there is nothing to protect yet."""
    return [
        Error(
            f"The trigger {name} of the audit tables is missing on the database {alias!r}.",
            hint="Find out who removed it, run verify_audit, then migrate --skip-checks puts it back.",
            id="audit.E001",
        )
        for alias in databases or ()
        if triggers.tables_exist(connections[alias])
        for name in triggers.missing(connections[alias])
    ]
