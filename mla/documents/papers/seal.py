"""Seal a paper as a letter is sealed: rendered outside any transaction, stored, then recorded once. Workers only."""

from datetime import datetime
from uuid import UUID

from django.db import connection, transaction

from mla.accounts.models import User
from mla.audit import writer
from mla.audit.models import AUDIT_FIELDS
from mla.documents.errors import RenderRefused, SigningFailed
from mla.documents.models import Paper
from mla.documents.seal import failed, made, sealed
from mla.requests import store
from mla.requests.models import CooperationRequest


def seal(paper_id: UUID, *, now: datetime) -> bool:
    """True when the paper is sealed, by this call or an earlier one. A failure is kept on the row and retried."""
    paper = Paper.objects.get(pk=paper_id)
    if paper.sealed_at is not None:
        return True
    try:
        content, pages = made(paper, now=now)
        sha256, size = store.put([content])
    except (RenderRefused, SigningFailed, OSError, ValueError) as problem:
        failed(paper, problem, now=now)
        return False
    record(paper, sha256=sha256, size=size, pages=pages, now=now)
    return True


def record(paper: Paper, *, sha256: str, size: int, pages: int, now: datetime) -> None:
    """The event stands on the chain of the file, or on that of the person who asked (`Paper.noted_on_file`)."""
    with transaction.atomic():
        model = CooperationRequest if paper.noted_on_file else User
        rows = model._base_manager.all()
        if connection.features.has_select_for_update:
            rows = rows.select_for_update(no_key=True)
        file = paper.matter_id if paper.noted_on_file else None
        owner = rows.get(pk=file or paper.made_by_id)
        waiting = Paper.objects.filter(pk=paper.pk, sealed_at__isnull=True)
        done = waiting.update(**sealed(paper, sha256=sha256, size=size, pages=pages, now=now))
        if not done:
            return  # Another worker sealed it.
        facts = {"paper": str(paper.pk), "kind": paper.kind, "sha256": sha256}
        writer.append(owner, verb="paper.sealed", actor="system", at=now, facts=facts)
        owner.save(update_fields=AUDIT_FIELDS)


def unsealed(*, now: datetime, limit: int = 100) -> list[UUID]:
    waiting = Paper.objects.filter(sealed_at__isnull=True, next_attempt_at__lte=now)
    return list(waiting.order_by("next_attempt_at").values_list("pk", flat=True)[:limit])
