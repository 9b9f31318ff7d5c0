"""Is the installation alive? For the start-up, a load balancer and a watchdog: no case data, no names."""

from datetime import datetime, timedelta

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.db import DatabaseError, connection
from django.http import HttpRequest, JsonResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from mla.runtime import broker, heartbeat

STALE = timedelta(seconds=120)


@login_not_required
@never_cache
@require_safe
def healthz(request: HttpRequest) -> JsonResponse:
    """200 when database and broker answer and the deadline sweep is at most two minutes old, else 503."""
    report = examine(now=timezone.now())
    return JsonResponse(report, status=200 if report["status"] == "ok" else 503)


def examine(*, now: datetime) -> dict[str, str | int | None]:
    """{"status", "database", "broker", "sweep": each "ok" | "failed", "sweep_age": whole seconds or None}."""
    answered, age = _database(now)
    parts = {
        "database": answered,
        "broker": broker.answers(settings.REDIS_URL, timeout=1),
        "sweep": age is not None and age <= STALE,
    }
    words = {name: "ok" if good else "failed" for name, good in parts.items()}
    overall = "ok" if all(parts.values()) else "failed"
    return {"status": overall, **words, "sweep_age": None if age is None else int(age.total_seconds())}


def _database(now: datetime) -> tuple[bool, timedelta | None]:
    try:
        return True, heartbeat.age(name=heartbeat.SWEEP, now=now)
    except DatabaseError:
        connection.close()
        return False, None
