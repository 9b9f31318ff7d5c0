"""Tasks hold ids and no logic; each may run zero, one or many times without harm."""

from datetime import datetime

from celery import shared_task
from django.utils import timezone

from mla.deadlines.remind import remind
from mla.deadlines.sweep import LEASE, batches, claim


@shared_task(name="mla.deadlines.sweep")
def sweep() -> None:
    now = timezone.now()
    for part in batches(claim(now=now)):
        tell.delay(list(part), (now + LEASE).isoformat())


@shared_task(name="mla.deadlines.tell")
def tell(ids: list[int], fence: str) -> None:
    remind(ids, fence=datetime.fromisoformat(fence), now=timezone.now())
