"""The Celery application. Tasks are named in `settings`; a web process never imports a task module."""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mla.settings")

app = Celery("mla", task_cls="mla.runtime.heartbeat:WatchedTask")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
