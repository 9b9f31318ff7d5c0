"""One writing process: `python -m tests.runtime.writer SECONDS THINK`, with DATABASE_URL set to a file of its own.

Says "ready", waits for a line, writes in a transaction and thinks (both in seconds), again and again. Prints the
milliseconds that each transaction took, waiting for its turn included, as JSON. An error ends it with a traceback.
With WITHOUT_GATE set it waits as SQLite alone would make it wait: the yardstick of a benchmark.
"""

import json
import os
import sys
import time
import warnings

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mla.settings")

from django.db import connection, transaction

from mla.runtime.sqlite3.gate import Gate


def once() -> float:
    began = time.monotonic()
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pulse")
        cursor.execute("INSERT INTO pulse (writer) VALUES (%s)", [os.getpid()])
    return (time.monotonic() - began) * 1000


def main(seconds: float, think: float) -> None:
    # Without the applications, whose import would take longer than the measurement.
    warnings.filterwarnings("ignore", message="Accessing the database during app initialization")
    if os.environ.get("WITHOUT_GATE"):
        for name in ("enter", "leave"):
            setattr(Gate, name, lambda gate: None)
    connection.ensure_connection()
    print("ready", flush=True)
    sys.stdin.readline()
    end, taken = time.monotonic() + seconds, []
    while time.monotonic() < end:
        taken.append(once())
        time.sleep(think)
    print(json.dumps(taken))


if __name__ == "__main__":
    main(float(sys.argv[1]), float(sys.argv[2]))
