"""The letters and enclosures of an act that arrived: rows of the receiving file that name the same stored bytes."""

from datetime import datetime

from django.db.models import QuerySet

from mla.documents.kinds_direct import ORDER_OF
from mla.documents.models import Document
from mla.exchange.models import Message, Receipt
from mla.requests.models import Act, CooperationRequest
from mla.workflow.enclosures import file_enclosures
from mla.workflow.payloads import read_payload


def file_letters(message: Message, matter: CooperationRequest, act: Act, *, now: datetime) -> None:
    """Give the received file its own row of each letter and enclosure: the same bytes, another Party's file."""
    payload = read_payload(bytes(act.payload))
    file_enclosures(message.act.matter, matter, payload, now=now)
    Receipt.objects.get_or_create(act=act, defaults={"channel": "internal", "received_at": now})
    letters = letters_with(message.act).filter(sealed_at__isnull=False)
    Document.objects.bulk_create(
        [_received(letter, matter, now) for letter in letters], ignore_conflicts=True
    )


def letters_with(act: Act) -> "QuerySet[Document]":
    """The letter of an act of ours, and the order that a request asks the other State to serve (8(3)(a) CETS 224)."""
    payload = read_payload(bytes(act.payload))
    digests = [act.digest]
    if payload.get("measure") in ORDER_OF:
        digests.append(payload.get("order_digest", ""))
    return Document.objects.filter(matter=act.matter_id, payload_digest__in=digests)


def _received(letter: Document, matter: CooperationRequest, now: datetime) -> Document:
    return Document(
        matter=matter,
        kind=letter.kind,
        received=True,
        version=letter.version,
        languages=letter.languages,
        payload=letter.payload,
        payload_digest=letter.payload_digest,
        created_at=now,
        sealed_at=letter.sealed_at,
        template_version=letter.template_version,
        sha256=letter.sha256,
        size=letter.size,
        pages=letter.pages,
        next_attempt_at=now,
    )
