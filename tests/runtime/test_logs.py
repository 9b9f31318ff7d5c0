import errno
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from mla.runtime import logs, supervisor

COUNTS = "import itertools, time\nfor n in itertools.count():\n    print(n, flush=True); time.sleep(0.001)"


def test_a_small_log_stays_as_it_is(tmp_path: Path) -> None:
    log = tmp_path / "web.log"
    assert not logs.rotate(log, limit=10)
    log.write_text("123456789")
    assert not logs.rotate(log, limit=10)
    assert [path.name for path in tmp_path.iterdir()] == ["web.log"]


def test_the_oldest_files_go_and_the_order_stays(tmp_path: Path) -> None:
    log = tmp_path / "web.log"
    for number in range(5):
        log.write_text(f"round {number}")
        assert logs.rotate(log, limit=1, kept=3)
    assert log.read_text() == ""
    kept = [(tmp_path / f"web.log.{number}").read_text() for number in (1, 2, 3)]
    assert kept == ["round 4", "round 3", "round 2"]
    assert not (tmp_path / "web.log.4").exists()


def test_a_process_goes_on_writing_into_the_emptied_file(tmp_path: Path) -> None:
    log = tmp_path / "count.log"
    with log.open("ab") as output, subprocess.Popen([sys.executable, "-c", COUNTS], stdout=output) as process:
        while log.stat().st_size < 200:
            time.sleep(0.01)
        assert logs.rotate(log, limit=100)
        while log.stat().st_size < 200:
            time.sleep(0.01)
        process.kill()
    before, after = ((tmp_path / name).read_text().splitlines() for name in ("count.log.1", "count.log"))
    assert before[0] == "0"
    # At its new beginning, not after a hole as long as the old file.
    assert 0 <= int(after[0]) - int(before[-1]) < 50


def test_the_supervisor_keeps_the_logs_of_its_children_short(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(supervisor, "rotate", lambda path: logs.rotate(path, limit=100))
    stop, child = threading.Event(), supervisor.Child("count", (sys.executable, "-c", COUNTS))
    threading.Timer(2.5, stop.set).start()
    supervisor.watch([child], environment={}, logs=tmp_path, stop=stop, say=print)
    supervisor.stop_all([child], within=5, say=print)
    assert (tmp_path / "count.log.1").stat().st_size >= 100


def test_a_full_disk_costs_the_log_and_not_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(source: str, target: str) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", full)
    log = tmp_path / "web.log"
    log.write_text("long")
    assert logs.rotate(log, limit=1)
    assert log.read_text() == ""
