"""The Celery application. Tasks are named in `settings`; a web process never imports a task module."""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mla.settings")
# The worker refuses an unsafe configuration itself (`mla.runtime.worker`).
os.environ.setdefault("CELERY_SKIP_CHECKS", "1")

app = Celery("mla", loader="mla.runtime.worker:Loader", task_cls="mla.runtime.heartbeat:WatchedTask")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
