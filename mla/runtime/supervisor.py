"""Keep a few child processes running, and stop them together. It touches no process that it did not start."""

import ctypes
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from mla.runtime.logs import rotate

LONGEST_PAUSE = 30.0
STEADY = 60.0  # seconds alive after which earlier failures are forgotten
PR_SET_PDEATHSIG = 1

Say = Callable[[str], None]


@dataclass
class Child:
    name: str
    command: Sequence[str]
    stop_signal: signal.Signals = signal.SIGTERM
    pass_fds: tuple[int, ...] = ()
    process: "subprocess.Popen[bytes] | None" = None
    started_at: float = 0.0
    due_at: float = 0.0
    failures: int = 0

    @property
    def running(self) -> bool:
        return self.process is not None and self.process.poll() is None


def start(child: Child, *, environment: Mapping[str, str], logs: Path, now: float) -> None:
    """Its output goes to `logs/<name>.log`. Its own session: Ctrl-C reaches us alone, so that we stop all in order."""
    with open(logs / f"{child.name}.log", "ab") as log:
        child.process = subprocess.Popen(  # noqa: S603 - the commands are our own, without a shell
            list(child.command),
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            pass_fds=child.pass_fds,
            start_new_session=True,
            preexec_fn=_die_with_parent if sys.platform == "linux" else None,
        )
    child.started_at = now


def revive(
    children: Sequence[Child], *, environment: Mapping[str, str], logs: Path, now: float, say: Say
) -> None:
    """Start what has died, after a pause that doubles with every failure in a row (1 s to 30 s)."""
    for child in children:
        if child.running:
            continue
        if child.process is not None:
            _note_death(child, now=now, say=say, logs=logs)
        if now >= child.due_at:
            start(child, environment=environment, logs=logs, now=now)


def watch(
    children: Sequence[Child],
    *,
    environment: Mapping[str, str],
    logs: Path,
    stop: threading.Event,
    say: Say,
) -> None:
    while not stop.wait(0.5):
        revive(children, environment=environment, logs=logs, now=time.monotonic(), say=say)
        for child in children:
            rotate(logs / f"{child.name}.log")


def stop_all(children: Sequence[Child], *, within: float, say: Say) -> None:
    """Ask all at once, wait at most `within` seconds, then kill what is left of the sessions that we started."""
    living = [child for child in children if child.running]
    for child in living:
        _send(child, child.stop_signal)
    end = time.monotonic() + within
    for child in living:
        try:
            _process(child).wait(timeout=max(0.0, end - time.monotonic()))
        except subprocess.TimeoutExpired:
            say(f"{child.name} did not stop in {within:g} s and is killed.")
    for child in living:
        _kill_session(child)


def stop_on_signals(stop: threading.Event) -> None:
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: stop.set())


def _note_death(child: Child, *, now: float, say: Say, logs: Path) -> None:
    child.failures = 1 if now - child.started_at > STEADY else child.failures + 1
    pause = min(LONGEST_PAUSE, 2.0 ** (child.failures - 1))
    child.due_at = now + pause
    code = _process(child).returncode
    say(f"{child.name} ended (code {code}); again in {pause:g} s. See {logs / child.name}.log")
    _kill_session(child)
    child.process = None


def _process(child: Child) -> "subprocess.Popen[bytes]":
    if child.process is None:
        raise RuntimeError(f"{child.name} was never started")
    return child.process


def _send(child: Child, number: signal.Signals) -> None:
    try:
        _process(child).send_signal(number)
    except ProcessLookupError:
        return


def _kill_session(child: Child) -> None:
    """Its own children (a worker's pool) may outlive it; they are in the group that `start` made for it."""
    try:
        os.killpg(_process(child).pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return
    _process(child).wait()


_libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


def _die_with_parent() -> None:
    """Runs in the child before it becomes its program: when we are killed outright, the kernel tells it to stop."""
    if _libc is not None:
        _libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
