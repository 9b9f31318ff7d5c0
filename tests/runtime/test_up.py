"""The whole system, started and stopped as a person does it. Slow: a few seconds for each start."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from mla.runtime import broker, installation
from tests.runtime.writers import ROOT

pytestmark = [pytest.mark.broker, pytest.mark.xdist_group("up")]
FREE_FROM = 8160


@contextmanager
def started(data_dir: Path, **variables: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    environment = {**os.environ, "MLA_DATA_DIR": str(data_dir), "MLA_PORT": str(FREE_FROM), **variables}
    environment["DATABASE_URL"] = f"sqlite:///{data_dir / 'mla.sqlite3'}"
    process = subprocess.Popen(
        [sys.executable, "manage.py", "up"], cwd=ROOT, env=environment, text=True, stdout=subprocess.PIPE
    )
    said = []
    try:
        assert process.stdout
        for line in process.stdout:
            said.append(line)
            if line.startswith("Ready:"):
                break
        assert said[-1].startswith("Ready: http://127.0.0.1:"), "".join(said)
        yield process, said[-1].split()[1]
    finally:
        if process.poll() is None:
            process.terminate()
        process.communicate(timeout=30)


def children(parent: int) -> list[int]:
    """All descendants. Taken before the stop: an orphan has another parent."""
    found = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
    return [pid for child in map(int, found) for pid in (child, *children(child))]


def living(pids: list[int], *, within: float) -> list[int]:
    end = time.monotonic() + within
    while time.monotonic() < end and any(Path(f"/proc/{pid}").exists() for pid in pids):
        time.sleep(0.1)
    return [pid for pid in pids if Path(f"/proc/{pid}").exists()]


def test_ready_means_healthy_and_a_stop_leaves_nothing_behind(tmp_path: Path) -> None:
    with started(tmp_path / "data") as (process, address):
        found = installation.health(address) or {}
        assert found["status"] == found["sweep"] == "ok", found
        pids = children(process.pid)
        assert (
            len(pids) >= 7
        )  # broker, web with two workers, worker with two; the scheduler may be on its way
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=20) == 0
        assert living(pids, within=0) == []


def test_an_installation_behind_a_proxy_becomes_ready_although_it_has_another_name(tmp_path: Path) -> None:
    public = {
        "MLA_ALLOWED_HOSTS": "mla.example.org",
        "MLA_SITE_ADDRESS": "https://mla.example.org",
        "EMAIL_URL": "smtp+tls://user:password@mail.example.org:587",
    }
    with started(tmp_path / "data", **public) as (_, address):
        assert installation.health(address, host="127.0.0.1") is None  # It answers to its own name only.
        assert (installation.health(address, host="mla.example.org") or {})["status"] == "ok"


def test_after_the_supervisor_was_killed_a_new_one_takes_over(tmp_path: Path) -> None:
    data_dir = tmp_path / "data"
    with started(data_dir) as (process, _):
        orphans = children(process.pid)
        process.kill()
    with started(data_dir) as (process, address):
        assert broker.answers(broker.url(data_dir))
        assert (installation.health(address) or {})["database"] == "ok"
        assert living(orphans, within=20) == []
