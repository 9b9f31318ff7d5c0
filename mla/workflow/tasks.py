from celery import current_app, shared_task
from django.utils import timezone

from mla.workflow.relay import carry_due, send_due
from mla.workflow.team_concluding import conclude_due


@shared_task(name="mla.workflow.relay")
def relay() -> None:
    """Seal (in the documents queue), send and carry whatever is due."""
    current_app.send_task("mla.documents.seal_waiting", ignore_result=True)
    now = timezone.now()
    send_due(now=now)
    carry_due(now=timezone.now())
    conclude_due(now=timezone.now())
