"""The pulse of the scheduled tasks."""

from datetime import datetime, timedelta

from celery import Task
from django.apps import apps
from django.utils import timezone

SWEEP = "mla.deadlines.sweep"
RELAY = "mla.workflow.relay"
CHECKPOINT = "mla.audit.checkpoint"
WATCHED = frozenset({SWEEP, RELAY, CHECKPOINT})


def beat(*, name: str, at: datetime) -> None:
    apps.get_model("runtime", "Heartbeat")._default_manager.update_or_create(name=name, defaults={"at": at})


def age(*, name: str, now: datetime) -> timedelta | None:
    """Since the task last finished; None when it never did."""
    found = apps.get_model("runtime", "Heartbeat")._default_manager.filter(name=name)
    at: datetime | None = found.values_list("at", flat=True).first()
    return None if at is None else now - at


class WatchedTask(Task):  # type: ignore[type-arg]
    """The base of every task. A task need not know that it is watched, so the lower layers stay ignorant of us."""

    def on_success(
        self, retval: object, task_id: str, args: tuple[object, ...], kwargs: dict[str, object]
    ) -> None:
        if self.name in WATCHED:
            beat(name=self.name, at=timezone.now())
