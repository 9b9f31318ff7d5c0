"""Several processes that write to one SQLite file at the same time."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def together(file: Path, *, count: int, seconds: float, think: float, gate: bool = True) -> list[list[float]]:
    """The milliseconds of every transaction, a list for each writer. Fails when a writer failed."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE pulse (id INTEGER PRIMARY KEY, writer INTEGER)")
    command = [sys.executable, "-m", "tests.runtime.writer", str(seconds), str(think)]
    environment = {**os.environ, "DATABASE_URL": f"sqlite:///{file}", "WITHOUT_GATE": "" if gate else "1"}
    writers = [
        subprocess.Popen(
            command, cwd=ROOT, env=environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        for _ in range(count)
    ]
    for writer in writers:
        assert writer.stdout
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        assert writer.stdin
        writer.stdin.write("go\n")
        writer.stdin.flush()
    answers = [writer.communicate()[0] for writer in writers]
    assert [writer.returncode for writer in writers] == [0] * count
    return [json.loads(answer) for answer in answers]


def rows(file: Path) -> int:
    with closing(sqlite3.connect(file)) as connection:
        return int(connection.execute("SELECT count(*) FROM pulse").fetchone()[0])
