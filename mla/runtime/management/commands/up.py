import os
import socket
import threading
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from celery import Celery
from django.conf import settings
from django.core.management import call_command, get_commands
from django.core.management.base import BaseCommand, CommandError
from django.db import connections

from mla.runtime import broker, heartbeat, installation, supervisor


class Command(BaseCommand):
    help = "Run the whole system on this machine: broker, web server, worker and scheduler, until Ctrl-C."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--port", type=int, default=int(os.environ.get("MLA_PORT", "8000")))

    def handle(self, *args: Any, **options: Any) -> None:
        stop = threading.Event()
        supervisor.stop_on_signals(stop)
        try:
            installation.claim(settings.DATA_DIR)
            logs = broker.private_directory(settings.DATA_DIR / "log")
            listener = installation.listen(options["port"])
        except (installation.AlreadyRunning, broker.UnsafeDirectory, OSError) as problem:
            raise CommandError(str(problem)) from problem
        with listener:
            self.run(listener, wanted=options["port"], logs=logs, stop=stop)

    def run(self, listener: socket.socket, *, wanted: int, logs: Path, stop: threading.Event) -> None:
        port = listener.getsockname()[1]
        address = f"http://{installation.HOST}:{port}"
        if port != wanted:
            self.say(f"Port {wanted} is taken; this uses {port}.")
        environment = installation.environment(
            os.environ, address=address, redis_url=settings.REDIS_URL, data_dir=settings.DATA_DIR
        )
        first = [] if os.environ.get("REDIS_URL") else [installation.broker_process(settings.DATA_DIR)]
        others = installation.processes(data_dir=settings.DATA_DIR, listener=listener)
        try:
            self.start_broker(first, environment=environment, logs=logs)
            self.prepare()
            supervisor.revive(others, environment=environment, logs=logs, now=0.0, say=self.say)
            threading.Thread(target=self.announce, args=(address, others, stop), daemon=True).start()
            supervisor.watch([*first, *others], environment=environment, logs=logs, stop=stop, say=self.say)
        finally:
            self.say("Stopping.")
            supervisor.stop_all(others, within=8, say=self.say)
            supervisor.stop_all(first, within=2, say=self.say)
            self.say("Stopped.")

    def start_broker(
        self, children: list[supervisor.Child], *, environment: dict[str, str], logs: Path
    ) -> None:
        """With REDIS_URL there is none of ours to start; it must answer all the same."""
        if children and broker.answers(settings.REDIS_URL):
            self.say("A broker of an earlier run is still here; it saves and leaves.")
            broker.dismiss(settings.REDIS_URL)
        supervisor.revive(children, environment=environment, logs=logs, now=0.0, say=self.say)
        if not broker.wait(settings.REDIS_URL, timeout=10):
            raise CommandError(f"The broker does not answer. See {logs / 'broker.log'}, or check REDIS_URL.")

    def prepare(self) -> None:
        """Every step may be repeated: an interrupted start is cured by starting again."""
        quiet = {"verbosity": 0}
        self.say("Preparing the database.")
        call_command("migrate", interactive=False, **quiet)
        call_command("check", databases=["default"], fail_level="ERROR", **quiet)
        call_command("collectstatic", interactive=False, **quiet)
        steps = ["load_reference_data", *(["demonstrate"] if settings.DEMONSTRATION else [])]
        for name in steps:
            if name in get_commands():
                self.say(f"Running {name}.")
                call_command(name, **quiet)
        connections.close_all()

    def announce(self, address: str, others: list[supervisor.Child], stop: threading.Event) -> None:
        """Ready means what /healthz means: the worker has swept too, so nothing that fell due meanwhile is waiting."""
        host = next(iter(settings.ALLOWED_HOSTS), "localhost")
        try:
            self.first_sweep()
            found = installation.wait_until_healthy(address, host=host, stop=stop, timeout=90)
        finally:
            installation.start_scheduler(others)
        if found.get("status") == "ok":
            self.say(f"Ready: {address}  (Ctrl-C stops it.)")
        elif not stop.is_set():
            bad = ", ".join(name for name, word in found.items() if word == "failed" and name != "status")
            self.say(f"Not healthy after 90 s: {bad or 'web'}. See {settings.DATA_DIR / 'log'}.")

    def first_sweep(self) -> None:
        """The scheduler waits one interval before its first run; what fell due while we were off must not."""
        with Celery("up", broker=settings.CELERY_BROKER_URL, set_as_current=False) as app:
            app.send_task(heartbeat.SWEEP, queue=settings.CELERY_TASK_DEFAULT_QUEUE, ignore_result=True)

    def say(self, text: str) -> None:
        self.stdout.write(text)
        self.stdout.flush()
