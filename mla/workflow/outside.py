"""What a step leaves to be done outside: rows in its own transaction, and a nudge after it.

The nudge only saves seconds. If it is lost the relay, which beat wakes, finds the rows.
"""

import logging
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from celery import current_app
from django.db.models import Count, Subquery
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce
from kombu.exceptions import OperationalError

from mla.audit.canonical import sha256_hex
from mla.documents.models import Document
from mla.exchange.models import Message
from mla.requests.letters import letter_of
from mla.requests.models import Act, CooperationRequest, Direction
from mla.requests.verbs import SETTLING, Verb
from mla.workflow.leaving import letters
from mla.workflow.payloads import read_payload

log = logging.getLogger(__name__)


def queue(
    matter: CooperationRequest,
    act: Act,
    verb: Verb,
    *,
    body: Mapping[str, Any],
    arrival: bool,
    now: datetime,
) -> None:
    """The letter to seal and the message to carry, if this act has them."""
    if arrival:
        return
    # The document of a request is ordered by its approval, so that the sealed bytes are there when it is sent.
    if verb.code in SETTLING:
        for one in letters(matter, bytes(act.payload)):
            order_document(matter, kind=one.kind, payload=one.content, version=matter.version, now=now)
    elif kind := letter_of(verb, family=matter.family, body=body):
        order_document(matter, kind=kind, payload=bytes(act.payload), version=next_of(matter, kind), now=now)
    if act.direction == Direction.OUT:
        Message.objects.create(
            act=act, to_party_id=matter.counterpart_id, created_at=now, next_attempt_at=now
        )


def next_of(matter: CooperationRequest, kind: str) -> Combinable:
    """One more than the letters of the kind on the file: counted by the statement that writes the row."""
    counted = Document.objects.filter(matter=matter, kind=kind).values("kind").annotate(number=Count("pk"))
    return Coalesce(Subquery(counted.values("number")), 0) + 1


def order_document(
    matter: CooperationRequest, *, kind: str, payload: bytes, version: int | Combinable, now: datetime
) -> Document:
    """A row without bytes yet: the worker renders it outside any transaction and seals it once.

    `version`: of a request that of its text; of an act the number of its letter among those of the kind on the file,
    of both States, so that the second reminder is not called as the first. The step holds the lock of the file.
    """
    return Document.objects.create(
        matter=matter,
        kind=kind,
        version=version,
        languages=",".join(read_payload(payload)["languages"]),
        payload=payload,
        payload_digest=sha256_hex(payload),
        created_at=now,
        next_attempt_at=now,
    )


def nudge() -> None:
    try:
        current_app.send_task("mla.workflow.relay", ignore_result=True)
    except (OperationalError, OSError) as problem:
        log.warning("The broker does not answer (%s); the sweep will do the work.", type(problem).__name__)
