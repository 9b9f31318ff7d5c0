"""Doing a step from a page: the key that makes a second tap harmless, and a refusal told in words."""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import uuid4

from django.http import HttpRequest
from django.utils import timezone

from mla.dutydesk.rights import reader
from mla.workflow.door import Done
from mla.workflow.refusals import Changed, KeyReused, NotAllowed, Overtaken, Reason, Refused

STATUS_OF: dict[type[Refused], int] = {Changed: 409, Overtaken: 409, KeyReused: 409, NotAllowed: 403}
KEY_LENGTH = 36


def new_key() -> str:
    return str(uuid4())


def key_of(request: HttpRequest, matter_id: object, verb: str) -> str:
    """The key of this rendering of the form. Bound to file and verb: a key from elsewhere means nothing here."""
    given = request.POST.get("key", "")[:KEY_LENGTH]
    return f"d:{verb[:8]}:{str(matter_id)[:13]}:{given or new_key()}"


def attempt(
    request: HttpRequest, action: Callable[..., Done], *, matter_id: object, verb: str, **values: Any
) -> tuple[Done | None, tuple[Reason, ...], int]:
    """(what was done or None, why not, the status of the answer)."""
    now: datetime = timezone.now()
    try:
        done = action(
            matter_id=matter_id,
            actor=reader(request),
            now=now,
            key=key_of(request, matter_id, verb),
            **values,
        )
    except Refused as refused:
        return None, refused.reasons, STATUS_OF.get(type(refused), 422)
    return done, (), 302
