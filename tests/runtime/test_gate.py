import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from django.db import DEFAULT_DB_ALIAS, connections

from mla.runtime.sqlite3.base import DatabaseWrapper
from mla.runtime.sqlite3.gate import Gate
from tests.runtime.writers import ROOT, rows, together


def test_eight_processes_write_without_a_locked_error_and_none_is_left_behind(tmp_path: Path) -> None:
    file = tmp_path / "busy.sqlite3"
    taken = together(file, count=8, seconds=2, think=0)
    counts = [len(one) for one in taken]
    assert rows(file) == sum(counts)
    # Without the queue one writer gets a single turn while another gets a thousand.
    assert min(counts) >= 0.2 * max(counts), counts


def test_who_waits_too_long_is_told_that_the_database_is_locked(tmp_path: Path) -> None:
    first, second = (Gate(str(tmp_path / "gate"), timeout=0.1) for _ in range(2))
    first.enter()
    with pytest.raises(sqlite3.OperationalError, match="database is locked"):
        second.enter()
    first.close()


def test_a_turn_that_came_after_giving_up_is_passed_on(tmp_path: Path) -> None:
    first, second = (Gate(str(tmp_path / "gate"), timeout=0.1) for _ in range(2))
    third = Gate(str(tmp_path / "gate"), timeout=5)
    first.enter()
    with pytest.raises(sqlite3.OperationalError):
        second.enter()
    first.leave()
    third.enter()
    assert third.held
    third.close()


def test_the_next_in_line_enters_when_the_first_leaves(tmp_path: Path) -> None:
    first, second = (Gate(str(tmp_path / "gate"), timeout=5) for _ in range(2))
    first.enter()
    threading.Timer(0.2, first.leave).start()
    began = time.monotonic()
    second.enter()
    assert 0.1 < time.monotonic() - began < 3
    second.close()
    first.close()


def test_the_place_at_the_gate_is_free_when_its_process_has_died(tmp_path: Path) -> None:
    code = (
        "import os, sys; from mla.runtime.sqlite3.gate import Gate\n"
        "gate = Gate(sys.argv[1], timeout=1); gate.enter(); os.kill(os.getpid(), 9)"
    )
    died = subprocess.run([sys.executable, "-c", code, tmp_path / "gate"], cwd=ROOT, check=False)
    assert died.returncode == -9
    gate = Gate(str(tmp_path / "gate"), timeout=1)
    gate.enter()
    assert gate.held
    gate.close()


def test_no_other_user_can_open_the_gate_and_stop_the_queue(tmp_path: Path) -> None:
    gate = Gate(str(tmp_path / "gate"), timeout=1)
    gate.enter()
    gate.close()
    assert (tmp_path / "gate").stat().st_mode & 0o077 == 0


def test_the_first_connection_makes_the_data_directory_but_not_a_mistyped_path(tmp_path: Path) -> None:
    def database(file: Path) -> DatabaseWrapper:
        common = {**connections[DEFAULT_DB_ALIAS].settings_dict, "OPTIONS": {}, "TIME_ZONE": None}
        return DatabaseWrapper({**common, "NAME": file})

    fresh = database(tmp_path / "new" / "mla.sqlite3")
    fresh.get_new_connection(fresh.get_connection_params()).close()
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700

    astray = database(tmp_path / "no" / "such" / "mla.sqlite3")
    with pytest.raises(FileNotFoundError, match="no/such"):
        astray.get_new_connection(astray.get_connection_params())
    assert not (tmp_path / "no").exists()
