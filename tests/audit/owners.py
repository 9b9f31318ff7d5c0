"""Owners of chains for the tests: users are such, and every installation has them."""

import uuid
from datetime import UTC, datetime
from typing import Any

from django.contrib.auth import get_user_model

from mla.audit import writer
from mla.audit.models import Chained, Event

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
MODEL: Any = get_user_model()


def owner(last_byte: int = 0) -> Any:
    """Chains are walked by their id: a low `last_byte` comes first."""
    pk = uuid.UUID(int=(1 << 64) + last_byte) if last_byte else uuid.uuid4()
    return MODEL.objects.create(pk=pk, username=f"owner-{pk}")


def add(subject: Chained, count: int = 1, **facts: Any) -> list[Event]:
    return [
        writer.record(MODEL, subject.pk, verb="read", actor="system", at=NOON, facts={"n": n, **facts})
        for n in range(count)
    ]
