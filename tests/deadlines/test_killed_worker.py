"""A real Celery worker on a real broker is killed in the middle of its reminders: none lost, none doubled."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta
from email import message_from_bytes
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from celery import Celery
from django.conf import settings as live_settings
from django.db import connection
from django.utils import timezone

from mla.deadlines.models import Deadline, Notice, Reminder
from mla.deadlines.sweep import LEASE
from mla.runtime import broker
from tests.factories import world
from tests.workflow.matters import matter_in

pytestmark = [
    pytest.mark.broker,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("flushable"),
    pytest.mark.enable_socket,
]
COUNT = 60
ROOT = Path(__file__).resolve().parents[2]


class Sink:
    """A mail server that takes its time, so that a kill falls between two mails."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.lock = threading.Lock()

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        await asyncio.sleep(0.02)
        message = message_from_bytes(envelope.original_content or b"")
        with self.lock:
            self.seen.append(str(message["Message-ID"]))
        return "250 taken"


@pytest.fixture
def sink() -> Iterator[tuple[Sink, int]]:
    taker = Sink()
    controller = Controller(taker, hostname="127.0.0.1", port=0)
    # Port 0 lets the system choose; the address is read back from the socket.
    controller.port = _free_port()
    controller.start()
    yield taker, controller.port
    controller.stop()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def due_reminders() -> None:
    here = world()
    matter = matter_in(here, "preservation", "requesting", "preserved")
    past = timezone.now() - timedelta(hours=1)
    for number in range(COUNT):
        deadline = Deadline.objects.create(
            matter=matter,
            rule=f"TEST{number}",
            due_at=past,
            start_at=past,
            start_event="test",
            zone="UTC",
            count="1 days",
            citation="test",
            explanation_en="test",
            explanation_fr="test",
            computed_at=past,
        )
        Reminder.objects.create(deadline=deadline, offset="T-0", audience="author", due_at=past)


@pytest.fixture
def workers() -> Iterator[list[subprocess.Popen[bytes]]]:
    """Every worker started is gone when the test ends, however it ends."""
    started: list[subprocess.Popen[bytes]] = []
    yield started
    for process in started:
        if process.poll() is None:
            kill(process)


def worker(address_of_broker: str, port: int, data: Path) -> subprocess.Popen[bytes]:
    name = str(connection.settings_dict["NAME"])
    address = f"sqlite:///{name}" if connection.vendor == "sqlite" else os.environ["DATABASE_URL"]
    environment = os.environ | {
        "DATABASE_URL": address,
        "REDIS_URL": address_of_broker,
        "EMAIL_URL": f"smtp://127.0.0.1:{port}",
        "MLA_DATA_DIR": str(data),
        "MLA_SECRET_KEY": live_settings.SECRET_KEY,
        "MLA_DEMONSTRATION": "1",
    }
    return subprocess.Popen(
        [sys.executable, "-m", "celery", "-A", "mla", "worker", "-c", "1", "-Q", "default", "-l", "WARNING"],
        cwd=ROOT,
        env=environment,
        start_new_session=True,
    )


def wait_until(condition: Callable[[], bool], seconds: float) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.05)
    return False


def kill(process: subprocess.Popen[bytes]) -> None:
    """The whole worker with its children, as a power cut would."""
    os.killpg(process.pid, signal.SIGKILL)
    process.wait(timeout=10)


def test_a_worker_killed_in_the_middle_of_reminders_loses_none_and_doubles_none(
    valkey: str,
    sink: tuple[Sink, int],
    workers: list[subprocess.Popen[bytes]],
    tmp_path: Path,
) -> None:
    taker, port = sink
    due_reminders()
    app = Celery(broker=broker.celery_url(valkey))
    first = worker(valkey, port, tmp_path)
    workers.append(first)
    app.send_task("mla.deadlines.sweep", queue="default")
    assert wait_until(lambda: len(taker.seen) >= COUNT // 4, 60)
    kill(first)
    assert len(taker.seen) < COUNT, "the worker was faster than the kill: nothing was shown"
    # Five minutes pass: the lease of the dead worker ends.
    Reminder.objects.filter(is_open=True).update(leased_until=timezone.now() - LEASE)
    second = worker(valkey, port, tmp_path)
    workers.append(second)
    app.send_task("mla.deadlines.sweep", queue="default")
    assert wait_until(lambda: not Reminder.objects.filter(is_open=True).exists(), 60)
    kill(second)
    counted = Counter(taker.seen)
    assert len(counted) == COUNT
    # Between "taken by the mail server" and "noted by us" a kill can send one mail again, under the same id.
    assert sum(counted.values()) <= COUNT + 1
    assert Notice.objects.filter(mailed_at__isnull=False).count() == COUNT
    assert Notice.objects.values("reminder", "user").distinct().count() == COUNT
