import os
import sys
import threading
import time
from pathlib import Path

import pytest

from mla.runtime import installation, supervisor

SLEEP = (sys.executable, "-c", "import time; time.sleep(60)")
DEAF = (
    sys.executable,
    "-c",
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('up', flush=True); time.sleep(60)",
)


class Said(list[str]):
    def __call__(self, text: str) -> None:
        self.append(text)


def alive(pid: int) -> bool:
    """A zombie, which its own parent has yet to collect, is dead."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def gone(pid: int, *, within: float = 5) -> bool:
    end = time.monotonic() + within
    while alive(pid) and time.monotonic() < end:
        time.sleep(0.02)
    return not alive(pid)


def pid_of(child: supervisor.Child) -> int:
    assert child.process
    return child.process.pid


def test_a_child_that_died_is_started_again_after_growing_pauses(tmp_path: Path) -> None:
    said, child = Said(), supervisor.Child("brief", (sys.executable, "-c", "raise SystemExit(3)"))
    now, pauses = 0.0, []
    for _ in range(7):
        supervisor.revive([child], environment={}, logs=tmp_path, now=now, say=said)
        assert child.process
        child.process.wait(10)
        supervisor.revive([child], environment={}, logs=tmp_path, now=now, say=said)
        pauses.append(child.due_at - now)
        now = child.due_at
    assert pauses == [1, 2, 4, 8, 16, 30, 30]
    assert "brief ended (code 3); again in 1 s" in said[0]


def test_a_child_that_ran_for_long_is_started_again_soon(tmp_path: Path) -> None:
    child = supervisor.Child("steady", (sys.executable, "-c", ""), failures=5)
    supervisor.revive([child], environment={}, logs=tmp_path, now=100.0, say=Said())
    assert child.process
    child.process.wait(10)
    supervisor.revive([child], environment={}, logs=tmp_path, now=1000.0, say=Said())
    assert child.due_at == 1001.0


def test_stopping_asks_first_and_then_kills_whole_sessions(tmp_path: Path) -> None:
    said = Said()
    polite, deaf = supervisor.Child("polite", SLEEP), supervisor.Child("deaf", DEAF)
    supervisor.revive([polite, deaf], environment={}, logs=tmp_path, now=0.0, say=said)
    while "up" not in (tmp_path / "deaf.log").read_text():
        time.sleep(0.02)
    supervisor.stop_all([polite, deaf], within=1, say=said)
    assert said == ["deaf did not stop in 1 s and is killed."]
    assert gone(pid_of(polite))
    assert gone(pid_of(deaf))


def test_the_children_of_a_child_go_with_it(tmp_path: Path) -> None:
    code = f"import subprocess, sys, time; p = subprocess.Popen({DEAF!r}); print(p.pid, flush=True); time.sleep(60)"
    child = supervisor.Child("parent", (sys.executable, "-c", code))
    supervisor.revive([child], environment={}, logs=tmp_path, now=0.0, say=Said())
    log = tmp_path / "parent.log"
    while "up" not in log.read_text():
        time.sleep(0.02)
    grandchild = next(int(line) for line in log.read_text().splitlines() if line.isdigit())
    supervisor.stop_all([child], within=5, say=Said())
    assert gone(grandchild)


def test_the_watch_ends_when_told(tmp_path: Path) -> None:
    stop, child = threading.Event(), supervisor.Child("sleeper", SLEEP)
    threading.Timer(0.8, stop.set).start()
    supervisor.watch([child], environment={}, logs=tmp_path, stop=stop, say=Said())
    assert child.running
    supervisor.stop_all([child], within=5, say=Said())
    assert not child.running


def test_a_second_supervisor_of_the_same_directory_is_refused(tmp_path: Path) -> None:
    held = installation.claim(tmp_path)
    with pytest.raises(installation.AlreadyRunning):
        installation.claim(tmp_path)
    os.close(held)


def test_a_taken_port_leads_to_the_next() -> None:
    with installation.listen(8180) as first, installation.listen(8180) as second:
        ports = [first.getsockname()[1], second.getsockname()[1]]
    assert ports[0] < ports[1]
