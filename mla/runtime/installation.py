"""What one machine needs to run the whole system: its processes, its port, its environment."""

import fcntl
import json
import math
import os
import signal
import socket
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Mapping, Sequence
from pathlib import Path

from mla.runtime import broker
from mla.runtime.supervisor import Child

HOST = "127.0.0.1"
PORTS_TRIED = 50
SCHEDULER = "beat"


class AlreadyRunning(Exception):
    """Another supervisor holds this data directory."""


def claim(data_dir: Path) -> int:
    """One supervisor per data directory; the lock goes with the process, however it ends. Keep the number open."""
    broker.private_directory(data_dir)
    fd = os.open(data_dir / "up.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as problem:
        os.close(fd)
        raise AlreadyRunning(f"It is already running with {data_dir}.") from problem
    return fd


def listen(first: int) -> socket.socket:
    """The first free port from `first` on. Held by the supervisor, it stays ours while the web server restarts."""
    for port in range(first, first + PORTS_TRIED):
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((HOST, port))
            listener.listen(128)
        except OSError:
            listener.close()
            continue
        return listener
    raise OSError(f"No port from {first} to {first + PORTS_TRIED - 1} is free.")


def broker_process(data_dir: Path) -> Child:
    return Child("broker", broker.command(data_dir))


def processes(*, data_dir: Path, listener: socket.socket) -> list[Child]:
    """Web server, worker and scheduler. The scheduler starts when it is told that it is due (`start_scheduler`)."""
    python = [sys.executable, "-m"]
    web = [
        *python,
        "gunicorn",
        "-c",
        "python:mla.runtime.webserver",
        "-b",
        f"fd://{listener.fileno()}",
        "mla.wsgi",
    ]
    celery = [*python, "celery", "-A", "mla.celery"]
    worker = [*celery, "worker", "-Q", "default,documents", "-c", "2", "-l", "INFO", "--without-gossip"]
    beat = [*celery, "beat", "-l", "INFO", "--pidfile=", "-s", str(data_dir / "beat-schedule")]
    return [
        Child("web", web, pass_fds=(listener.fileno(),)),
        # SIGQUIT: finish within the soft shutdown time, then give unfinished tasks back to the queue at once.
        Child("worker", [*worker, "-n", "embedded@localhost"], stop_signal=signal.SIGQUIT),
        Child(SCHEDULER, beat, due_at=math.inf),
    ]


def start_scheduler(children: Sequence[Child]) -> None:
    """Last: its first run comes an interval later anyway, and its start would slow down those that people wait for."""
    for child in children:
        if child.name == SCHEDULER:
            child.due_at = 0.0


def environment(
    inherited: Mapping[str, str], *, address: str, redis_url: str, data_dir: Path
) -> dict[str, str]:
    """Everything a child must agree on, said once, whatever the defaults of the settings are."""
    return {
        **inherited,
        "MLA_DATA_DIR": str(data_dir),
        "MLA_SITE_ADDRESS": inherited.get("MLA_SITE_ADDRESS", address),
        "REDIS_URL": redis_url,
        "PYTHONUNBUFFERED": "1",
    }


def health(address: str, *, host: str = "localhost") -> dict[str, object] | None:
    """What /healthz says, healthy or not; None while it does not answer. `host`: a name that the installation has."""
    request = urllib.request.Request(f"{address}/healthz", headers={"Host": host})  # noqa: S310 - our own loopback address
    try:
        with urllib.request.urlopen(request, timeout=5) as answer:  # noqa: S310 - see above
            body = answer.read()
    except urllib.error.HTTPError as failure:
        body = failure.read()
    except OSError:
        return None
    try:
        found = json.loads(body)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def wait_until_healthy(
    address: str, *, host: str, stop: threading.Event, timeout: float, pause: float = 0.2
) -> dict[str, object]:
    """The last answer of /healthz: a good one as soon as there is one, else that after `timeout` seconds or `stop`.

    A sweep from before the call does not count: it says nothing about the worker that was started now.
    """
    began = time.monotonic()
    while True:
        found = health(address, host=host) or {}
        waited = time.monotonic() - began
        age = found.get("sweep_age")
        own = isinstance(age, int) and age <= waited
        if (found.get("status") == "ok" and own) or waited > timeout or stop.wait(pause):
            return found
