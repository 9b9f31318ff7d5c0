"""Seal a document: render outside any transaction, store the bytes, then record them once. Workers only."""

import logging
from datetime import datetime, timedelta
from importlib import import_module
from typing import Any
from uuid import UUID

import orjson
from django.conf import settings
from django.db import connection, transaction

from mla.audit import writer
from mla.audit.models import AUDIT_FIELDS
from mla.documents.html import as_html
from mla.documents.models import Document, Paper
from mla.documents.pdf import as_pdf, page_count
from mla.documents.proof import code_of
from mla.documents.version import TEMPLATE_VERSION
from mla.requests import store
from mla.requests.links import verify_address
from mla.requests.models import CooperationRequest

log = logging.getLogger(__name__)
RETRY = timedelta(minutes=1)


def seal(document_id: UUID, *, now: datetime) -> bool:
    """True when the document is sealed, by this call or an earlier one. A failure is kept on the row and retried."""
    document = Document.objects.select_related("matter").get(pk=document_id)
    if document.sealed_at is not None:
        return True
    try:
        content, pages = made(document, now=now)
        sha256, size = store.put([content])
    except Exception as problem:
        # Anything at all, the time limit of the task too: a letter that is not put off stands in the way of all others.
        failed(document, problem, now=now)
        return False
    record(document, sha256=sha256, size=size, pages=pages, now=now)
    return True


def made(document: Document | Paper, *, now: datetime) -> tuple[bytes, int]:
    """The bytes to store and the number of pages: signed, where this installation signs its letters.

    What signs is loaded only then: it takes two seconds and fifty megabytes in each worker.
    """
    if not settings.SIGNING:
        content = rendered(document)
        return content, page_count(content)
    signing = import_module("mla.documents.signatures.sign")
    content = rendered(document, signer=signing.signer_name())
    return signing.signed(content, now=now), page_count(content)


def rendered(document: Document | Paper, *, signer: str = "") -> bytes:
    """The PDF, unsigned. The same payload, signer and template version give the same bytes: no clock is read here."""
    payload = bytes(document.payload)
    html = as_html(
        document.kind,
        payload,
        mark="specimen" if settings.DEMONSTRATION else None,
        digest=document.payload_digest,
        code=code_of(document.payload_digest),
        verify_address=verify_address(),
        signer=signer,
    )
    return as_pdf(
        html,
        attachment=payload,
        attachment_name="paper.json" if isinstance(document, Paper) else "request.json",
        created=document.created_at,
        identifier=bytes.fromhex(document.payload_digest),
        language=orjson.loads(payload)["languages"][0],
    )


def record(document: Document, *, sha256: str, size: int, pages: int, now: datetime) -> None:
    with transaction.atomic():
        rows = CooperationRequest.objects.all()
        if connection.features.has_select_for_update:
            rows = rows.select_for_update(no_key=True)
        matter = rows.get(pk=document.matter_id)
        waiting = Document.objects.filter(pk=document.pk, sealed_at__isnull=True)
        done = waiting.update(**sealed(document, sha256=sha256, size=size, pages=pages, now=now))
        if not done:
            return  # Another worker sealed it: what is recorded counts; a second signature is in no file.
        writer.append(
            matter,
            verb="document.sealed",
            actor="system",
            at=now,
            facts={"document": str(document.pk), "kind": document.kind, "sha256": sha256},
        )
        matter.save(update_fields=AUDIT_FIELDS)


def sealed(
    document: Document | Paper, *, sha256: str, size: int, pages: int, now: datetime
) -> dict[str, Any]:
    """What the row of a sealed file holds of it."""
    return {
        "sealed_at": now,
        "sha256": sha256,
        "size": size,
        "pages": pages,
        "template_version": TEMPLATE_VERSION,
        "code": code_of(document.payload_digest),
        "last_error": "",
    }


def failed(document: Document | Paper, problem: Exception, *, now: datetime) -> None:
    log.error("%s %s was not sealed: %s", document._meta.model_name, document.pk, type(problem).__name__)
    type(document)._base_manager.filter(pk=document.pk).update(
        attempts=document.attempts + 1,
        next_attempt_at=now + RETRY * min(document.attempts + 1, 30),
        last_error=f"{type(problem).__name__}: {problem}"[:500],
    )


def unsealed(*, now: datetime, limit: int = 100) -> list[UUID]:
    waiting = Document.objects.filter(sealed_at__isnull=True, next_attempt_at__lte=now)
    return list(waiting.order_by("next_attempt_at").values_list("pk", flat=True)[:limit])
