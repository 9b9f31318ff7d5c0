from celery import shared_task
from django.utils import timezone

from mla.audit import checkpoint, keys


@shared_task(name="mla.audit.checkpoint")
def make_checkpoint() -> None:
    checkpoint.make(now=timezone.now(), key=keys.ensure())
