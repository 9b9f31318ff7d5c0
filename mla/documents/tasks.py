from uuid import UUID

from celery import current_app, shared_task
from django.utils import timezone

from mla.documents.papers import seal as papers
from mla.documents.seal import seal as seal_one
from mla.documents.seal import unsealed


@shared_task(name="mla.documents.seal_waiting")
def seal_waiting() -> None:
    """Seal what waits, then wake the relay: what was held back for its document can leave."""
    now = timezone.now()
    done = [seal_one(pk, now=now) for pk in unsealed(now=now, limit=20)]
    for pk in papers.unsealed(now=timezone.now(), limit=20):
        papers.seal(pk, now=timezone.now())
    if any(done):
        current_app.send_task("mla.workflow.relay", ignore_result=True)


@shared_task(name="mla.documents.seal")
def seal(document_id: str) -> None:
    seal_one(UUID(document_id), now=timezone.now())
