"""Reads of case content, downloads and searches are events on the reader's own chain. No event, no content."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import connection

from mla.accounts.models import User
from mla.audit import writer


def note_read(reader: User, *, what: str, now: datetime, facts: Mapping[str, Any]) -> None:
    """`what` is like "matter.read", "document.download", "search"; facts hold ids, never content."""
    writer.record(User, reader.pk, verb=what, actor=reader.audit_name, at=now, facts=facts)


def locked_person(person: User) -> User:
    """The person under the row lock: whose chain takes what belongs to no file, such as a paper about the register."""
    rows = User.objects.all()
    if connection.features.has_select_for_update:
        rows = rows.select_for_update(no_key=True)
    return rows.get(pk=person.pk)
