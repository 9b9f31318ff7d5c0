"""gunicorn: `gunicorn -c python:mla.runtime.webserver mla.wsgi`. Threads, because pages wait on the database."""

import os
from typing import Any

from mla.runtime import checks

worker_class = "gthread"
workers = int(os.environ.get("MLA_WEB_WORKERS", "2"))
threads = 4
preload_app = True  # Read once, shared by all workers.
timeout = 60
graceful_timeout = 5
control_socket_disable = True
# A heartbeat file on a disk can stall a worker; in memory where there is one.
worker_tmp_dir = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108


def post_worker_init(worker: Any) -> None:
    """gunicorn runs no Django checks by itself: refuse to serve an unsafe configuration however it was started."""
    checks.refuse_unsafe()
